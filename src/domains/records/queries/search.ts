import type { PendingQuery, Row } from 'postgres'
import type { Db } from '../../../platform/db/index.ts'
import type { Case } from '../rules/case.ts'
import { caseColumns } from './cases.ts'
import { type Choice, choice } from './worklist.ts'

/** A piece of SQL; a list of them may not be empty, or it would become a value. */
type Piece = PendingQuery<Row[]>

/** So many cases of the rarest word are looked at; more words make it fewer. */
const mostCandidates = 2000

/** What else is asked of the cases found, and how they are put; `all` asks nothing. */
export type Sifting = Choice & { sort: 'due' | 'received' | 'received-first' }

const all: Sifting = {
  officerId: null,
  state: null,
  matterKind: null,
  dueFrom: null,
  dueTo: null,
  sort: 'received',
}

/**
 * Cases, closed ones too, that have words with all the given beginnings; the newest first, unless
 * something else is asked.
 *
 * Takes folded beginnings, the longest of which is taken for the rarest; gives at most `limit`.
 */
export function searchCases(
  db: Db,
  officeId: string,
  stems: readonly string[],
  limit: number,
  sifting: Sifting = all,
): Promise<Case[]> {
  const [rarest, ...others] = [...stems].sort((a, b) => b.length - a.length)
  if (rarest === undefined) return Promise.resolve([])
  return db<Case[]>`
    select ${caseColumns(db)} from (
      select distinct w.case_id from records.words w
      where w.office_id = ${officeId} and ${begins(db, rarest)} limit ${mostCandidates}
    ) found
    join records.cases c on c.office_id = ${officeId} and c.id = found.case_id
    where true ${others.reduce((all, word) => holds(db, all, word), db``)} ${sift(db, sifting)}
    ${orderOf(db, sifting)} limit ${limit}`
}

/** The case that holds the document with an order number of a year. */
export function findByNumber(
  db: Db,
  officeId: string,
  year: number,
  serial: number,
  sifting: Sifting = all,
): Promise<Case[]> {
  return db<Case[]>`
    select ${caseColumns(db)} from records.documents d
    join records.cases c on c.office_id = d.office_id and c.id = d.case_id
    where d.office_id = ${officeId} and d.year = ${year} and d.serial = ${serial}
      ${sift(db, sifting)} limit 1`
}

/** Whoever asks for what is late means what somebody still owes. */
function sift(db: Db, sifting: Sifting) {
  const { officerId, dueFrom, dueTo } = sifting
  return db`
    ${officerId === null ? db`` : db`and c.officer_id = ${officerId}`}
    ${dueFrom === null && dueTo === null ? db`` : db`and c.is_open`} ${choice(db, sifting)}`
}

/** By the last day only open cases can be put; the closed ones follow, the newest first. */
function orderOf(db: Db, { sort }: Sifting) {
  if (sort === 'due')
    return db`order by c.is_open desc, case when c.is_open then c.due_order end, c.id desc`
  return sort === 'received' ? db`order by c.id desc` : db`order by c.received_at, c.id`
}

/** A range and not `like`: only comparing leaks nothing, so only it may use the index. */
function begins(db: Db, word: string) {
  return db`w.word >= ${word} and w.word < ${`${word}~`}`
}

function holds(db: Db, all: Piece, word: string): Piece {
  return db`${all} and position(${` ${word}`} in c.search_words) > 0`
}
