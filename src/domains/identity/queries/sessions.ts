import { dayOf } from '../../../foundation/dates/index.ts'
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

/**
 * The holder of a live session, or null, in one question: it runs before each page of someone
 * signed in. It also notes that the session is in use, at most once a minute.
 *
 * An account sees its own posts in any office, once the first step has said whose they are; the
 * other steps take their rows from it, so they cannot run before it.
 */
export async function findHolder(db: Db, hash: Buffer, now: Date): Promise<Holder | null> {
  const rows = await db<(Holder & { seenAt: Date })[]>`
    with held as materialized (
      select s.id, s.account_id, s.seen_at, s.completed_at, s.desk,
        set_config('app.account_id', s.account_id::text, true) as account
      from identity.sessions s
      where s.token_hash = ${hash} and s.ended_at is null
        and s.seen_at > ${ago(now, idleMinutes)}
        and s.created_at > ${ago(now, longestHours * 60)}
    )
    select held.id as "sessionId", a.id as "accountId", coalesce(p.name, a.name) as name,
      p.id as "personId", p.verified_at is not null as verified,
      held.completed_at is not null as completed, a.operator_at is not null as operator,
      held.desk, held.seen_at as "seenAt",
      (select coalesce(jsonb_agg(jsonb_build_object(
          'officeId', o.office_id, 'officerId', o.id, 'roles', o.roles, 'unitIds', o.unit_ids
        ) order by o.since, o.id), '[]')
        from identity.officers o
        where o.account_id = held.account::uuid and o.accepted_at is not null
          and (o.until is null or o.until >= ${dayOf(now)})) as posts
    from held
    join identity.accounts a on a.id = held.account_id
    left join identity.persons p on p.account_id = held.account_id`
  const holder = maybe(rows)
  if (holder && holder.seenAt < ago(now, 1)) await noteSeen(db, holder.sessionId, now)
  return holder
}

function ago(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000)
}

async function noteSeen(db: Db, id: string, at: Date): Promise<void> {
  await db`update identity.sessions set seen_at = ${at} where id = ${id}`
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

/** The account of a session, also of one that is over; null when nobody remembers it. */
export async function findSessionOwner(db: Db, hash: Buffer): Promise<string | null> {
  const row = maybe(
    await db<{ accountId: string }[]>`
      select account_id as "accountId" from identity.sessions where token_hash = ${hash}`,
  )
  return row?.accountId ?? null
}
