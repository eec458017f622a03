import { isPasswordQueueFull, verifyPassword } from '../../../platform/crypto/index.ts'
import type { Sql } from '../../../platform/db/index.ts'
import { type Account, countAttempt, takeBackAttempt } from '../queries/index.ts'
import { mayTry, windowStart } from '../rules/guessing.ts'
import { attemptKey } from './signing-in.ts'

export type OwnPasswordRefusal = 'wrong-password' | 'too-many-guesses' | 'busy'

/**
 * Why a password shown once more inside a session is not taken; null when it is right.
 *
 * A stolen session must not become a stolen account: guesses count per account, as at sign-in.
 */
export async function whyNotOwnPassword(
  sql: Sql,
  account: Account,
  password: string,
  at: Date,
): Promise<OwnPasswordRefusal | null> {
  const key = attemptKey('session', account.id)
  const attempts = await countAttempt(sql, key, at, windowStart(at))
  if (!mayTry('session', attempts)) return 'too-many-guesses'
  if (isPasswordQueueFull('known')) return 'busy'
  if (!(await verifyPassword(password, account.passwordHash, 'known'))) return 'wrong-password'
  await takeBackAttempt(sql, key)
  return null
}
