import type { PendingQuery, Row } from 'postgres'
import { type Db, one } from '../../../platform/db/index.ts'
import type { Reach } from '../rules/permissions.ts'

/** So many of the newest cases of a word are looked at. */
const mostCases = 1000

/** So many different words with one beginning are looked at. */
const mostWords = 40

/** Cases that have a word with one beginning; `cut` when there may be more, older ones. */
export type Candidates = { ids: string[]; cut: boolean }

/**
 * The newest cases that have a word with a beginning.
 *
 * Costs the same however common the word is: jumps from one word with the beginning to the next,
 * and reads the newest cases of each. A range and not `like`: only comparing leaks nothing, so
 * only it may use the index.
 */
export async function findCandidates(db: Db, officeId: string, stem: string): Promise<Candidates> {
  const end = `${stem}~`
  const rows = await db<{ ids: string[]; isEveryWord: boolean }[]>`
    with recursive beginning as (
      (${nextWord(db, officeId, db`w.word >= ${stem}`, end)})
      union all
      select (${nextWord(db, officeId, db`w.word > beginning.word`, end)})
      from beginning where beginning.word is not null
    ), looked as materialized (
      select word from beginning where word is not null limit ${mostWords}
    )
    select
      array(
        select distinct newest.case_id from looked cross join lateral (
          select w.case_id from records.words w
          where w.office_id = ${officeId} and w.word = looked.word
          order by w.case_id desc limit ${mostCases}) newest
        order by newest.case_id desc limit ${mostCases}) as ids,
      not exists (select 1 from looked offset ${mostWords - 1}) as "isEveryWord"`
  const { ids, isEveryWord } = one(rows)
  return { ids, cut: !isEveryWord || ids.length === mostCases }
}

function nextWord(db: Db, officeId: string, from: PendingQuery<Row[]>, end: string) {
  return db`
    select w.word from records.words w
    where w.office_id = ${officeId} and ${from} and w.word < ${end}
    order by w.word limit 1`
}

/** Of the newest cases of an officer and their units, those with all beginnings. */
export async function findOwnCandidates(
  db: Db,
  officeId: string,
  { officerId, unitIds }: Reach,
  stems: readonly string[],
): Promise<string[]> {
  const newest = db`order by c.received_at desc, c.id desc limit ${mostCases}`
  const rows = await db<{ id: string }[]>`
    select own.id from (
      (select c.id, c.search_words from records.cases c
      where c.office_id = ${officeId} and c.officer_id = ${officerId} ${newest})
      union all
      select page.id, page.search_words from unnest(${unitIds as string[]}::uuid[]) as unit (id)
      cross join lateral (
        select c.id, c.search_words from records.cases c
        where c.office_id = ${officeId} and c.unit_id = unit.id ${newest}) page
    ) own
    where ${stems.reduce((all, stem) => holds(db, all, stem), db`true`)} limit ${mostCases}`
  return rows.map(row => row.id)
}

function holds(db: Db, all: PendingQuery<Row[]>, stem: string): PendingQuery<Row[]> {
  return db`${all} and position(${` ${stem}`} in own.search_words) > 0`
}
