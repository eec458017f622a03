import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, editing, imported, press, write } from '../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { openTown } from '../../../../tests/town.ts'
import type { Caller } from '../../../platform/http/index.ts'

const address = '/zivotni-situace/poplatek-za-psa'
const unitInput = /<select[^>]*name="unit"/

test('comments on an own guide come to the unit that it names; readers see it', async t => {
  const { house, tomas, lenka, ivana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  const part = `${work}/cast/responsibility`
  const page = (await clerk.get(part)).text
  assert.match(page, unitInput)
  assert.match(page, /Odbor dopravy \(OD\)/)
  assert.equal((await write(clerk, part, { unit: 'OD' })).status, 303)
  assert.match((await clerk.get(part)).text, /value="OD" selected/)
  await press(clerk, work, 'navrh')
  await press(house.as(ivana), work, 'zverejneni')
  const read = (await house.as(null).get(`${address}?urad=klatovy`)).text
  assert.match(read, /Odbor dopravy/)
  const comment = { helped: 'no', comment: 'Chybí sleva.' }
  await house.as(null).post(`${address}/ohlas?urad=klatovy`, comment)
  const mine = `${editing}/ohlasy?utvar=muj`
  assert.match((await house.as(lenka).get(mine)).text, /Chybí sleva\./)
  assert.doesNotMatch((await clerk.get(mine)).text, /Chybí sleva\./)
})

test('a guide begun from nothing may do without a unit, and none is made up', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await begin(clerk, 'Ztracený klíč')
  await write(clerk, `${work}/cast/responsibility`, {})
  assert.doesNotMatch((await clerk.get(`${work}/navod.json`)).text, /"unit"/)
})

test('a unit that the office does not have bars publishing of its own guide', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk, { ...dogGuide, unit: 'XYZ' })
  const { text } = await clerk.get(work)
  assert.match(text, /cast\/responsibility#field-unit">Útvar<\/a>: Takový útvar úřad nemá/)
  assert.equal((await press(clerk, work, 'navrh')).status, 422)
})

test('what all offices share names no unit: the operator has none to choose', async t => {
  const { house, alena } = await openTown(t)
  const operator: Caller = { ...alena, desk: { ...alena.desk!, roles: ['operator'] } }
  const client = house.as(operator)
  const work = await imported(client)
  assert.doesNotMatch((await client.get(`${work}/cast/responsibility`)).text, /name="unit"/)
  const named = await imported(client, { ...dogGuide, slug: 'pes-odjinud', unit: 'OD' })
  assert.equal((await press(client, named, 'navrh')).status, 422)
  await write(client, `${named}/cast/responsibility`, { unit: '' })
  assert.equal((await press(client, named, 'navrh')).status, 303)
})

test('a guide taken over from another office leaves that office’s unit there', async t => {
  const { house, tomas, ivana, hana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk, { ...dogGuide, unit: 'OD' })
  await press(clerk, work, 'navrh')
  await press(house.as(ivana), work, 'zverejneni')
  const other = house.as(hana)
  const listed = (await other.get(`${editing}/jine-urady?q=psů`)).text
  const z = /name="z" value="([^"]+)"/.exec(listed)?.[1] ?? ''
  const taken = await other.post(`${editing}/jine-urady`, { z })
  assert.equal(taken.status, 303)
  const file = await other.get(`${taken.location.split('?')[0]}/navod.json`)
  assert.doesNotMatch(file.text, /"unit"/)
})
