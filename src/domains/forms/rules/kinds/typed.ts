import {
  formatBirthNumber,
  formatPhone,
  formatPostcodeIn,
} from '../../../../foundation/czech/index.ts'
import { isDay } from '../../../../foundation/dates/index.ts'
import { formatDate, type Lang } from '../../../../platform/i18n/index.ts'
import type { Answer } from '../answers.ts'
import type { Field } from '../definition.ts'
import { addressOf, cosignOf, personOf } from './shape.ts'

/**
 * An answer as it stands in its input again, for a part of it (`birthDate`) or whole; reading it
 * gives the same answer, in each language.
 */
export function typedOf(
  field: Field,
  answer: Answer | undefined,
  part: string,
  lang: Lang,
): string {
  if (answer === undefined) return ''
  switch (field.kind) {
    case 'person':
      return part === 'name' ? personOf(answer).name : dayTyped(personOf(answer).birthDate, lang)
    case 'address': {
      const parts = addressOf(answer)
      if (part === 'postcode') return formatPostcodeIn(parts.country, parts.postcode)
      return parts[part as keyof typeof parts]
    }
    case 'cosignature':
      return part === 'name' ? cosignOf(answer).name : cosignOf(answer).email
    case 'yes-no':
      return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : ''
    default:
      return plainTyped(field, answer, lang)
  }
}

function plainTyped(field: Field, answer: Answer, lang: Lang): string {
  if (typeof answer === 'number') return numberTyped(answer, lang)
  if (typeof answer !== 'string') return ''
  if (field.kind === 'date') return dayTyped(answer, lang)
  if (field.kind === 'phone') return formatPhone(answer)
  return field.kind === 'birth-number' ? formatBirthNumber(answer) : answer
}

/** No spaces, so that it is easily changed; a point before three digits would part thousands. */
function numberTyped(value: number, lang: Lang): string {
  const text = String(value)
  return lang === 'en' && !/\.\d{3}$/.test(text) ? text : text.replace('.', ',')
}

function dayTyped(day: string, lang: Lang): string {
  return isDay(day) ? formatDate(lang, day).replace(/\s/g, ' ') : day
}
