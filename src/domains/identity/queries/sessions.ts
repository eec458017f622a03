import type { Db, Tx } from '../../../platform/db/index.ts'
import { maybe } from '../../../platform/db/index.ts'
import type { Role } from '../../../platform/http/index.ts'
import { idleMinutes, longestHours } from '../rules/sessions.ts'

/** Who holds a session, as the database tells it. */
export type Holder = {
  sessionId: string
  accountId: string
  name: string
  personId: string | null
  verified: boolean
  /** The second factor was shown, or is not needed. */
  completed: boolean
  operator: boolean
  /** The office where the officer sits now. */
  desk: string | null
  posts: Post[]
}

/** One office in which an officer serves. */
export type Post = { officeId: string; officerId: string; roles: Role[]; unitIds: string[] }

/** The holder of a live session, or null; also notes that it is in use. */
export async function findHolder(db: Db, hash: Buffer, now: Date): Promise<Holder | null> {
  return maybe(
    await db<Holder[]>`
      select session_id as "sessionId", account_id as "accountId", name,
        person_id as "personId", verified, completed, operator, desk, posts
      from identity.caller_of(
        ${hash}, ${now}, make_interval(mins => ${idleMinutes}),
        make_interval(hours => ${longestHours}))`,
  )
}

type NewSession = {
  id: string
  accountId: string
  hash: Buffer
  browser: string
  completed: boolean
  desk: string | null
  at: Date
}

/** Opens a session. */
export async function insertSession(tx: Db, session: NewSession): Promise<void> {
  const { id, accountId, hash, browser, completed, desk, at } = session
  await tx`
    insert into identity.sessions (
      id, account_id, token_hash, browser, created_at, seen_at, completed_at, desk
    ) values (
      ${id}, ${accountId}, ${hash}, ${browser}, ${at}, ${at}, ${completed ? at : null}, ${desk}
    )`
}

/** Gives a session a new token and marks it as complete; the old token is dead. */
export async function completeSession(tx: Tx, id: string, hash: Buffer, at: Date): Promise<void> {
  await tx`
    update identity.sessions set token_hash = ${hash}, completed_at = ${at}, seen_at = ${at}
    where id = ${id} and ended_at is null`
}

/** Moves a session to another desk, with a new token. */
export async function moveSession(
  tx: Db,
  id: string,
  move: { hash: Buffer; desk: string },
): Promise<void> {
  await tx`
    update identity.sessions set token_hash = ${move.hash}, desk = ${move.desk}
    where id = ${id} and ended_at is null`
}

/** Ends one session of an account; of a foreign one nothing is changed. */
export async function endSession(
  tx: Db,
  accountId: string,
  sessionId: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    update identity.sessions set ended_at = ${at}
    where id = ${sessionId} and account_id = ${accountId} and ended_at is null returning id`
  return rows.length === 1
}

/** Ends all sessions of an account but the one given. */
export async function endOtherSessions(
  tx: Db,
  accountId: string,
  keptId: string | null,
  at: Date,
): Promise<void> {
  await tx`
    update identity.sessions set ended_at = ${at}
    where account_id = ${accountId} and ended_at is null and id is distinct from ${keptId}`
}

export type SessionRow = { id: string; browser: string; createdAt: Date; seenAt: Date }

/** The live sessions of an account, the last used first. */
export async function listSessions(db: Db, accountId: string, now: Date): Promise<SessionRow[]> {
  return db<SessionRow[]>`
    select id, browser, created_at as "createdAt", seen_at as "seenAt"
    from identity.sessions
    where account_id = ${accountId} and ended_at is null and completed_at is not null
      and seen_at > ${now}::timestamptz - make_interval(mins => ${idleMinutes})
      and created_at > ${now}::timestamptz - make_interval(hours => ${longestHours})
    order by seen_at desc
    limit 50`
}
