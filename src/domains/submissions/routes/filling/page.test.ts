import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { markOn, openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm, janasDog } from '../../../../../tests/filling.ts'
import { publishContent } from '../../../../app/content.ts'

const { house, jana, karel, lan } = await openCitizens({ after })
await publishContent(house.services)

const dogs = 'poplatek-ze-psu'

test('a dog is notified: from the first question to the receipt', async () => {
  const form = await beginForm(jana, dogs)
  assert.equal((await form.open()).location, form.at('duvod'))
  const pages = Object.keys(janasDog)
  for (const [at, page] of pages.entries()) {
    const next = await form.fill(page, janasDog[page])
    const expected = pages[at + 1] ? form.at(pages[at + 1]) : `/podani/${form.id}/kontrola`
    assert.equal(next.location, expected, next.text)
  }
  const check = await form.check()
  assert.match(check.text, /jezevčík/)
  const sent = await form.send()
  assert.equal(sent.location, `/podani/${form.id}/potvrzeni`, sent.text)
  const receipt = await jana.client.get(sent.location)
  assert.match(markOn(receipt), /^KLAT\//)
  assert.match(receipt.text, /poplatek-ze-psu\.xml/)
})
