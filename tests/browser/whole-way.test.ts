import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { openStories } from '../world.ts'
import { lookAround, phone } from './fitness.ts'
import type { Screen } from './visitor.ts'
import { walkWholeWay } from './whole-way.ts'

const browser = await openBrowser()
after(() => browser.close())

async function walk(t: Parameters<typeof openStories>[0], screen: Screen): Promise<void> {
  const house = await openStories(t)
  const base = await house.address()
  await walkWholeWay({ browser, house, base, screen })
  for (const context of browser.contexts()) await context.close()
}

test('a letter goes all the way on a desk without scripts', async t => {
  await walk(t, { scripts: false })
})

test('a letter goes all the way on a phone; each page on it is fit for everyone', async t => {
  const faults: string[] = []
  const onPage: Screen['onPage'] = async page => {
    faults.push(...(await lookAround(page, new URL(page.url()).pathname, [phone])))
  }
  await walk(t, { width: phone.width, onPage })
  assert.deepEqual(faults, [])
})
