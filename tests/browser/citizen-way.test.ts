import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { jana } from '../../src/app/demo/cast.ts'
import { openCitizens } from '../citizens.ts'
import { publishForm } from '../filling.ts'
import { everyKind } from '../forms/every-kind.ts'
import { formOf, pageOf } from '../forms/example.ts'
import { look, lookAround } from './fitness.ts'
import { openVisitor } from './visitor.ts'

const short = formOf(
  [pageOf({ name: 'co', kind: 'text', label: { cs: 'Co žádáte?', en: 'What?', de: 'Was?' } })],
  { slug: 'kratky', title: { cs: 'Krátký formulář', en: 'Short form', de: 'Kurzes Formular' } },
)

const browser = await openBrowser()
after(() => browser.close())
const { house } = await openCitizens({ after })
for (const form of [everyKind, short]) await publishForm(house, form)
const base = await house.address()

/** The page where somebody is, in each language, on a desk and on a phone. */
async function inspect(page: Page): Promise<string[]> {
  const address = page
    .url()
    .replace(base, '')
    .replace(/^\/(en|de)\b/, '')
  const faults: string[] = []
  for (const lang of ['', '/en', '/de']) faults.push(...(await look(page, base, lang + address)))
  await page.goto(base + address)
  return faults
}

/** In how many lines the number of a receipt stands on a screen of such a width. */
async function linesOfMark(page: Page, width: number): Promise<number> {
  const { width: before, height } = page.viewportSize()!
  await page.setViewportSize({ width, height })
  const mark = page.locator('.receipt-mark')
  const lines = await mark.evaluate(place => {
    return (
      place.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(place).lineHeight)
    )
  })
  await page.setViewportSize({ width: before, height })
  return Math.round(lines)
}

test('each kind of question is fit for everyone where a citizen fills it in', async () => {
  const visitor = await openVisitor(browser, base)
  await visitor.signIn(jana.email)
  await visitor.go('/formulare/vsechny-druhy?urad=klatovy')
  await visitor.press('Začít vyplňovat')
  const faults = await inspect(visitor.page)
  await visitor.press('Uložit a pokračovat')
  assert.match(await visitor.reads(), /Opravte|chyb/i)
  faults.push(...(await lookAround(visitor.page, 'all answers missing')))
  await visitor.go('/formulare/vsechny-druhy?urad=klatovy')
  await visitor.press('Začít vyplňovat')
  assert.match(await visitor.reads(), /už máte rozepsaný/)
  faults.push(...(await lookAround(visitor.page, 'begun twice')))
  assert.deepEqual(faults, [])
})

test('check, receipt, withdrawal and the list are fit for everyone', async () => {
  const visitor = await openVisitor(browser, base)
  const { page } = visitor
  await visitor.signIn(jana.email)
  await visitor.go('/formulare/kratky?urad=klatovy')
  await visitor.press('Začít vyplňovat')
  await visitor.fill({ co: 'Klid' })
  await visitor.press('Uložit a pokračovat')
  const faults = await inspect(page)
  await visitor.press('Odeslat formulář')
  faults.push(...(await inspect(page)))
  await house.drainJobs()
  assert.equal(await linesOfMark(page, 320), 1)
  await visitor.go(page.url().replace(base, '').replace('/potvrzeni', '/zpetvzeti'))
  assert.match(await visitor.reads(), /Vzít podání zpět/)
  faults.push(...(await inspect(page)))
  await visitor.press('Vzít podání zpět')
  assert.match(await visitor.reads(), /vzali zpět/)
  faults.push(...(await inspect(page)))
  await visitor.go('/podani?stav=settled&rok=2026')
  assert.match(await visitor.reads(), /žádné podání neodpovídá/)
  faults.push(...(await inspect(page)))
  assert.deepEqual(faults, [])
})
