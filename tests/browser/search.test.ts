import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { prepareSearch } from '../../src/domains/portal/jobs.ts'
import { dogGuide, dogOverlay } from '../guides/example.ts'
import { publishGuide, publishOverlay } from '../guides/published.ts'
import { openTown } from '../town.ts'
import { desk, look, phone } from './fitness.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const { house, klatovy } = await openTown({ after })
await prepareSearch(house.sql, house.clock.now())
const { de: _, ...czechAndEnglish } = dogGuide.title
await publishGuide(house, { ...dogGuide, title: czechAndEnglish })
await publishOverlay(house, dogOverlay, klatovy.id)
await house.drainJobs()
const base = await house.address()

const searches = {
  'with results of several kinds': '/hledani?q=poplatek',
  'of one kind': '/hledani?q=klatovy&druh=urady',
  'of a kind without results': '/hledani?q=klatovy&druh=formulare',
  'with a word put right': '/hledani?q=poplatky+za+pas',
  'that found some of the words only': '/hledani?q=poplatek+letadlo+klatovy',
  'that found nothing': '/hledani?q=xyzzy',
  'of words that every text has': '/hledani?q=jak+na+to',
  'for nothing': '/hledani',
  'with a result in another language': '/de/hledani?q=poplatek',
  'in English': '/en/hledani?q=dog+fee',
}

for (const [name, address] of Object.entries(searches)) {
  test(`a search ${name} is fit for everyone, on a desk and on a phone`, async () => {
    const page = await browser.newPage({ javaScriptEnabled: true })
    assert.deepEqual(await look(page, base, address, [desk, phone]), [])
    await page.close()
  })
}

test('a search leads to what it found without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'cs-CZ' })
  const page = await context.newPage()
  await page.goto(base)
  await page.getByRole('searchbox').first().fill('poplatky za psy')
  await page.getByRole('searchbox').first().press('Enter')
  await page.getByRole('link', { name: 'Poplatek ze psů' }).first().click()
  assert.match(page.url(), /zivotni-situace\/poplatek-za-psa$/)
  await context.close()
})
