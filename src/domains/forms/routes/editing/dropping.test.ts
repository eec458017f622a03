import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, desk, facts, proposed, started } from '../../../../../tests/forms/clerk.ts'
import { formsOf, untouched } from '../../../../../tests/house/page.ts'
import { openTown } from '../../../../../tests/town.ts'

/** A form that Tomáš began and Lenka threw away. */
async function thrown(t: Parameters<typeof openTown>[0]) {
  const { house, tomas, lenka } = await openTown(t)
  const [author, other] = [house.as(tomas), house.as(lenka)]
  const form = await started(author)
  await ask(author, form, 1)
  const seen = (await author.get(`${form}/otazka?misto=/pages/0/fields/0`)).text
  await other.post(`${form}/zahozeni`, { revize: '2' })
  return { house, author, other, form, seen }
}

test('before a draft falls it is asked, by the name of who wrote it', async t => {
  const { house, tomas, lenka } = await openTown(t)
  const [author, other] = [house.as(tomas), house.as(lenka)]
  const form = await started(author)
  await ask(author, form, 1)
  const overview = (await other.get(form)).text
  assert.doesNotMatch(overview, /action="[^"]*\/zahozeni"/, 'no button throws away at once')
  assert.match(overview, /href="[^"]*\/zahozeni"/)
  const asked = (await other.get(`${form}/zahozeni`)).text
  assert.match(asked, /Zahodit rozpracovanou verzi\?/)
  assert.match(asked, /Naposledy na ní psal\(a\) Tomáš Beneš, 21\. 11\. 2026/)
  assert.match(asked, /<li>Tomáš Beneš, naposledy[^<]*\(uložení: 2\)/)
  assert.match(asked, /Zveřejněna ještě nebyla/)
  assert.match(asked, new RegExp(`href="${form}"[^>]*>[^<]*Nechat`))
  assert.doesNotMatch((await author.get(`${form}/zahozeni`)).text, /Domluvte se/)
  const [pressed] = formsOf(asked, form).filter(({ action }) => action.endsWith('/zahozeni'))
  await ask(author, form, 2)
  assert.equal((await other.post(pressed!.action, untouched(pressed!))).status, 409)
})

test('what was thrown away is named at the desk and brought back by one press', async t => {
  const { author, other, form } = await thrown(t)
  const list = (await author.get(desk)).text
  assert.match(list, /Zahozené[\s\S]*Přihláška psa<\/a>, zahodil\(a\) /)
  const page = await author.get(form)
  assert.equal(page.status, 200)
  assert.match(page.text, /Rozpracovanou verzi zahodil\(a\) /)
  assert.doesNotMatch(page.text, /Připravit novou verzi/)
  const [pressed] = formsOf(page.text, form).filter(({ action }) => action.endsWith('/historie'))
  const back = await author.post(pressed!.action, untouched(pressed!))
  assert.match((await author.get(back.location)).text, /Zahozená verze je zpátky[\s\S]*Jméno psa/)
  assert.equal((await other.post(pressed!.action, untouched(pressed!))).status, 303)
  const history = (await other.get(`${form}/historie`)).text
  assert.match(history, /návrat k zahozenému[\s\S]*zahození konceptu[\s\S]*začátek psaní/)
  assert.doesNotMatch((await author.get(desk)).text, /zahodil\(a\)/)
})

test('of a published form, too, a draft comes back from the history', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  await clerk.post(`${form}/koncept`)
  const asked = (await clerk.get(`${form}/zahozeni`)).text
  assert.match(asked, /Co je zveřejněné, platí dál/)
  const [pressed] = formsOf(asked, form).filter(({ action }) => action.endsWith('/zahozeni'))
  await clerk.post(pressed!.action, untouched(pressed!))
  const history = (await clerk.get(`${form}/historie`)).text
  assert.match(history, /zahozeno[\s\S]*Vrátit se sem/)
  const [back] = formsOf(history, form).filter(({ action }) => action.endsWith('/historie'))
  assert.equal((await clerk.post(back!.action, untouched(back!))).status, 303)
  assert.match((await clerk.get(form)).text, /Navrhnout ke zveřejnění/)
})

test('who saves after a colleague threw the draft away keeps the text and brings both', async t => {
  const { author, form, seen } = await thrown(t)
  const [page] = formsOf(seen, form).filter(({ action }) => action.endsWith('/otazka'))
  const typed = { ...untouched(page!), 'label.cs': 'Jak se pes jmenuje?' }
  const late = await author.post(page!.action, typed)
  assert.equal(late.status, 409)
  assert.match(late.text, /Rozpracovanou verzi mezitím zahodil\(a\) [^,]+, 21\. 11\. 2026/)
  assert.match(late.text, /Jak se pes jmenuje\?/)
  const [kept] = formsOf(late.text, form).filter(({ action }) => action.endsWith('/slouceni'))
  const back = await author.post(kept!.action, untouched(kept!))
  assert.equal(back.status, 303, back.text)
  assert.match((await author.get(back.location)).text, /Jak se pes jmenuje\?/)
})

test('who saves after a proposal keeps the text until the form is given back', async t => {
  const { house, alena, ivana } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  const seen = (await clerk.get(`${form}/otazka?misto=/pages/0/fields/0`)).text
  await facts(clerk, form, 2)
  assert.equal((await house.as(ivana).post(`${form}/navrh`, { revize: '3' })).status, 303)
  const [page] = formsOf(seen, form).filter(({ action }) => action.endsWith('/otazka'))
  const late = await clerk.post(page!.action, {
    ...untouched(page!),
    'label.cs': 'Jak se jmenuje?',
  })
  assert.equal(late.status, 409)
  const [kept] = formsOf(late.text, form).filter(({ action }) => action.endsWith('/slouceni'))
  assert.equal((await clerk.post(kept!.action, untouched(kept!))).status, 409, 'still proposed')
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  const out = await clerk.post(page!.action, { ...untouched(page!), 'label.cs': 'Jak se jmenuje?' })
  assert.match(out.text, /Připravit novou verzi s mou změnou/)
  const [next] = formsOf(out.text, form).filter(({ action }) => action.endsWith('/slouceni'))
  const saved = await clerk.post(next!.action, untouched(next!))
  assert.equal(saved.status, 303, saved.text)
  assert.match((await clerk.get(saved.location)).text, /Jak se jmenuje\?/)
})

test('no other office learns of what was thrown away, nor brings it back', async t => {
  const { house, hana } = await openTown(t)
  const { form } = await thrown(t)
  const stranger = house.as(hana)
  assert.equal((await stranger.get(`${form}/zahozeni`)).status, 404)
  assert.equal((await stranger.get(form)).status, 404)
  assert.equal((await stranger.post(`${form}/historie`, { k: '2', revize: '0' })).status, 404)
})
