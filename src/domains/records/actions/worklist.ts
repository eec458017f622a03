import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { askWithin, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import {
  type Beside,
  type BesideQuery,
  type Counts,
  type News,
  readBeside,
} from '../queries/beside.ts'
import { type Candidates, findCandidates, findOwnCandidates } from '../queries/candidates.ts'
import { findByNumber, listFound } from '../queries/search.ts'
import type { TallyLevel } from '../queries/tallies.ts'
import {
  type Choice,
  listWorklist,
  type MarkedCase,
  type WorklistQuery,
  withDrafts,
} from '../queries/worklist.ts'
import { soonLateUntil } from '../rules/clock.ts'
import { pageSize } from '../rules/deeds.ts'
import { type ListName, listsFor, type Reach, type Rights, reachOf } from '../rules/permissions.ts'
import { placeFound, placeOf } from '../rules/places.ts'
import { posters } from '../rules/roles.ts'
import { stemsOf } from '../rules/words.ts'
import { dueRange, numberIn, type Wish } from '../rules/worklist.ts'
import type { Doer } from './deed.ts'
import { listStaff, type Staff } from './reading.ts'

/** So many words of a search are compared; the others hardly make it narrower. */
const mostWords = 6

/** A page of the worklist. */
export type Worklist = Staff & {
  cases: MarkedCase[]
  /** Where the next page begins; null on the last one. */
  next: string | null
  /** Whether a search looked only at the newest cases, its words being common. */
  cut: boolean
  badges: Partial<Record<ListName, Counts>>
  /** The officer's own cases in which something came that they have not seen. */
  news: News[]
  /** How many letters wait for the post; null for who does not send them. */
  post: number | null
}

/**
 * Reads a page of the worklist with what stands beside it; nothing is counted on the way. A list
 * is one turn to the database, only a search asks what it has found once more.
 */
export async function readWorklist(sql: Sql, doer: Doer, wish: Wish): Promise<Worklist> {
  const today = dayOf(doer.at)
  const isSearch = wish.search !== ''
  const ask = isSearch ? within : askWithin
  const [{ found, cut }, beside, staff] = await ask(sql, { officeId: doer.officeId }, tx =>
    Promise.all([
      isSearch ? search(tx, doer, wish, today) : listFor(tx, doer, wish, today),
      readBeside(tx, besideOf(doer, today)),
      listStaff(tx, today),
    ]),
  )
  const cases = found.slice(0, pageSize)
  const last = cases.at(-1)
  const placed = isSearch ? placeFound : placeOf
  const next = found.length > pageSize && last ? placed(wish.sort, last) : null
  const post = posters.some(role => doer.roles.includes(role)) ? beside.post : null
  return { cases, next, cut, badges: badgesOf(doer, beside), news: beside.news, post, ...staff }
}

type Listed = { found: MarkedCase[]; cut: boolean }

async function listFor(tx: Tx, doer: Doer, wish: Wish, today: Day): Promise<Listed> {
  const { officeId } = doer
  const list = listWorklist(tx, {
    ...siftingOf(wish, today),
    officeId,
    officerId: wish.list === 'mine' ? doer.officerId : wish.holder,
    unitIds: wish.list === 'unit' ? doer.unitIds : null,
    after: wish.after,
    limit: pageSize + 1,
  })
  return { found: await withDrafts(tx, officeId, list), cut: false }
}

function siftingOf(wish: Wish, today: Day): Choice & Pick<WorklistQuery, 'sort'> {
  const { from: dueFrom, to: dueTo } = dueRange(wish.due, today)
  const { holder: officerId, state, matterKind } = wish
  const sort = wish.sort === 'number' ? 'received-first' : wish.sort
  return { officerId, state, matterKind, dueFrom, dueTo, sort }
}

/** A search goes through every case that the officer may read; what else they chose holds too. */
async function search(tx: Tx, doer: Doer, wish: Wish, today: Day): Promise<Listed> {
  const { officeId } = doer
  const sifting = { ...siftingOf(wish, today), reach: reachOf(doer) }
  const number = numberIn(wish.search)
  if (number) {
    const { year, serial } = number
    const numbered = findByNumber(tx, officeId, year, serial, sifting)
    return { found: await withDrafts(tx, officeId, numbered), cut: false }
  }
  const stems = stemsOf(wish.search).slice(0, mostWords)
  const { ids, cut } = await candidates(tx, officeId, stems, sifting.reach)
  const limits = { after: wish.after, limit: pageSize + 1 }
  const list = listFound(tx, officeId, { ...sifting, ids, stems, ...limits })
  return { found: await withDrafts(tx, officeId, list), cut }
}

/** The cases of the rarest word; and of the officer's own, whatever is newer in other units. */
async function candidates(
  tx: Tx,
  officeId: string,
  stems: readonly string[],
  reach: Reach | null,
): Promise<Candidates> {
  const [own, ...ofWords] = await Promise.all([
    reach && findOwnCandidates(tx, officeId, reach, stems),
    ...stems.map(stem => findCandidates(tx, officeId, stem)),
  ])
  const [rarest] = ofWords.sort((a, b) => a.ids.length - b.ids.length)
  if (!rarest) return { ids: [], cut: false }
  return { ids: [...new Set([...rarest.ids, ...(own ?? [])])], cut: rarest.cut }
}

/** How the tallies name a list's cases. */
const levels: Record<ListName, TallyLevel> = { mine: 'officer', unit: 'unit', all: 'office' }

function besideOf(doer: Doer, today: Day): BesideQuery {
  const { officeId, officerId, unitIds } = doer
  const ids: Record<ListName, readonly string[]> = {
    mine: [officerId],
    unit: unitIds,
    all: [officeId],
  }
  const owners = listsFor(doer).flatMap(list =>
    ids[list].map(ownerId => ({ level: levels[list], ownerId })),
  )
  return { officeId, officerId, owners, today, soonUntil: soonLateUntil(today) }
}

/** The counts of each list that the officer has; those of several units are one list's. */
function badgesOf(rights: Rights, { counts }: Beside): Worklist['badges'] {
  return Object.fromEntries(
    listsFor(rights).map(list => [
      list,
      counts.filter(({ level }) => level === levels[list]).reduce(together, noCases),
    ]),
  )
}

const noCases: Counts = { open: 0, late: 0, today: 0, soon: 0, waiting: 0, toTakeOver: 0 }

function together(one: Counts, other: Counts): Counts {
  return {
    open: one.open + other.open,
    late: one.late + other.late,
    today: one.today + other.today,
    soon: one.soon + other.soon,
    waiting: one.waiting + other.waiting,
    toTakeOver: one.toTakeOver + other.toTakeOver,
  }
}
