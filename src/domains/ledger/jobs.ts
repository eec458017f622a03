import type { Tick } from '../../platform/jobs/index.ts'
import { signDueCheckpoints } from './actions/signing.ts'
import { checkDaily, stampDueCheckpoints } from './actions/upkeep.ts'
import { askWitnesses } from './actions/witnessing.ts'

/** Heads are at most a second apart; half of it leaves time for the signing itself. */
const signEveryMs = 500

/** Stamps are bought in batches: one covers all heads since the last. */
const stampEveryMs = 15_000

/** Witnesses see the newest head only; what came before is covered by it. */
const witnessEveryMs = 2000

const checkEveryMs = 600_000

/** The upkeep of the log; each takes a lock, so any number of workers may do it. */
export const ticks: Tick[] = [
  { name: 'ledger.sign', everyMs: signEveryMs, run: signDueCheckpoints },
  { name: 'ledger.witness', everyMs: witnessEveryMs, run: askWitnesses },
  { name: 'ledger.stamp', everyMs: stampEveryMs, run: stampDueCheckpoints },
  { name: 'ledger.check', everyMs: checkEveryMs, run: checkDaily },
]
