import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { karel, lan } from '../../src/app/demo/cast.ts'
import { smallPdf } from '../citizens.ts'
import { openFlat } from '../cosigning.ts'
import { look } from './fitness.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const browser = await openBrowser()
after(() => browser.close())
const town = await openFlat({ after })
const { house, jana } = town
const base = await house.address()
const faults: string[] = []

/** Somebody without scripts. */
function visitor(width: number): Promise<Visitor> {
  return openVisitor(browser, base, { scripts: false, width })
}

/** Looks at the page where somebody is, in each language, on a desk and on a phone. */
async function inspect({ page }: Visitor): Promise<void> {
  const storageState = await page.context().storageState()
  const context = await browser.newContext({ storageState })
  const eyes = await context.newPage()
  const address = page
    .url()
    .replace(base, '')
    .replace(/^\/(en|de)\b/, '')
  for (const lang of ['', '/en', '/de']) faults.push(...(await look(eyes, base, lang + address)))
  await context.close()
}

async function link(email: string): Promise<string> {
  await house.drainJobs()
  const letter = (await house.letters(email)).findLast(one => one.text.includes('/spolupodpis/'))
  return /\/podani\/spolupodpis\/[\w-]+/.exec(letter!.text)![0]
}

/** Fills the request for a flat in, up to the check. */
async function fillIn(sender: Visitor): Promise<void> {
  await sender.signIn(jana.email)
  await sender.go('/formulare/byt?urad=klatovy')
  await sender.press('Začít vyplňovat')
  await sender.fill({ adresa: 'Zahradní 214' })
  await sender.attach('plan', 'planek.pdf', Buffer.from(smallPdf))
  await sender.press('Uložit a pokračovat')
  await sender.fill({ rodneCislo: '860412/0008', duvod: 'nemáme kde bydlet' })
  await sender.press('Uložit a pokračovat')
  await sender.fill({ 'vlastnik.name': 'Nguyen Thi Lan', 'vlastnik.email': lan.email })
  await sender.fill({ 'soused.name': 'Karel Dvořák', 'soused.email': karel.email })
  await sender.press('Uložit a pokračovat')
}

/** Karel, who by mistake has opened the owner's link first. */
async function neighbourSigns(owner: string, neighbour: string): Promise<void> {
  const third = await visitor(360)
  await third.signIn(karel.email)
  await third.go(owner)
  assert.match(await third.reads(), /Tato pozvánka je pro někoho jiného/)
  await inspect(third)
  await third.go(neighbour)
  assert.doesNotMatch(await third.reads(), /kde bydlet|planek|860412|Nguyen|9\s?000/)
  await third.follow(/Za souseda/)
  await third.fill({ namitky: 'žádné' })
  await third.press('Uložit a pokračovat')
  await third.press('Potvrdit a spolupodepsat')
}

test('Jana asks two people to sign; each reads theirs on a phone, without scripts', async () => {
  const sender = await visitor(1280)
  await fillIn(sender)
  assert.match(await sender.reads(), /zatím pozvánku nedostal/)
  await inspect(sender)
  await sender.press('Poslat pozvánku e-mailem')
  await sender.press('Poslat pozvánku e-mailem')
  assert.match(await sender.reads(), /Čeká se na: Nguyen Thi Lan/)
  const [owner, neighbour] = [await link(lan.email), await link(karel.email)]

  const second = await visitor(360)
  await second.signIn(lan.email)
  await second.go(owner)
  assert.match(await second.reads(), /Zahradní 214[\s\S]*planek\.pdf[\s\S]*nemáme kde bydlet/)
  assert.doesNotMatch(await second.reads(), /860412|Karel Dvořák/)
  await second.follow(/Za vlastníka/)
  await second.press('Uložit a pokračovat')
  assert.match(await second.reads(), /Výše nájmu/)
  await inspect(second)
  await second.fill({ najem: '9000' })
  await second.press('Uložit a pokračovat')
  await second.press('Potvrdit a spolupodepsat')
  assert.match(await second.reads(), /Formulář jste potvrdil/)

  await neighbourSigns(owner, neighbour)
  await sender.go((await sender.page.url()).replace(base, ''))
  await sender.follow(/Změnit – Proč o byt žádáte|Změnit.*Proč/)
  assert.match(await sender.reads(), /Tuto stránku už podepsal\(a\): Thi Lan Nguyen/)
  await inspect(sender)
  await sender.fill({ duvod: 'stěhujeme se za prací' })
  await sender.press('Uložit a pokračovat')
  assert.match(await sender.reads(), /podepsal\(a\) něco jiného[\s\S]*Proč o byt žádáte/)
  await inspect(sender)
  await sender.press('Poslat znovu k podpisu')
  const anew = await link(lan.email)
  await second.go(owner)
  assert.match(await second.reads(), /Tento odkaz už nikam nevede/)
  await second.go(anew)
  assert.match(await second.reads(), /Od vašeho podpisu se změnilo:\s*Proč o byt žádáte/)
  await inspect(second)
  await second.press('Potvrdit a spolupodepsat')
  await inspect(second)
  await sender.go((await sender.page.url()).replace(base, ''))
  await sender.press('Odeslat formulář')
  assert.match(await sender.reads(), /KLAT\/\d{5}\/2026/)
  await second.go(anew)
  assert.match(await second.reads(), /úřad ho vede pod číslem KLAT/)
  assert.deepEqual(faults, [])
})
