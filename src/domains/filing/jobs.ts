import type { Tick } from '../../platform/jobs/index.ts'
import { type Listener, listen } from '../../platform/news/index.ts'
import { findOffice } from '../offices/index.ts'
import { recordsChanged } from '../records/index.ts'
import { checkCustodyDaily } from './actions/custody.ts'
import { lookIntoFiles } from './actions/damage.ts'
import { filingReceived } from './actions/news.ts'
import { returnToOffice, takeOver } from './actions/takeover.ts'

/** Carries a handed-over case to the filing room of the other office. */
const carryOver = listen(recordsChanged, 'filing-takes-over', async ({ sql, clock }, changed) => {
  if (changed.event !== 'handed-over' || !changed.handoverId) return
  const { name } = await findOffice(sql, changed.officeId)
  await takeOver(sql, changed.officeId, name, changed.handoverId, clock())
})

/** Carries a case that the other office would not have back to where it came from. */
const carryBack = listen(recordsChanged, 'filing-carries-back', async ({ sql }, changed) => {
  if (changed.event !== 'returned-to-office') return
  const { officeId, caseId, text: reason, at } = changed
  await returnToOffice(sql, { officeId, caseId, reason, at: new Date(at) })
})

/** Looks into the files of what came, so that the clerk need not open each of them. */
const lookInto = listen(filingReceived, 'filing-looks-into-files', lookIntoFiles)

/** Whether a day has passed since the last look is asked this often. */
const custodyAskedEveryMs = 600_000

/** Once a day all that offices keep is compared with their logs. */
export const ticks: Tick[] = [
  { name: 'filing.custody', everyMs: custodyAskedEveryMs, run: checkCustodyDaily },
]

/** The filing room listens to what becomes of cases. */
export const listeners: readonly Listener<never>[] = [carryOver, carryBack, lookInto]
