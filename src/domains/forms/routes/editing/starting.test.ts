import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, proposed, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'
import { newId } from '../../../../foundation/ids.ts'

test('a form begins with nothing or with a published one; anything else is refused', async t => {
  const { house, alena, klatovy } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  const whole = `${klatovy.id}.${form.split('/').at(-1)}.1`
  const halves = ['x', klatovy.id, `${klatovy.id}.`, whole.slice(0, -4), `${whole}.1`, `${whole}x`]
  const absent = [`${klatovy.id}.${newId()}.1`, whole.replace(/1$/, '7'), whole.replace(/1$/, '0')]
  for (const z of halves) {
    const typed = { z, ...words('title', 'Kočka v obci') }
    const refused = await clerk.post(`${desk}/novy`, typed)
    assert.equal(refused.status, 422, z)
    assert.match(refused.text, /href="#field-z"/)
    assert.match(refused.text, /Tento formulář tu k okopírování není/)
    assert.match(refused.text, /value="Kočka v obci"/)
  }
  for (const z of absent) {
    const missed = await clerk.post(`${desk}/novy`, { z, ...words('title', 'Kočka v obci') })
    assert.equal(missed.status, 404, z)
  }
  assert.doesNotMatch((await clerk.get(desk)).text, /Kočka v obci/)
  for (const [z, title] of [
    ['nic', 'Kočka'],
    ['', 'Kočička'],
    [whole, 'Kocour'],
  ] as const) {
    const begun = await clerk.post(`${desk}/novy`, { z, ...words('title', title) })
    assert.equal(begun.status, 303, z)
  }
})

test('who begins a form is told beforehand that it needs three languages', async t => {
  const { house, alena } = await openTown(t)
  for (const [prefix, said] of [
    ['', 'až bude celý česky, anglicky i německy'],
    ['/en', 'once all of it is in Czech, English and German'],
    ['/de', 'auf Tschechisch, Englisch und Deutsch'],
  ] as const) {
    assert.ok((await house.as(alena).get(`${prefix}${desk}/novy`)).text.includes(said), said)
  }
})
