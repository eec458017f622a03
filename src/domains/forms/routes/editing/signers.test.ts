import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Client } from '../../../../../tests/client.ts'
import { imported, words } from '../../../../../tests/forms/clerk.ts'
import { flat } from '../../../../../tests/forms/flat.ts'
import { partners } from '../../../../../tests/forms/partners.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { FormDefinition } from '../../rules/definition.ts'

test('a clerk chooses what each person who signs sees, by pages and questions', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, flat)
  const question = await clerk.get(`${form}/otazka?misto=/pages/2/fields/1`)
  assert.match(question.text, /Které stránky uvidí a podepíše/)
  assert.match(question.text, /value="adresa"\s+checked/)
  assert.match(question.text, /Kdo žádá\?: Rodné číslo žadatele/)
  assert.doesNotMatch(question.text, /name="shows\.fields" value="vlastnik"/)
  const saved = await clerk.post(`${form}/otazka`, {
    ...{ misto: '/pages/2/fields/1', druh: 'cosignature', revize: '1', need: 'required' },
    ...words('label', 'Soused'),
    ...{ 'shows.pages': 'byt', 'shows.fields': 'duvod', 'shows.fees': 'yes' },
  })
  assert.equal(saved.status, 303, saved.text)
  const [, neighbour] = (await exported(clerk, form)).pages[2]!.fields
  assert.deepEqual(neighbour!.shows, { pages: ['byt'], fields: ['duvod'], fees: true })
  const nothing = await clerk.post(`${form}/otazka`, {
    ...{ misto: '/pages/2/fields/1', druh: 'cosignature', revize: '2', need: 'required' },
    ...words('label', 'Soused'),
  })
  assert.equal(nothing.status, 303)
  assert.match((await clerk.get(form)).text, /podepisoval\(a\) naslepo/)
})

test('a page says which of the people who sign fills it in', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, flat)
  const address = `${form}/stranka`
  const page = await clerk.get(`${address}?misto=/pages/4`)
  assert.match(page.text, /value="soused"\s+selected/)
  const change = { misto: '/pages/4', party: 'cosigner', ...words('title', 'Za souseda') }
  const saved = await clerk.post(address, { ...change, revize: '1', cosigner: 'vlastnik' })
  assert.equal(saved.status, 303, saved.text)
  assert.equal((await exported(clerk, form)).pages[4]!.cosigner, 'vlastnik')
  await clerk.post(address, { ...change, revize: '2', cosigner: '' })
  assert.match((await clerk.get(form)).text, /Podepisuje víc lidí/)
})

test('the preview shows what each of them would see and fill in', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, flat)
  const answers = {
    ...{ adresa: 'Zahradní 214', rodneCislo: '8604120008', duvod: 'nemáme kde bydlet' },
    vlastnik: { name: 'Lan', email: 'lan@priklad.example' },
    soused: { name: 'Karel', email: 'karel@priklad.example' },
  }
  const typed = {
    ...{ 'vlastnik.name': 'Lan', 'vlastnik.email': 'lan@priklad.example' },
    ...{ 'soused.name': 'Karel', 'soused.email': 'karel@priklad.example' },
  }
  const sent = { _odpovedi: JSON.stringify(answers), _stranka: 'podpisy', ...typed }
  const end = (await clerk.post(`${form}/nahled`, sent)).text
  const [, owner = '', neighbour = ''] = end.split('Co uvidí a podepíše: ')
  assert.match(owner, /Zahradní 214[\s\S]*nemáme kde bydlet[\s\S]*Za vlastníka[\s\S]*Výše nájmu/)
  assert.match(neighbour, /Zahradní 214[\s\S]*Za souseda/)
  assert.doesNotMatch(neighbour.split('Za souseda')[0]!, /kde bydlet|860412/)
})

/** The form as its file says it. */
async function exported(clerk: Client, form: string): Promise<FormDefinition> {
  return JSON.parse((await clerk.get(`${form}/formular.json`)).text)
}

test('a clerk chooses which person of the form signs; a question that is gone is told', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, partners)
  const at = { misto: '/pages/1/fields/0', druh: 'cosignature', need: 'required' }
  const question = await clerk.get(`${form}/otazka?misto=${at.misto}`)
  assert.match(question.text, /Kdo podepíše/)
  assert.match(question.text, /value="druhy"\s+selected[^>]*>Druhý snoubenec/)
  assert.doesNotMatch(question.text, /<option value="tajne"/)
  const save = (more: Record<string, string>) =>
    clerk.post(`${form}/otazka`, {
      ...{ ...at, ...words('label', 'Souhlas'), 'shows.fields': 'tajne', ...more },
    })
  assert.equal((await save({ revize: '1', person: '' })).status, 303)
  assert.equal((await exported(clerk, form)).pages[1]!.fields[0]!.person, undefined)
  assert.equal((await save({ revize: '2', person: 'druhy' })).status, 303)
  assert.equal((await exported(clerk, form)).pages[1]!.fields[0]!.person, 'druhy')
  assert.equal((await save({ revize: '3', person: 'nikdo' })).status, 303)
  assert.match((await clerk.get(form)).text, /z otázky „nikdo“, ale ta ve formuláři není/)
  const kept = await clerk.get(`${form}/otazka?misto=${at.misto}`)
  assert.match(kept.text, /value="nikdo"\s+selected/)
})
