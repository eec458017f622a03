import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { openTestHouse } from '../harness.ts'
import { look, lookAround } from './fitness.ts'
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

test('a picture without words and a page that scrolls sideways are found', async t => {
  const browser = await openBrowser()
  t.after(() => browser.close())
  const page = await (await browser.newContext()).newPage()
  await page.setContent('<main><h1>Bez popisu</h1><img src="x"><p style="width:500px">x</p></main>')
  const faults = await lookAround(page, 'here')
  assert.ok(faults.some(fault => fault.startsWith('here at 1280 px: image-alt')))
  assert.ok(faults.some(fault => fault.startsWith('here at 360 px: content of 5')))
})
