import type { Route } from '../../src/platform/http/index.ts'
import type { Client, Reply } from '../client.ts'
import { type Form, formsOf, linksOf } from './page.ts'

/** One page as somebody found it by following links from the home page. */
export type Found = {
  address: string
  pattern: string
  reply: Reply
  forms: readonly Form[]
}

/** Pages of one kind are alike; so many of each are looked at. */
const mostOfAKind = 3

/**
 * Follows every link that a visitor meets, from the home page on.
 *
 * Takes the visitor and the table of routes; gives each page found, at most a few of each kind.
 */
export async function crawl(client: Client, routes: readonly Route[]): Promise<Found[]> {
  const found: Found[] = []
  const seen = new Set(['/'])
  const kinds = new Map<string, number>()
  const queue = ['/']
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const pattern = patternOf(routes, 'GET', address) ?? address
    const many = kinds.get(pattern) ?? 0
    if (many >= mostOfAKind) continue
    kinds.set(pattern, many + 1)
    const reply = await client.get(address)
    const isPage = String(reply.headers['content-type'] ?? '').startsWith('text/html')
    const forms = isPage ? formsOf(reply.text, address) : []
    found.push({ address, pattern, reply, forms })
    const next = isPage ? linksOf(reply.text) : []
    if (reply.status === 303) next.push(reply.location)
    for (const link of next.filter(link => isOurs(link) && !seen.has(link))) {
      seen.add(link)
      queue.push(link)
    }
  }
  return found
}

/** The pattern of the route that serves an address; null when none does. */
export function patternOf(
  routes: readonly Route[],
  method: Route['method'],
  address: string,
): string | null {
  const path = address.split('?')[0]!
  const fits = routes.filter(
    route => route.method === method && expressionOf(route.pattern).test(path),
  )
  return fits.sort((a, b) => weight(a.pattern) - weight(b.pattern))[0]?.pattern ?? null
}

/** An address with every id in it replaced, e.g. by one that nobody has. */
export function withIds(address: string, replace: (id: string) => string): string {
  return address.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, replace)
}

/** Czech pages only; assets and the pages of other languages are the same routes again. */
function isOurs(link: string): boolean {
  return /^\/(?!assets\/|en(\/|\?|$)|de(\/|\?|$))/.test(link)
}

function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.]/g, '\\.')
    .replace(/:[A-Za-z]+/g, '[^/]+')
    .replace(/\*/g, '.*')
  return new RegExp(`^${source}/?$`)
}

/** Fixed words win over parameters, parameters over a star. */
function weight(pattern: string): number {
  return (pattern.match(/:/g) ?? []).length + 100 * (pattern.match(/\*/g) ?? []).length
}
