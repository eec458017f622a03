import type { Tx } from '../../../platform/db/index.ts'
import { listTallies } from '../queries/tallies.ts'
import { listWorklist, type Place } from '../queries/worklist.ts'
import type { ListedCase } from '../rules/case.ts'
import { pageSize } from '../rules/deeds.ts'

/** What waits in the filing room of an office, the oldest first, from a place on. */
export function listReceived(
  tx: Tx,
  officeId: string,
  after: Place | null,
  limit: number = pageSize,
): Promise<ListedCase[]> {
  const anyone = { officerId: null, unitIds: null, matterKind: null, dueFrom: null, dueTo: null }
  const sort = 'received-first' as const
  return listWorklist(tx, { officeId, ...anyone, state: 'received', sort, after, limit })
}

/** How many letters wait in the filing room; kept, not counted. */
export async function countReceived(tx: Tx, officeId: string): Promise<number> {
  const tallies = await listTallies(tx, officeId, 'office', [officeId])
  return tallies
    .filter(tally => tally.state === 'received')
    .reduce((total, tally) => total + tally.cases, 0)
}
