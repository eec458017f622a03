import assert from 'node:assert/strict'
import { test } from 'node:test'
import { head } from '../../../../tests/forms/clerk.ts'
import { editing } from '../../../../tests/guides/desk.ts'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { publishGuide, publishOverlay } from '../../../../tests/guides/published.ts'
import { openTown } from '../../../../tests/town.ts'
import type { Overlay } from '../rules/guide.ts'

const elsewhere = `${editing}/jine-urady`
const keyIn = (html: string) => /name="z" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('a guide of another office is taken over as a draft and says where it is from', async t => {
  const { house, klatovy, hana } = await openTown(t)
  await publishGuide(house, { ...dogGuide, slug: 'pes-v-klatovech' }, klatovy.id)
  const clerk = house.as(hana)
  const list = await clerk.get(`${elsewhere}?q=pes`)
  assert.match(list.text, /Klatovy, verze 1/)
  const taken = await clerk.post(elsewhere, { z: keyIn(list.text) })
  assert.match((await clerk.get(taken.location)).text, /Převzato: Klatovy, verze 1\./)
  const again = await clerk.post(elsewhere, { z: keyIn(list.text) })
  assert.equal(again.status, 422)
  assert.match(again.text, /Návod na této adrese už máte/)
})

test('an adaptation is taken over without unit, hours and contact of the other office', async t => {
  const { house, klatovy, hana } = await openTown(t)
  await publishGuide(house, dogGuide)
  await publishOverlay(house, dogOverlay, klatovy.id)
  const clerk = house.as(head(hana))
  const list = await clerk.get(elsewhere)
  assert.match(list.text, new RegExp(dogGuide.title.cs))
  const taken = await clerk.post(elsewhere, { z: keyIn(list.text) })
  const mine = taken.location.split('?')[0]!
  const { unit, contact, hours, ...rest } = dogOverlay as Overlay
  assert.ok(unit ?? contact ?? hours, 'the example has them')
  assert.deepEqual(JSON.parse((await clerk.get(`${mine}/navod.json`)).text), rest)
})
