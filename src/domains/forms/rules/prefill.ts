import type { Answer, Answers, World } from './answers.ts'
import type { ReadRule } from './cel/rule.ts'
import type { Field, FormDefinition, Prefill, SenderKind } from './definition.ts'
import { planOf } from './plan/index.ts'
import { type State, stateOf } from './state.ts'

/** What is known of a verified sender, as far as forms begin with it. */
export type Identity = {
  kind: SenderKind
  /** Of a legal person its own name; who acts for it is `actingName`. */
  name: string
  birthDate: string | null
  ico: string | null
  actingName: string | null
  street: string
  town: string
  postcode: string
  /** Empty or missing at home. */
  country?: string
  email: string | null
  phone: string | null
}

/**
 * The answers a form begins with: what the verified identity tells, and nothing else; questions
 * that this sender or this office is never asked stay empty.
 */
export function prefilledAnswers(form: FormDefinition, identity: Identity, world: World): Answers {
  const state = stateOf(planOf(form), {}, world)
  const known = state.plan.pages
    .filter(({ page }) => page.party !== 'cosigner')
    .filter(({ when }) => !isRuledOut(when, state))
    .flatMap(({ fields }) => fields)
    .filter(({ when }) => !isRuledOut(when, state))
    .flatMap(({ field }) => {
      const answer = knownAnswer(field, identity)
      return answer === null || answer === '' ? [] : [[field.name, answer] as const]
    })
  return Object.fromEntries(known)
}

/** Whether a condition does not hold whatever will be answered. */
function isRuledOut(when: ReadRule | null, { values }: State): boolean {
  const isFixed = when?.reads.every(name => name === 'sender' || name === 'office')
  return when !== null && isFixed === true && when.run(values) !== true
}

/** What only senders of one kind have: a firm is not born, a citizen has no IČO. */
const onlyOf: Partial<Record<Prefill, SenderKind>> = {
  birthDate: 'natural',
  ico: 'legal',
  actingName: 'legal',
}

/** Whether some of these senders have what a question begins with. */
export function mayPrefill(prefill: Prefill, senders: readonly SenderKind[]): boolean {
  const only = onlyOf[prefill]
  return only === undefined || senders.includes(only)
}

/** What the identity says to a question that begins with it; null when it says nothing. */
export function knownAnswer({ prefill }: Field, identity: Identity): Answer | null {
  switch (prefill) {
    case undefined:
      return null
    case 'person':
      return knownPerson(identity)
    case 'address': {
      const { street, town, postcode, country } = identity
      return { street, town, postcode, ...(country && { country }) }
    }
    default:
      return mayPrefill(prefill, [identity.kind]) ? identity[prefill] : null
  }
}

/** A firm is no person with a birth date: who acts for it is, as far as we know them. */
function knownPerson({ kind, name, actingName, birthDate }: Identity): Answer | null {
  if (kind === 'natural') return { name, birthDate: birthDate ?? '' }
  return actingName ? { name: actingName, birthDate: '' } : null
}
