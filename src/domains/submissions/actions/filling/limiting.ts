import type { Tx } from '../../../../platform/db/index.ts'
import { countToday, normalEmail, uncountToday } from '../../../identity/index.ts'
import { counted, mostInvitations } from '../../rules/inviting.ts'
import type { OpenForm } from './reading.ts'

type Asked = { email: string; places: number; at: Date }

/**
 * Counts one more invitation of a sender, of a form, of a sender to an e-mail and to that e-mail;
 * tells of what there were too many within a day, or null. Who is stopped by one of them is not
 * counted in the next. What people without a verified identity send is counted by itself, so that
 * they never keep a verified one from asking.
 */
export async function countInvitation(
  tx: Tx,
  { draft, person }: Pick<OpenForm, 'draft' | 'person'>,
  { email, places, at: now }: Asked,
): Promise<(typeof counted)[number] | null> {
  const isVerified = person.verifiedAt !== null
  const most = mostInvitations({ isVerified, places })
  const to = normalEmail(email)
  const ids = {
    person: person.id,
    draft: draft.id,
    pair: `${person.id} ${to}`,
    email: `${isVerified ? 'of verified' : 'of unverified'} ${to}`,
  }
  const names = counted.map(what => ({ what, name: `cosignature ${what} ${ids[what]}` }))
  for (const [at, { what, name }] of names.entries()) {
    if ((await countToday(tx, name, now)) <= most[what]) continue
    for (const taken of names.slice(0, at + 1)) await uncountToday(tx, taken.name)
    return what
  }
  return null
}
