import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  desk,
  imported,
  proposed,
  publishedByOperator,
  sharedForm,
  upload,
  words,
} from '../../../../../tests/forms/clerk.ts'
import { dogForm } from '../../../../../tests/forms/example.ts'
import { formsOf, untouched } from '../../../../../tests/house/page.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { FormDefinition } from '../../rules/definition.ts'

test('a file that is no form is refused with the place of each fault', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as object
  const cyclic = structuredClone(dogForm)
  cyclic.pages[0]!.fields.push(
    { name: 'one', kind: 'computed', label: { cs: 'A' }, value: 'two' },
    { name: 'two', kind: 'computed', label: { cs: 'B' }, value: 'one' },
  )
  const accented = structuredClone(dogForm)
  accented.pages[0]!.fields[0]!.name = 'držitel'
  const hugeField = { name: 'x', kind: 'text', label: { cs: 'x'.repeat(4_000) } }
  const huge = { ...dogForm, pages: [{ ...dogForm.pages[0], fields: Array(300).fill(hugeField) }] }
  const refusals: [string, string | object, RegExp][] = [
    ['broken', '{"format": 1,', /není to JSON/],
    ['empty', '', /Vyberte soubor/],
    ['deep', { ...dogForm, title: deep }, /vnořeny příliš hluboko[\s\S]*\/title\/a/],
    ['cyclic', cyclic, /\/pages\/0\/fields\/3\/value/],
    ['accented', accented, /správný tvar[^<]*\(držitel\)[\s\S]*\/pages\/0\/fields\/0\/name/],
    ['newer', { ...dogForm, format: 2 }, /novější verzi[\s\S]*\/format/],
    ['huge', huge, /příliš velký/],
    ['too large to read', 'x'.repeat(4_100_000), /příliš velký/],
    ['strange', { ...dogForm, onload: 'x' }, /nepatří/],
    ['a list', '[]', /jiný druh/],
  ]
  for (const [name, content, said] of refusals) {
    const reply = await upload(clerk, `${desk}/nacteni`, content)
    assert.equal(reply.status, 422, name)
    assert.match(reply.text, said, name)
  }
  assert.doesNotMatch((await clerk.get(desk)).text, /Zkouška/)
})

test('a file in an older encoding is refused before its letters are lost', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  // The bytes of „Žádost“ in Windows-1250.
  const title = Buffer.from([0x8e, 0xe1, 0x64, 0x6f, 0x73, 0x74])
  const [before, after] = JSON.stringify({ ...dogForm, title: { cs: '|' } }).split('|')
  const content = Buffer.concat([Buffer.from(before!), title, Buffer.from(after!)])
  const file = { name: 'soubor', filename: 'formular.json', content }
  for (const [prefix, said] of [
    ['', /není v kódování UTF-8/],
    ['/en', /is not in UTF-8/],
    ['/de', /nicht in UTF-8/],
  ] as const) {
    for (const address of [`${desk}/nacteni`, `${form}/soubor`]) {
      const reply = await clerk.upload(`${prefix}${address}`, [
        { name: 'revize', value: '1' },
        file,
      ])
      assert.equal(reply.status, 422, address)
      assert.match(reply.text, said)
    }
  }
  const marked = Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from(JSON.stringify(dogForm)),
  ])
  assert.equal((await clerk.upload(`${desk}/nacteni`, [{ ...file, content: marked }])).status, 303)
})

test('a form saved to a file and read again is the same form', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const file = await clerk.get(`${form}/formular.json`)
  assert.deepEqual(JSON.parse(file.text), dogForm)
  const again = await upload(clerk, `${form}/soubor`, { ...dogForm, law: [] }, { revize: '1' })
  assert.equal(again.status, 303)
  assert.match((await clerk.get(form)).text, /nevyplněno/)
  const stale = await upload(clerk, `${form}/soubor`, dogForm, { revize: '1' })
  assert.equal(stale.status, 409)
})

