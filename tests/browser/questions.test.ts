import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { checkAll, fieldErrors, fieldsHtml, hasFiles } from '../../src/domains/forms/index.ts'
import { html } from '../../src/foundation/html.ts'
import { path } from '../../src/foundation/path.ts'
import { get, page } from '../../src/platform/http/index.ts'
import { actions, button, errorSummary, form } from '../../src/platform/ui/index.ts'
import { everyKind, someAnswers } from '../forms/every-kind.ts'
import { world } from '../forms/example.ts'
import { openTestHouse } from '../harness.ts'
import { look } from './fitness.ts'

/** A question of each kind; with `?chyby` as it looks when everything is wrong. */
const questions = get(path('/otazky'), { who: 'anyone' }, ({ lang, query }) => {
  const answers = query.chyby === undefined ? someAnswers : {}
  const wrong = query.chyby === undefined ? [] : checkAll(everyKind, {}, world)
  return page({
    title: 'Otázky všech druhů',
    body: html`${errorSummary(lang, fieldErrors(wrong, lang))}${form({
      action: '/otazky',
      multipart: hasFiles(everyKind, 'page'),
      body: html`${fieldsHtml(lang, everyKind, 'page', { answers, world, wrong })}
        ${actions(button({ label: 'Pokračovat' }))}`,
    })}`,
  })
})

test('every kind of question is fit for everyone, also when all answers are wrong', async t => {
  const house = await openTestHouse(t, { routes: [questions] })
  const base = await house.address()
  const browser = await openBrowser()
  t.after(() => browser.close())
  const page = await (await browser.newContext()).newPage()
  for (const address of ['/otazky', '/otazky?chyby=', '/en/otazky', '/de/otazky?chyby=']) {
    assert.deepEqual(await look(page, base, address), [])
  }
  // Each line of the summary leads to something that takes the focus.
  await page.goto(`${base}/otazky?chyby=`)
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.error-summary a')]
      .map(link => link.hash.slice(1))
      .filter(id => document.getElementById(id) === null),
  )
  assert.deepEqual(dead, [])
  const folder = process.env.PICTURES
  if (folder) {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.screenshot({ path: `${folder}/wrong-360.png`, fullPage: true })
    await page.goto(`${base}/otazky`)
    await page.screenshot({ path: `${folder}/all-360.png`, fullPage: true })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.screenshot({ path: `${folder}/all-1280.png`, fullPage: true })
  }
})
