import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { path } from '../src/foundation/path.ts'
import { get } from '../src/platform/http/index.ts'
import { openTestHouse } from './harness.ts'
import { crawl, type Found } from './house/crawl.ts'
import { formsOf } from './house/page.ts'
import { openWorld } from './world.ts'

const { visitors, routes } = await openWorld({ after })
const walks = new Map<string, Found[]>()
for (const { name, client } of visitors) walks.set(name, await crawl(client, routes))

/** Whether the head of a page has the one box in which anything is looked for. */
function hasQueryBox(text: string): boolean {
  const head = /<header>([\s\S]*?)<\/header>/.exec(text)?.[1] ?? ''
  return formsOf(head, '/').some(
    ({ action, method, fields }) =>
      /^(?:\/en|\/de)?\/hledani$/.test(action) &&
      method === 'GET' &&
      fields.some(field => field.name === 'q' && field.type === 'search'),
  )
}

test('every page that anybody of the cast comes to has the query box in its head', () => {
  const bare = [...walks].flatMap(([name, found]) =>
    found
      .filter(page => page.reply.text.startsWith('<!DOCTYPE html>'))
      .filter(page => !hasQueryBox(page.reply.text))
      .map(page => `${name}: ${page.address}`),
  )
  assert.deepEqual(bare, [])
  const seen = new Set([...walks.values()].flat().map(page => page.pattern))
  assert.ok(seen.size > 80, `${seen.size} kinds of pages`)
})

const broken = get(path('/rozbite'), { who: 'anyone' }, () => {
  throw new Error('broken on purpose')
})

test('so have the pages that say what went wrong, in each language', async t => {
  const house = await openTestHouse(t, { routes: [broken] })
  const nobody = house.as(null)
  for (const [prefix, label] of [
    ['', 'Hledat na portálu'],
    ['/en', 'Search the portal'],
    ['/de', 'Im Portal suchen'],
  ] as const) {
    for (const [address, status] of [
      ['/neni-tu', 404],
      ['/zivotni-situace/neni-tu', 404],
      ['/zivotni-situace/%00%ff', 400],
      ['/rozbite', 500],
    ] as const) {
      const reply = await nobody.get(`${prefix}${address}`)
      assert.equal(reply.status, status)
      assert.ok(hasQueryBox(reply.text), `${prefix}${address}`)
      assert.ok(reply.text.includes(label), `${prefix}${address}: ${label}`)
    }
  }
})

test('so has a page that is refused, and one that shows what is wrong', async () => {
  const jana = visitors.find(visitor => visitor.name === 'Jana')!.client
  const refused = await jana.get('/podatelna')
  assert.equal(refused.status, 403)
  assert.ok(hasQueryBox(refused.text))
  const wrong = await jana.post('/zivotni-situace/poplatek-ze-psu/ohlas', { comment: 'x' })
  assert.equal(wrong.status, 422)
  assert.ok(hasQueryBox(wrong.text))
})
