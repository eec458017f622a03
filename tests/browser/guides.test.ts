import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { officers } from '../../src/app/demo/cast.ts'
import { importServices } from '../../src/domains/guides/index.ts'
import { dogGuide, dogOverlay } from '../guides/example.ts'
import { publishGuide, publishOverlay } from '../guides/published.ts'
import { openTown } from '../town.ts'
import { desk, look, lookAround, phone } from './fitness.ts'
import { openVisitor } from './visitor.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const town = await openTown({ after })
const { house, klatovy } = town
await importServices(house.sql, new URL('../guides/services.json', import.meta.url).pathname)
await publishGuide(house, {
  ...dogGuide,
  toCheck: [{ cs: 'Sazbu ověřte.', en: 'Check the rate.', de: 'Satz prüfen.' }],
})
await publishOverlay(house, dogOverlay, klatovy.id)
const base = await house.address()
const address = '/zivotni-situace/poplatek-za-psa'
const editing = '/sprava/zivotni-situace'

test('a guide and the list are fit for everyone, with an office and without', async () => {
  const page = await (await browser.newContext()).newPage()
  const faults = [
    ...(await look(page, base, '/zivotni-situace?urad=klatovy')),
    ...(await look(page, base, `${address}?urad=klatovy`)),
    ...(await look(page, base, `${address}?obec=k`, [desk])),
    ...(await look(page, base, `/en${address}?urad=klatovy&ohlas=dekujeme`, [desk])),
    ...(await look(page, base, `/de${address}`, [phone])),
  ]
  await page.context().close()
  assert.deepEqual(faults, [])
})

test('a reader without scripts says by keyboard that the guide did not help', async () => {
  const reader = await openVisitor(browser, base, { scripts: false, width: 360 })
  await reader.go(`${address}?urad=klatovy`)
  await reader.page.locator('main input[name=helped]').first().focus()
  await reader.page.keyboard.press('ArrowDown')
  await reader.page.keyboard.press('Tab')
  await reader.page.keyboard.type('Nevím, kam zaplatit.')
  await reader.page.keyboard.press('Tab')
  await Promise.all([reader.page.waitForEvent('load'), reader.page.keyboard.press('Enter')])
  assert.match(await reader.reads(), /Děkujeme za odpověď/)
  await reader.page.context().close()
})

test('a clerk without scripts writes a guide, a head publishes it; each page is fit', async () => {
  const faults: string[] = []
  const clerk = await openVisitor(browser, base, { scripts: false })
  await clerk.signIn(officers.tomas.email)
  await clerk.go(editing)
  await clerk.follow('Napsat nový návod')
  await clerk.fill({ title: 'Ztracený klíč', category: 'Pomoc v nouzi' })
  await clerk.press('Začít psát')
  await clerk.fill({
    'title-en': 'Lost key',
    'title-de': 'Verlorener Schlüssel',
    ...inThree('summary', 'Našli jste klíč.'),
  })
  await clerk.press('Uložit a pokračovat')
  await clerk.fill(inThree('sections-who', 'Každého, kdo našel klíč.'))
  await clerk.press(/^Uložit$/)
  const work = clerk.page.url().split('/cast/')[0]!
  for (const [part, name] of [
    ['start', 'sections-start'],
    ['responsibility', 'responsible'],
  ] as const) {
    await clerk.go(`${work}/cast/${part}`)
    await clerk.fill(inThree(name, 'Přijďte na úřad.'))
    await clerk.press(/^Uložit$/)
  }
  const eyes = await (await browser.newContext()).newPage()
  await eyes.context().addCookies(await clerk.page.context().cookies())
  const path = new URL(work).pathname
  const pages = [
    ...[editing, path, `${path}/cast/fees`, `${path}/nahled`, `${editing}/ohlasy`],
    ...[`${path}/cast/links?registr=poplatek`, `${editing}/novy`, `${editing}/nacteni`],
  ]
  for (const one of pages) faults.push(...(await look(eyes, base, one)))
  await eyes.goto(`${base}${path}/cast/fees`)
  await eyes.locator('main [name="fees-0-name-cs"]').fill('Za klíč')
  await eyes.locator('main [name="fees-0-czk"]').fill('moc')
  await eyes.locator('main button', { hasText: /^Uložit$/ }).click()
  faults.push(...(await lookAround(eyes, 'a refused part')))

  await clerk.go(work)
  await clerk.press('Navrhnout ke zveřejnění')
  const head = await openVisitor(browser, base, { scripts: false, width: 360 })
  await head.signIn(officers.ivana.email)
  await head.go(work)
  await head.press(/^Zveřejnit$/)
  await head.go('/zivotni-situace/ztraceny-klic?urad=klatovy')
  assert.match(await head.reads(), /Každého, kdo našel klíč/)
  for (const one of [eyes, clerk.page, head.page]) await one.context().close()
  assert.deepEqual(faults, [])
})

function inThree(name: string, text: string): Record<string, string> {
  return { [`${name}-cs`]: text, [`${name}-en`]: `${text} en`, [`${name}-de`]: `${text} de` }
}
