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
  const moments = versions
    .flatMap(({ publishedFrom, publishedTo, withdrawnAt }) => [
      publishedFrom,
      publishedTo,
      withdrawnAt,
    ])
    .filter(moment => moment !== null)
    .filter(moment => moment > now)
    .sort((one, other) => one.getTime() - other.getTime())
  const outlook: Outlook = { now: offeredAt(versions, now), turns: [] }
  let last = outlook.now
  for (const at of moments) {
    const number = offeredAt(versions, at)
    if (number !== last) outlook.turns.push({ at, number })
    last = number
  }
  return outlook
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
