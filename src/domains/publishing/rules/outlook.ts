import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { standingOf, type Term } from './work.ts'

type Numbered = Term & { number: number }

/** Which version is offered now, and what changes in it on which day; null is none. */
export type Outlook = {
  now: number | null
  turns: { at: Date; number: number | null }[]
}

/**
 * What readers get of a work now and from which moments it changes, as its versions stand.
 *
 * Takes all versions in any order; the moments come in their order, each with another version than
 * the one before it.
 */
export function outlookOf(versions: readonly Numbered[], now: Date): Outlook {
  const moments = momentsOf(versions).filter(moment => moment > now)
  const outlook: Outlook = { now: offeredAt(versions, now), turns: [] }
  let last = outlook.now
  for (const at of moments) {
    const number = offeredAt(versions, at)
    if (number !== last) outlook.turns.push({ at, number })
    last = number
  }
  return outlook
}

/** What is offered again once a version with a last day has ended, with its own last day. */
export type Follower = { number: number; lastDay: Day | null }

/**
 * Which version takes its place again after the last day of one that is to be published; null when
 * none does.
 *
 * Takes all versions that are there; the one that lasts longest, of several without an end the one
 * that begins last.
 */
export function followerOf(versions: readonly Numbered[], now: Date): Follower | null {
  const ends = (term: Term) => endOf(term)?.getTime() ?? Number.POSITIVE_INFINITY
  const [last] = versions
    .filter(version => ends(version) > now.getTime())
    .sort(
      (one, other) =>
        Math.sign(ends(other) - ends(one)) ||
        other.publishedFrom.getTime() - one.publishedFrom.getTime() ||
        other.number - one.number,
    )
  return last ? { number: last.number, lastDay: lastDayOf(last) } : null
}

/**
 * The last day on which each version is offered, in Prague, by its number; null when it has no end.
 *
 * Takes all versions: one ends when another takes its place, unless it comes back after that. A
 * version that is never offered keeps the end that it was given.
 */
export function lastDaysOf(versions: readonly Numbered[]): Map<number, Day | null> {
  const ends = new Map(versions.map(version => [version.number, endOf(version)]))
  let before: number | null = null
  for (const at of momentsOf(versions)) {
    const number = offeredAt(versions, at)
    if (before !== null && before !== number) ends.set(before, at)
    if (number !== null) ends.set(number, null)
    before = number
  }
  return new Map([...ends].map(([number, end]) => [number, end && lastDayBefore(end)]))
}

/** The last day of a version by its own term. */
function lastDayOf(term: Pick<Term, 'publishedTo' | 'withdrawnAt'>): Day | null {
  const end = endOf(term)
  return end && lastDayBefore(end)
}

/** It ends at the midnight after its last day. */
function lastDayBefore(end: Date): Day {
  return dayOf(new Date(end.getTime() - 1))
}

/** When what is offered may change, in its order. */
function momentsOf(versions: readonly Term[]): Date[] {
  return versions
    .flatMap(({ publishedFrom, publishedTo, withdrawnAt }) => [
      publishedFrom,
      publishedTo,
      withdrawnAt,
    ])
    .filter(moment => moment !== null)
    .sort((one, other) => one.getTime() - other.getTime())
}

function endOf({ publishedTo, withdrawnAt }: Pick<Term, 'publishedTo' | 'withdrawnAt'>) {
  if (!publishedTo || !withdrawnAt) return publishedTo ?? withdrawnAt
  return publishedTo < withdrawnAt ? publishedTo : withdrawnAt
}

/** Of several versions that are offered the one that began last; null when none is. */
function offeredAt(versions: readonly Numbered[], at: Date): number | null {
  const offered = versions
    .filter(version => standingOf(version, at) === 'offered')
    .sort(
      (one, other) =>
        other.publishedFrom.getTime() - one.publishedFrom.getTime() || other.number - one.number,
    )
  return offered[0]?.number ?? null
}
