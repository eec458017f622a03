import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { findByNumber, type Sifting, searchCases } from '../queries/search.ts'
import { listTallies, type Tally, type TallyLevel } from '../queries/tallies.ts'
import { listWorklist } from '../queries/worklist.ts'
import type { Case } from '../rules/case.ts'
import { soonLateUntil } from '../rules/clock.ts'
import { pageSize } from '../rules/deeds.ts'
import { type ListName, listsFor, mayRead, type Rights } from '../rules/permissions.ts'
import { stemsOf } from '../rules/words.ts'
import { dueRange, numberIn, placeOf, type Wish } from '../rules/worklist.ts'
import type { Doer } from './deed.ts'
import { listStaff, type Staff } from './reading.ts'

/** Counts of open cases of one list. */
export type Badges = {
  open: number
  late: number
  today: number
  soon: number
  waiting: number
  toTakeOver: number
}

/** A page of the worklist. */
export type Worklist = Staff & {
  cases: Case[]
  /** Where the next page begins; null on the last one. */
  next: string | null
  badges: Partial<Record<ListName, Badges>>
}

/** Reads a page of the worklist with the counts beside it; nothing is counted on the way. */
export function readWorklist(sql: Sql, doer: Doer, wish: Wish): Promise<Worklist> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const today = dayOf(doer.at)
    const [found, badges, staff] = await Promise.all([
      wish.search === '' ? listFor(tx, doer, wish, today) : search(tx, doer, wish, today),
      badgesFor(tx, doer, today),
      listStaff(tx),
    ])
    const cases = found.slice(0, pageSize)
    const last = cases.at(-1)
    const next = found.length > pageSize && last && wish.search === ''
    return { cases, next: next ? placeOf(wish.sort, last) : null, badges, ...staff }
  })
}

function listFor(tx: Tx, doer: Doer, wish: Wish, today: Day): Promise<Case[]> {
  return listWorklist(tx, {
    ...siftingOf(wish, today),
    officeId: doer.officeId,
    officerId: wish.list === 'mine' ? doer.officerId : wish.holder,
    unitIds: wish.list === 'unit' ? doer.unitIds : null,
    after: wish.after,
    limit: pageSize + 1,
  })
}

function siftingOf(wish: Wish, today: Day): Sifting {
  const { from: dueFrom, to: dueTo } = dueRange(wish.due, today)
  const { holder: officerId, state, matterKind } = wish
  const sort = wish.sort === 'number' ? 'received-first' : wish.sort
  return { officerId, state, matterKind, dueFrom, dueTo, sort }
}

/** A search goes through every case that the officer may read; what else they chose holds too. */
async function search(tx: Tx, doer: Doer, wish: Wish, today: Day): Promise<Case[]> {
  const sifting = siftingOf(wish, today)
  const number = numberIn(wish.search)
  const found = number
    ? await findByNumber(tx, doer.officeId, number.year, number.serial, sifting)
    : await searchCases(tx, doer.officeId, stemsOf(wish.search), pageSize + 1, sifting)
  return found.filter(matter => mayRead(doer, matter))
}

async function badgesFor(tx: Tx, doer: Doer, today: Day): Promise<Worklist['badges']> {
  const lists = listsFor(doer)
  const counted = await Promise.all(
    lists.map(async list => [list, badgesOf(await talliesOf(tx, doer, list), today)] as const),
  )
  return Object.fromEntries(counted)
}

function talliesOf(tx: Tx, doer: Doer & Rights, list: ListName): Promise<Tally[]> {
  const whose: Record<ListName, [TallyLevel, readonly string[]]> = {
    mine: ['officer', [doer.officerId]],
    unit: ['unit', doer.unitIds],
    all: ['office', [doer.officeId]],
  }
  return listTallies(tx, doer.officeId, ...whose[list])
}

/** Adds up the counts of one list; a period that stands still is not late. */
function badgesOf(tallies: readonly Tally[], today: Day): Badges {
  const sum = (fits: (tally: Tally) => boolean) =>
    tallies.filter(fits).reduce((total, tally) => total + tally.cases, 0)
  const soonUntil = soonLateUntil(today)
  return {
    open: sum(() => true),
    late: sum(tally => tally.running && tally.dueOrder < today),
    today: sum(tally => tally.running && tally.dueOrder === today),
    soon: sum(tally => tally.running && tally.dueOrder >= today && tally.dueOrder <= soonUntil),
    waiting: sum(tally => tally.state === 'waiting'),
    toTakeOver: sum(tally => tally.state === 'assigned'),
  }
}
