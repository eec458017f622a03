import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { type Sql, sendAhead, type Tx, within } from '../../../platform/db/index.ts'
import { type Candidates, findCandidates, findOwnCandidates } from '../queries/candidates.ts'
import { listDrafted } from '../queries/drafts.ts'
import { countWaiting } from '../queries/post.ts'
import { listNews } from '../queries/related.ts'
import { findByNumber, listFound } from '../queries/search.ts'
import { listTallies, type Tally, type TallyLevel } from '../queries/tallies.ts'
import { type Choice, listWorklist, type WorklistQuery } from '../queries/worklist.ts'
import type { Case } from '../rules/case.ts'
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
  /** Whether a search looked only at the newest cases, its words being common. */
  cut: boolean
  badges: Partial<Record<ListName, Badges>>
  /** In which of the cases somebody has begun an answer. */
  drafted: Set<string>
  /** The officer's own cases in which something came that they have not seen. */
  news: Case[]
  /** How many letters wait for the post; null for who does not send them. */
  post: number | null
}

/** Reads a page of the worklist with the counts beside it; nothing is counted on the way. */
export async function readWorklist(sql: Sql, doer: Doer, wish: Wish): Promise<Worklist> {
  const { drafts, ...read } = await within(sql, { officeId: doer.officeId }, async tx => {
    const today = dayOf(doer.at)
    const [{ found, cut }, badges, news, post, staff] = await Promise.all([
      wish.search === '' ? listFor(tx, doer, wish, today) : search(tx, doer, wish, today),
      badgesFor(tx, doer, today),
      listNews(tx, doer),
      posters.some(role => doer.roles.includes(role)) ? countWaiting(tx, doer.officeId) : null,
      listStaff(tx),
    ])
    const cases = found.slice(0, pageSize)
    const last = cases.at(-1)
    const placed = wish.search === '' ? placeOf : placeFound
    const next = found.length > pageSize && last ? placed(wish.sort, last) : null
    const ids = cases.map(matter => matter.id)
    const drafts = listDrafted(tx, doer.officeId, ids)
    await sendAhead(drafts)
    return { cases, next, cut, badges, news, post, ...staff, drafts }
  })
  return { ...read, drafted: await drafts }
}

type Listed = { found: Case[]; cut: boolean }

async function listFor(tx: Tx, doer: Doer, wish: Wish, today: Day): Promise<Listed> {
  const found = await listWorklist(tx, {
    ...siftingOf(wish, today),
    officeId: doer.officeId,
    officerId: wish.list === 'mine' ? doer.officerId : wish.holder,
    unitIds: wish.list === 'unit' ? doer.unitIds : null,
    after: wish.after,
    limit: pageSize + 1,
  })
  return { found, cut: false }
}

function siftingOf(wish: Wish, today: Day): Choice & Pick<WorklistQuery, 'sort'> {
  const { from: dueFrom, to: dueTo } = dueRange(wish.due, today)
  const { holder: officerId, state, matterKind } = wish
  const sort = wish.sort === 'number' ? 'received-first' : wish.sort
  return { officerId, state, matterKind, dueFrom, dueTo, sort }
}

/** A search goes through every case that the officer may read; what else they chose holds too. */
async function search(tx: Tx, doer: Doer, wish: Wish, today: Day): Promise<Listed> {
  const sifting = { ...siftingOf(wish, today), reach: reachOf(doer) }
  const number = numberIn(wish.search)
  if (number) {
    const { year, serial } = number
    return { found: await findByNumber(tx, doer.officeId, year, serial, sifting), cut: false }
  }
  const stems = stemsOf(wish.search).slice(0, mostWords)
  const { ids, cut } = await candidates(tx, doer.officeId, stems, sifting.reach)
  const limits = { after: wish.after, limit: pageSize + 1 }
  return { found: await listFound(tx, doer.officeId, { ...sifting, ids, stems, ...limits }), cut }
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
