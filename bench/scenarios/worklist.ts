import { listTallies, listWorklist } from '../../src/domains/records/index.ts'
import { dayOf } from '../../src/foundation/dates/index.ts'
import { countBuffers } from '../buffers.ts'
import { growCases, middlePlace } from '../cases.ts'
import { connectOffices } from '../citizens.ts'
import { compare, median, resultOf } from '../compare.ts'
import { form, upload } from '../letters.ts'
import { load, send } from '../load.ts'
import { seatMayor } from '../officers.ts'
import { openPortal, type Portal } from '../portal.ts'
import type { Result } from '../result.ts'
import type { Tell } from '../tell.ts'

const sizes = [1_000, 100_000, 1_000_000] as const
const list = '/spisova-sluzba?seznam=all'
const bufferLimit = 120

type Office = { portal: Portal; officeId: string; cookie: string }
type Probe = { first: number[]; deep: number[] }

/** The worklist of one office while it grows from a thousand to a million cases. */
export async function run(tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    const [officeId] = await connectOffices(portal)
    const office = { portal, officeId: officeId!, cookie: await seatMayor(portal, officeId!) }
    const probes: Probe[] = []
    let grown = 0
    for (const size of sizes) {
      tell(`${size} cases`)
      await growCases(portal, office.officeId, grown + 1, size)
      grown = size
      probes.push(await probe(office))
    }
    tell('against a page of one query, and buffers')
    return [
      growth('first page, 1 M to 1 k', probes, 'first'),
      growth('deep page, 1 M to 1 k', probes, 'deep'),
      await againstOneQuery(office),
      await buffers(office),
    ]
  } finally {
    await portal.close()
  }
}

/** The median time of each page, five times in turns after one to warm up. */
async function probe(office: Office): Promise<Probe> {
  const place = await middlePlace(office.portal, office.officeId)
  const found: Probe = { first: [], deep: [] }
  for (let round = 0; round < 6; round++) {
    const first = await timeOf(office, list)
    const deep = await timeOf(office, `${list}&za=${encodeURIComponent(place)}`)
    if (round === 0) continue
    found.first.push(first)
    found.deep.push(deep)
  }
  return found
}

async function timeOf(office: Office, path: string): Promise<number> {
  return (await ask(office, path, 1, 1000)).p50
}

async function ask({ portal, cookie }: Office, path: string, clients: number, forMs: number) {
  const result = await load({
    address: portal.address,
    clients,
    forMs,
    next: () => ({ path, headers: { cookie } }),
    isRight: reply => reply.status === 200 && reply.body.includes('/2026'),
  })
  if (result.wrong > 0) throw new Error(`${result.wrong} wrong replies at ${path}`)
  return result
}

function growth(scenario: string, probes: readonly Probe[], page: keyof Probe): Result {
  const small = median(probes[0]![page])
  const pairs = probes.at(-1)![page].map(ours => ({ ours, limit: small }))
  return resultOf({ name: 'worklist', scenario, unit: 'ms', goal: { atMost: 1.2 } }, pairs)
}

async function againstOneQuery(office: Office): Promise<Result> {
  const { bareAddress } = office.portal
  for (let row = 0; row < 50; row++)
    await send(bareAddress, upload('/intake', { subject: 'Kácení lípy', text: '' }, {}))
  return compare({
    name: 'worklist',
    scenario: 'first page, to a page of one query',
    unit: 'pages/s',
    goal: { atLeast: 0.5 },
    ours: async () => (await ask(office, list, 8, 1000)).perSecond,
    limit: async () => {
      const isRight = ({ status }: { status: number }) => status === 200
      const call = form('/list', {}, {})
      const next = () => ({ ...call, method: 'GET' as const })
      return (await load({ address: bareAddress, clients: 8, forMs: 1000, next, isRight }))
        .perSecond
    },
  })
}

/** Lists that would read an office's whole history without an index of their own. */
const hardest = [
  { sort: 'received-first' },
  { state: 'settled', sort: 'received' },
  { state: 'settled', sort: 'received', matterKind: 'petition' },
] as const

/** The statement of a page that touches most buffers. */
async function buffers({ portal, officeId }: Office): Promise<Result> {
  const today = dayOf(new Date())
  const all = {
    ...{ officeId, officerId: null, unitIds: null, state: null, matterKind: null },
    ...{ dueFrom: null, dueTo: null, sort: 'due' as const, limit: 51 },
  } as const
  const [value, id] = (await middlePlace(portal, officeId)).split('~') as [string, string]
  const counted = await countBuffers(portal.superUrl, officeId, async tx => {
    await listWorklist(tx, { ...all, after: null })
    await listWorklist(tx, { ...all, after: { value, id } })
    await listWorklist(tx, { ...all, dueTo: today, after: null })
    for (const wish of hardest) await listWorklist(tx, { ...all, ...wish, after: null })
    await listTallies(tx, officeId, 'office')
  })
  const pairs = [{ ours: Math.max(...counted), limit: bufferLimit }]
  const about = { scenario: 'buffers of the costliest query', unit: 'buffers' }
  return resultOf({ name: 'worklist', ...about, goal: { atMost: 1 } }, pairs)
}
