import { newId } from '../../../foundation/ids.ts'
import { rememberedEach } from '../../../platform/clock/index.ts'
import { newToken, tokenHash } from '../../../platform/crypto/index.ts'
import type { Db, Sql } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/db/index.ts'
import type { Caller, Desk } from '../../../platform/http/index.ts'
import { findOffice } from '../../offices/index.ts'
import {
  findHolder,
  findSessionOwner,
  type Holder,
  insertSession,
  moveSession,
} from '../queries/index.ts'
import { browserName } from '../rules/sessions.ts'

/** The operator serves no office; this one has no rows, so nothing of any office is seen. */
export const noOffice = '00000000-0000-0000-0000-000000000000'

type Opening = {
  accountId: string
  /** The second factor was shown, or is not needed. */
  completed: boolean
  userAgent?: string
  /** The office at which an officer sits down; the first one when left out. */
  officeId?: string
  at: Date
}

/** Opens a session; gives the token for the cookie, of which only the hash is kept. */
export async function openSession(db: Db, opening: Opening): Promise<string> {
  const { accountId, completed, userAgent = '', officeId, at } = opening
  const token = newToken()
  await insertSession(db, {
    id: newId(at),
    accountId,
    hash: tokenHash(token),
    browser: browserName(userAgent),
    completed,
    desk: officeId ?? null,
    at,
  })
  return token
}

/** Who holds a session, or null when it is over or its second factor was not shown. */
export async function findCaller(sql: Db, token: string, now: Date): Promise<Caller | null> {
  const holder = await findHolder(sql, tokenHash(token), now)
  return holder?.completed ? callerOf(sql, holder, now) : null
}

/** Whose account a session was, also when it is over. */
export function findOwner(sql: Sql, token: string): Promise<string | null> {
  return findSessionOwner(sql, tokenHash(token))
}

/** Who has shown the password, but not the second factor yet; null otherwise. */
export async function findNewcomer(sql: Db, token: string, now: Date): Promise<Holder | null> {
  const holder = await findHolder(sql, tokenHash(token), now)
  return holder && !holder.completed ? holder : null
}

/** An office is renamed by an import only, and each page of an officer needs its name. */
const namesLastMs = 5_000
const mostNames = 1_000

const nameOf = rememberedEach(namesLastMs, mostNames, async (db: Db, _at, officeId) => {
  const { slug, name } = await findOffice(db, officeId)
  return { slug, name }
})

async function callerOf(db: Db, holder: Holder, now: Date): Promise<Caller> {
  const { accountId, sessionId, name, personId, verified } = holder
  const offices = await Promise.all(holder.posts.map(post => nameOf(db, now, post.officeId)))
  const posts: Desk[] = offices.map(({ slug, name: officeName }, at) => ({
    ...holder.posts[at]!,
    slug,
    name: officeName,
  }))
  const desks = holder.operator ? [operatorDesk(holder), ...posts] : posts
  return {
    accountId,
    sessionId,
    name,
    personId,
    verified,
    desk: desks.find(desk => desk.officeId === holder.desk) ?? desks[0] ?? null,
    desks: desks.map(desk => ({ officeId: desk.officeId, name: desk.name })),
  }
}

/** An operator keeps this desk first, whatever office offers them a post. */
function operatorDesk(holder: Holder): Desk {
  return {
    officeId: noOffice,
    slug: '',
    name: holder.name,
    officerId: holder.accountId,
    roles: ['operator'],
    unitIds: [],
  }
}

/** Moves an officer to another desk of theirs; gives the session's new token. */
export async function changeDesk(sql: Sql, caller: Caller, officeId: string): Promise<string> {
  if (!caller.desks.some(desk => desk.officeId === officeId)) throw new NotFound()
  const token = newToken()
  await moveSession(sql, caller.sessionId, { hash: tokenHash(token), desk: officeId })
  return token
}
