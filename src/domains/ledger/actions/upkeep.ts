import { hash } from 'node:crypto'
import { type Db, within } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import { requestStamp, StampError } from '../../../platform/stamp/index.ts'
import { findLastCheckpoint } from '../queries/heads.ts'
import * as upkeep from '../queries/upkeep.ts'
import { type LedgerProblem, problemsOf } from '../rules/health.ts'
import { installationId } from '../rules/origins.ts'
import { checkLedger } from './checking.ts'
import { ownKey } from './keys.ts'

/** Once a day all is recomputed. */
const checkEveryMs = 24 * 3_600_000

/** How the log fares: well when nothing is wrong. */
export type LedgerHealth = {
  problems: LedgerProblem[]
  /** Since when no stamp could be had; null while stamping works or is not set up. */
  stampingFailsSince: Date | null
  checkedAt: Date | null
}

/** The health of the log at a moment; any problem turns the installation's health red. */
export async function ledgerHealth(db: Db, now: Date): Promise<LedgerHealth> {
  const row = await upkeep.readUpkeep(db)
  const { stampingFailsSince, checkedAt } = row
  return { problems: problemsOf(row, now), stampingFailsSince, checkedAt }
}

/**
 * Has the newest head of the installation stamped, which covers all that came before it.
 *
 * One worker does it at a time. A failure is remembered with its beginning and tried again at the
 * next call; nothing is lost by it, for later heads cover earlier ones.
 */
export async function stampDueCheckpoints(services: Services): Promise<void> {
  const { stampUrl } = services.config
  if (!stampUrl) return upkeep.forgetStamping(services.sql)
  await within(services.sql, { officeId: installationId }, async tx => {
    if (!(await upkeep.claimUpkeep(tx, 'stamping'))) return
    const head = await findLastCheckpoint(tx, installationId)
    if (!head || head.size <= (await upkeep.readStampedSize(tx))) return
    const token = await requestStamp(stampUrl, hash('sha256', head.note, 'buffer')).catch(whyNot)
    const now = services.clock()
    if (Buffer.isBuffer(token)) await upkeep.insertStamp(tx, head.size, token, now)
    else await upkeep.markStampingFailed(tx, token.message, now)
  })
}

/** Recomputes all logs when the last time was a day ago, and remembers what was found. */
export async function checkDaily(services: Services): Promise<void> {
  const now = services.clock()
  const { checkedAt } = await upkeep.readUpkeep(services.sql)
  if (checkedAt && now.getTime() - checkedAt.getTime() < checkEveryMs) return
  await within(services.sql, {}, async tx => {
    if (!(await upkeep.claimUpkeep(tx, 'check'))) return
    const verdict = await checkLedger(services.sql, [await ownKey(services)])
    if (!verdict.ok) services.log.error('ledger check', new Error(verdict.problem))
    await upkeep.markChecked(tx, verdict.ok ? null : verdict.problem, now)
  })
}

function whyNot(error: Error): StampError {
  if (error instanceof StampError) return error
  throw error
}
