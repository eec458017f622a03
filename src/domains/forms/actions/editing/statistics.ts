import { type Sql, within } from '../../../../platform/db/index.ts'
import type { VersionRef } from '../../../publishing/index.ts'
import { type FaultSum, listFaultSums, listPageSums, type PageSum } from '../../queries/sums.ts'

export type Statistics = { pages: PageSum[]; faults: FaultSum[] }

/** How the filling of a version goes, for its owner. */
export function readStatistics(sql: Sql, ref: VersionRef): Promise<Statistics> {
  return within(sql, { officeId: ref.ownerId }, async tx => {
    const [pages, faults] = await Promise.all([listPageSums(tx, ref), listFaultSums(tx, ref)])
    return { pages, faults }
  })
}
