import { placeLine } from '../../../foundation/czech/index.ts'
import type { Person } from '../queries/persons.ts'

/** A person as the sender of a submission, copied into it: later changes do not rewrite it. */
export function senderCard(person: Person) {
  const { id, name, email, phone, ico, birthDate } = person
  const address = placeLine(person)
  return { personId: id, name, address, email, phone, ico, birthDate }
}
