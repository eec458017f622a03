import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Client } from '../../../../../tests/client.ts'
import { desk, imported, words } from '../../../../../tests/forms/clerk.ts'
import { dogForm, formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { formsOf } from '../../../../../tests/house/page.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { Field } from '../../index.ts'

/** The page about the form as it stands there, with what is ticked. */
async function factsOf(clerk: Client, form: string) {
  const { text } = await clerk.get(`${form}/udaje`)
  const main = text.slice(text.indexOf('<main'))
  const found = formsOf(main, form).find(one => one.fields.some(({ name }) => name === 'law'))!
  const sent: Record<string, string | string[]> = {}
  for (const { name, type, value } of found.fields) {
    if (name && !['submit', 'checkbox'].includes(type)) sent[name] = value
  }
  const ticked = [...main.matchAll(/<input type="checkbox"[^>]*name="senders"[^>]*>/g)]
    .filter(([input]) => / checked/.test(input))
    .map(([input]) => /value="([^"]*)"/.exec(input)![1]!)
  const standing: typeof sent = { ...sent, senders: ticked }
  return { action: found.action, sent: standing }
}

test('a clerk says for whom a form is and what the others should do', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const { action, sent } = await factsOf(clerk, form)
  assert.deepEqual(sent.senders, ['natural', 'legal'])
  const advice = words('instead', 'Přijďte na úřad.')
  const saved = await clerk.post(action, { ...sent, senders: ['natural'], ...advice })
  assert.equal(saved.status, 303, saved.text)
  const { text } = await clerk.get(form)
  assert.match(text, /Kdo smí podat[\s\S]*Občan \(fyzická osoba\)/)
  assert.doesNotMatch(text, /Firma, spolek nebo jiná právnická osoba/)
  assert.match(text, /Přijďte na úřad\./)
  assert.deepEqual((await factsOf(clerk, form)).sent.senders, ['natural'])
  const preview = await clerk.get(`${form}/nahled`)
  assert.doesNotMatch(preview.text, /value="legal"/)
})

test('advice that nobody will get is told at its input, and stays typed', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const { action, sent } = await factsOf(clerk, form)
  const refused = await clerk.post(action, { ...sent, ...words('instead', 'Přijďte na úřad.') })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /href="#field-instead\.cs"/)
  assert.match(refused.text, /Formulář je pro všechny\. Vynechejte někoho/)
  assert.match(refused.text, /Přijďte na úřad\./)
})

test('two clerks who change the form and its senders at once are both told in words', async t => {
  const { house, alena, ivana } = await openTown(t)
  const form = await imported(house.as(alena), dogForm)
  const { action, sent } = await factsOf(house.as(alena), form)
  const first = await house.as(ivana).post(action, { ...sent, senders: ['legal'] })
  assert.equal(first.status, 303)
  const late = await house.as(alena).post(action, { ...sent, senders: ['natural'] })
  assert.equal(late.status, 409)
  assert.match(late.text, /kdo smí formulář podat/i)
  assert.match(late.text, /Občan \(fyzická osoba\)/)
  assert.match(late.text, /Firma, spolek nebo jiná právnická osoba s IČO/)
})

test('a form from a file with senders that are none is refused with the place', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const content = JSON.stringify({ ...dogForm, senders: ['natural', 'ufo'] })
  const file = { name: 'soubor', filename: 'formular.json', content }
  const refused = await clerk.upload(`${desk}/nacteni`, [file])
  assert.equal(refused.status, 422, refused.text)
  assert.match(refused.text, /senders\/1/)
})

test('a person on a page begins with the sender, one in a row does not', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const [page, group] = ['/pages/0', '/pages/2/fields/0']
  const added = (into: string) => clerk.get(`${form}/otazka?do=${into}&druh=person`)
  assert.match((await added(page)).text, /name="prefill"/)
  assert.doesNotMatch((await added(group)).text, /name="prefill"/)
  const fields = { do: group, druh: 'person', need: 'optional', revize: '1' }
  const saved = await clerk.post(`${form}/otazka`, { ...fields, ...words('label', 'Cvičitel') })
  assert.equal(saved.status, 303, saved.text)
  assert.doesNotMatch((await clerk.get(form)).text, /nic nepředvyplní/)
})

test('a second person asked for does not begin with the sender, nor one of a signer', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const label = { cs: 'Kdo', en: 'Who', de: 'Wer' }
  const signs: Field = { name: 's', kind: 'cosignature', label, shows: { fields: ['x'] } }
  const asked = (...fields: Field[]) =>
    imported(clerk, formOf([pageOf({ name: 'x', kind: 'text', label }, signs, ...fields), own]))
  const own = {
    ...pageOf({ name: 'y', kind: 'text', label }),
    name: 'z',
    party: 'cosigner' as const,
  }
  const person: Field = { name: 'kdo', kind: 'person', label, prefill: 'person' }
  const isPreset = async (form: string, into: string) =>
    /<option\s+value="person"[^>]*selected/.test(
      (await clerk.get(`${form}/otazka?do=${into}&druh=person`)).text,
    )
  const first = await asked()
  assert.equal(await isPreset(first, '/pages/0'), true)
  assert.equal(await isPreset(first, '/pages/1'), false)
  const second = await asked({ ...person })
  assert.equal(await isPreset(second, '/pages/0'), false)
})

test('a clerk says which offices handle a form, and takes it back', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const { action, sent } = await factsOf(clerk, form)
  assert.equal(sent.competence, '')
  assert.equal((await clerk.post(action, { ...sent, competence: 'extended' })).status, 303)
  assert.match((await clerk.get(form)).text, /Kdo to vyřizuje[\s\S]*obcí s rozšířenou působností/)
  const later = await factsOf(clerk, form)
  assert.equal(later.sent.competence, 'extended')
  assert.equal((await clerk.post(later.action, { ...later.sent, competence: '' })).status, 303)
  assert.match((await clerk.get(form)).text, /Kdo to vyřizuje[\s\S]{1,200}každý úřad/)
})
