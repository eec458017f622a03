import type { Tx } from '../../../platform/db/index.ts'
import type { Role } from '../../../platform/http/index.ts'

/** A post in an office that waits for its person. */
export type OfferedPost = { officeId: string; roles: Role[]; since: Date }

/** Lets the transaction see the account's posts in all offices, besides its own scope. */
export async function lookAsAccount(tx: Tx, accountId: string): Promise<void> {
  await tx`select set_config('app.account_id', ${accountId}, true)`
}

/** The posts that the account's owner has not taken on; in the scope of the account. */
export async function listOfferedPosts(tx: Tx, today: string): Promise<OfferedPost[]> {
  return tx<OfferedPost[]>`
    select office_id as "officeId", roles, since from identity.officers
    where account_id = identity.account() and accepted_at is null
      and (until is null or until >= ${today}::date)
    order by since, id
    limit 100`
}

/** Takes a post on, in the scope of the account; gives false when none waits in the office. */
export async function takePost(
  tx: Tx,
  officeId: string,
  { at, today }: { at: Date; today: string },
): Promise<boolean> {
  const rows = await tx`
    update identity.officers set accepted_at = ${at}
    where account_id = identity.account() and office_id = ${officeId} and accepted_at is null
      and (until is null or until >= ${today}::date)
    returning id`
  return rows.length === 1
}

/** Whether the account has a post elsewhere, taken on or not; in the scope of the account. */
export async function servesElsewhere(
  tx: Tx,
  { officeId, today }: { officeId: string; today: string },
): Promise<boolean> {
  const rows = await tx`
    select 1 from identity.officers
    where account_id = identity.account() and office_id <> ${officeId}
      and (until is null or until >= ${today}::date)
    limit 1`
  return rows.length === 1
}
