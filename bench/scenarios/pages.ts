import { publishContent } from '../../src/app/content.ts'
import { connectOffices } from '../citizens.ts'
import { compare } from '../compare.ts'
import { type Call, load, send } from '../load.ts'
import { openPortal, type Portal } from '../portal.ts'
import type { Result } from '../result.ts'
import type { Tell } from '../tell.ts'

const clients = 8
const forMs = 1000

/** Public pages, whole and unchanged, against a server that sends the same bytes from memory. */
export async function run(tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    await connectOffices(portal)
    await publishContent(portal.services)
    await warmUp(portal)
    const results: Result[] = []
    for (const [scenario, path] of [
      ['home', '/'],
      ['directory of offices', '/urady'],
      ['help', '/napoveda'],
      ['life situation', '/zivotni-situace/poplatek-ze-psu'],
      ['life situation of an office', '/zivotni-situace/poplatek-ze-psu?urad=klatovy'],
    ] as const) {
      tell(scenario)
      results.push(...(await pageResults(portal, scenario, path)))
    }
    return results
  } finally {
    await portal.close()
  }
}

/** A portal that serves has done so for longer than the first second of its life. */
async function warmUp({ address }: Portal): Promise<void> {
  const next = () => ({ path: `/napoveda?nove=${++asked}` })
  await load({ address, clients, forMs: 4 * forMs, next, isRight: () => true })
}

async function pageResults(portal: Portal, scenario: string, path: string): Promise<Result[]> {
  const first = await send(portal.address, { path })
  if (first.status !== 200) throw new Error(`${path} answers ${first.status}`)
  const bytes = first.body.length
  const bare = `/pages/${path.replaceAll(/\W/g, '') || 'home'}`
  await keepAtBare(portal, bare, first.body)
  const fresh = () => ({ path: `${path}${path.includes('?') ? '&' : '?'}nove=${++asked}` })
  const fromMemory = () => rate(portal.bareAddress, () => ({ path: bare }), 200, bytes)
  const result = (kind: string, atLeast: number, ours: Rate, limit: Rate) =>
    compare({
      ...{ name: 'pages', unit: 'pages/s', goal: { atLeast }, ours, limit },
      scenario: `${scenario}, ${kind}`,
    })
  const results = [
    await result('made anew', 0.25, () => rate(portal.address, fresh, 200, bytes), fromMemory),
  ]
  const etag = first.headers.etag
  if (!etag) return results
  const known = () => ({ path, headers: { 'if-none-match': etag } })
  const kept = () => rate(portal.address, () => ({ path }), 200, bytes)
  const unchanged = () => rate(portal.address, known, 304, 0)
  const bare304 = () => rate(portal.bareAddress, () => ({ path: '/304' }), 304, 0)
  results.push(await result('kept', 0.7, kept, fromMemory))
  results.push(await result('unchanged (304)', 0.9, unchanged, bare304))
  return results
}

type Rate = () => Promise<number>

/** No two addresses alike, so that no kept page answers. */
let asked = 0

async function keepAtBare(portal: Portal, path: string, body: Buffer): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream' }
  const reply = await send(portal.bareAddress, { method: 'PUT', path, headers, body })
  if (reply.status !== 200) throw new Error(`the bare handler does not keep ${path}`)
}

/** Right is the status with about as many bytes; a page may hold a moment or a token. */
async function rate(
  address: string,
  next: () => Call,
  status: number,
  bytes: number,
): Promise<number> {
  const { perSecond, wrong } = await load({
    address,
    clients,
    forMs,
    next,
    isRight: reply => reply.status === status && Math.abs(reply.body.length - bytes) < 200,
  })
  if (wrong > 0) throw new Error(`${wrong} wrong replies at ${address}`)
  return perSecond
}
