import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newId } from '../src/foundation/ids.ts'
import { within } from '../src/platform/db/index.ts'
import type { Reply } from './client.ts'
import { crawl, type Found, withIds } from './house/crawl.ts'
import { untouched } from './house/page.ts'
import { readTables } from './house/schema.ts'
import { openWorld, type Visitor } from './world.ts'

const world = await openWorld({ after })
const { house, visitors, routes } = world
const walks = new Map<Visitor, Found[]>()
for (const visitor of visitors) walks.set(visitor, await crawl(visitor.client, routes))

/** Published for everyone: the heads of the logs, what offices wrote for the public, its checks. */
const published = ['ledger.logs', 'ledger.heads', 'publishing.versions', 'guides.checks']

/** Pages to which no link of the demonstration leads, each with its reason. */
const withoutLink = [
  /:token/, // the link is in an e-mail
  /^\/log\/|^\/(healthz|metrics|robots\.txt|sitemap\.xml)$/, // for programs
  /druhy-faktor|registrace\/odeslano|identita\/(potvrzeni|vitejte)$/, // steps of signing in and up
  /overeni\/:id|odpovedi\/:reply|dopis$|odeslani$/, // come after a deed; the stories walk there
  /^\/hledani$/, // reached by typing into the search
  /formular\/:slug$|:id\/(zneni|odpovedi\.txt)$/, // a form begun by a button, or changed meanwhile
  /spisova-sluzba\/:id\/obnoveni$/, // a settled matter is found by the filter of the list
  /^\/ukazka\//, // the demonstration's own letters
  /dodane-zneni$/, // when a new release brings another text than the operator's
]

/** Every address with an id, and the parties (a person, an office) that came to it by links. */
const owners = new Map<string, Set<string>>()
for (const [visitor, found] of walks) {
  for (const { address, reply } of found) {
    if (reply.status !== 200 || withIds(address, () => '') === address) continue
    owners.set(address, (owners.get(address) ?? new Set()).add(visitor.party))
  }
}
const private_ = [...owners].filter(([, parties]) => !parties.has('nobody'))

test('every role found its way around', () => {
  for (const [visitor, found] of walks) {
    const broken = found.filter(page => page.reply.status >= 400)
    const told = broken.map(page => `${visitor.name}: ${page.address} ${page.reply.status}`)
    assert.deepEqual(told, [])
    assert.ok(found.length > 8, `${visitor.name} sees ${found.length} pages`)
  }
  assert.ok(private_.length > 20, `${private_.length} private addresses`)
})

test('every page is reached by following links, but for those with a reason', () => {
  const reached = new Set([...walks.values()].flat().map(page => page.pattern))
  const lost = routes
    .filter(({ method, pattern }) => method === 'GET' && !reached.has(pattern))
    .map(route => route.pattern)
    .filter(pattern => !withoutLink.some(reason => reason.test(pattern)))
  assert.deepEqual(lost, [])
})

test('what is foreign looks as if it were absent, to every role', async () => {
  const telling: string[] = []
  for (const [address, parties] of private_) {
    const absent = withIds(address, () => newId())
    for (const { name, party, client } of visitors.filter(one => !parties.has(one.party))) {
      const [foreign, missing] = [await client.get(address), await client.get(absent)]
      if (foreign.status < 300 || !sameAnswer(foreign, missing)) {
        telling.push(`${name} (${party}) at ${address}: ${foreign.status} / ${missing.status}`)
      }
    }
  }
  assert.deepEqual(telling, [])
})

test('deeds upon foreign things are as if the things were absent', async () => {
  const before = await countRows()
  const telling: string[] = []
  for (const [owner, action] of foreignDeeds()) {
    const absent = withIds(action, () => newId())
    for (const { name, party, client } of visitors.filter(one => one.party !== owner)) {
      // Hana serves two villages: what stands on her own pages is not foreign.
      if (owners.get(action)?.has(party) || offered(name).has(action)) continue
      const [foreign, missing] = [await client.post(action), await client.post(absent)]
      if (!sameAnswer(foreign, missing)) {
        telling.push(`${name} posts ${action}: ${foreign.status} / ${missing.status}`)
      }
    }
  }
  assert.deepEqual(telling, [])
  assert.deepEqual(await countRows(), before)
})

test('a foreign id in a field is refused like one that nobody has', async () => {
  const ids = [...new Set(private_.flatMap(([address]) => idsOf(address)))]
  const telling: string[] = []
  for (const [visitor, found] of walks) {
    const mine = new Set(found.flatMap(page => [page.address, page.reply.text].flatMap(idsOf)))
    const foreign = ids.filter(id => !mine.has(id)).slice(0, 3)
    for (const form of found.flatMap(page => page.forms).filter(form => form.method === 'POST')) {
      const fields = untouched(form)
      const names = Object.keys(fields).filter(name => name !== '_key' && idsOf(fields[name]!)[0])
      for (const name of names) {
        const answers: Reply[] = []
        for (const id of [...foreign, newId()]) {
          answers.push(await visitor.client.post(form.action, { ...fields, [name]: id }))
        }
        const statuses = [...new Set(answers.map(answer => answer.status))]
        if (statuses.length > 1 || !answers.every(answer => sameAnswer(answer, answers[0]!))) {
          telling.push(`${visitor.name}: ${form.action} ${name} ${statuses}`)
        }
      }
    }
  }
  assert.deepEqual(telling, [])
})

