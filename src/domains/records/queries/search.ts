import type { PendingQuery, Row } from 'postgres'
import { atMost, type Db, maybe, type Rows } from '../../../platform/db/index.ts'
import type { ListedCase } from '../rules/case.ts'
import type { Reach } from '../rules/permissions.ts'
import { type Choice, choice, listedColumns, type Place } from './worklist.ts'

/** A piece of SQL; a list of them may not be empty, or it would become a value. */
type Piece = PendingQuery<Row[]>

/** What else is asked of the cases found, and how they are put. */
export type Sifting = Choice & {
  sort: 'due' | 'received' | 'received-first'
  /** Whose cases the officer may read; null when all. */
  reach: Reach | null
}

/** What of the cases that may fit is shown. */
export type Found = Sifting & {
  ids: readonly string[]
  /** The folded beginnings, all of which a case must have. */
  stems: readonly string[]
  after: Place | null
  limit: number
}

/** A page of the cases, closed ones too, that have words with all the given beginnings. */
export function listFound(db: Db, officeId: string, found: Found): Rows<ListedCase> {
  const { ids, stems, limit } = found
  return db<ListedCase[]>`
    select ${listedColumns(db)} from records.cases c
    where c.office_id = ${officeId} and c.id = any(${ids as string[]}::uuid[])
      ${stems.reduce((all, word) => holds(db, all, word), db``)}
      ${sift(db, found)} ${after(db, found)}
    ${orderOf(db, found)} ${atMost(db, limit)}`
}

/** The case that holds the document with an order number of a year. */
export function findByNumber(
  db: Db,
  officeId: string,
  year: number,
  serial: number,
  sifting: Sifting,
): Rows<ListedCase> {
  return db<ListedCase[]>`
    select ${listedColumns(db)} from records.documents d
    join records.cases c on c.office_id = d.office_id and c.id = d.case_id
    where d.office_id = ${officeId} and d.year = ${year} and d.serial = ${serial}
      ${sift(db, sifting)} limit 1`
}

/** Whoever asks for what is late means what somebody still owes. */
function sift(db: Db, sifting: Sifting) {
  const { officerId, dueFrom, dueTo, reach } = sifting
  return db`
    ${officerId === null ? db`` : db`and c.officer_id = ${officerId}`}
    ${reach === null ? db`` : within(db, reach)}
    ${dueFrom === null && dueTo === null ? db`` : db`and c.is_open`} ${choice(db, sifting)}`
}

/** The rule of `mayRead` for who does not read the whole office. */
function within(db: Db, { officerId, unitIds }: Reach) {
  return db`and (c.officer_id = ${officerId} or case
    when c.unit_id is not null then c.unit_id = any(${unitIds as string[]}::uuid[])
    else c.officer_id is null or ${unitIds.length === 0} end)`
}

/** By the last day only open cases can be put; the closed ones follow, the newest first. */
const dueOrder = (db: Db) => db`case when c.is_open then c.due_order else date 'infinity' end`

function orderOf(db: Db, { sort }: Sifting) {
  if (sort === 'due') return db`order by ${dueOrder(db)}, c.id desc`
  if (sort === 'received') return db`order by c.received_at desc, c.id desc`
  return db`order by c.received_at, c.id`
}

function after(db: Db, { sort, after }: Found) {
  if (!after) return db``
  const { value, id } = after
  if (sort === 'due')
    return db`and (${dueOrder(db)} > ${value}::date
      or (${dueOrder(db)} = ${value}::date and c.id < ${id}::uuid))`
  if (sort === 'received')
    return db`and (c.received_at, c.id) < (${value}::timestamptz, ${id}::uuid)`
  return db`and (c.received_at, c.id) > (${value}::timestamptz, ${id}::uuid)`
}

function holds(db: Db, all: Piece, word: string): Piece {
  return db`${all} and position(${` ${word}`} in c.search_words) > 0`
}

/** A document by its order number of a year, with the case in which it is handled. */
export async function findNumbered(
  db: Db,
  officeId: string,
  year: number,
  serial: number,
): Promise<{ caseId: string; joinedTo: string | null; mark: string } | null> {
  if (serial > largestSerial) return null
  return maybe(
    await db<{ caseId: string; joinedTo: string | null; mark: string }[]>`
      select d.case_id as "caseId", c.joined_to as "joinedTo", d.record_mark as mark
      from records.documents d
      join records.cases c on c.office_id = d.office_id and c.id = d.case_id
      where d.office_id = ${officeId} and d.year = ${year} and d.serial = ${serial}`,
  )
}

/** What a column of order numbers holds. */
const largestSerial = 2_147_483_647
