import { connectOffices, registerCitizens } from '../citizens.ts'
import { resultOf } from '../compare.ts'
import { openPortal } from '../portal.ts'
import { type Result, stopsAt } from '../result.ts'
import { countStored, sendWave } from '../sending.ts'
import type { Tell } from '../tell.ts'

const steps = [8, 32, 128] as const
const forMs = 2500
const rounds = 6

/** More clients than can be served: as many are served as before, the rest is asked to wait. */
export async function run(tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    const offices = await connectOffices(portal)
    const citizens = await registerCitizens(portal, 32)
    const rates: number[][] = []
    let acknowledged = 0
    let stored = 0
    for (let round = 0; round < rounds; round++) {
      tell(`round ${round + 1} of ${rounds}`)
      const rate: number[] = []
      for (const clients of steps) {
        const wave = { clients, forMs, attached: true, citizens, offices }
        const sent = await sendWave(portal, wave)
        stopsAt(sent.wrong)
        acknowledged += sent.acknowledged.length
        stored += await countStored(portal, sent.acknowledged)
        rate.push(sent.perSecond)
      }
      if (round > 0) rates.push(rate)
    }
    return [
      ratesResult('32 clients to 8', rates, 1, 0.95),
      ratesResult('128 clients to 8', rates, 2, 0.85),
      resultOf(
        { name: 'overload', scenario: 'stored of acknowledged', unit: 'letters', goal: whole },
        [{ ours: stored, limit: acknowledged }],
      ),
    ]
  } finally {
    await portal.close()
  }
}

const whole = { atLeast: 1 }

function ratesResult(scenario: string, rates: number[][], step: number, atLeast: number): Result {
  const pairs = rates.map(rate => ({ ours: rate[step]!, limit: rate[0]! }))
  return resultOf({ name: 'overload', scenario, unit: 'letters/s', goal: { atLeast } }, pairs)
}
