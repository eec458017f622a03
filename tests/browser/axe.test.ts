import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContext } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { crawl } from '../house/crawl.ts'
import { openWorld, type Visitor } from '../world.ts'
import { lookInEach } from './fitness.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const world = await openWorld({ after })
const base = await world.house.address()

/**
 * One page of each kind for the first visitor who comes to it; the home page for everyone.
 */
const seen = new Set<string>()
for (const visitor of world.visitors) {
  const found = await crawl(visitor.client, world.routes)
  const pages = found.filter(({ reply, pattern }) => {
    const isPage = String(reply.headers['content-type']).startsWith('text/html')
    if (!isPage || reply.status !== 200 || (seen.has(pattern) && pattern !== '/')) return false
    return seen.add(pattern)
  })
  test(`${visitor.name}: ${pages.length} pages are fit for everyone`, async () => {
    const context = await enter(visitor)
    const page = await context.newPage()
    const faults: string[] = []
    for (const { address } of pages) {
      faults.push(...(await lookInEach(page, base, address)))
    }
    await context.close()
    assert.deepEqual(faults, [])
  })
}

async function enter({ client }: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: base })))
  return context
}
