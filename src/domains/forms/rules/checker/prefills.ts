import { cosignaturesOf } from '../cosigners.ts'
import type { Plan, PlannedField } from '../plan/index.ts'
import { type Finding, warning } from './findings.ts'
import type { Samples } from './samples.ts'

/**
 * Persons who begin with the sender's identity and are somebody else: a second one asked beside the
 * first, or who signs too. The sender would find their own name there, and who puts it right would
 * be told to the office as one who differs from their verified identity.
 */
export function prefillFindings(plan: Plan, { samples }: Samples): Finding[] {
  const persons = plan.pages
    .filter(({ page }) => page.party !== 'cosigner')
    .flatMap(({ fields }) => fields)
    .filter(({ field }) => field.kind === 'person' && field.prefill === 'person')
  const signers = new Set(cosignaturesOf(plan.form).map(({ person }) => person))
  const areTogether = (one: PlannedField, other: PlannedField) =>
    samples.some(({ state }) => [one, other].every(({ field }) => state.asked.has(field.name)))
  return persons.flatMap((person, at) => {
    const { field, place } = person
    const told = (code: 'prefill-signer' | 'prefill-second') =>
      warning(`${place}/prefill`, code, field.label.cs)
    if (signers.has(field.name)) return [told('prefill-signer')]
    const earlier = persons.slice(0, at).filter(one => !signers.has(one.field.name))
    return earlier.some(one => areTogether(one, person)) ? [told('prefill-second')] : []
  })
}
