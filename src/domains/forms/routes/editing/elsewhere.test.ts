import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  desk,
  facts,
  head,
  proposed,
  publishedByOperator,
  sharedForm,
  started,
  words,
} from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { FormDefinition } from '../../rules/definition.ts'

const elsewhere = `${desk}/jine-urady`
const keyIn = (html: string) => /name="z" value="([^"]+)"/.exec(html)?.[1] ?? ''
const revisionOf = (html: string) => /name="revize" value="(\d+)"/.exec(html)![1]!

test('an office finds a form of another one by its words and takes it over as a draft', async t => {
  const { house, alena, hana } = await openTown(t)
  const [klatovy, nyrsko] = [house.as(alena), house.as(head(hana))]
  const form = await proposed(klatovy)
  assert.match((await nyrsko.get(elsewhere)).text, /žádný jiný úřad nenabízí/)
  await klatovy.post(`${form}/zverejneni`, { revize: '4' })

  const list = await nyrsko.get(`${elsewhere}?q=prihl+PSA&typ=3`)
  assert.match(list.text, /Přihláška psa[\s\S]*Klatovy, verze 1, od 21/)
  assert.match(list.text, /href="\/formulare\/prihlaska-psa\?urad=klatovy"/)
  assert.doesNotMatch((await nyrsko.get(`${elsewhere}?q=kočka`)).text, /Přihláška psa/)
  assert.doesNotMatch((await nyrsko.get(`${elsewhere}?typ=1`)).text, /Přihláška psa/)
  assert.match((await nyrsko.get(`/en${elsewhere}?q=dog`)).text, /Dog notice/)

  const taken = await nyrsko.post(elsewhere, { z: keyIn(list.text) })
  const own = await nyrsko.get(taken.location)
  assert.match(own.text, /Převzato: Klatovy, verze 1\.[\s\S]*Jméno psa/)
  assert.match(own.text, /Zkontrolujte poplatky, útvary a kontakty/)
  const mine = taken.location.split('?')[0]!
  await nyrsko.post(`${mine}/odstraneni`, { misto: '/pages/0/fields/0', revize: '1', jiste: 'ano' })
  assert.match((await klatovy.get(form)).text, /Jméno psa/, 'the other one stays as it is')
  assert.equal((await klatovy.get(mine)).status, 404)
})

test('only what is offered now is seen and taken over, no draft and nothing withdrawn', async t => {
  const { house, alena, hana, klatovy: office } = await openTown(t)
  const [klatovy, nyrsko] = [house.as(alena), house.as(hana)]
  const draft = await started(klatovy)
  const key = (number: number) => `${office.id}.${draft.split('/').at(-1)}.${number}`
  for (const z of [key(0), key(1), '', 'x.y.z', `${office.id}.${office.id}.1`]) {
    assert.equal((await nyrsko.post(elsewhere, { z })).status, 404, z)
  }
  await klatovy.post(`${draft}/zahozeni`, { revize: '1' })
  const form = await proposed(klatovy, await started(klatovy), 2)
  await klatovy.post(`${form}/zverejneni`, { revize: '5', od: '1. 12. 2026' })
  assert.doesNotMatch((await nyrsko.get(elsewhere)).text, /Přihláška psa/, 'not before its day')
  house.clock.set('2026-12-01T00:00:00+01:00')
  const offered = keyIn((await nyrsko.get(elsewhere)).text)
  await klatovy.post(`${form}/stazeni`, { duvod: 'Chyba' })
  assert.doesNotMatch((await nyrsko.get(elsewhere)).text, /Přihláška psa/)
  assert.equal((await nyrsko.post(elsewhere, { z: offered })).status, 404)
})

