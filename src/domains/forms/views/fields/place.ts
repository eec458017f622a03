import type { Day } from '../../../../foundation/dates/index.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import type { Answer, Answers, FileAnswer } from '../../rules/answers.ts'
import type { Field, FormDefinition, Words } from '../../rules/definition.ts'
import { isRequired } from '../../rules/fields.ts'
import { limitDay } from '../../rules/kinds/day-limit.ts'
import { typedOf } from '../../rules/kinds/typed.ts'
import type { Sent } from '../../rules/parsing.ts'
import { wordsIn } from '../../rules/showing.ts'
import { dayLimitsShown } from '../../texts/day-limits.ts'
import { texts } from '../../texts/fields.ts'

/** What the fields of one page share. */
export type Sheet = {
  lang: Lang
  /** What was sent and is shown again, by the names of the inputs. */
  typed: Sent
  /** What is wrong, in words, by the names of the inputs. */
  errors: Record<string, string>
  /** Where a kept file can be read; without it only its name is shown. */
  fileHref: ((file: FileAnswer) => string) | undefined
  /** The day of filling in, from which limits of dates are counted. */
  today: Day
  /** The whole form with its answers: a question may speak of another one. */
  form: FormDefinition
  answers: Answers
  /** The question that an answer on this page has just brought, by the name of its input. */
  fresh: string | undefined
}

/** One field in its place on the page: in a row its names begin with the group and the row. */
export type Spot = {
  field: Field
  name: string
  answer: Answer | undefined
  /** Its value, of a computed field; undefined before what it is counted from is answered. */
  value: unknown
  inRow: boolean
}

/** What every control of a field is given; `part` is a part of the answer (`birthDate`). */
export function controlOf(sheet: Sheet, spot: Spot, part = '', label?: string) {
  const { lang, errors } = sheet
  const { field } = spot
  const name = part ? `${spot.name}.${part}` : spot.name
  const isPart = part !== ''
  return {
    lang,
    name,
    label: label ?? labelOf(field, lang),
    hint: isPart ? undefined : hintAt(sheet, spot),
    value: typedAt(sheet, name) ?? typedOf(field, spot.answer, part, lang),
    error: errors[name],
    required: isRequired(field),
    advised: field.need === 'recommended',
  }
}

/** The hint of a question; one that an answer has just brought tells why it is here. */
export function hintAt({ lang, today, fresh }: Sheet, { field, name }: Spot): string | undefined {
  const hint = hintOf(field, lang, today)
  return name === fresh ? [texts[lang].fresh, hint].filter(Boolean).join(' ') : hint
}

/** Help, example and limits of a date, in one hint; the kind's own example where there is none. */
export function hintOf(field: Field, lang: Lang, today: Day): string | undefined {
  const help = said(field.help, lang)
  const example = said(field.example, lang) ?? (help ? undefined : exampleOf(field, lang, today))
  const shown = example === undefined ? undefined : texts[lang].forExample(example)
  const limits = field.kind === 'date' ? dayLimitsShown(field, lang, today) : ''
  return (
    [help, shown && limits ? `${shown}.` : shown, limits].filter(Boolean).join(' ') || undefined
  )
}

/** An example that the form itself takes: a day outside the limits would lead to a mistake. */
function exampleOf(field: Field, lang: Lang, today: Day): string | undefined {
  const [first, last] = [field.min, field.max].map(limit => limitDay(limit, today))
  const isOutside = (first && first > usualDay) || (last && last < usualDay)
  if (field.kind !== 'date' || !isOutside) return texts[lang].examples[field.kind]
  return typedOf(field, first ?? last!, '', lang)
}

/** The day of the usual example (`texts/fields`). */
const usualDay: Day = '2026-11-05'

/** What was sent under a name, the last of repeated ones; undefined when nothing was. */
function typedAt({ typed }: Sheet, name: string): string | undefined {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined
  return Array.isArray(value) ? value.at(-1) : value
}

/** The question, with the unit in which it is answered. */
function labelOf(field: Field, lang: Lang): string {
  const unit = field.kind === 'money' ? 'Kč' : said(field.unit, lang)
  const label = wordsIn(field.label, lang)
  return unit ? `${label} (${unit})` : label
}

function said(words: Words | undefined, lang: Lang): string | undefined {
  return words === undefined ? undefined : wordsIn(words, lang) || undefined
}
