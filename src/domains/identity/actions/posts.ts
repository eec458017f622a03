import { dayOf } from '../../../foundation/dates/index.ts'
import { NotFound, type Sql, within } from '../../../platform/db/index.ts'
import type { Caller } from '../../../platform/http/index.ts'
import { findOffice, type Office } from '../../offices/index.ts'
import { listOfferedPosts, lookAsAccount, type OfferedPost, takePost } from '../queries/index.ts'

export type Offer = OfferedPost & { office: Office }

/** The posts that offices offer to an officer who has an account already. */
export async function findOffers(sql: Sql, accountId: string, at: Date): Promise<Offer[]> {
  const posts = await within(sql, {}, async tx => {
    await lookAsAccount(tx, accountId)
    return listOfferedPosts(tx, dayOf(at))
  })
  return Promise.all(
    posts.map(async post => ({ ...post, office: await findOffice(sql, post.officeId) })),
  )
}

/**
 * Takes on a post that an office offered. Only its owner can, signed in with both factors; a post
 * that does not wait for them is absent.
 */
export async function acceptPost(
  sql: Sql,
  caller: Caller,
  officeId: string,
  at: Date,
): Promise<void> {
  await within(sql, {}, async tx => {
    await lookAsAccount(tx, caller.accountId)
    if (!(await takePost(tx, officeId, { at, today: dayOf(at) }))) throw new NotFound()
  })
}
