import type { Tick } from '../../../platform/jobs/index.ts'
import { listTurned } from '../../publishing/index.ts'
import { findTurnedAt, saveTurnedAt } from '../queries/state.ts'
import { indexWork } from './works.ts'

/**
 * Guides and forms that began or ceased to be offered by their day come into the index or leave it
 * without any news. Two workers that look at once do the same.
 */
export const turnWorks: Tick = {
  name: 'search-turn',
  everyMs: 60_000,
  async run({ sql, clock }) {
    const until = clock()
    const since = await findTurnedAt(sql)
    if (!since || since >= until) return
    for (const work of await listTurned(sql, { since, until })) await indexWork(sql, work, until)
    await saveTurnedAt(sql, until)
  },
}
