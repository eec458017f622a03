import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, desk, facts, proposed, started, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'
import { within } from '../../../../platform/db/index.ts'
import { recordStep } from '../../actions/counting.ts'
import {
  stepFaulty as faulty,
  stepLeft as left,
  stepPassed as passed,
  stepShown as shown,
} from '../../rules/counting.ts'

test('a form goes from an empty page to the public in three languages, and away', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await facts(clerk, form, 2)
  const written = (await clerk.get(form)).text
  assert.match(written, /lze ho navrhnout/)
  assert.doesNotMatch(written, /Stránka pro veřejnost/)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '3' })).status, 303)
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '4' })).status, 303)
  for (const [prefix, title] of [
    ['', 'Přihláška psa'],
    ['/en', 'Dog notice'],
    ['/de', 'Hund anmelden'],
  ]) {
    const page = await house.as(null).get(`${prefix}/formulare/prihlaska-psa?urad=klatovy`)
    assert.ok(page.text.includes(`<h1>${title}`), prefix)
  }
  const out = /href="([^"]*)">Stránka pro veřejnost/.exec((await clerk.get(form)).text)
  assert.equal(out?.[1], '/formulare/prihlaska-psa?urad=klatovy')
  assert.equal((await clerk.post(`${form}/stazeni`, {})).status, 422)
  assert.equal((await clerk.post(`${form}/stazeni`, { duvod: 'Nová vyhláška' })).status, 303)
  assert.match((await clerk.get(form)).text, /Nová vyhláška/)
  house.clock.pass({ hours: 1 })
  assert.equal((await house.as(null).get('/formulare/prihlaska-psa?urad=klatovy')).status, 404)
})

test('who writes proposes; who publishes is a head or an administrator', async t => {
  const { house, tomas, ivana, vera, josef } = await openTown(t)
  const clerk = house.as(tomas)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await facts(clerk, form, 2)
  await clerk.post(`${form}/navrh`, { revize: '3' })
  assert.equal((await clerk.get(`${form}/zverejneni`)).status, 403)
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '4' })).status, 403)
  assert.doesNotMatch((await clerk.get(form)).text, /zverejneni/)
  for (const other of [vera, josef]) assert.equal((await house.as(other).get(desk)).status, 403)
  assert.equal((await house.as(ivana).post(`${form}/zverejneni`, { revize: '4' })).status, 303)
})

test('a form with faults is not proposed; each fault leads to its place', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const refused = await clerk.post(`${form}/navrh`, { revize: '1' })
  assert.equal(refused.status, 422)
  const page = await clerk.get(form)
  assert.match(page.text, /Formulář se na nic neptá/)
  assert.match(page.text, /href="[^"]*\/udaje#field-purpose\.cs"/)
})

test('a proposed form is given back with a note, and only with one', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  const locked = await clerk.post(`${form}/stranka`, { ...words('title', 'Další'), revize: '4' })
  assert.equal(locked.status, 409)
  assert.equal((await clerk.post(`${form}/vraceni`, { poznamka: ' ', revize: '4' })).status, 422)
  assert.equal(
    (await clerk.post(`${form}/vraceni`, { poznamka: 'Chybí sazba', revize: '4' })).status,
    303,
  )
  assert.match((await clerk.get(form)).text, /Chybí sazba/)
  const added = await clerk.post(`${form}/stranka`, { ...words('title', 'Další'), revize: '5' })
  assert.equal(added.status, 303)
})

test('a day that is none, or an end before the beginning, publishes nothing', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  const publish = (od: string, to: string) =>
    clerk.post(`${form}/zverejneni`, { revize: '4', od, do: to })
  assert.equal((await publish('zítra', '')).status, 422)
  assert.equal((await publish('24. 12. 2026', '1. 12. 2026')).status, 422)
  const past = await publish('1. 12. 2025', '')
  assert.equal(past.status, 422)
  assert.match(past.text, /Tento den už byl[\s\S]*value="1\. 12\. 2025"/)
  assert.equal((await publish('24. 12. 2026', '31. 12. 2026')).status, 303)
  assert.match(
    (await clerk.get(form)).text,
    /zveřejní se[\s\S]*od 24\. 12\. 2026 do 31\. 12\. 2026/,
  )
  house.clock.set('2026-12-31T23:59:00+01:00')
  assert.equal((await house.as(null).get('/formulare/prihlaska-psa?urad=klatovy')).status, 200)
  house.clock.set('2027-01-01T00:00:01+01:00')
  assert.equal((await house.as(null).get('/formulare/prihlaska-psa?urad=klatovy')).status, 404)
})

test('the owner sees where people stop and what they get wrong', async t => {
  const { house, alena, klatovy } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  assert.match((await clerk.get(`${form}/statistika`)).text, /zatím nikdo nezačal/)
  const ref = { ownerId: klatovy.id, workId: form.split('/').at(-1)!, number: 1 }
  const label = { cs: 'Jméno psa' }
  await within(house.sql, { officeId: klatovy.id }, tx =>
    recordStep(tx, {
      ref,
      at: house.clock.now(),
      steps: [shown(''), shown('udaje'), faulty('udaje'), passed('udaje', 40), left('udaje')],
      wrong: [{ page: 'udaje', field: 'jmenoPsa', label, code: 'missing' }],
    }),
  )
  const page = await clerk.get(`${form}/statistika`)
  assert.match(page.text, /<svg class="plot"/)
  assert.match(page.text, /do 1 min/)
  assert.match(page.text, /Jméno psa[\s\S]*chyběla/)
})

test('a draft that was thrown away leaves its address free', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const taken = await clerk.post(`${desk}/novy`, { z: 'nic', ...words('title', 'Přihláška psa') })
  assert.equal(taken.status, 422)
  assert.match(taken.text, /Na této adrese už formulář máte/)
  assert.equal((await clerk.post(`${form}/zahozeni`, { revize: '9' })).status, 409)
  assert.equal((await clerk.post(`${form}/zahozeni`, { revize: '1' })).status, 303)
  assert.match((await clerk.get(form)).text, /Vrátit zahozenou verzi/)
  assert.equal(await started(clerk), form)
  assert.doesNotMatch((await clerk.get(form)).text, /Vrátit zahozenou verzi/)
})
