import { type Citizen, connectOffices, registerCitizens } from '../citizens.ts'
import { commitRate } from '../commits.ts'
import { compare } from '../compare.ts'
import { upload } from '../letters.ts'
import { load } from '../load.ts'
import { openPortal, type Portal } from '../portal.ts'
import { type Result, stopsAt } from '../result.ts'
import { countStored, sendWave } from '../sending.ts'
import type { Tell } from '../tell.ts'

const forMs = 2000

type Case = { scenario: string; clients: number; attached: boolean; offices: 'all' | 'one' }

const cases: readonly Case[] = [
  { scenario: '200 kB, 1 client', clients: 1, attached: true, offices: 'all' },
  { scenario: '200 kB, 8 clients', clients: 8, attached: true, offices: 'all' },
  { scenario: '200 kB, 8 clients, all to one office', clients: 8, attached: true, offices: 'one' },
  { scenario: 'no attachment, 8 clients', clients: 8, attached: false, offices: 'all' },
]

/**
 * Sending as a citizen does it, upload and all, against the bare handler; without an attachment
 * against how often the database can commit at all. Jobs pile up meanwhile and are not done.
 */
export async function run(tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    const offices = await connectOffices(portal)
    const citizens = await registerCitizens(portal, 8)
    const results: Result[] = []
    for (const one of cases) {
      tell(one.scenario)
      const to = one.offices === 'all' ? offices : offices.slice(0, 1)
      results.push(await measure(portal, one, citizens, to))
    }
    return results
  } finally {
    await portal.close()
  }
}

function measure(
  portal: Portal,
  { scenario, clients, attached }: Case,
  citizens: readonly Citizen[],
  offices: readonly string[],
): Promise<Result> {
  return compare({
    name: 'intake',
    scenario,
    unit: 'letters/s',
    goal: { atLeast: attached ? 0.6 : 0.4 },
    ours: () => ourRate(portal, { clients, forMs, attached, citizens, offices }),
    limit: () => (attached ? bareRate(portal, clients) : commitRate(portal.bare, clients, forMs)),
  })
}

async function ourRate(portal: Portal, wave: Parameters<typeof sendWave>[1]): Promise<number> {
  const { perSecond, acknowledged, wrong } = await sendWave(portal, wave)
  stopsAt(wrong)
  const stored = await countStored(portal, acknowledged)
  if (stored !== acknowledged.length)
    throw new Error(`${acknowledged.length} acknowledged, ${stored} stored`)
  return perSecond
}

async function bareRate(portal: Portal, clients: number): Promise<number> {
  const { perSecond, wrong } = await load({
    address: portal.bareAddress,
    clients,
    forMs,
    next: () => upload('/intake', { subject: 'Kácení lípy', text: 'Žádám o povolení.' }, {}),
    isRight: reply => reply.status === 303,
  })
  if (wrong > 0) throw new Error(`the bare handler failed ${wrong} times`)
  return perSecond
}
