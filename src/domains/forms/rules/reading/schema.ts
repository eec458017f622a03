import { matterKinds } from '../../../../foundation/matters.ts'
import { fieldKinds, formCompetences, senderKinds } from '../definition.ts'
import { mostCzk } from '../tariff.ts'

/** A version of the form of definitions that we know. */
export const knownFormat = 1

const rule = {
  type: 'string',
  minLength: 1,
  maxLength: 1000,
  description: 'CEL, see form-rules.md',
}
const line = { type: 'string', minLength: 1, maxLength: 300 }
const name = { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,39}$' }
const pageName = { type: 'string', pattern: '^[a-z][A-Za-z0-9-]{0,39}$' }
const optionValue = { type: 'string', pattern: '^[^\\p{C}]{1,80}$' }
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const count = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum })

/** An object with just these parts. */
function parts(properties: Record<string, unknown>, required: readonly string[]) {
  return { type: 'object', additionalProperties: false, required, properties }
}

function list(items: unknown, maxItems: number, minItems = 0) {
  return { type: 'array', items, maxItems, ...(minItems > 0 && { minItems }) }
}

/** A text in the portal's languages. */
const words = (pattern?: string) => {
  const text = { type: 'string', maxLength: 5000, ...(pattern !== undefined && { pattern }) }
  return parts(Object.fromEntries(['cs', 'en', 'de'].map(lang => [lang, text])), ['cs'])
}

const ref = (of: string) => ({ $ref: `#/$defs/${of}` })

const fieldParts = {
  name,
  kind: { enum: fieldKinds },
  label: ref('words'),
  help: ref('words'),
  example: ref('words'),
  need: { enum: ['required', 'recommended', 'optional'] },
  when: rule,
  checks: list(ref('check'), 20),
  prefill: {
    enum: ['name', 'birthDate', 'ico', 'actingName', 'address', 'email', 'phone', 'person'],
  },
  options: list(ref('option'), 200, 1),
  min: ref('limit'),
  max: ref('limit'),
  maxLength: count(1, 10_000),
  decimals: count(0, 3),
  unit: ref('words'),
  accepts: list({ enum: ['pdf', 'picture', 'text', 'table', 'any'] }, 5, 1),
  maxFiles: count(1, 20),
  maxMegabytes: count(1, 100),
  minRows: count(0, 100),
  maxRows: count(1, 100),
  rowName: ref('words'),
  value: rule,
  text: ref('words'),
  shows: parts(
    {
      pages: list(pageName, 100),
      fields: list(name, 1000),
      fees: { type: 'boolean' },
    },
    [],
  ),
  person: name,
}

const field = parts(fieldParts, ['name', 'kind', 'label'])
const group = parts({ ...fieldParts, fields: list(ref('rowField'), 100, 1) }, field.required)

const page = parts(
  {
    name: pageName,
    title: ref('words'),
    intro: ref('words'),
    when: rule,
    party: { enum: ['sender', 'cosigner'] },
    cosigner: name,
    fields: list(ref('field'), 1000),
    checks: list(ref('check'), 50),
  },
  ['name', 'title', 'fields'],
)

const czk = { type: 'number', minimum: 0, maximum: mostCzk }

const factor = {
  ...parts({ from: name, to: name }, ['from', 'to']),
  type: ['string', 'object'],
  pattern: name.pattern,
  description: 'A question, computed value or group by its name; or the days from a date to a date',
}

const tariff = parts(
  {
    rateCzk: czk,
    rates: parts(
      { question: name, options: list(parts({ value: optionValue, czk }, ['value', 'czk']), 200) },
      ['question', 'options'],
    ),
    factors: list(factor, 2),
    leastCzk: czk,
    mostCzk: czk,
  },
  ['rateCzk'],
)

/** Either keyword is for its own type: of a text its length, of an object its parts. */
const amount = {
  ...{ ...rule, ...tariff, type: ['string', 'object'] },
  description: 'CEL, see form-rules.md; or a rate, times at most two things, within limits',
}

const code = { type: 'string', pattern: '^[A-Za-z0-9/_.-]{1,60}$' }

/** The shape of a definition, as `docs/interface/form-definition.schema.json` publishes it. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://virtuos.example/form-definition.schema.json',
  title: 'Form definition (definice formuláře), format 1',
  ...parts(
    {
      format: { const: knownFormat },
      slug: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 },
      title: ref('called'),
      purpose: ref('words'),
      keywords: ref('words'),
      category: {
        enum: [
          ...['fees', 'environment', 'transport', 'documents', 'public-space'],
          ...['information', 'subsidies', 'registry', 'other'],
        ],
      },
      senders: list({ enum: senderKinds }, senderKinds.length, 1),
      instead: ref('words'),
      competence: { enum: formCompetences },
      law: list(line, 50),
      toCheck: list(ref('words'), 50),
      checked: list(
        parts({ mark: { type: 'string', maxLength: 5000 }, on: day }, ['mark', 'on']),
        50,
      ),
      matters: list(parts({ kind: { enum: matterKinds }, when: rule }, ['kind']), 20, 1),
      subject: ref('words'),
      pages: list(ref('page'), 100, 1),
      fees: list(
        parts({ name: ref('words'), czk: amount, when: rule, exempt: rule, law: line }, [
          ...['name', 'czk'],
        ]),
        50,
      ),
      inPerson: list(parts({ who: ref('words'), when: rule, law: line }, ['who']), 20),
      routes: list(parts({ unit: { ...line, maxLength: 20 }, when: rule }, ['unit']), 50),
      services: parts({ service: code, act: code, agenda: code }, []),
    },
    ['format', 'slug', 'title', 'purpose', 'category', 'law', 'matters', 'subject', 'pages'],
  ),
  $defs: {
    words: words(),
    // It stands in lines of letters: whatever came after a line break would stand there for itself.
    called: words('^[^\\p{Cc}\\u2028\\u2029]*$'),
    check: parts({ rule, message: ref('words'), field: name }, ['rule', 'message']),
    option: parts(
      {
        value: optionValue,
        label: ref('words'),
        hint: ref('words'),
      },
      ['value', 'label'],
    ),
    limit: { type: ['number', 'string'], maxLength: 20 },
    rowField: field,
    field: group,
    page,
  },
}
