import { addDays, type Day, dayOf } from '../../foundation/dates/index.ts'
import { type Sql, within } from '../../platform/db/index.ts'
import { listUnits } from '../offices/index.ts'
import {
  type Case,
  findCase,
  isOpen,
  type ListedCase,
  listStaff,
  listTallies,
  listWorklist,
  type Staff,
  soonLateUntil,
} from '../records/index.ts'
import { addToDay, listMonths, listOpenDays, lockMatter, writeMatter } from './queries.ts'
import {
  ageCounts,
  type Counted,
  dayChanges,
  fullTrend,
  standingOf,
  stateCounts,
  trendStart,
  unitStandings,
} from './rules/index.ts'

/**
 * Counts a case as it is now; counting it again changes nothing.
 *
 * Takes the case and the moment of the news, which is the day of closing when the case names none.
 */
export function countCase(sql: Sql, officeId: string, caseId: string, at: Date): Promise<void> {
  return within(sql, { officeId }, async tx => {
    // The count is locked before the case is read: who comes second must read what is newer.
    const before = await lockMatter(tx, officeId, caseId)
    const now = countedOf(await findCase(tx, officeId, caseId), before, at)
    const changes = dayChanges(before, now)
    for (const change of changes) await addToDay(tx, officeId, change)
    if (changes.length > 0) await writeMatter(tx, officeId, caseId, now)
  })
}

export type Overview = Awaited<ReturnType<typeof readOverview>>

/** Everything that the overview of an office shows on a day, each number kept and none counted. */
export function readOverview(sql: Sql, officeId: string, today: Day) {
  return within(sql, { officeId }, async tx => {
    const [office, ofUnits, units, openDays, months] = await Promise.all([
      listTallies(tx, officeId, 'office'),
      listTallies(tx, officeId, 'unit'),
      listUnits(tx),
      listOpenDays(tx, officeId),
      listMonths(tx, officeId, trendStart(today), today),
    ])
    return {
      standing: standingOf(office, today),
      states: stateCounts(office),
      units: unitStandings(units, { office, units: ofUnits }, today),
      ages: ageCounts(openDays, today),
      months: fullTrend(months, today),
    }
  })
}

/** So many of each kind are shown; the rest is one click away. */
const shownOfAKind = 5

export type Today = {
  late: ListedCase[]
  soon: ListedCase[]
  unassigned: ListedCase[]
  staff: Staff
}

/** The cases that somebody must turn to today: late, soon late, had by nobody; each told once. */
export function readToday(sql: Sql, officeId: string, today: Day): Promise<Today> {
  const all = {
    officeId,
    officerId: null,
    unitIds: null,
    state: null,
    matterKind: null,
    after: null,
    limit: shownOfAKind,
  } as const
  return within(sql, { officeId }, async tx => {
    const [late, soon, unassigned, staff] = await Promise.all([
      listWorklist(tx, { ...all, dueFrom: null, dueTo: addDays(today, -1), sort: 'due' }),
      listWorklist(tx, { ...all, dueFrom: today, dueTo: soonLateUntil(today), sort: 'due' }),
      listWorklist(tx, {
        ...all,
        state: 'received',
        dueFrom: null,
        dueTo: null,
        sort: 'received-first',
      }),
      listStaff(tx, today),
    ])
    const told = new Set([...late, ...soon].map(matter => matter.id))
    return { late, soon, unassigned: unassigned.filter(matter => !told.has(matter.id)), staff }
  })
}

function countedOf(matter: Case, before: Counted, at: Date): Counted {
  const receivedOn = dayOf(matter.receivedAt)
  const { dueOn } = matter
  if (isOpen(matter.state)) return { receivedOn, closedOn: null, dueOn, late: false }
  const closedOn = matter.settledAt ? dayOf(matter.settledAt) : (before.closedOn ?? dayOf(at))
  return { receivedOn, closedOn, dueOn, late: dueOn !== null && dueOn < closedOn }
}
