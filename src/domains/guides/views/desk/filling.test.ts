import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adapt, write } from '../../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../../tests/guides/example.ts'
import { publishGuide } from '../../../../../tests/guides/published.ts'
import { openTown } from '../../../../../tests/town.ts'

/** What the overview says of each part, by the part's name in its address. */
function statesIn(text: string): Record<string, string> {
  const found = text.matchAll(/\/cast\/([a-z]+)">[^<]*<\/a> <span class="small">([^<]*)</g)
  return Object.fromEntries([...found].map(([, part, state]) => [part, state]))
}

test('what an adaptation leaves unsaid is told to be the national text', async t => {
  const { house, tomas } = await openTown(t)
  await publishGuide(house, dogGuide)
  const clerk = house.as(tomas)
  const work = await adapt(clerk, dogGuide.slug)
  const words = { '': 'celostátní znění', '/en': 'the national text', '/de': 'landesweiter Text' }
  for (const [prefix, national] of Object.entries(words)) {
    const states = statesIn((await clerk.get(`${prefix}${work}`)).text)
    assert.equal(states.who, national)
    assert.equal(states.fees, national)
  }
  assert.equal(statesIn((await clerk.get(work)).text).office, 'prázdné', 'no guide says it')
  const { sanctions } = statesIn((await clerk.get(work)).text)
  assert.equal(sanctions, 'prázdné', 'the national guide says nothing there, either')
  await write(clerk, `${work}/cast/fees`, {
    ...{ 'fees-0-name-cs': 'Ohlášení', 'fees-0-name-en': 'Registration' },
    ...{ 'fees-0-name-de': 'Anmeldung', 'fees-0-czk': '1500' },
  })
  const after = statesIn((await clerk.get(work)).text)
  assert.equal(after.fees, 'úplné')
  assert.equal(after.who, 'celostátní znění')
})
