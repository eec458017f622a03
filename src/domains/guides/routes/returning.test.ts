import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, imported, inThree, press, write } from '../../../../tests/guides/desk.ts'
import { openTown } from '../../../../tests/town.ts'

/** A guide that Tomáš began and wrote twice. */
async function written(t: Parameters<typeof openTown>[0]) {
  const { house, tomas, ivana } = await openTown(t)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await begin(clerk, 'Ztracený klíč')
  await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Každého.'))
  await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Jen majitele.'))
  const undo = (revize: string) => clerk.post(`${work}/historie`, { k: 'predchozi', revize })
  const who = async () => (await clerk.get(`${work}/cast/who`)).text
  return { clerk, head, work, undo, who }
}

/** The revision that the button takes back, as the page says it. */
const offered = (page: string) => /name="revize" value="(\d+)"[\s\S]{0,60}predchozi/.exec(page)?.[1]

test('the last change of a guide is taken back by one press, the next one by another', async t => {
  const { clerk, work, undo, who } = await written(t)
  const before = (await clerk.get(work)).text
  assert.match(before, /Vzít poslední změnu zpět[\s\S]*Poslední změna: Tomáš Beneš, 21\. 11\. 2026/)
  const seen = Number(offered(before))
  const first = await undo(String(seen))
  assert.equal(first.status, 303)
  assert.match((await clerk.get(first.location)).text, /Vráceno do předchozího stavu/)
  assert.match(await who(), /Každého\./)
  assert.equal((await undo(String(seen))).status, 303, 'a second press of one button')
  assert.match(await who(), /Každého\./)
  assert.equal((await undo(offered((await clerk.get(work)).text)!)).status, 303)
  assert.doesNotMatch(await who(), /Každého\.|Jen majitele\./)
  const beginning = (await clerk.get(work)).text
  assert.equal(offered(beginning), undefined)
  assert.equal((await undo(String(seen + 2))).status, 404)
  assert.match((await clerk.get(`${work}/historie`)).text, /Návrat k dřívější podobě/)
})

test('who takes back after a colleague has saved is told whose change stands now', async t => {
  const { clerk, head, work, undo, who } = await written(t)
  const seen = offered((await clerk.get(work)).text)!
  await write(head, `${work}/cast/who`, inThree('sections-who', 'Nájemce.'))
  const late = await undo(seen)
  assert.equal(late.status, 409)
  assert.match(late.text, /uložil\(a\) změny Ivana Zemanová[^<]*Nic jsme zpět nevzali/)
  assert.match(late.text, /href="[^"]*\/historie"/)
  assert.match(await who(), /Nájemce\./)
  const chosen = await clerk.post(`${work}/historie`, { k: '1', revize: seen })
  assert.equal(chosen.status, 409)
  assert.match(await who(), /Nájemce\./)
})

test('nothing is taken back of a proposed guide, nor by another office', async t => {
  const { house, tomas, hana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Každého.'))
  const revize = offered((await clerk.get(work)).text)!
  const sent = { k: 'predchozi', revize }
  assert.equal((await house.as(hana).post(`${work}/historie`, sent)).status, 404)
  assert.equal((await press(clerk, work, 'navrh')).status, 303)
  assert.equal(offered((await clerk.get(work)).text), undefined)
  const refused = await clerk.post(`${work}/historie`, sent)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Návod je navržen/)
})

test('who takes back what a colleague has published meanwhile is told so', async t => {
  const { clerk, head, work, undo } = await publishing(t)
  const page = (await clerk.get(work)).text
  const seen = offered(page)!
  await press(head, work, 'navrh')
  assert.equal((await press(head, work, 'zverejneni')).status, 303)
  const late = await undo(seen)
  assert.equal(late.status, 409)
  assert.match(late.text, /Koncept už není/)
  await press(head, work, 'koncept')
  const overtaken = await undo(seen)
  assert.equal(overtaken.status, 409)
  assert.match(overtaken.text, /Ivana Zemanová[^<]*Nic jsme zpět nevzali/)
})

/** A whole guide of which Tomáš wrote one part otherwise. */
async function publishing(t: Parameters<typeof openTown>[0]) {
  const { house, tomas, ivana } = await openTown(t)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await imported(clerk)
  await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Každého.'))
  const undo = (revize: string) => clerk.post(`${work}/historie`, { k: 'predchozi', revize })
  return { clerk, head, work, undo }
}
