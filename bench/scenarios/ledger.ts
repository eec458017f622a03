import { hash } from 'node:crypto'
import {
  appendEntry,
  openLog,
  type Place,
  sealedProof,
  signDueCheckpoints,
} from '../../src/domains/ledger/index.ts'
import { newId } from '../../src/foundation/ids.ts'
import { type Tx, within } from '../../src/platform/db/index.ts'
import { connectOffices, registerCitizens } from '../citizens.ts'
import { compare, median } from '../compare.ts'
import { openPortal, type Portal } from '../portal.ts'
import type { Result } from '../result.ts'
import { sendWave } from '../sending.ts'
import type { Tell } from '../tell.ts'

const offices = Array.from({ length: 8 }, () => newId())
const batch = 50
const forMs = 1500

/** What the log costs: entries alone, beside a bare commit, heads over many, proofs of a few. */
export async function run(tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    await portal.bare`create table entries (id uuid primary key, entry text not null)`
    for (const [place, officeId] of offices.entries())
      await within(portal.services.sql, { officeId }, tx =>
        openLog(tx, { officeId, name: `obec-${place}` }),
      )
    tell('entries')
    const results = [await manyEntries(portal), await singleEntries(portal)]
    tell('share of intake')
    results.push(await shareOfIntake(portal))
    tell('heads')
    results.push(await heads(portal))
    tell('proofs')
    results.push(await proofs(portal))
    return results
  } finally {
    await portal.close()
  }
}

/** As when an office's own system hands over a batch. */
function manyEntries({ services }: Portal): Promise<Result> {
  return compare({
    name: 'ledger',
    scenario: `entries, ${batch} in a transaction, 8 offices`,
    unit: 'a second',
    goal: { atLeast: 1 },
    ours: () => rate(batch, office => within(services.sql, { officeId: office }, append(office))),
    limit: async () => 5000,
  })
}

/** As when citizens write: each entry waits for its own commit. */
function singleEntries({ services, bare }: Portal): Promise<Result> {
  return compare({
    name: 'ledger',
    scenario: 'entries, a transaction each, against a bare insert',
    unit: 'a second',
    goal: { atLeast: 0.4 },
    ours: () => rate(1, office => within(services.sql, { officeId: office }, append(office, 1))),
    limit: () => rate(1, () => bare`insert into entries values (${newId()}, ${'x'.repeat(300)})`),
  })
}

/** What of the time in which a letter with a scan is received goes to the log. */
async function shareOfIntake(portal: Portal): Promise<Result> {
  const { sql } = portal.services
  const [officeIds, citizens] = [await connectOffices(portal), await registerCitizens(portal, 1)]
  const wave = { clients: 1, forMs, attached: true, citizens, offices: officeIds }
  return compare({
    name: 'ledger',
    scenario: 'an entry against a whole intake with 200 kB',
    unit: 'ms',
    goal: { atMost: 0.1 },
    async ours() {
      const times: number[] = []
      for (let count = 0; count < 200; count++) {
        await within(sql, { officeId: offices[0] }, async tx => {
          times.push(await timed(() => append(offices[0]!, 1)(tx)))
        })
      }
      return median(times)
    },
    async limit() {
      const { perSecond, wrong } = await sendWave(portal, wave)
      if (wrong.length > 0) throw new Error(wrong[0])
      return 1000 / perSecond
    },
  })
}

/** Heads are signed each second, so what came in a second must take far less. */
function heads({ services }: Portal): Promise<Result> {
  return compare({
    name: 'ledger',
    scenario: 'heads over 5,000 new entries of 8 offices',
    unit: 'ms',
    goal: { atMost: 0.5 },
    async ours() {
      await signDueCheckpoints(services)
      const each = 5000 / offices.length
      await Promise.all(offices.map(id => within(services.sql, { officeId: id }, append(id, each))))
      return timed(() => signDueCheckpoints(services))
    },
    limit: async () => 1000,
  })
}

/** A proof may not grow with the log: the first office has hundreds of times more entries. */
async function proofs({ services }: Portal): Promise<Result> {
  const small = newId()
  await within(services.sql, { officeId: small }, async tx => {
    await openLog(tx, { officeId: small, name: 'mala-obec' })
    await append(small, 100)(tx)
  })
  await signDueCheckpoints(services)
  const sizes = await services.sql<{ size: number }[]>`
    select size from ledger.logs where office_id = ${offices[0]!}`
  const proof = async (officeId: string, size: number) => {
    const times: number[] = []
    for (let count = 0; count < 50; count++) {
      const place: Place = { officeId, index: Math.floor((size * count) / 50) }
      times.push(await timed(() => sealedProof(services, place, { waitMs: 1000 })))
    }
    return median(times)
  }
  return compare({
    name: 'ledger',
    scenario: `a proof of ${sizes[0]!.size} entries against one of 100`,
    unit: 'ms',
    goal: { atMost: 2 },
    ours: () => proof(offices[0]!, sizes[0]!.size),
    limit: () => proof(small, 100),
  })
}

function append(officeId: string, count = batch): (tx: Tx) => Promise<void> {
  return async tx => {
    const entries = Array.from({ length: count }, () => {
      const parts = [{ name: 'podani.pdf', sha256: hash('sha256', newId()) }]
      const event = { officeId, kind: 'received', number: 'PLZ/00001/2026', at: new Date() }
      return appendEntry(tx, { ...event, matterId: newId(), parts })
    })
    await Promise.all(entries)
  }
}

/** How often work is done a second by 8 at once, each for its own office. */
async function rate(worth: number, work: (office: string) => Promise<unknown>): Promise<number> {
  const started = performance.now()
  let done = 0
  const worker = async (office: string) => {
    while (performance.now() - started < forMs) {
      await work(office)
      done += worth
    }
  }
  await Promise.all(offices.map(worker))
  return (done / (performance.now() - started)) * 1000
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
