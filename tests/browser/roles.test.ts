import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { marie, officers } from '../../src/app/demo/cast.ts'
import { openStories } from '../world.ts'
import { openVisitor, type Visitor } from './visitor.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const house = await openStories({ after })
const base = await house.address()

/** Signs an officer in, without scripts; a code of the second factor works only once. */
async function at(officer: { email: string }): Promise<Visitor> {
  house.clock.pass({ minutes: 2 })
  const visitor = await openVisitor(browser, base, { scripts: false })
  await visitor.signIn(officer.email)
  return visitor
}

test('Hana serves two villages and changes her desk', async () => {
  const hana = await at(officers.hana)
  await hana.go('/podatelna')
  const desk = hana.page.locator('.desk-switch')
  const here = await desk.locator('select option[selected]').innerText()
  const there = here === 'Dlažov' ? 'Nýrsko' : 'Dlažov'
  await desk.locator('select').selectOption({ label: there })
  await Promise.all([hana.page.waitForEvent('load'), desk.locator('button').click()])
  await hana.go('/podatelna')
  assert.equal(await desk.locator('select option[selected]').innerText(), there)
})

test('Věra writes down a letter on paper; its sender follows it by a code', async () => {
  const vera = await at(officers.vera)
  await vera.go('/podatelna/zapis')
  await vera.fill({
    channel: 'Osobne',
    senderName: marie.name,
    senderAddress: marie.address,
    subject: 'Žádost o lavičku v Husově ulici',
    sheets: '1',
  })
  await vera.press('Zapsat a přidělit číslo')
  const slip = await vera.reads()
  const mark = /KLAT\/\d{5}\/2026/.exec(slip)![0]
  const code = await vera.page.locator('.code').first().innerText()
  await house.drainJobs()
  const stranger = await openVisitor(browser, base, { scripts: false })
  await stranger.go('/podani/sledovani')
  await stranger.fill({ kod: code })
  await stranger.press(/./)
  assert.match(await stranger.reads(), new RegExp(mark))
})

test('Ivana, head of a unit, hands a matter to somebody else', async () => {
  const ivana = await at(officers.ivana)
  await ivana.go('/spisova-sluzba?seznam=unit')
  await ivana.follow(/^KLAT\//)
  await ivana.follow('Přidělit jinam')
  await ivana.fill({ to: 'Lenka' })
  await ivana.press('Přidělit')
  assert.match(await ivana.reads(), /Lenka Malá/)
})

test('a matter of another town is handed over and waits in its queue', async () => {
  const vera = await at(officers.vera)
  await vera.go('/podatelna')
  await vera.follow(/^KLAT\//)
  await vera.follow('Postoupit jinému úřadu')
  await vera.fill({ office: 'Plzeň', text: 'Místo leží na území města Plzně.' })
  await vera.press('Postoupit')
  await house.drainJobs()
  const radek = await at(officers.radek)
  await radek.go('/podatelna')
  assert.match(await radek.reads(), /Postoupil: Klatovy/)
})

test('Alena invites a colleague, who gets a letter with a way in', async () => {
  const alena = await at(officers.alena)
  await alena.go('/sprava/lide/pozvani')
  await alena.fill({
    name: 'Miroslav Lín',
    email: 'miroslav.lin.klatovy@urad.example',
    phone: '376000201',
    roles: 'case-officer',
  })
  await alena.press('Poslat pozvání')
  await house.drainJobs()
  const [letter] = await house.letters('miroslav.lin.klatovy@urad.example')
  assert.match(letter!.text, /\/identita\/pozvani\//)
})

test('Ondřej, the operator, sees how the installation is and no office from inside', async () => {
  const ondrej = await at(officers.ondrej)
  await ondrej.go('/sprava/provoz')
  assert.match(await ondrej.page.title(), /./)
  await ondrej.go('/spisova-sluzba')
  assert.match(await ondrej.reads(), /nemáte přístup/)
})
