import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { publishGuide, publishOverlay } from '../../../../tests/guides/published.ts'
import { openTown } from '../../../../tests/town.ts'

const { house, nyrsko, hana } = await openTown({ after })
await publishGuide(house, { ...dogGuide, competence: 'extended' })
const address = '/zivotni-situace/poplatek-za-psa'
const reader = house.as(null)
const told = async (query: string, prefix = '') =>
  (await reader.get(`${prefix}${address}${query}`)).text

test('who types an address comes to the office of that place', async () => {
  for (const typed of ['Plánická 12, 339 01 Klatovy', 'plánická 12 klatovy', '33901']) {
    const asked = await reader.get(`${address}?obec=${encodeURIComponent(typed)}`)
    assert.equal(asked.location, `${address}?urad=klatovy`, typed)
  }
  const list = await reader.get(
    `/zivotni-situace?obec=${encodeURIComponent('Náměstí 122, Nýrsko')}`,
  )
  assert.equal(list.location, '/zivotni-situace?urad=nyrsko')
})

test('who lives where it is not done is led to the office that does it', async () => {
  const text = await told('?urad=nyrsko')
  assert.match(
    text,
    /Úřad Nýrsko tuto věc sám nevyřizuje\. Obraťte se na:[\s\S]*urad=klatovy">Klatovy/,
  )
  assert.doesNotMatch(text, />Vyplnit: |Objednat se na úřad/)
  assert.match(await told('?urad=nyrsko', '/de'), /erledigt das nicht selbst/)
})

test('the office that does it is shown as ever; who may do it is said to everybody', async () => {
  const text = await told('?urad=klatovy')
  assert.doesNotMatch(text, /sám nevyřizuje/)
  assert.match(text, /vyřizují jen úřady obcí s rozšířenou působností/)
  assert.match(await told('', '/en'), /only offices of municipalities with extended powers/)
})

test('an office that says how it does it is believed', async () => {
  await publishOverlay(house, dogOverlay, nyrsko.id)
  const { text } = await house.as(hana).get(`${address}?urad=nyrsko`)
  assert.match(text, /Co je u úřadu Nýrsko jinak/)
  assert.doesNotMatch(text, /sám nevyřizuje/)
})
