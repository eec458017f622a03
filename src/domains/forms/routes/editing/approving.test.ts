import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, facts, started, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

test('who approves a form sees all that its questions say, in all languages', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const clerk = house.as(tomas)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  const choice = {
    ...{ do: '/pages/0', druh: 'choice', need: 'required', revize: '2' },
    ...words('label', 'Plemeno'),
    ...words('help', 'Podle průkazu původu.'),
    'options.cs': 'jezevcik = Jezevčík | Malý\npudl = Pudl',
    'options.en': 'jezevcik = Dachshund | Small\npudl = Poodle',
    'options.de': 'jezevcik = Dackel | Klein\npudl = Pudel',
  }
  assert.equal((await clerk.post(`${form}/otazka`, choice)).status, 303)
  const check = { ...words('message', 'Pudly neevidujeme.'), pravidlo: 'plemeno != "pudl"' }
  const checked = { do: '/pages/0/fields/1', revize: '3', krok: 'rule', pocet: '0', ...check }
  const added = await clerk.post(`${form}/kontrola`, checked)
  assert.equal(added.status, 303, added.text)
  await facts(clerk, form, 4)
  const open = (await clerk.get(form)).text
  assert.doesNotMatch(open, /Podle průkazu původu/, 'who writes opens each question')
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '5' })).status, 303)
  const shown = (await house.as(ivana).get(form)).text
  for (const text of [
    'Plemeno en',
    'Podle průkazu původu. de',
    'Jezevčík | Malý',
    'Poodle',
    'Dackel',
    'Pudly neevidujeme. en',
  ]) {
    assert.ok(shown.includes(text), text)
  }
  assert.doesNotMatch(shown, /lze ho navrhnout/)
})
