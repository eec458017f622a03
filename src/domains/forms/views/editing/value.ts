import type { Json } from '../../../../foundation/compare.ts'
import type { Html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { valueInWords } from '../../../publishing/index.ts'
import { type FieldKind, type FormDefinition, senderKinds } from '../../rules/definition.ts'
import { daysFromToday } from '../../texts/day-limits.ts'
import { kindTexts } from '../../texts/editing/kinds.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { placeTexts } from '../../texts/editing/places.ts'
import { senderTexts } from '../../texts/senders.ts'
import { ruleWords } from './rule-words.ts'

/** What is written as a rule. */
const rules = new Set(['when', 'rule', 'czk', 'value'])

type Shown = {
  lang: Lang
  form: FormDefinition
  place: readonly string[]
  against?: Json | undefined
}

/**
 * A piece of a definition as a clerk reads it; a thing that is not there is said so.
 *
 * `form` is where the questions are that a rule names; what is otherwise in `against` is marked.
 */
export function valueShown(value: Json | undefined, { lang, form, place, against }: Shown): Html {
  return valueInWords(value, place.at(-1) ?? '', {
    ...{ lang, against },
    label: key => placeTexts[lang].parts[key] ?? key,
    said: (key, code) => {
      if (rules.has(key) && typeof code === 'string') return ruleWords(form, code, lang)
      return codeWords(`${code}`, lang)
    },
  })
}

/** Kinds and senders are written as codes, and read as people say them. */
function codeWords(code: string, lang: Lang): string | null {
  const sender = senderKinds.find(kind => kind === code)
  if (sender) return senderTexts[lang].kinds[sender]
  const needs: Record<string, string> = overviewTexts[lang].need
  return kindTexts[lang].kinds[code as FieldKind] ?? needs[code] ?? daysFromToday(code, lang)
}
