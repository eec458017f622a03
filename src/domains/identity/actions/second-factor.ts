import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import {
  decryptSecret,
  encryptSecret,
  type Keys,
  newCode,
  newToken,
  normalCode,
  tokenHash,
} from '../../../platform/crypto/index.ts'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import {
  type Account,
  completeSession,
  countAttempt,
  findAccount,
  type Holder,
  lockAccount,
  takeBackAttempt,
} from '../queries/index.ts'
import {
  prepareSecondFactor,
  replaceRecoveryCodes,
  startSecondFactor,
  takeRecoveryCode,
  takeStep,
} from '../queries/second-factor.ts'
import { mayTry, windowStart } from '../rules/guessing.ts'
import { newSecondFactor, nextCode, usedStep } from '../rules/second-factor.ts'
import { isKnownBrowser, knowBrowser } from './signing-in.ts'

export type SecondFactorRefusal = 'wrong-code' | 'too-many'

/** The tokens of the session and of the browser. */
type Entered = { token: string; device: string }

/** 80 bits each; ten of them last for years. */
const recoveryCount = 10
const recoveryGroups = 4

const place = (accountId: string) => `identity.accounts/${accountId}/second_factor`

/** The secret of an account, decrypted; null when none was prepared. */
function secretOf(keys: Keys, account: Account): string | null {
  if (!account.secondFactor) return null
  return decryptSecret(keys.secret, account.secondFactor, place(account.id))
}

/** A secret as it is kept. */
export function sealedSecret(keys: Keys, accountId: string, secret: string): Buffer {
  return encryptSecret(keys.secret, secret, place(accountId))
}

/** The secret to be put into a phone; the same until it is in force, so reloading is safe. */
export function prepareEnrolment(sql: Sql, keys: Keys, accountId: string): Promise<string> {
  return sql.begin(async tx => {
    const account = await lockAccount(tx, accountId)
    const known = secretOf(keys, account)
    if (known) return known
    const secret = newSecondFactor()
    await prepareSecondFactor(tx, accountId, sealedSecret(keys, accountId, secret))
    return secret
  })
}

/** What was typed, and the token of the browser when it has one. */
type Shown = { code: string; device: string }

/**
 * Puts the second factor in force by its first code and completes the session.
 *
 * Gives the session's new token, that of the browser, which is known from now on, and the recovery
 * codes, which are shown this once.
 */
export function enrol(
  sql: Sql,
  keys: Keys,
  holder: Holder,
  { code, device }: Shown,
  at: Date,
): Promise<Outcome<Entered & { recoveryCodes: string[] }, SecondFactorRefusal>> {
  return sql.begin(async tx => {
    const account = await lockAccount(tx, holder.accountId)
    if (account.secondFactorAt) return refuse('wrong-code')
    if (!(await isRightCode(tx, keys, account, code, at))) return refuse('wrong-code')

    await startSecondFactor(tx, account.id, at)
    const recoveryCodes = await renewRecoveryCodes(tx, account.id)
    return done({ ...(await complete(tx, holder, device, at)), recoveryCodes })
  })
}

/**
 * Completes a session by a code of the phone or a recovery code; gives its new token.
 *
 * A known browser counts alone: whatever who knows the password tries elsewhere, the owner comes
 * in (security.md, bar 11).
 */
export async function passSecondFactor(
  sql: Sql,
  keys: Keys,
  holder: Holder,
  { code, device }: Shown,
  at: Date,
): Promise<Outcome<Entered, SecondFactorRefusal>> {
  const isKnown = await isKnownBrowser(sql, holder.accountId, device, at)
  const key = tokenHash(`second-factor ${holder.accountId}${isKnown ? ` ${device}` : ''}`)
  const attempts = await countAttempt(sql, key, at, windowStart(at))
  if (!mayTry('second-factor', attempts)) return refuse('too-many')

  return sql.begin(async tx => {
    const account = await lockAccount(tx, holder.accountId)
    if (!account.secondFactorAt) return refuse('wrong-code')
    const recovery = tokenHash(normalCode(code))
    const right =
      (await isRightCode(tx, keys, account, code, at)) ||
      (await takeRecoveryCode(tx, account.id, recovery, at))
    if (!right) return refuse('wrong-code')

    await takeBackAttempt(tx, key)
    return done(await complete(tx, holder, device, at))
  })
}

/** Makes ten new recovery codes and forgets the old ones. */
export async function renewRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCount }, () => newCode(recoveryGroups))
  await replaceRecoveryCodes(tx, accountId, codes.map(tokenHash))
  return codes
}

/** The code that would be taken now. A demonstration shows it, so that newcomers get in. */
export async function demoCode(
  sql: Sql,
  keys: Keys,
  accountId: string,
  now: Date,
): Promise<string | null> {
  const account = await findAccount(sql, accountId)
  const secret = secretOf(keys, account)
  return secret && nextCode(secret, account.lastStep, now)
}

/** Whether a code is right and unused; uses it up. */
async function isRightCode(
  tx: Tx,
  keys: Keys,
  account: Account,
  code: string,
  at: Date,
): Promise<boolean> {
  const secret = secretOf(keys, account)
  const step = secret && usedStep(secret, code, account.lastStep, at)
  return step ? takeStep(tx, account.id, step) : false
}

async function complete(tx: Tx, holder: Holder, known: string, at: Date): Promise<Entered> {
  const token = newToken()
  await completeSession(tx, holder.sessionId, tokenHash(token), at)
  return { token, device: await knowBrowser(tx, holder.accountId, known, at) }
}
