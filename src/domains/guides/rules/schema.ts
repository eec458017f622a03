import { competences, guideCategories, sectionNames } from './guide.ts'

/** The version of the shape of guides that we know. */
export const knownFormat = 1

const slug = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }
const line = { type: 'string', minLength: 1, maxLength: 300 }
const code = { type: 'string', pattern: '^[A-Za-z0-9/_.-]{1,60}$' }
/** The abbreviation of an office's unit. */
const unit = { type: 'string', maxLength: 20 }
const ref = (of: string) => ({ $ref: `#/$defs/${of}` })

/** An object with just these parts. */
function parts(properties: Record<string, unknown>, required: readonly string[]) {
  return { type: 'object', additionalProperties: false, required, properties }
}

const list = (items: unknown, maxItems: number) => ({ type: 'array', items, maxItems })

/** The same text in the portal's languages; what an office is still writing may be empty. */
const words = (maxLength: number) =>
  parts(Object.fromEntries(['cs', 'en', 'de'].map(lang => [lang, { type: 'string', maxLength }])), [
    'cs',
  ])

const sectionsOf = (item: unknown) =>
  parts(Object.fromEntries(sectionNames.map(name => [name, item])), [])

const fees = list(
  parts(
    {
      name: ref('words'),
      czk: { type: 'number', minimum: 0, maximum: 100_000_000 },
      text: ref('words'),
      law: line,
      local: { type: 'boolean' },
    },
    ['name'],
  ),
  50,
)

const $defs = { words: words(1000), text: words(20_000) }
const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The shape of a guide, as `docs/interface/guide.schema.json` publishes it. */
export const guideSchema = {
  $schema: dialect,
  $id: 'https://virtuos.example/guide.schema.json',
  title: 'Guide (životní situace), format 1',
  ...parts(
    {
      format: { const: knownFormat },
      kind: { const: 'guide' },
      slug,
      title: ref('words'),
      summary: ref('words'),
      keywords: ref('words'),
      category: { enum: guideCategories },
      competence: { enum: competences },
      sections: sectionsOf(ref('text')),
      law: list(line, 50),
      forms: list(slug, 20),
      fees,
      related: list(slug, 20),
      questions: list(parts({ question: ref('words'), answer: ref('text') }, ['question']), 30),
      bookable: line,
      services: list(parts({ service: code, act: code, agenda: code }, []), 20),
      responsible: ref('words'),
      unit,
      checkedOn: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      toCheck: list(ref('words'), 50),
    },
    [
      ...['format', 'kind', 'slug', 'title', 'summary', 'category', 'sections', 'law'],
      ...['responsible', 'checkedOn'],
    ],
  ),
  $defs,
}

/** The shape of an adaptation, as `docs/interface/guide-overlay.schema.json` publishes it. */
export const overlaySchema = {
  $schema: dialect,
  $id: 'https://virtuos.example/guide-overlay.schema.json',
  title: 'Adaptation of a guide by an office (přizpůsobení životní situace), format 1',
  ...parts(
    {
      format: { const: knownFormat },
      kind: { const: 'overlay' },
      slug,
      sections: sectionsOf(
        parts({ how: { enum: ['replaces', 'adds'] }, text: ref('text') }, ['how', 'text']),
      ),
      fees,
      hours: ref('words'),
      unit,
      contact: parts(
        {
          name: { type: 'string', maxLength: 200 },
          phone: { type: 'string', maxLength: 50 },
          email: { type: 'string', maxLength: 200 },
          room: { type: 'string', maxLength: 100 },
        },
        ['name', 'phone', 'email'],
      ),
      forms: list(slug, 20),
      hidden: { type: 'boolean' },
    },
    ['format', 'kind', 'slug'],
  ),
  $defs,
}
