import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { newId } from '../src/foundation/ids.ts'
import { crawl, type Found, patternOf } from './house/crawl.ts'
import { type Field, type Form, untouched } from './house/page.ts'
import { openWorld, type Visitor } from './world.ts'

/** The big list of naughty strings (513 of them) lies beside the project, not in it. */
const corpus = new URL('../../shared/corpora/naughty-strings/blns.json', import.meta.url)
const naughty: string[] = JSON.parse(await readFile(corpus, 'utf8').catch(() => '[]'))

/** In the usual run each field meets some of them; `HOSTILE=all` sends each to each. */
const atOnce = process.env.HOSTILE === 'all' ? Number.POSITIVE_INFINITY : 3

/** Gives some of many each time, going on where it stopped, so that all have their turn. */
function inTurns<Value>(values: readonly Value[]): () => Value[] {
  let turn = 0
  const many = Math.min(atOnce, values.length)
  return () => Array.from({ length: many }, () => values[turn++ % values.length]!)
}

const long = 'Ž'.repeat(30_000)
const odd = ['', ' ', '\0', '\u202e\u202d', '-1', '9'.repeat(400), '2026-02-30', long, '[]', '{}']

const world = await openWorld({ after })
const { visitors, routes } = world
const walks = new Map<Visitor, Found[]>()
for (const visitor of visitors) walks.set(visitor, await crawl(visitor.client, routes))

test('no string in no field breaks anything, and none comes back as markup', async t => {
  if (naughty.length === 0) return t.skip('the naughty strings are not on this machine')
  const some = inTurns(naughty)
  assert.deepEqual(await tryForms((...where) => sendEach(...where, some())), [])
})

test('odd values, too long, of the wrong kind: a clear no, never a fault', async () => {
  const some = inTurns(odd)
  assert.deepEqual(await tryForms((...where) => sendEach(...where, some())), [])
})

test('fields that are missing, repeated or unknown break nothing', async () => {
  const failures: string[] = []
  for (const [visitor, form] of allForms()) {
    const fields = untouched(form)
    const names = Object.keys(fields)
    const without = names.map(name => ({ ...fields, [name]: undefined }))
    const twice = names.map(name => ({
      ...fields,
      [name]: [fields[name]!, 'druhá', fields[name]!],
    }))
    const strange = { ...fields, __proto__: 'x', constructor: 'x', 'a[b][c]': 'x' }
    for (const sent of [...without, ...twice, strange, {}]) {
      const given = Object.entries(sent).filter(([, value]) => value !== undefined)
      const reply = await send(visitor, form, Object.fromEntries(given) as Record<string, string>)
      if (reply.status >= 500) failures.push(`${visitor.name} ${form.action}: ${reply.status}`)
    }
  }
  assert.deepEqual(failures, [])
})

test('queries of every page may say anything', async t => {
  if (naughty.length === 0) return t.skip('the naughty strings are not on this machine')
  const failures: string[] = []
  const some = inTurns('q page after before sort unit state next from kind office'.split(' '))
  let turn = 0
  for (const [visitor, found] of walks) {
    for (const { address } of found) {
      for (const name of some()) {
        const text = naughty[turn++ % naughty.length]!
        const query = `${address.split('?')[0]}?${name}=${encodeURIComponent(text.toWellFormed())}`
        const reply = await visitor.client.get(query)
        const isPage = String(reply.headers['content-type']).startsWith('text/html')
        if (reply.status >= 500 || (isPage && isMarkup(text, reply.text))) failures.push(query)
      }
    }
  }
  assert.deepEqual(failures, [])
})

test('what was kept of all this is shown as text on every page', async () => {
  const failures: string[] = []
  for (const visitor of visitors) {
    for (const { address, reply } of await crawl(visitor.client, routes)) {
      if (reply.status >= 500) failures.push(`${address}: ${reply.status}`)
      if (!String(reply.headers['content-type']).startsWith('text/html')) continue
      const shown = naughty.find(text => isMarkup(text, reply.text))
      if (shown) failures.push(`${address} shows ${shown}`)
    }
  }
  assert.deepEqual(failures, [])
})

type Send = (visitor: Visitor, form: Form, field: Field) => Promise<string[]>

/** Tries every field of every form of every role; gives what went wrong. */
async function tryForms(attempt: Send): Promise<string[]> {
  const failures: string[] = []
  for (const [visitor, form] of allForms()) {
    for (const field of form.fields.filter(({ type }) => type !== 'file')) {
      failures.push(...(await attempt(visitor, form, field)))
    }
  }
  return failures
}

/** One form of each kind for each role, but not the door by which the role would leave. */
function allForms(): [Visitor, Form][] {
  const seen = new Set<string>()
  return [...walks].flatMap(([visitor, found]) =>
    found
      .flatMap(page => page.forms)
      .filter(form => !/odhlaseni|relace|pult/.test(form.action))
      .filter(form => {
        const names = form.fields.map(field => field.name).join()
        const pattern = patternOf(routes, form.method, form.action) ?? form.action
        const kind = `${visitor.party} ${pattern} ${names}`
        return !seen.has(kind) && seen.add(kind)
      })
      .map(form => [visitor, form] as [Visitor, Form]),
  )
}

async function sendEach(
  visitor: Visitor,
  form: Form,
  field: Field,
  strings: readonly string[],
): Promise<string[]> {
  const failures: string[] = []
  for (const text of strings) {
    const reply = await send(visitor, form, { ...untouched(form), [field.name]: text })
    const short = JSON.stringify(text.slice(0, 40))
    const where = `${visitor.name} ${form.action} ${field.name}=${short}`
    if (reply.status >= 500) failures.push(`${where}: ${reply.status}`)
    if (isMarkup(text, reply.text)) failures.push(`${where} is not escaped`)
  }
  return failures
}

/** Each sending is a new deed, as if the form had been drawn anew. */
function send(visitor: Visitor, form: Form, typed: Record<string, string>) {
  const { client } = visitor
  const fields =
    '_key' in typed
      ? { ...typed, _key: typed._key === untouched(form)._key ? newId() : typed._key! }
      : typed
  if (form.method === 'GET') {
    return client.get(`${form.action.split('?')[0]}?${new URLSearchParams(fields)}`)
  }
  if (!form.multipart) return client.post(form.action, fields)
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map(single => ({ name, value: single })),
  )
  return client.upload(form.action, parts)
}

/** Whether a text that would be markup stands in a page as it was typed. */
function isMarkup(text: string, page: string): boolean {
  return /<[a-z!/?]/i.test(text) && text.length > 4 && page.includes(text)
}
