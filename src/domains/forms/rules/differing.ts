import { normalCountry, normalIco, normalPostcodeIn } from '../../../foundation/czech/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Answer, Answers, World } from './answers.ts'
import type { Field, FormDefinition, Prefill, Words } from './definition.ts'
import { isBlank } from './kinds/check.ts'
import { addressOf, personOf } from './kinds/shape.ts'
import { planOf } from './plan/index.ts'
import { type Identity, knownAnswer } from './prefill.ts'
import { answerShown } from './showing.ts'
import { stateOf } from './state.ts'

/** An answer that says otherwise than the verified identity of whoever gave it, both in words. */
export type Differing = {
  page: string
  field: string
  label: Words
  answered: string
  verified: string
}

/** What an office verified; an e-mail or a telephone number may be any. */
const verifiedKinds: readonly Prefill[] = [
  ...(['name', 'birthDate', 'ico', 'actingName', 'address', 'person'] as const),
]

/**
 * The sender's answers that differ from their verified identity: name, birth date, address, IČO.
 *
 * Only questions that begin with the identity are compared, because only those are about the
 * sender; what was left empty differs in nothing.
 */
export function answersDiffering(
  form: FormDefinition,
  answers: Answers,
  { world, identity, lang }: { world: World; identity: Identity; lang: Lang },
): Differing[] {
  const { plan, asked } = stateOf(planOf(form), answers, world)
  return plan.pages
    .filter(({ page }) => page.party !== 'cosigner')
    .flatMap(({ page, fields }) => fields.map(({ field }) => ({ page: page.name, field })))
    .filter(({ field }) => asked.has(field.name) && isVerified(field))
    .flatMap(({ page, field }) => {
      const answer = answers[field.name]
      const known = knownAnswer(field, identity)
      if (answer === undefined || isBlank(answer) || known === null || isBlank(known)) return []
      if (!differs(field, answer, known)) return []
      const [answered, verified] = [answer, known].map(one => answerShown(field, one, lang))
      const { name, label } = field
      return [{ page, field: name, label, answered: answered!, verified: verified! }]
    })
}

function isVerified({ prefill }: Field): boolean {
  return prefill !== undefined && verifiedKinds.includes(prefill)
}

function differs({ kind }: Field, answer: Answer, known: Answer): boolean {
  if (kind === 'person') return differsIn(personOf(answer), personOf(known))
  if (kind === 'address') return differsInPlace(answer, known)
  if (typeof answer !== 'string' || typeof known !== 'string') return false
  if (kind === 'ico') return normalIco(answer) !== normalIco(known)
  return !isSame(answer, known)
}

/** Of a country nothing written is something said: it is at home. */
function differsInPlace(answer: Answer, known: Answer): boolean {
  const [one, other] = [placeOf(answer), placeOf(known)]
  return !isSame(one.country, other.country) || differsIn(one, other)
}

function placeOf(answer: Answer) {
  const { street, town, postcode, country } = addressOf(answer)
  return {
    ...{ street, town, country: normalCountry(country) },
    postcode: normalPostcodeIn(country, postcode),
  }
}

/** A part that is not known or was not answered differs in nothing. */
function differsIn(answer: Record<string, string>, known: Record<string, string>): boolean {
  return Object.entries(known).some(([part, value]) => {
    const given = answer[part] ?? ''
    return value !== '' && given !== '' && !isSame(given, value)
  })
}

/** Capital letters and spaces are how somebody writes, not who they are. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('cs')
  return plain(one) === plain(other)
}
