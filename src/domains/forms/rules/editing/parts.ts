import { matterKinds } from '../../../records/index.ts'
import {
  type Fee,
  type FormCategory,
  type FormDefinition,
  formCompetences,
  senderKinds,
  type Words,
} from '../definition.ts'
import { withItem, withValue } from './changing.ts'
import { itemOf } from './place.ts'
import { type Place, valueAt } from './pointer.ts'
import { readNeededWords, readWords, type Typed } from './reading.ts'
import { type FeeWrong, readFee } from './tariffs.ts'

type Part = 'fees' | 'inPerson' | 'routes' | 'matters'

export type PartWrong = Record<
  string,
  | 'czech-missing'
  | FeeWrong[string]
  | 'unit-missing'
  | 'kind-missing'
  | 'rule-missing'
  | 'category-missing'
  | 'nobody-refused'
>

type Item = Fee | { who: Words; law?: string } | { unit: string } | { kind: string }

/** Reads the page of a fee, of who must come, of a unit or a matter; its condition is elsewhere. */
export function readPart(
  typed: Typed,
  part: Part,
  form: FormDefinition,
): { item: Item; wrong: PartWrong } {
  const wrong: PartWrong = {}
  const law = typed.text('law')
  const cited = law === '' ? {} : { law }
  if (part === 'fees') {
    const name = readNeededWords(typed, 'name', wrong as Record<string, 'czech-missing'>)
    return { item: { name, czk: readFee(typed, form, wrong as FeeWrong), ...cited }, wrong }
  }
  if (part === 'inPerson') {
    const who = readNeededWords(typed, 'who', wrong as Record<string, 'czech-missing'>)
    return { item: { who, ...cited }, wrong }
  }
  if (part === 'routes') {
    const unit = typed.text('unit')
    if (unit === '') wrong.unit = 'unit-missing'
    return { item: { unit }, wrong }
  }
  const kind = typed.text('kind')
  if (!(matterKinds as readonly string[]).includes(kind)) wrong.kind = 'kind-missing'
  return { item: { kind }, wrong }
}

/** The form with something put where it takes effect: before what holds in all other cases. */
export function withPart(form: FormDefinition, part: Part, item: Item): FormDefinition | null {
  return withItem(form, `/${part}`, item, newPartOrder(form, part))
}

/** Where a new one stands: before the last one, when that one holds always. */
export function newPartOrder(form: FormDefinition, part: Part): number {
  const items: readonly { when?: string }[] = form[part] ?? []
  const isFirstOf = part === 'routes' || part === 'matters'
  const hasRest = isFirstOf && items.length > 0 && items.at(-1)!.when === undefined
  return hasRest ? items.length - 1 : items.length
}

/** The form with one of them changed; its condition stays, and who is exempt. */
export function withChangedPart(
  form: FormDefinition,
  place: Place,
  item: Item,
): FormDefinition | null {
  const { list } = itemOf(place)
  const before = valueAt(form, place) as { when?: string; exempt?: string } | undefined
  if (!before || list === '') return null
  const { when, exempt } = before
  return withValue(form, place, {
    ...item,
    ...(when !== undefined && { when }),
    ...(exempt !== undefined && { exempt }),
  })
}

const categories: readonly FormCategory[] = [
  ...(['fees', 'environment', 'transport', 'documents', 'public-space'] as const),
  ...(['information', 'subsidies', 'registry', 'other'] as const),
]

/** Reads the page with what the form is: name, purpose, law and the like. */
export function readFacts(typed: Typed): {
  change: (form: FormDefinition) => FormDefinition
  wrong: PartWrong
} {
  const wrong: PartWrong = {}
  const needed = (name: string) =>
    readNeededWords(typed, name, wrong as Record<string, 'czech-missing'>)
  const facts = { title: needed('title'), purpose: needed('purpose'), subject: needed('subject') }
  const category = categories.find(one => one === typed.text('category'))
  if (!category) wrong.category = 'category-missing'
  const keywords = readWords(typed, 'keywords')
  const senders = senderKinds.filter(kind => typed.list('senders').includes(kind))
  const isLimited = senders.length > 0 && senders.length < senderKinds.length
  const instead = readWords(typed, 'instead')
  if (instead && !isLimited) wrong['instead.cs'] = 'nobody-refused'
  const competence = formCompetences.find(one => one === typed.text('competence'))
  const law = linesOf(typed.text('law'))
  const toCheck = readLines(typed, 'toCheck')
  const codes = (['service', 'act', 'agenda'] as const)
    .map(name => [name, typed.text(name)] as const)
    .filter(([, code]) => code !== '')
  const change = (form: FormDefinition): FormDefinition => {
    const { keywords: _, toCheck: __, services: ___, senders: ____, ...others } = form
    const { instead: _____, competence: ______, ...rest } = others
    return {
      ...rest,
      ...facts,
      subject: subjectNamed(form, facts.subject),
      ...(category && { category }),
      ...(isLimited && { senders }),
      ...(instead && { instead }),
      ...(competence && { competence }),
      law,
      ...(keywords && { keywords }),
      ...(toCheck.length > 0 && { toCheck }),
      ...(codes.length > 0 && { services: Object.fromEntries(codes) }),
    }
  }
  return { change, wrong }
}

/** A question in braces is written by its name, which stays when the question is reworded. */
function subjectNamed({ pages }: FormDefinition, subject: Words): Words {
  const fields = pages.flatMap(page => page.fields)
  const nameOf = (said: string) => {
    if (fields.some(({ name }) => name === said)) return said
    const called = fields.filter(({ label }) => Object.values(label).includes(said.trim()))
    return called.length === 1 ? called[0]!.name : said
  }
  const put = (text: string) => text.replace(/\{([^{}]+)\}/g, (_, said) => `{${nameOf(said)}}`)
  return Object.fromEntries(
    Object.entries(subject).map(([lang, text]) => [lang, put(text)]),
  ) as Words
}

/** Lists of words line by line: the second Czech line belongs to the second German one. */
function readLines(typed: Typed, name: string): Words[] {
  const [cs, en, de] = (['cs', 'en', 'de'] as const).map(lang =>
    linesOf(typed.text(`${name}.${lang}`)),
  ) as [string[], string[], string[]]
  return cs.map((line, at) => ({
    cs: line,
    ...(en[at] && { en: en[at] }),
    ...(de[at] && { de: de[at] }),
  }))
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
