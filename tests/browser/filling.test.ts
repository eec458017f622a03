import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { publishContent } from '../../src/app/content.ts'
import { jana } from '../../src/app/demo/cast.ts'
import { setStage } from '../../src/app/demo/stage.ts'
import { openTestHouse } from '../harness.ts'
import { lookAround, phone } from './fitness.ts'
import { openVisitor, type Screen, type Visitor } from './visitor.ts'

const browser = await openBrowser()
after(() => browser.close())

async function walk(t: Parameters<typeof openTestHouse>[0], screen: Screen): Promise<void> {
  const house = await openTestHouse(t)
  await setStage(house.services)
  await publishContent(house.services)
  const base = await house.address()
  const visitor = await openVisitor(browser, base, screen)
  await fillDogForm(visitor)
  for (const context of browser.contexts()) await context.close()
}

/** Jana has a new dog: from the catalogue to the receipt, with a mistake and a look back. */
async function fillDogForm(visitor: Visitor): Promise<void> {
  await visitor.signIn(jana.email)
  await visitor.go('/formulare')
  await visitor.follow('Ohlášení k místnímu poplatku ze psů')
  await visitor.follow('Podle vaší adresy: Klatovy')
  await visitor.press('Začít vyplňovat')
  await visitor.press('Uložit a pokračovat')
  assert.match(await visitor.reads(), /Důvod ohlášení: /)
  await visitor.fill({ duvod: 'prihlaseni', odKdy: '1. 11. 2026' })
  await visitor.press('Uložit a pokračovat')
  assert.match(await visitor.reads(), /Předvyplnili jsme/)
  await visitor.press('Uložit a pokračovat')
  await visitor.fill({ 'psi.0.plemeno': 'jezevčík', 'psi.0.narozen': '3. 5. 2025' })
  await visitor.press('Přidat další: Pes')
  await visitor.press('Odebrat: Pes 2')
  await visitor.press('Zpět')
  await visitor.press('Uložit a pokračovat')
  await visitor.fill({ 'psi.0.ucel': 'dum', 'psi.0.cip': '203098100123456' })
  await visitor.press('Uložit a pokračovat')
  await visitor.fill({ uleva: 'utulek' })
  await visitor.press('Uložit a pokračovat')
  await visitor.attach(
    'doklad',
    'potvrzení útulku.pdf',
    Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'),
  )
  await visitor.press('Uložit a pokračovat')
  await visitor.press('Uložit a dokončit později')
  await visitor.follow('Ohlášení k místnímu poplatku ze psů')
  await visitor.fill({ pravda: true })
  await visitor.press('Uložit a pokračovat')
  assert.match(await visitor.reads(), /potvrzení útulku\.pdf/)
  await visitor.press('Odeslat formulář')
  assert.match(await visitor.reads(), /KLAT\/00001\/2026/)
  assert.match(await visitor.reads(), /poplatek-ze-psu\.xml/)
}

test('Jana notifies her dog on a desk without scripts', async t => {
  await walk(t, { scripts: false })
})

test('Jana notifies her dog on a phone; each page on the way is fit for everyone', async t => {
  const faults: string[] = []
  const onPage: Screen['onPage'] = async page => {
    faults.push(...(await lookAround(page, new URL(page.url()).pathname, [phone])))
  }
  await walk(t, { width: phone.width, onPage })
  assert.deepEqual(faults, [])
})
