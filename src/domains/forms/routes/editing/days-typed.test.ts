import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposed } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

/** How a clerk may write the same day, by the language of the page. */
const typed: [string, string[], string][] = [
  ['', ['15. 12. 2026', '15.12.2026', '15. prosince 2026'], '24. 12. 2026'],
  ['/en', ['15 Dec 2026', '15 December 2026', 'December 15, 2026'], '24 Dec 2026'],
  ['/de', ['15.12.2026', '15. Dezember 2026', '15 Dez 2026'], '24.12.2026'],
]

for (const [prefix, ways, example] of typed) {
  test(`days of publishing are read as the page shows them: ${example}`, async t => {
    const { house, alena } = await openTown(t)
    const clerk = house.as(alena)
    const form = await proposed(clerk)
    const page = `${prefix}${form}`
    const shown = (await clerk.get(`${page}/zverejneni`)).text.replaceAll('\u00a0', ' ')
    assert.equal(shown.split(example).length - 1, 2, 'each day says how it is written')
    const wrong = await clerk.post(`${page}/zverejneni`, { revize: '4', od: '31. 2. 2027' })
    assert.equal(wrong.status, 422)
    assert.ok(wrong.text.replaceAll('\u00a0', ' ').split(example).length > 4, 'the message, too')
    const first = { revize: '4', od: '1. 12. 2026', do: ways[0]! }
    assert.equal((await clerk.post(`${page}/zverejneni`, first)).status, 303)
    const away = (await clerk.get(`${page}/stazeni`)).text.replaceAll('\u00a0', ' ')
    assert.equal(away.split(example).length - 1, 1)
    for (const od of ways) {
      const said = await clerk.post(`${page}/stazeni`, { od, duvod: '' })
      assert.doesNotMatch(said.text, /href="#field-od"/, od)
    }
    const none = await clerk.post(`${page}/stazeni`, { od: '32. 1. 2027', duvod: 'x' })
    assert.equal(none.status, 422)
    assert.match(none.text, /href="#field-od"/)
    assert.equal(none.text.replaceAll('\u00a0', ' ').split(example).length - 1, 3)
  })
}
