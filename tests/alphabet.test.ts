import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publishContent } from '../src/app/content.ts'
import { openTestHouse } from './harness.ts'

const house = await openTestHouse({ after })
await publishContent(house.services)

/** The names of one section's list, as they stand under each other. */
function listsOf(page: string, list: string): string[][] {
  return page
    .split(`<ul class="${list}">`)
    .slice(1)
    .map(part => part.slice(0, part.indexOf('</ul>')))
    .map(part =>
      [...part.matchAll(/<li>\s*(?:<h3>|<p[^>]*>)?\s*<a[^>]*>([^<]+)</g)].map(([, name]) => name!),
    )
}

for (const lang of ['cs', 'en', 'de'] as const) {
  const prefix = lang === 'cs' ? '' : `/${lang}`
  for (const [address, list] of [
    ['/formulare', 'form-list'],
    ['/zivotni-situace', 'cards'],
  ] as const) {
    test(`each list of ${prefix}${address} follows the alphabet of its language`, async () => {
      const { text } = await house.as(null).get(`${prefix}${address}`)
      const lists = listsOf(text, list)
      assert.ok(lists.some(names => names.length > 1))
      for (const names of lists)
        assert.deepEqual(
          names,
          names.toSorted((one, other) => one.localeCompare(other, lang)),
        )
    })
  }
}
