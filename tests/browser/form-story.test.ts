import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { jana, officers } from '../../src/app/demo/cast.ts'
import { setStage } from '../../src/app/demo/stage.ts'
import { within } from '../../src/platform/db/index.ts'
import { openTestHouse, type TestHouse } from '../harness.ts'
import { officialSchema } from '../xsd.ts'
import { addFee, buildDogs, buildFirstPage, fillFacts, words } from './builder.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const formSchema = 'dokumenty-z-formulářů-ZoPDS/2024-10-04/schémata/dokument-z-formuláře-ZoPDS.xsd'

const browser = await openBrowser()
after(() => browser.close())

test('a form goes from the clerk who builds it to the officer who gets it', async t => {
  const house = await openTestHouse(t)
  const stage = await setStage(house.services)
  const base = await house.address()
  const visit = async (email: string, story: (visitor: Visitor) => Promise<void>) => {
    const visitor = await openVisitor(browser, base, { scripts: false })
    await visitor.signIn(email)
    await story(visitor)
    await visitor.page.context().close()
  }
  await visit(officers.alena.email, buildAndPublish)
  await visit(jana.email, fillIn)
  await house.drainJobs()
  await house.drainJobs()
  await visit(officers.vera.email, findInQueue)
  await visit(jana.email, async visitor => {
    await visitor.go('/schranka')
    assert.match(await visitor.reads(), /Osvědčení digitálního úkonu/)
  })
  const xml = await sentXml(house, stage.offices.get('klatovy')!.id)
  assert.match(xml, /Ohlášení psů/)
  officialSchema(t, formSchema)?.validate(xml)
})

async function buildAndPublish(alena: Visitor): Promise<void> {
  await alena.go('/sprava/formulare')
  await alena.follow('Nový formulář')
  await alena.fill(words('title', ['Ohlášení psů', 'Notice of dogs', 'Anmeldung von Hunden']))
  await alena.press('Založit formulář')
  await fillFacts(alena)
  await buildFirstPage(alena)
  await buildDogs(alena)
  await addFee(alena)
  await alena.press('Navrhnout ke zveřejnění')
  await alena.follow('Zveřejnit')
  await alena.press('Zveřejnit')
  assert.match(await alena.reads(), /Formulář je zveřejněn/)
}

async function fillIn(visitor: Visitor): Promise<void> {
  await visitor.go('/formulare/ohlaseni-psu?urad=klatovy')
  await visitor.press('Začít vyplňovat')
  await visitor.fill({ jeVam65AViceLet: 'no' })
  await visitor.press('Uložit a pokračovat')
  await visitor.fill({ 'psi.0.jmenoPsa': 'Rek' })
  await visitor.press('Přidat další: Pes')
  await visitor.fill({ 'psi.1.jmenoPsa': 'Bára' })
  await visitor.press('Uložit a pokračovat')
  assert.match(await visitor.reads(), /400\sKč/)
  await visitor.press('Odeslat formulář')
  assert.match(await visitor.reads(), /KLAT\/00001\/2026/)
}

async function findInQueue(vera: Visitor): Promise<void> {
  await vera.go('/podatelna')
  assert.match(await vera.reads(), /Ohlášení psů/)
  await vera.follow('KLAT/00001/2026')
  const item = await vera.reads()
  assert.match(item, /Bára/)
  assert.match(item, /ohlaseni-psu\.pdf/)
}

async function sentXml(house: TestHouse, officeId: string): Promise<string> {
  const [file] = await within(
    house.sql,
    { officeId },
    tx => tx<{ sha256: string }[]>`
      select sha256 from records.components where name = 'ohlaseni-psu.xml' limit 1`,
  )
  return text(house.services.blobs.read(file!.sha256))
}
