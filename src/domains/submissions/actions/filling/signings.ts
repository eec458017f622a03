import { tokenFor } from '../../../../platform/crypto/index.ts'
import { askWithin, type Sql } from '../../../../platform/db/index.ts'
import { findPerson, normalEmail, type Person } from '../../../identity/index.ts'
import { listSignings, listWaiting, openAsked } from '../../queries/signings.ts'
import type { Cosignature } from '../../rules/cosigning.ts'
import { type Slice, sliceOf, type Wish } from '../../rules/listing.ts'
import type { Signing, WaitingInvitation } from '../../rules/signings.ts'
import { answerableSince } from '../../rules/waiting.ts'

/** What waits for a person's signature, and a page of what they have signed and refused. */
export type Signings = { waiting: WaitingInvitation[]; slice: Slice<Signing> }

/** Takes the person, which page of the past they want, and the moment. */
export async function readSignings(
  sql: Sql,
  personId: string,
  wish: Pick<Wish, 'before' | 'after'>,
  at: Date,
): Promise<Signings> {
  const asked = askedOf(await findPerson(sql, personId))
  const [, waiting, signed] = await askWithin(sql, { personId }, tx =>
    Promise.all([
      openAsked(tx, asked.email),
      listWaiting(tx, asked, answerableSince(at)),
      listSignings(tx, personId, wish),
    ]),
  )
  return { waiting, slice: sliceOf(signed, wish) }
}

/** How many invitations wait for a person, as far as a page shows them. */
export async function countWaiting(sql: Sql, personId: string, at: Date): Promise<number> {
  const asked = askedOf(await findPerson(sql, personId))
  const [, waiting] = await askWithin(sql, { personId }, tx =>
    Promise.all([openAsked(tx, asked.email), listWaiting(tx, asked, answerableSince(at))]),
  )
  return waiting.length
}

/** An e-mail that its account has not confirmed may be anybody's: nothing waits for it. */
function askedOf({ id: personId, email, confirmedAt }: Person) {
  return { personId, email: confirmedAt === null ? '' : normalEmail(email) }
}

type Linked = Pick<Cosignature, 'personId' | 'submissionId' | 'field' | 'email' | 'round'>

/**
 * One invitation has the same link each time, the next one another; of what it carries only the
 * hash is kept.
 */
export function linkTokenOf(secret: Buffer, invited: Linked): string {
  const { personId, submissionId, field, email, round } = invited
  const place = ['cosignature', personId, submissionId, field, email]
  return tokenFor(secret, (round === 0 ? place : [...place, round]).join(' '))
}
