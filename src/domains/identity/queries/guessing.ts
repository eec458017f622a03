import type { Db } from '../../../platform/db/index.ts'
import { one } from '../../../platform/db/index.ts'
import type { Attempts } from '../rules/guessing.ts'

/**
 * Counts one more attempt under a key and tells how many there are; a window that began before
 * `since` is begun anew. Counted before the password is looked at, so that guesses sent at once
 * count as well.
 */
export async function countAttempt(db: Db, key: Buffer, now: Date, since: Date): Promise<Attempts> {
  return one(
    await db<Attempts[]>`
      insert into identity.attempts as kept (key, began_at, count) values (${key}, ${now}, 1)
      on conflict (key) do update set
        count = case when kept.began_at <= ${since} then 1 else kept.count + 1 end,
        began_at = case when kept.began_at <= ${since} then ${now} else kept.began_at end
      returning count`,
  )
}

/** Takes back an attempt that succeeded. */
export async function takeBackAttempt(db: Db, key: Buffer): Promise<void> {
  await db`update identity.attempts set count = count - 1 where key = ${key} and count > 0`
}

/** Forgets all attempts under a key: the owner has shown who they are in another way. */
export async function forgetAttempts(db: Db, key: Buffer): Promise<void> {
  await db`delete from identity.attempts where key = ${key}`
}

/** Whether an account was entered from this browser since the given moment. */
export async function isKnownDevice(
  db: Db,
  accountId: string,
  hash: Buffer,
  since: Date,
): Promise<boolean> {
  const rows = await db`
    select 1 from identity.devices
    where account_id = ${accountId} and token_hash = ${hash} and seen_at > ${since}`
  return rows.length === 1
}

/** Remembers a browser from which an account was entered. */
export async function rememberDevice(
  db: Db,
  accountId: string,
  hash: Buffer,
  at: Date,
): Promise<void> {
  await db`
    insert into identity.devices (account_id, token_hash, seen_at)
    values (${accountId}, ${hash}, ${at})
    on conflict (account_id, token_hash) do update set seen_at = ${at}`
}
