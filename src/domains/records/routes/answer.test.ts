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
  assert.deepEqual([kept.status, kept.text], [200, '{}'])
  const nobody = await town.house.as(null).post(`${address}/rozepsana`, { text: 'Ztraceno' })
  assert.notEqual(nobody.status, 200)
  const page = await tomas.get(address)
  assert.equal(typedIn(page.text), 'Rozepsáno')
  assert.match(page.text, /plan\.txt/)
  assert.match(page.text, /<script type="module"\s+src="\/assets\/keep-typed\.js/)
  assert.match(page.text, /<keep-typed data-to="[^"]+\/odpoved\/rozepsana"/)
  assert.match(page.text, /data-unsaved="Teď se neukládá, /)
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

test('while a completion is awaited no settling is offered; a late tick is kept', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const address = `/spisova-sluzba/${id}/odpoved`
  assert.match((await tomas.get(address)).text, /name="settles"/)
  const asked = { version: String(version), subject: 'Výzva', text: 'Chybí plánek.', days: '15' }
  assert.equal((await tomas.post(`/spisova-sluzba/${id}/vyzva`, asked)).status, 303)

  const page = (await tomas.get(address)).text
  assert.doesNotMatch(page, /<input[^>]*name="settles"/)
  assert.match(page, /Do 7\. 12\. 2026 se čeká na doplnění, touto odpovědí věc zatím vyřídit nejde/)

  const typed = [
    { name: 'version', value: String(version + 1) },
    { name: 'subject', value: 'Odpověď' },
    { name: 'text', value: 'Povoluje se.' },
    { name: 'do', value: 'send' },
  ]
  const refused = await tomas.upload(address, [...typed, { name: 'settles', value: 'yes' }])
  assert.equal(refused.status, 422)
  assert.match(refused.text, /href="#[^"]*settles"/)
  assert.match(refused.text, /Dopis neodešel, zůstal uložený/)
  assert.equal(typedIn(refused.text), 'Povoluje se.')
  assert.equal((await tomas.upload(address, typed)).status, 303)
  const after = await town.look(id)
  assert.deepEqual([after.state, after.version], ['waiting', version + 2])
})

test('a letter that cannot leave at all is shown where it is refused', async t => {
  const { town, matter, tomas, press } = await begun(t)
  const { id } = matter
  const settling = { version: String(matter.version), way: 'vzetimNaVedomi', text: 'Bereme.' }
  await tomas.post(`/spisova-sluzba/${id}/vyrizeni`, settling)
  const now = (await town.look(id)).version
  const refused = await tomas.upload(`/spisova-sluzba/${id}/odpoved`, [
    { name: 'version', value: String(now) },
    { name: 'text', value: 'Ještě dodávám.' },
    { name: 'settles', value: 'yes' },
    { name: 'do', value: 'send' },
  ])
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Věc už je uzavřena/)
  assert.match(refused.text, /aby se neztratil[\s\S]*Ještě dodávám\./)
  assert.equal((await press('send', 'Pozdě.')).status, 409)
})
