import { type Db, one, type Tx } from '../../../platform/db/index.ts'
import type { Case, Channel, Sender } from '../rules/case.ts'

/** The columns of a case as the rules know it. */
export const caseColumns = (db: Db) => db`
  c.office_id as "officeId", c.id, c.year, c.serial, c.record_mark as "recordMark", c.state,
  c.matter_kind as "matterKind", c.subject, c.channel, c.lang,
  json_build_object('personId', c.person_id, 'name', c.sender_name, 'address', c.sender_address,
    'email', c.sender_email, 'phone', c.sender_phone, 'ico', c.sender_ico,
    'birthDate', c.sender_birth_date) as sender,
  c.submission_id as "submissionId", c.follows_id as "followsId", c.joined_to as "joinedTo",
  c.handover_id as "handoverId",
  c.received_at as "receivedAt", c.due_on as "dueOn", c.due_law as "dueLaw",
  c.unit_id as "unitId", c.officer_id as "officerId", c.stops, c.is_extended as extended,
  c.waiting_until as "waitingUntil", c.settled_at as "settledAt", c.way, c.has_news as "hasNews",
  c.withdrawn_at as "withdrawnAt", c.version`

/** A case of the office of the scope; a foreign one is as if it were absent. */
export async function findCase(db: Db, officeId: string, id: string): Promise<Case> {
  return one(
    await db<Case[]>`
      select ${caseColumns(db)} from records.cases c
      where c.office_id = ${officeId} and c.id = ${id}`,
  )
}

/** The same, held until the transaction ends: who comes second decides on what the first left. */
export async function lockCase(tx: Tx, officeId: string, id: string): Promise<Case> {
  return one(
    await tx<Case[]>`
      select ${caseColumns(tx)} from records.cases c
      where c.office_id = ${officeId} and c.id = ${id} for update`,
  )
}

/** Several cases held at once, in the order of their ids so that no two lockers form a ring. */
export function lockCases(tx: Tx, officeId: string, ids: readonly string[]): Promise<Case[]> {
  return tx<Case[]>`
    select ${caseColumns(tx)} from records.cases c
    where c.office_id = ${officeId} and c.id = any(${ids as string[]}::uuid[])
    order by c.id limit 100 for update`
}

/**
 * Deeds for many wait here for each other: each of them holds many counts, in an order of its own.
 */
export async function lockBulk(tx: Tx, officeId: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`records.bulk:${officeId}`}, 0))`
}

/**
 * The next order number. Numbers may not have gaps (§ 10 odst. 4 vyhl. č. 259/2012 Sb.), so the
 * counter's row stays locked until the transaction ends, and gives the number back if it fails.
 */
export async function takeSerial(tx: Tx, officeId: string, year: number): Promise<number> {
  const rows = await tx<{ serial: number }[]>`
    insert into records.counters (office_id, year, serial) values (${officeId}, ${year}, 1)
    on conflict (office_id, year) do update set serial = counters.serial + 1
    returning serial`
  return one(rows).serial
}

/** A new case's row; the rest of the columns have their defaults. */
export type NewCase = {
  office_id: string
  id: string
  year: number
  serial: number
  record_mark: string
  state: 'received'
  matter_kind: string
  subject: string
  channel: Channel
  lang: string
  submission_id: string | null
  follows_id: string | null
  handover_id: string | null
  received_at: Date
  due_on: string | null
  due_law: string
  /** Each word with a space before it. */
  search_words: string
} & SenderColumns

type SenderColumns = {
  person_id: string | null
  sender_name: string
  sender_address: string
  sender_email: string | null
  sender_phone: string | null
  sender_ico: string | null
  sender_birth_date: string | null
}

/** A sender as columns of a case. */
export function senderColumns(sender: Sender): SenderColumns {
  return {
    person_id: sender.personId,
    sender_name: sender.name,
    sender_address: sender.address,
    sender_email: sender.email,
    sender_phone: sender.phone,
    sender_ico: sender.ico,
    sender_birth_date: sender.birthDate,
  }
}

/** What a deed may change in a case. */
export type CaseChange = Partial<{
  state: Case['state']
  unit_id: string | null
  officer_id: string | null
  due_on: string | null
  waiting_until: string | null
  settled_at: Date | null
  way: Case['way']
  is_extended: boolean
  follows_id: string
  joined_to: string | null
  has_news: boolean
  withdrawn_at: Date | null
  matter_kind: string
  due_law: string
}>

/**
 * Changes a case, and raises its version.
 *
 * Takes the case as the transaction has locked it. Nothing that is not given is written, and who
 * has not locked it and came late is told so: a colleague's deed is never undone by an old reading.
 */
export async function changeCase(
  tx: Tx,
  matter: Case,
  change: CaseChange,
  stops?: Case['stops'],
): Promise<void> {
  const stopped = stops ? { stops: tx.json(stops) as never } : {}
  const row = { ...change, ...stopped, version: matter.version + 1 }
  const rows = await tx`
    update records.cases set ${tx(row)}
    where office_id = ${matter.officeId} and id = ${matter.id} and version = ${matter.version}
    returning 1`
  if (rows.length === 0) throw new Error(`case ${matter.id} was changed without being locked`)
}
