import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import {
  isPasswordQueueFull,
  newToken,
  tokenHash,
  verifyPassword,
} from '../../../platform/crypto/index.ts'
import type { Db, Sql } from '../../../platform/db/index.ts'
import {
  type Account,
  countAttempt,
  findAccountByEmail,
  isKnownDevice,
  rememberDevice,
  takeBackAttempt,
} from '../queries/index.ts'
import { normalEmail } from '../rules/fields.ts'
import { mayTry, type Place, placesOf, windowStart } from '../rules/guessing.ts'
import { deviceDays } from '../rules/sessions.ts'
import { openSession } from './sessions.ts'

export type SignInRefusal = 'wrong' | 'not-confirmed' | 'too-many' | 'busy'

type Credentials = {
  email: string
  password: string
  /** The token of the browser, from an earlier sign-in. */
  device: string
  ip: string
  userAgent: string
}

export type SignedIn = {
  token: string
  /** The browser's token; null until the second factor is shown by who needs one. */
  device: string | null
  /** An officer still has to show a second factor, or to set one up. */
  missing: 'second-factor' | 'enrolment' | null
}

/**
 * Signs somebody in by e-mail and password.
 *
 * An unknown e-mail, a wrong password and an account without a password get the same answer after
 * the same work. Whether the e-mail waits for confirmation is said only to who knows the password.
 */
export async function signIn(
  sql: Sql,
  credentials: Credentials,
  at: Date,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const account = await findAccountByEmail(sql, normalEmail(credentials.email))
  const keys = await attemptKeys(sql, account, credentials, at)
  if (!(await countAll(sql, keys, at))) return refuse('too-many')
  const lane = keys.some(({ place }) => place === 'device') ? 'known' : 'anyone'
  if (isPasswordQueueFull(lane)) return refuse('busy')

  const right = await verifyPassword(credentials.password, account?.passwordHash ?? null, lane)
  if (!right || !account) return refuse('wrong')
  for (const { key } of keys) await takeBackAttempt(sql, key)
  if (!account.confirmedAt) return refuse('not-confirmed')

  return done(await letIn(sql, account, credentials, at))
}

async function letIn(
  sql: Sql,
  account: Account,
  { device: known, userAgent }: Credentials,
  at: Date,
): Promise<SignedIn> {
  const missing = missingStep(account)
  const token = await openSession(sql, {
    accountId: account.id,
    completed: missing === null,
    userAgent,
    at,
  })
  const device = missing === null ? await knowBrowser(sql, account.id, known, at) : null
  return { token, device, missing }
}

/** Remembers a browser of who came in with all that they need; gives its token. */
export async function knowBrowser(
  db: Db,
  accountId: string,
  known: string,
  at: Date,
): Promise<string> {
  const device = known || newToken()
  await rememberDevice(db, accountId, tokenHash(device), at)
  return device
}

/** Whether the account was entered from the browser in the last year. */
export async function isKnownBrowser(
  db: Db,
  accountId: string,
  device: string,
  at: Date,
): Promise<boolean> {
  const since = new Date(at.getTime() - deviceDays * 86_400_000)
  return device !== '' && isKnownDevice(db, accountId, tokenHash(device), since)
}

/** A person needs no second factor; who works for an office or the operator does. */
function missingStep(account: Account): SignedIn['missing'] {
  if (account.personId) return null
  return account.secondFactorAt ? 'second-factor' : 'enrolment'
}

/** Under what attempts at a place are counted: a hash, so that the table tells no names. */
export function attemptKey(place: Place, name: string): Buffer {
  return tokenHash(`${place} ${name}`)
}

type AttemptKey = { place: Place; key: Buffer }

async function attemptKeys(
  sql: Sql,
  account: Account | null,
  { email, device, ip }: Credentials,
  at: Date,
): Promise<AttemptKey[]> {
  const isKnown = account !== null && (await isKnownBrowser(sql, account.id, device, at))
  const names: Record<Place, string> = {
    device: `${account?.id} ${device}`,
    name: normalEmail(email),
    address: ip,
    'second-factor': '',
    session: '',
  }
  return placesOf(isKnown).map(place => ({ place, key: attemptKey(place, names[place]) }))
}

/** Counts an attempt at each place; false when one of them has had too many. */
async function countAll(sql: Sql, keys: readonly AttemptKey[], at: Date): Promise<boolean> {
  const since = windowStart(at)
  const verdicts = await Promise.all(
    keys.map(async ({ place, key }) => mayTry(place, await countAttempt(sql, key, at, since))),
  )
  return verdicts.every(Boolean)
}