test('an office adapts a shared form and chooses what to take of its changes', async t => {
  const town = await openTown(t)
  const { house, alena } = town
  const shared = sharedForm()
  const work = await publishedByOperator(town, shared)
  const clerk = house.as(alena)
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: 'poplatek-ze-psu' })
  const form = adapted.location.split('?')[0]!
  const fee = {
    misto: '/fees/0',
    revize: '1',
    amount: '300',
    per: 'psi',
    ...words('name', 'Sazba'),
  }
  assert.equal((await clerk.post(`${form}/nasledek`, fee)).status, 303)
  assert.doesNotMatch((await clerk.get(desk)).text, /sdílený formulář se změnil/)

  const changed = structuredClone(shared)
  changed.title = { cs: 'Psi v obci', en: 'Dogs', de: 'Hunde' }
  changed.fees![0]!.czk = '999'
  await publishedByOperator(town, changed, work)
  assert.match((await clerk.get(desk)).text, /sdílený formulář se změnil/)
  const page = await clerk.get(`${form}/original`)
  assert.match(page.text, /Psi v obci/)
  assert.match(page.text, /Změnili jste oba/)
  assert.match(page.text, /Původně[\s\S]*částka: 200\u00a0Kč za každý řádek skupiny „Psi“/)
  assert.match(page.text, /<mark>částka: 999\u00a0Kč<\/mark>/)
  assert.doesNotMatch(page.text, /czk|&quot;/)
  const meetings = [...page.text.matchAll(/<legend class="field-label">Co má platit: ([^<]*)/g)]
  const choice = meetings.map(([, place], at) => [
    `volba.${at}`,
    place!.includes('Poplatek') || place!.includes('poplatek') ? 'keep' : 'take',
  ])
  const chosen = { revize: '2', verze: '2', ...Object.fromEntries(choice) }
  assert.equal((await clerk.post(`${form}/original`, chosen)).status, 303)
  const now = JSON.parse((await clerk.get(`${form}/formular.json`)).text) as FormDefinition
  assert.equal(now.title.cs, 'Psi v obci')
  assert.deepEqual(now.fees![0]!.czk, { factors: ['psi'], rateCzk: 300 })
  assert.doesNotMatch((await clerk.get(desk)).text, /sdílený formulář se změnil/)
})

test('an adaptation is proposed with what differs from the shared form, never without', async t => {
  const town = await openTown(t)
  const shared = sharedForm()
  const work = await publishedByOperator(town, shared)
  const clerk = town.house.as(town.alena)
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: 'poplatek-ze-psu' })
  const form = adapted.location.split('?')[0]!
  const same = await clerk.post(`${form}/navrh`, { revize: '1' })
  assert.equal(same.status, 422)
  assert.match(same.text, /Neliší se od sdíleného formuláře/)
  const named = await clerk.post(`${form}/nasledek`, {
    ...{ misto: '/fees/0', revize: '1', amount: '300', per: 'psi' },
    ...words('name', 'Sazba'),
  })
  assert.equal(named.status, 303)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '2' })).status, 303)
  const { text } = await clerk.get(`${form}/zverejneni`)
  assert.match(text, /Čím se liší od sdíleného formuláře \(verze 1\)[\s\S]*Sazba/)
  assert.doesNotMatch(text, /první verze|czk|&quot;/)
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '3' })).status, 303)

  const title = { cs: 'Psi v obci', en: 'Dogs', de: 'Hunde' }
  await publishedByOperator(town, { ...shared, title }, work)
  const page = (await clerk.get(`${form}/original`)).text
  assert.match(page, /Nejdřív si připravte novou verzi[\s\S]*Připravit novou verzi/)
  assert.doesNotMatch(page, /type="radio"/)
  const begun = await clerk.post(`${form}/koncept`, { dal: 'original' })
  assert.equal(begun.location, `${form}/original`)
  assert.match((await clerk.get(begun.location)).text, /type="radio"[\s\S]*Uložit výběr/)
})

