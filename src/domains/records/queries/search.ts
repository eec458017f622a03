import type { PendingQuery, Row } from 'postgres'
import type { Db } from '../../../platform/db/index.ts'
import type { Case } from '../rules/case.ts'
import { caseColumns } from './cases.ts'

/** A piece of SQL; a list of them may not be empty, or it would become a value. */
type Piece = PendingQuery<Row[]>

/** So many cases of the rarest word are looked at; more words make it fewer. */
const mostCandidates = 2000

/**
 * Cases that have words with all the given beginnings, the newest first.
 *
 * Takes folded beginnings, the longest of which is taken for the rarest; gives at most `limit`.
 */
export function searchCases(
  db: Db,
  officeId: string,
  stems: readonly string[],
  limit: number,
): Promise<Case[]> {
  const [rarest, ...others] = [...stems].sort((a, b) => b.length - a.length)
  if (rarest === undefined) return Promise.resolve([])
  return db<Case[]>`
    select ${caseColumns(db)} from (
      select distinct w.case_id from records.words w
      where w.office_id = ${officeId} and ${begins(db, rarest)} limit ${mostCandidates}
    ) found
    join records.cases c on c.office_id = ${officeId} and c.id = found.case_id
    where true ${others.reduce((all, word) => holds(db, all, word), db``)}
    order by c.id desc limit ${limit}`
}

/** The case that holds the document with an order number of a year. */
export function findByNumber(
  db: Db,
  officeId: string,
  year: number,
  serial: number,
): Promise<Case[]> {
  return db<Case[]>`
    select ${caseColumns(db)} from records.documents d
    join records.cases c on c.office_id = d.office_id and c.id = d.case_id
    where d.office_id = ${officeId} and d.year = ${year} and d.serial = ${serial} limit 1`
}

/** A range and not `like`: only comparing leaks nothing, so only it may use the index. */
function begins(db: Db, word: string) {
  return db`w.word >= ${word} and w.word < ${`${word}~`}`
}

function holds(db: Db, all: Piece, word: string): Piece {
  return db`${all} and position(${` ${word}`} in c.search_words) > 0`
}
