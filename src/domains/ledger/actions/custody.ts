import { type Tx, within } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import * as queries from '../queries/custody.ts'
import { claimUpkeep, readUpkeep } from '../queries/upkeep.ts'
import { isSaltedPart, type Part, parseEntry } from '../rules/entries.ts'

/** What the log knows of one event, open to the office only. */
export type Logged = {
  index: number
  kind: string
  number: string
  /** To the second, UTC: `2026-11-21T09:00:00Z`. */
  time: string
  matterId: string | null
  /** Nothing of the matter was logged before. */
  isFirst: boolean
  parts: Part[]
}

/** Once a day all that is kept is looked over. */
const custodyEveryMs = 24 * 3_600_000

/** The next events of an office's log after an index; takes the scope of the office. */
export async function listLogged(
  tx: Tx,
  officeId: string,
  after: number,
  limit: number,
): Promise<Logged[]> {
  return (await queries.listLoggedAfter(tx, officeId, after, limit)).map(loggedOf)
}

/** The events at these indexes, without their parts; takes the scope of the office. */
export async function findLogged(
  tx: Tx,
  officeId: string,
  indexes: readonly number[],
): Promise<Map<number, Logged>> {
  const rows = await queries.listLoggedAt(tx, officeId, indexes)
  return new Map(rows.map(row => [row.index, loggedOf(row)]))
}

/**
 * Looks over what is kept when the last time was a day ago, and remembers what was found, so that
 * health tells it. Takes the look itself, which gives the first problem or null.
 */
export async function watchCustody(
  services: Services,
  look: () => Promise<string | null>,
): Promise<void> {
  const now = services.clock()
  const { custodyCheckedAt: last } = await readUpkeep(services.sql)
  if (last && now.getTime() - last.getTime() < custodyEveryMs) return
  await within(services.sql, {}, async tx => {
    if (!(await claimUpkeep(tx, 'custody'))) return
    const problem = await look()
    if (problem !== null) services.log.error('custody check', new Error(problem))
    await queries.markCustody(tx, problem, now)
  })
}

/** A broken entry is told by the log's own check; here it fits no paper. */
function loggedOf({ index, entry, matterId, parts }: queries.LoggedRow): Logged {
  const known = parseEntry(entry)
  return {
    index,
    kind: known?.kind ?? '',
    number: known?.number ?? '',
    time: known?.time ?? '',
    matterId,
    isFirst: known?.previous === null,
    parts: Array.isArray(parts) && parts.every(isSaltedPart) ? parts : [],
  }
}
