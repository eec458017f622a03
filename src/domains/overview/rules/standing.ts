import type { Day } from '../../../foundation/dates/index.ts'
import { type CaseState, isLate, isSoonLate, type Tally } from '../../records/index.ts'

/** The states of open cases, in the order in which a case goes through them. */
const openStates = ['received', 'assigned', 'accepted', 'waiting'] as const

export type OpenState = (typeof openStates)[number]

/** How many are open, how many of them are late or will be within five days. */
export type Standing = { open: number; late: number; soon: number }

export type StateCount = { state: OpenState; cases: number }

/** Open cases by state, each state once. */
export function stateCounts(tallies: readonly Tally[]): StateCount[] {
  return openStates.map(state => ({
    state,
    cases: total(tallies.filter(tally => tally.state === state)),
  }))
}

/** Where an office (or a unit) stands on a day; a period that stands still is never late. */
export function standingOf(tallies: readonly Tally[], today: Day): Standing {
  const running = tallies.filter(tally => tally.running)
  return {
    open: total(tallies.filter(tally => isOpenState(tally.state))),
    late: total(running.filter(tally => isLate(tally.dueOrder, today))),
    soon: total(running.filter(tally => isSoonLate(tally.dueOrder, today))),
  }
}

/** A unit with its standing; `id` is null for what no unit has yet. */
export type UnitStanding = Standing & { id: string | null; name: string }

/**
 * Each unit's standing, the unit with the most late cases first.
 *
 * Takes the tallies of the office and of its units; what the units lack is nobody's yet.
 */
export function unitStandings(
  units: readonly { id: string; name: string }[],
  tallies: { office: readonly Tally[]; units: readonly Tally[] },
  today: Day,
): UnitStanding[] {
  const ofUnits = units.map(({ id, name }) => ({
    id,
    name,
    ...standingOf(
      tallies.units.filter(tally => tally.ownerId === id),
      today,
    ),
  }))
  const rest = minus(standingOf(tallies.office, today), standingOf(tallies.units, today))
  const nobodys = { id: null, name: '', ...rest }
  return [...ofUnits, nobodys]
    .filter(unit => unit.id !== null || unit.open > 0)
    .sort((a, b) => b.late - a.late || b.open - a.open || a.name.localeCompare(b.name, 'cs'))
}

function minus(whole: Standing, part: Standing): Standing {
  return {
    open: whole.open - part.open,
    late: whole.late - part.late,
    soon: whole.soon - part.soon,
  }
}

function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { cases }) => sum + cases, 0)
}

function isOpenState(state: CaseState): boolean {
  return (openStates as readonly CaseState[]).includes(state)
}
