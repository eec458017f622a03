import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Client } from '../../../../tests/client.ts'
import { imported, press } from '../../../../tests/guides/desk.ts'
import { openTown } from '../../../../tests/town.ts'

/** A guide that Tomáš wrote and Ivana published: its address, and both of them. */
async function published(t: TestContext) {
  const { house, tomas, ivana } = await openTown(t)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await imported(clerk)
  await press(clerk, work, 'navrh')
  await press(head, work, 'zverejneni')
  return { house, clerk, head, work }
}

async function proposeAgain(clerk: Client, work: string): Promise<void> {
  await press(clerk, work, 'koncept')
  await press(clerk, work, 'navrh')
}

test('what is planned with a guide is shown with its day, and called off by one press', async t => {
  const { house, clerk, head, work } = await published(t)
  house.clock.pass({ minutes: 5 })
  await press(head, work, 'stazeni', { since: '2026-12-15', reason: 'Nový zákon' })
  const page = (await head.get(work)).text
  assert.match(page, /Od 15\. 12\. 2026 se přestane nabízet\. Naplánoval\(a\) Ivana Zemanová/)
  assert.doesNotMatch((await clerk.get(work)).text, /Zrušit plán/, 'who may not publish')
  const done = await press(head, work, 'zruseni-planu')
  assert.match((await head.get(done.location)).text, /Stažení je zrušeno/)
  assert.match(
    (await head.get(`${work}/historie`)).text,
    /zrušení naplánovaného stažení od 15\. 12\./,
  )
  const late = { plan: 'withdrawal', cislo: '1', od: '2026-12-14T23:00:00.000Z' }
  assert.equal((await head.post(`${work}/zruseni-planu`, late)).status, 409)
})

test('a version of a guide from a later day is called off alone', async t => {
  const { clerk, head, work } = await published(t)
  await proposeAgain(clerk, work)
  await press(head, work, 'zverejneni', { from: '2026-12-01' })
  const done = await press(head, work, 'zruseni-planu')
  const page = (await head.get(done.location)).text
  assert.match(page, /Nová verze nezačne platit[\s\S]*Lidem se teď nabízí verze 1\./)
})

test('a planned withdrawal of a guide holds for a new version, unless called off', async t => {
  const { clerk, head, work } = await published(t)
  await press(head, work, 'stazeni', { since: '2026-12-15', reason: 'Nový zákon' })
  await proposeAgain(clerk, work)
  assert.match((await head.get(work)).text, /je naplánováno stažení\. Co s ním\?/)
  assert.equal((await press(head, work, 'zverejneni', { stazeni: 'nechat' })).status, 303)
  assert.match((await head.get(work)).text, /nabízí verze 2\.[\s\S]*Přestane se nabízet/)
})

test('a guide says what is offered and to come; a withdrawn one leads nowhere', async t => {
  const { clerk, head, work } = await published(t)
  await proposeAgain(clerk, work)
  const planned = await press(head, work, 'zverejneni', { from: '2026-12-01' })
  const page = (await head.get(planned.location)).text
  assert.match(page, /Nová verze začne platit v ten den/)
  const both = />zveřejněn<[\s\S]{0,300}>bude zveřejněn</
  assert.match(page, both)
  assert.match((await head.get('/sprava/zivotni-situace')).text, both)
  assert.match(page, /Stránka pro veřejnost/)
  await press(head, work, 'stazeni', { reason: 'Zrušeno' })
  assert.doesNotMatch((await head.get(work)).text, /Stránka pro veřejnost/)
})

test('the table of versions says on which day each really ends', async t => {
  const { clerk, head, work } = await published(t)
  const table = async () => {
    const page = (await head.get(work)).text.replaceAll('\u00a0', ' ')
    return page.slice(page.indexOf('<caption')).replaceAll(/<[^>]*>/g, ' ')
  }
  assert.match(await table(), /21\. 11\. 2026 –\s/, 'the only one has no end')
  assert.doesNotMatch(await table(), /21\. 11\. 2026 – \d/)
  await proposeAgain(clerk, work)
  await press(head, work, 'zverejneni', { from: '2026-12-01' })
  await press(head, work, 'stazeni', { since: '2026-12-15', reason: 'Nový zákon' })
  assert.match(await table(), /Verze 2[\s\S]*1\. 12\. 2026 – 14\. 12\. 2026/)
  assert.match(await table(), /Verze 1[\s\S]*21\. 11\. 2026 – 30\. 11\. 2026/)
})
