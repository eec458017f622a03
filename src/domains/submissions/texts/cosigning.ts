import type { Lang, Texts } from '../../../platform/i18n/index.ts'
import { type FormDefinition, feesPart, ownPart, wordsIn } from '../../forms/index.ts'
import { type CosignWords, cs } from './cosigning/cs.ts'
import { de } from './cosigning/de.ts'
import { en } from './cosigning/en.ts'

/** What is said when somebody else is asked to sign a form too. */
export const cosignTexts: Texts<CosignWords> = { cs, en, de }

/** The names of changed parts in words; what the form no longer asks is said once. */
export function changedWords(
  lang: Lang,
  form: FormDefinition,
  changed: readonly string[],
): string[] {
  const { parts } = cosignTexts[lang]
  const fields = form.pages.flatMap(page => page.fields)
  const words = changed.map(name => {
    if (name === ownPart) return parts.own
    if (name === feesPart) return parts.fees
    const field = fields.find(one => one.name === name)
    return field ? wordsIn(field.label, lang) : parts.gone
  })
  return [...new Set(words)]
}
