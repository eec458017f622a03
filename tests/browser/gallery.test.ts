import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { openTestHouse } from '../harness.ts'
import { look } from './fitness.ts'
import { gallery } from './gallery.ts'

test('every piece of a page is fit for everyone, also when something is wrong', async t => {
  const house = await openTestHouse(t, { routes: [gallery] })
  const base = await house.address()
  const browser = await openBrowser()
  t.after(() => browser.close())
  const page = await (await browser.newContext()).newPage()
  for (const prefix of ['', '/en', '/de']) {
    assert.deepEqual(await look(page, base, `${prefix}/galerie`), [])
  }
})