test('a form taken over by twenty pressings at once is one draft', async t => {
  const { house, alena, hana } = await openTown(t)
  const [klatovy, nyrsko] = [house.as(alena), house.as(head(hana))]
  const form = await proposed(klatovy)
  await klatovy.post(`${form}/zverejneni`, { revize: '4' })
  const z = keyIn((await nyrsko.get(elsewhere)).text)
  const taken = await Promise.all(Array.from({ length: 20 }, () => nyrsko.post(elsewhere, { z })))
  assert.equal(new Set(taken.map(reply => reply.location)).size, 1)
  assert.deepEqual(new Set(taken.map(reply => reply.status)), new Set([303]))
  const mine = taken[0]!.location.split('?')[0]!
  await nyrsko.post(`${mine}/odstraneni`, { misto: '/pages/0/fields/0', revize: '1', jiste: 'ano' })
  const another = await nyrsko.post(elsewhere, { z })
  assert.notEqual(another.location, taken[0]!.location, 'what was written into is not given again')
})

test('what an office has made of a taken form is not given as a copy once more', async t => {
  const { house, alena, hana } = await openTown(t)
  const [klatovy, nyrsko] = [house.as(alena), house.as(head(hana))]
  const form = await proposed(klatovy)
  await klatovy.post(`${form}/zverejneni`, { revize: '4' })
  const z = keyIn((await nyrsko.get(elsewhere)).text)
  const takeOver = async () => (await nyrsko.post(elsewhere, { z })).location.split('?')[0]!

  const dropped = await takeOver()
  const draft = revisionOf((await nyrsko.get(dropped)).text)
  await nyrsko.post(`${dropped}/zahozeni`, { revize: draft })
  assert.equal(await started(nyrsko), dropped, 'begun anew at the address that is free again')
  const first = await takeOver()
  assert.notEqual(first, dropped)

  await facts(nyrsko, first, 1)
  await nyrsko.post(`${first}/navrh`, { revize: '2' })
  assert.equal((await nyrsko.post(`${first}/zverejneni`, { revize: '3' })).status, 303)
  await nyrsko.post(`${first}/koncept`)
  const second = await takeOver()
  assert.notEqual(second, first)
  assert.match((await nyrsko.get(second)).text, /Převzato: Klatovy, verze 1\./)
})

test('own and shared forms are not offered as those of other offices', async t => {
  const town = await openTown(t)
  const { house, alena } = town
  await publishedByOperator(town, sharedForm())
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  assert.match((await clerk.get(elsewhere)).text, /žádný jiný úřad nenabízí/)
})

test('what is taken over of an adapted form stays an adaptation of the shared form', async t => {
  const town = await openTown(t)
  const { house, alena, hana } = town
  const shared = sharedForm()
  const work = await publishedByOperator(town, shared)
  const [klatovy, nyrsko] = [house.as(alena), house.as(head(hana))]
  const adapted = await klatovy.post(`${desk}/prevzeti`, { slug: shared.slug })
  const form = adapted.location.split('?')[0]!
  const fee = { misto: '/fees/0', revize: '1', amount: '300', ...words('name', 'Sazba Klatov') }
  await klatovy.post(`${form}/nasledek`, fee)
  await klatovy.post(`${form}/navrh`, { revize: '2' })
  assert.equal((await klatovy.post(`${form}/zverejneni`, { revize: '3' })).status, 303)

  const list = await nyrsko.get(elsewhere)
  assert.match(list.text, /úprava sdíleného textu/)
  const taken = await nyrsko.post(elsewhere, { z: keyIn(list.text) })
  const mine = taken.location.split('?')[0]!
  const file = JSON.parse((await nyrsko.get(`${mine}/formular.json`)).text) as FormDefinition
  assert.equal(file.slug, shared.slug)
  const title = { cs: 'Psi v obci', en: 'Dogs', de: 'Hunde' }
  await publishedByOperator(town, { ...shared, title }, work)
  assert.match((await nyrsko.get(`${mine}/original`)).text, /Psi v obci/)
  await nyrsko.post(`${mine}/nasledek`, { ...fee, amount: '200' })
  const again = await nyrsko.post(elsewhere, { z: keyIn((await nyrsko.get(elsewhere)).text) })
  assert.equal(again.status, 422)
  assert.match(again.text, /Na této adrese už formulář máte/)
})
