import type { Tick } from '../../platform/jobs/index.ts'
import type { Listener } from '../../platform/news/index.ts'
import { findOffice } from '../offices/index.ts'
import { checkCustodyDaily } from './actions/custody.ts'
import { lookIntoFiles } from './actions/damage.ts'
import { returnToOffice, takeOver } from './actions/takeover.ts'

/** What records announce of a changed case, as far as the filing room needs it. */
type Changed = {
  event: string
  officeId: string
  caseId: string
  text: string
  at: string
  handoverId?: string
}

/** Carries a handed-over case to the filing room of the other office. */
const carryOver: Listener<Changed> = {
  name: 'filing-takes-over',
  hears: 'records.changed',
  async hear({ sql, clock }, changed) {
    if (changed.event !== 'handed-over' || !changed.handoverId) return
    const { name } = await findOffice(sql, changed.officeId)
    await takeOver(sql, changed.officeId, name, changed.handoverId, clock())
  },
}

/** Carries a case that the other office would not have back to where it came from. */
const carryBack: Listener<Changed> = {
  name: 'filing-carries-back',
  hears: 'records.changed',
  async hear({ sql }, changed) {
    if (changed.event !== 'returned-to-office') return
    const { officeId, caseId, text: reason, at } = changed
    await returnToOffice(sql, { officeId, caseId, reason, at: new Date(at) })
  },
}

/** Looks into the files of what came, so that the clerk need not open each of them. */
const lookInto: Listener<{ officeId: string; caseId: string; deliveryId: string }> = {
  name: 'filing-looks-into-files',
  hears: 'filing.received',
  hear: (services, received) => lookIntoFiles(services, received),
}

/** Whether a day has passed since the last look is asked this often. */
const custodyAskedEveryMs = 600_000

/** Once a day all that offices keep is compared with their logs. */
export const ticks: Tick[] = [
  { name: 'filing.custody', everyMs: custodyAskedEveryMs, run: checkCustodyDaily },
]

/** The filing room listens to what becomes of cases. */
export const listeners: readonly Listener<never>[] = [
  carryOver as Listener<never>,
  carryBack as Listener<never>,
  lookInto as Listener<never>,
]
