import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { publishGuide, publishOverlay } from '../../../../tests/guides/published.ts'
import { openTown } from '../../../../tests/town.ts'

const { house, klatovy } = await openTown({ after })
await publishGuide(house, dogGuide)
await publishOverlay(house, { ...dogOverlay, unit: 'ŽP' }, klatovy.id)
const address = '/zivotni-situace/poplatek-za-psa'

/** The part of the page that tells whom to ask. */
async function contact(query: string, prefix = ''): Promise<string> {
  const { text } = await house.as(null).get(`${prefix}${address}${query}`)
  return /<section[^>]* id="contact"[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
}

test('where an office says nothing itself, the directory says where, when and how', async () => {
  const told = await contact('?urad=nyrsko')
  assert.match(told, /Náměstí 122<br>340.22 Nýrsko/)
  assert.match(told, /href="\/urady\/nyrsko"/)
  assert.match(told, /tel:\+420376000\d{3}"/)
  assert.match(told, /pondělí 8:00–17:00<br>úterý/i)
  assert.match(await contact('?urad=nyrsko', '/en'), /Monday 8:00–17:00/i)
})

test('what an office says for the matter comes before what the directory has', async () => {
  const told = await contact('?urad=klatovy')
  assert.match(told, /Věra Horáková/)
  assert.match(told, /nám\. Míru 62\/I/)
  assert.match(told, /420376000200/)
  assert.match(told, /Po a St 8–17/)
  assert.doesNotMatch(told, /376000100|pondělí/)
})

test('a unit is called by its name, for nobody outside knows the abbreviation', async () => {
  assert.match(await contact('?urad=klatovy'), /Odbor životního prostředí/)
})

test('without an office nobody is named, and the page can be printed', async () => {
  assert.equal(await contact(''), '')
  const { text } = await house.as(null).get(address)
  assert.match(text, /<print-offer hidden><button[^>]*>Vytisknout návod/)
  assert.match(text, /\/assets\/print\.js/)
})
