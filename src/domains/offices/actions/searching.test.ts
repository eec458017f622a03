import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { demoOffices } from '../../../app/demo/offices.ts'
import { connectOffice, findOfficeBySlug, listCompetent, searchOffices } from '../index.ts'

const { sql } = await freshDatabase({ after })
const at = new Date('2026-01-05T08:00:00+01:00')
for (const office of demoOffices) await sql.begin(tx => connectOffice(tx, { ...office, at }))

const found = async (words: string) => (await searchOffices(sql, words, 10)).map(one => one.name)

for (const [typed, offices] of [
  ['Plánická 12, 339 01 Klatovy', ['Klatovy']],
  ['plánická 12 klatovy', ['Klatovy']],
  ['Klatovy, Plánická 12', ['Klatovy']],
  ['Klatovy IV, Plánická 12/IV', ['Klatovy']],
  ['Dlazov 45', ['Dlažov']],
  ['33901', ['Klatovy']],
  ['339 07', ['Klatovy']],
  ['Vochov 93, 330 23', ['Vochov']],
  ['Hamry 34, 34022 Nýrsko', ['Nýrsko', 'Hamry']],
  ['Náměstí 90, Bělá nad Radbuzou', ['Bělá nad Radbuzou']],
  ['Plánická 12, Klatowy', ['Klatovy']],
  ['999 99', []],
  ['12', []],
] as const) {
  test(`who types “${typed}” means ${offices.join(' or ') || 'nothing that we know'}`, async () => {
    assert.deepEqual(await found(typed), offices)
  })
}

test('what a village may not do is done by the office of its area', async () => {
  const competent = async (slug: string, type: 2 | 3) => {
    const { id } = await findOfficeBySlug(sql, slug)
    return (await listCompetent(sql, id, type)).map(one => one.name)
  }
  assert.deepEqual(await competent('hamry', 3), ['Klatovy'])
  assert.deepEqual(await competent('hamry', 2), ['Nýrsko'])
  assert.deepEqual(await competent('klatovy', 3), ['Klatovy'])
  assert.deepEqual(await competent('vochov', 3), [], 'an area of which nobody is in the directory')
})
