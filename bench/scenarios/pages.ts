import { compare } from '../compare.ts'
import { type Call, load, send } from '../load.ts'
import { openPortal, type Portal } from '../portal.ts'
import type { Result } from '../result.ts'
import type { Tell } from './index.ts'

const clients = 8
const forMs = 1500

/** Public pages, whole and unchanged, against a server that sends the same bytes from memory. */
export async function run(tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    const results: Result[] = []
    for (const [scenario, path] of [
      ['home', '/'],
      ['directory of offices', '/urady'],
      ['help', '/napoveda'],
    ] as const) {
      tell(scenario)
      results.push(...(await pageResults(portal, scenario, path)))
    }
    return results
  } finally {
    await portal.close()
  }
}

async function pageResults(portal: Portal, scenario: string, path: string): Promise<Result[]> {
  const first = await send(portal.address, { path })
  if (first.status !== 200) throw new Error(`${path} answers ${first.status}`)
  const name = scenario.split(' ')[0]!
  await send(portal.bareAddress, {
    method: 'PUT' as 'POST',
    path: `/pages/${name}`,
    headers: { 'content-type': 'application/octet-stream' },
    body: first.body,
  })
  const whole = await compare({
    name: 'pages',
    scenario,
    unit: 'pages/s',
    goal: { atLeast: 0.25 },
    ours: () => rate(portal.address, { path }, 200, first.body.length),
    limit: () => rate(portal.bareAddress, { path: `/pages/${name}` }, 200, first.body.length),
  })
  const etag = first.headers.etag
  if (!etag) return [whole]
  const unchanged = await compare({
    name: 'pages',
    scenario: `${scenario}, unchanged (304)`,
    unit: 'pages/s',
    goal: { atLeast: 0.9 },
    ours: () => rate(portal.address, { path, headers: { 'if-none-match': etag } }, 304, 0),
    limit: () => rate(portal.bareAddress, { path: '/304' }, 304, 0),
  })
  return [whole, unchanged]
}

/** Right is the status with about as many bytes; a page may hold a moment or a token. */
async function rate(address: string, call: Call, status: number, bytes: number): Promise<number> {
  const { perSecond, wrong } = await load({
    address,
    clients,
    forMs,
    next: () => call,
    isRight: reply => reply.status === status && Math.abs(reply.body.length - bytes) < 200,
  })
  if (wrong > 0) throw new Error(`${wrong} wrong replies at ${address}${call.path}`)
  return perSecond
}
