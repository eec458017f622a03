import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'

async function begun(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const matter = await town.accepted()
  const address = `/spisova-sluzba/${matter.id}/odpoved`
  const tomas = town.house.as(town.tomas)
  const press = (what: string, text: string, template = '') =>
    tomas.upload(address, [
      { name: 'version', value: String(matter.version) },
      { name: 'subject', value: 'Odpověď' },
      { name: 'text', value: text },
      { name: 'template', value: template },
      { name: 'do', value: what },
    ])
  return { town, matter, address, tomas, press }
}

const typedIn = (text: string) => /<textarea[^>]*name="text"[^>]*>\n?([^<]*)</.exec(text)?.[1] ?? ''

test('a template comes below what was typed, with the subject and a signature', async t => {
  const { address, tomas, press } = await begun(t)
  assert.equal((await press('template', 'Už jsem psal.', 'vyhoveno')).status, 303)
  const typed = typedIn((await tomas.get(address)).text)
  assert.match(typed, /^Už jsem psal\.\n\nDobrý den,/)
  assert.match(typed, /vaší žádosti ve věci „Kácení lípy v Zahradní ulici“ vyhovujeme/)
  assert.match(typed, /S pozdravem\n\nTomáš Beneš\nKlatovy/)
  await press('template', 'Jen můj text.', 'neni-takovy')
  assert.equal(typedIn((await tomas.get(address)).text), 'Jen můj text.')
})

test('a letter whose gap is open does not leave, and says what to do', async t => {
  const { town, matter, address, tomas, press } = await begun(t)
  await press('template', '', 'nevyhoveno')
  const typed = typedIn((await tomas.get(address)).text)
  const refused = await press('send', typed)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Doplňte místa označená \[…\]/)
  assert.equal((await town.look(matter.id)).version, matter.version)
  assert.equal((await press('send', typed.replaceAll('[…]', 'Strom je zdravý.'))).status, 303)
})

/** Presses nothing: what the browser does by itself while somebody types. */
const save = (town: Town, caller: Town['tomas'], address: string) =>
  town.house.as(caller).post(`${address}/rozepsana`, { subject: 'Odpověď', text: 'Rozepsáno' })

test('what is typed is saved without a press, and files stay with it', async t => {
  const { town, address, tomas } = await begun(t)
  const file = { name: 'files', filename: 'plan.txt', content: 'Plán.' }
  await tomas.upload(address, [
    { name: 'text', value: 'Dříve' },
    { name: 'do', value: 'save' },
    file,
  ])
  const kept = await save(town, town.tomas, address)
  assert.deepEqual([kept.status, kept.text], [200, 'kept'])
  const nobody = await town.house.as(null).post(`${address}/rozepsana`, { text: 'Ztraceno' })
  assert.notEqual(nobody.status, 200)
  const page = await tomas.get(address)
  assert.equal(typedIn(page.text), 'Rozepsáno')
  assert.match(page.text, /plan\.txt/)
  assert.match(page.text, /<script type="module"\s+src="\/assets\/keep-draft\.js/)
  assert.match(page.text, /<keep-draft data-to="[^"]+\/odpoved\/rozepsana"/)
})

test('nobody saves an answer in a case that they may not open', async t => {
  const { town, address } = await begun(t)
  for (const caller of [town.lenka, town.hana]) {
    assert.equal((await save(town, caller, address)).status, 404)
  }
})

test('who comes to answer types at once', async t => {
  const town = await openTown(t)
  const { id } = await town.accepted()
  const { text } = await town.house.as(town.tomas).get(`/spisova-sluzba/${id}/odpoved`)
  const [focused, ...others] = text.match(/<[^>]*\sautofocus[^>]*>/g)!
  assert.deepEqual(others, [])
  assert.match(focused!, /<textarea[^>]*name="text"/)
})