test('taking an accepted change of the shared form back offers it once more', async t => {
  const town = await openTown(t)
  const shared = sharedForm()
  const work = await publishedByOperator(town, shared)
  const clerk = town.house.as(town.alena)
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: 'poplatek-ze-psu' })
  const form = adapted.location.split('?')[0]!
  const title = { cs: 'Psi v obci', en: 'Dogs', de: 'Hunde' }
  await publishedByOperator(town, { ...shared, title }, work)
  const chosen = ['0', '1', '2'].map(at => [`volba.${at}`, 'take'])
  const fields = { revize: '1', verze: '2', ...Object.fromEntries(chosen) }
  assert.equal((await clerk.post(`${form}/original`, fields)).status, 303)
  assert.doesNotMatch((await clerk.get(desk)).text, /sdílený formulář se změnil/)
  await clerk.post(`${form}/historie`, { k: 'predchozi', revize: '2' })
  assert.match((await clerk.get(desk)).text, /sdílený formulář se změnil/)
  assert.match((await clerk.get(`${form}/original`)).text, /Psi v obci/)
})

test('any published form is copied; two versions are compared in a clerk’s words', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  const fresh = await clerk.get(`${desk}/novy`)
  const key = /<option\s+value="([^"]+)"\s*>Kopie: Přihláška psa/.exec(fresh.text)?.[1]
  const copy = await clerk.post(`${desk}/novy`, { z: key!, ...words('title', 'Kočka') })
  assert.match((await clerk.get(copy.location)).text, /Jméno psa/)

  await clerk.post(`${form}/koncept`)
  const change = { misto: '/pages/0/fields/0', druh: 'text', revize: '5', maxLength: '30' }
  await clerk.post(`${form}/otazka`, { ...change, ...words('label', 'Jméno psa') })
  const compared = await clerk.get(`${form}/srovnani`)
  assert.match(compared.text, /Stránka „Vaše údaje“ › Otázka „Jméno psa“ › nejvíc znaků/)
})

test('a file replaces what a colleague wrote only once that is confirmed', async t => {
  const { house, alena, tomas } = await openTown(t)
  const [author, other] = [house.as(tomas), house.as(alena)]
  const form = await imported(author, dogForm)
  const file = { ...dogForm, title: { ...dogForm.title, cs: 'Ze souboru' } }
  const asked = await upload(other, `${form}/soubor`, file, { revize: '1' })
  assert.equal(asked.status, 422)
  assert.match(asked.text, /už je rozepsaný[\s\S]*Naposledy ho uložil\(a\) Tomáš Beneš/)
  assert.match(asked.text, /Ze souboru/)
  assert.doesNotMatch((await author.get(form)).text, /<h1>Ze souboru/)

  await author.post(`${form}/odstraneni`, { misto: '/pages/0/fields/1', revize: '1', jiste: 'ano' })
  const kept = formsOf(asked.text, form).find(({ action }) => action.endsWith('/soubor'))!
  const sent = Object.entries(untouched(kept)).map(([name, value]) => ({ name, value }))
  const late = await other.upload(kept.action, sent)
  assert.equal(late.status, 409, 'saved while it was confirmed')
  assert.match(late.text, /Naposledy ho uložil\(a\) Tomáš Beneš/)
  const again = formsOf(late.text, form).find(({ action }) => action.endsWith('/soubor'))!
  const sure = Object.entries(untouched(again)).map(([name, value]) => ({ name, value }))
  const done = await other.upload(again.action, sure)
  assert.equal(done.status, 303, done.text)
  assert.match((await other.get(done.location)).text, /<h1>Ze souboru/)
})

test('a file alike to what was there at opening is asked about once a colleague saved', async t => {
  const { house, alena, tomas } = await openTown(t)
  const form = await imported(house.as(tomas), dogForm)
  const gone = { misto: '/pages/0/fields/1', revize: '1', jiste: 'ano' }
  assert.equal((await house.as(alena).post(`${form}/odstraneni`, gone)).status, 303)
  const late = await upload(house.as(tomas), `${form}/soubor`, dogForm, { revize: '1' })
  assert.equal(late.status, 409)
  assert.doesNotMatch(late.text, /Není co ukládat/)
  assert.match(late.text, /uložil\(a\) Alena Fialová/)
})
