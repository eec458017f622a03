import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, editing, imported, inThree, press, write } from '../../../../tests/guides/desk.ts'
import { formsOf, untouched } from '../../../../tests/house/page.ts'
import { openTown } from '../../../../tests/town.ts'

test('before a draft of a guide falls it is asked, by the name of who wrote it', async t => {
  const { house, tomas, lenka } = await openTown(t)
  const [author, other] = [house.as(tomas), house.as(lenka)]
  const work = await begin(author, 'Ztracený klíč')
  await write(author, `${work}/cast/who`, inThree('sections-who', 'Každého.'))
  const page = (await other.get(work)).text
  assert.doesNotMatch(page, /action="[^"]*\/zahozeni"/, 'no button throws away at once')
  const asked = (await other.get(`${work}/zahozeni`)).text
  assert.match(asked, /Zahodit rozpracovanou verzi\?[\s\S]*psal\(a\) Tomáš Beneš/)
  assert.match(asked, /Tomáš Beneš, naposledy[^<]*\(uložení: 2\)/)
  const [pressed] = formsOf(asked, work).filter(({ action }) => action.endsWith('/zahozeni'))
  const late = { ...untouched(pressed!), revize: '1' }
  assert.equal((await other.post(pressed!.action, late)).status, 409)
  const dropped = await other.post(pressed!.action, untouched(pressed!))
  assert.match((await other.get(dropped.location)).text, /Koncept je zahozen/)
  assert.equal((await other.get(`${work}/zahozeni`)).status, 409)
})

test('a guide that was thrown away is named at the desk and brought back by one press', async t => {
  const { house, tomas, lenka, hana } = await openTown(t)
  const [author, other] = [house.as(tomas), house.as(lenka)]
  const work = await begin(author, 'Ztracený klíč')
  await write(author, `${work}/cast/who`, inThree('sections-who', 'Každého.'))
  await other.post(`${work}/zahozeni`, { revize: '2' })
  assert.match((await author.get(editing)).text, /Zahozené[\s\S]*Ztracený klíč<\/a>, zahodil\(a\) /)
  const page = (await author.get(work)).text
  assert.match(page, /Rozpracovanou verzi zahodil\(a\) [\s\S]*psal\(a\) Tomáš Beneš/)
  assert.doesNotMatch(page, /Začít novou verzi/)
  const [pressed] = formsOf(page, work).filter(({ action }) => action.endsWith('/historie'))
  assert.equal((await house.as(hana).post(pressed!.action, untouched(pressed!))).status, 404)
  const back = await author.post(pressed!.action, untouched(pressed!))
  assert.match((await author.get(back.location)).text, /Zahozená verze je zpátky/)
  assert.match((await author.get(`${work}/cast/who`)).text, /Každého\./)
  assert.equal((await other.post(pressed!.action, untouched(pressed!))).status, 303)
  assert.match((await other.get(`${work}/historie`)).text, /návrat k zahozenému/)
})

test('of a published guide a draft comes back from the history, too', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  await press(clerk, work, 'navrh')
  await press(house.as(ivana), work, 'zverejneni')
  await press(clerk, work, 'koncept')
  await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Jen majitele.'))
  const asked = (await clerk.get(`${work}/zahozeni`)).text
  assert.match(asked, /Co je zveřejněné, platí dál/)
  const [pressed] = formsOf(asked, work).filter(({ action }) => action.endsWith('/zahozeni'))
  await clerk.post(pressed!.action, untouched(pressed!))
  const history = (await clerk.get(`${work}/historie`)).text
  const [back] = formsOf(history, work).filter(({ action }) => action.endsWith('/historie'))
  assert.equal((await clerk.post(back!.action, untouched(back!))).status, 303)
  assert.match((await clerk.get(`${work}/cast/who`)).text, /Jen majitele\./)
})

test('who gave a draft back is not named as one who wrote it', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await imported(clerk)
  await press(clerk, work, 'navrh')
  house.clock.pass({ minutes: 5 })
  await press(head, work, 'vraceni', { note: 'Doplňte lhůtu.' })
  const asked = async () => (await clerk.get(`${work}/zahozeni`)).text
  for (const when of ['before it is saved', 'after']) {
    assert.match(await asked(), /<li>Tomáš Beneš, naposledy/, when)
    assert.doesNotMatch(await asked(), /<li>Ivana Zemanová|psal\(a\) Ivana/, when)
    house.clock.pass({ minutes: 5 })
    await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Každého.'))
  }
  assert.match((await head.get(`${work}/zahozeni`)).text, /psal\(a\) Tomáš Beneš/)
})
