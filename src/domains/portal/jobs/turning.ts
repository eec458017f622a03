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
    let turned = await listTurned(sql, { since, until })
    while (turned.length > 0) {
      for (const work of turned) await indexWork(sql, work, until)
      turned = await listTurned(sql, { since, until, after: turned.at(-1)! })
    }
    await saveTurnedAt(sql, until)
  },
}