test('no deed is done for a page of another site', async () => {
  const doors = routes.filter(route => route.method === 'POST' && !route.settings.machine)
  const strangers: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://zly.example' },
  ]
  for (const { pattern } of doors) {
    const address = pattern.replace(/:[A-Za-z]+/g, () => newId())
    for (const visitor of visitors.slice(0, 4)) {
      for (const headers of strangers) {
        const reply = await visitor.client.post(address, {}, headers)
        assert.equal(reply.status, 403, `${visitor.name} ${pattern} ${JSON.stringify(headers)}`)
      }
    }
  }
})

test('every route answers every role without breaking, whatever is missing', async () => {
  const broken: string[] = []
  for (const { method, pattern } of routes) {
    const address = pattern.replace(/:[A-Za-z]+/g, () => newId()).replaceAll('*', 'x')
    const odd = pattern.replace(/:[A-Za-z]+/g, '%00%ff').replaceAll('*', '..%2f..%2fetc')
    for (const { name, client } of visitors.filter(visitor => !isSigningOut(visitor, pattern))) {
      for (const url of [address, odd]) {
        const reply = method === 'GET' ? await client.get(url) : await client.post(url)
        if (reply.status >= 500) broken.push(`${name} ${method} ${url}: ${reply.status}`)
      }
    }
  }
  assert.deepEqual(broken, [])
})

test('every page says what a browser may do with it, and does nothing inline', () => {
  for (const page of [...walks.values()].flat()) {
    const { headers, text } = page.reply
    assert.match(String(headers['content-security-policy']), /default-src 'none'/, page.address)
    assert.equal(headers['x-content-type-options'], 'nosniff', page.address)
    assert.ok(headers['referrer-policy'], page.address)
    if (!String(headers['content-type']).startsWith('text/html')) continue
    assert.doesNotMatch(text, /<script(?![^>]*\ssrc=)[^>]*>|\son[a-z]+="|\sstyle="/, page.address)
    assert.match(text, /<html[^>]* lang="cs"/, page.address)
    assert.equal(text.match(/<h1\b/g)?.length, 1, `one heading on ${page.address}`)
  }
})

test('a shared computer keeps nothing of one who signed out', () => {
  for (const [{ party, name }, found] of walks) {
    const kept = found.filter(({ reply, pattern }) => {
      const isPage = String(reply.headers['content-type']).startsWith('text/html')
      const ours = party !== 'nobody' && (isPage || /schranka|podani|spisova/.test(pattern))
      return ours && !/no-store/.test(String(reply.headers['cache-control']))
    })
    assert.deepEqual(
      kept.map(page => `${name}: ${page.address}`),
      [],
    )
  }
})

test('the application role sees nothing without a scope and only its own within one', async () => {
  const offices = await house.owner<{ id: string }[]>`
    select id from offices.offices where connected_at is not null limit 20`
  for (const table of await readTables(house.owner)) {
    if (!table.secured || published.includes(table.name)) continue
    const all = await house.sql.unsafe(`select 1 from ${table.name} limit 1`).catch(() => [])
    assert.equal(all.length, 0, `${table.name} is seen by nobody's transaction`)
    if (!table.columns.includes('office_id') || !/office\(\)/.test(table.policies)) continue
    for (const { id } of offices) {
      const foreign = await within(house.sql, { officeId: id }, tx =>
        tx.unsafe(`select 1 from ${table.name} where office_id <> '${id}' limit 1`),
      ).catch(() => [])
      assert.equal(foreign.length, 0, `${table.name} shows another office's rows`)
    }
  }
})

function sameAnswer(one: Reply, other: Reply): boolean {
  return one.status === other.status && bare(one) === bare(other)
}

/** The body without what differs by nature: ids, sealed words, the request's own number. */
function bare(reply: Reply): string {
  return withIds(reply.text + reply.location, () => '').replace(/[\w-]{40,}|[0-9a-f]{12}/g, '')
}

function idsOf(text: string): string[] {
  return text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
}

/** The deeds that a visitor's own pages offer. */
function offered(name: string): ReadonlySet<string> {
  const own = [...walks].filter(([visitor]) => visitor.name === name)
  const forms = own.flatMap(([, found]) => found.flatMap(page => page.forms))
  return new Set(forms.map(form => form.action))
}

/** Each form with an id in its address, with the party on whose page it stands. */
function foreignDeeds(): [string, string][] {
  const deeds = [...walks].flatMap(([visitor, found]) =>
    found
      .flatMap(page => page.forms)
      .filter(form => form.method === 'POST' && idsOf(form.action).length > 0)
      .map(form => [form.action, visitor.party] as const),
  )
  return [...new Map(deeds)].map(([action, party]) => [party, action])
}

function isSigningOut(visitor: Visitor, pattern: string): boolean {
  return visitor.party !== 'nobody' && /odhlaseni|relace/.test(pattern)
}

/** How many rows each table has; nothing of ours may appear by a foreign deed. */
async function countRows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of await readTables(house.owner)) {
    if (/audit|attempts|accesses|readings|sessions/.test(name)) continue
    const rows = await world.root.unsafe(`select count(*)::int as count from ${name}`)
    counts[name] = rows[0]!.count
  }
  return counts
}
