import type { Db, Tx } from '../../../platform/db/index.ts'

/** Keeps an encrypted secret that is not in force until a code of it was shown. */
export async function prepareSecondFactor(tx: Tx, accountId: string, kept: Buffer): Promise<void> {
  await tx`
    update identity.accounts set second_factor = ${kept}
    where id = ${accountId} and second_factor_at is null`
}

/** Puts the second factor in force. */
export async function startSecondFactor(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx`
    update identity.accounts set second_factor_at = ${at}
    where id = ${accountId} and second_factor is not null`
}

/** Forgets the second factor and its recovery codes; the next sign-in sets up a new one. */
export async function dropSecondFactor(tx: Tx, accountId: string): Promise<void> {
  await tx`delete from identity.recovery_codes where account_id = ${accountId}`
  await tx`
    update identity.accounts set second_factor = null, second_factor_at = null
    where id = ${accountId}`
}

/**
 * Takes a time step as used. Gives false when it, or a later one, was used in the meantime: of
 * two who show the same code at once, one comes in.
 */
export async function takeStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const rows = await tx`
    update identity.accounts set last_step = ${step}
    where id = ${accountId} and last_step < ${step} returning id`
  return rows.length === 1
}

/** Replaces all recovery codes by new ones, of which only hashes are kept. */
export async function replaceRecoveryCodes(
  tx: Tx,
  accountId: string,
  hashes: Buffer[],
): Promise<void> {
  await tx`delete from identity.recovery_codes where account_id = ${accountId}`
  const rows = hashes.map(hash => ({ account_id: accountId, code_hash: hash }))
  await tx`insert into identity.recovery_codes ${tx(rows)}`
}

/** Uses up a recovery code; gives false when there is none such or it was used. */
export async function takeRecoveryCode(
  tx: Tx,
  accountId: string,
  hash: Buffer,
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    update identity.recovery_codes set used_at = ${at}
    where account_id = ${accountId} and code_hash = ${hash} and used_at is null
    returning account_id`
  return rows.length === 1
}

/** How many recovery codes remain, of ten at most. */
export async function countRecoveryCodes(db: Db, accountId: string): Promise<number> {
  const rows = await db`
    select 1 from identity.recovery_codes
    where account_id = ${accountId} and used_at is null limit 10`
  return rows.length
}
