import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestHouse } from '../../../tests/harness.ts'
import { connectOffice } from '../offices/index.ts'
import { publishFirstNews, publishNews } from './index.ts'
import { prepareSearch } from './jobs.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const klatovy = {
  code: 555771,
  name: 'Klatovy',
  ico: '00255661',
  type: 3 as const,
  district: 'Klatovy',
  region: 'Plzeňský kraj',
  population: 22006,
}

const house = await openTestHouse({ after }, { at: '2026-11-21T10:00:00+01:00' })
await house.sql.begin(async tx => {
  await connectOffice(tx, { municipality: klatovy, settings: { abbreviation: 'KLAT' }, at })
  await publishFirstNews(tx, at)
})
await prepareSearch(house.sql, at)
await house.drainJobs()
const get = (address: string) => house.as(null).get(address)

const pages = [
  '/',
  '/urady',
  '/urady/klatovy',
  '/aktuality',
  '/aktuality/portal-je-v-provozu',
  '/napoveda',
  '/hledani?q=klatovy',
  '/o-portalu',
  '/kontakty',
  '/pristupnost',
  '/technicke-informace',
  '/zivotni-situace',
  '/formulare',
  '/rezervace',
  '/uredni-desky',
]

for (const address of pages) {
  test(`${address} is read in three languages`, async () => {
    for (const prefix of ['', '/en', '/de']) {
      const reply = await get(prefix + (address === '/' && prefix ? '' : address))
      assert.equal(reply.status, 200, prefix + address)
      assert.match(reply.text, new RegExp(`<html lang="${prefix.slice(1) || 'cs'}"`))
      assert.equal(reply.text.match(/<h1>/g)?.length, 1)
    }
  })
}

test('the front page leads to the guides and forms that are there', async () => {
  for (const prefix of ['/', '/en', '/de']) {
    const { text } = await get(prefix)
    const cards = text.slice(text.indexOf('<ul class="cards">'))
    for (const place of ['zivotni-situace', 'formulare']) {
      const [, about = ''] = new RegExp(`/${place}">[^<]*</a></h3>\\s*<p>([^<]*)`).exec(cards) ?? []
      assert.ok(about.length > 20, prefix + place)
      assert.doesNotMatch(about, /Připravujeme|preparation|Vorbereitung/)
    }
  }
})

test('the front page lets one sign in and tells how big the portal is', async () => {
  const { text } = await get('/')
  assert.match(text, /action="\/identita\/prihlaseni"/)
  assert.match(text, /name="email"/)
  assert.match(text, /name="password"/)
  assert.match(text, /<strong>1<\/strong> připojený úřad/)
  assert.match(text, /Potvrzení, které si ověříte sami/)
})

const klatovyDesk = {
  officeId: '0192f0c0-0000-7000-8000-000000000001',
  slug: 'klatovy',
  name: 'Klatovy',
  officerId: '0192f0c0-0000-7000-8000-000000000002',
  unitIds: [],
}
const account = {
  accountId: '0192f0c0-0000-7000-8000-000000000003',
  sessionId: '0192f0c0-0000-7000-8000-000000000004',
  verified: true,
  desks: [],
}

test('a citizen who is signed in finds their own things instead of the sign-in box', async () => {
  const personId = '0192f0c0-0000-7000-8000-000000000005'
  const jana = { ...account, name: 'Jana Nováková', personId, desk: null }
  const { text } = await house.as(jana).get('/')
  assert.match(text, /Dobrý den, Jana Nováková/)
  assert.match(text, /href="\/podani">Moje podání/)
  assert.doesNotMatch(text, /name="password"/)
})

test('who is not verified yet learns it on each page, who is, never', async () => {
  const personId = '0192f0c0-0000-7000-8000-000000000005'
  const karel = { ...account, name: 'Karel Dvořák', personId, desk: null, verified: false }
  for (const address of ['/', '/napoveda', '/podani'])
    assert.match((await house.as(karel).get(address)).text, /po ověření totožnosti na kterémkoli/)
  const verified = { ...karel, verified: true }
  assert.doesNotMatch((await house.as(verified).get('/')).text, /po ověření totožnosti na/)
  assert.match((await house.as(karel).get('/identita/registrace')).text, /Účet už máte/)
  assert.match((await house.as(karel).get('/en/identita/registrace/firma')).text, /signed in as/)
})

test('the technical page names every cookie that the portal stores', async () => {
  for (const prefix of ['', '/en', '/de'])
    assert.match((await get(`${prefix}/technicke-informace`)).text, /session \(.*device \(/)
})

test('an officer finds on the front page what their role opens, and no more', async () => {
  const desk = { ...klatovyDesk, roles: ['mayor'] as const }
  const josef = { ...account, name: 'Josef Krátký', personId: null, desk }
  const { text } = await house.as(josef).get('/')
  assert.match(text, /href="\/prehled">Přehled úřadu/)
  assert.doesNotMatch(text, /href="\/podatelna"/)
  assert.doesNotMatch(text, /podani\/nove/, 'an officer writes to no office')
  const later = await house.as(josef).get('/rezervace')
  assert.doesNotMatch(later.text, /podani\/nove/)
  assert.match((await get('/rezervace')).text, /podani\/nove/)
})

test('search finds an office, a question and an article, without diacritics', async () => {
  const { text } = await get('/hledani?q=potvrzeni')
  assert.match(text, /href="\/napoveda#overit-potvrzeni"/)
  assert.match(text, /href="\/aktuality\/potvrzeni-ktere-si-overite-sami"/)
  assert.match((await get('/en/hledani?q=KLATOVY')).text, /href="\/en\/urady\/klatovy"/)
})

test('a search without a result says so and keeps the words', async () => {
  const { text } = await get('/hledani?q=%3Cscript%3Exyzzy')
  assert.match(text, /jsme nic nenašli/)
  assert.match(text, /value="&lt;script&gt;xyzzy"/)
  for (const way of ['/podani/nove', '/urady', '/napoveda'])
    assert.match(
      text.split('jsme nic nenašli')[1]!,
      new RegExp(`class="gov-button"[^>]*href="${way}"`),
    )
  assert.doesNotMatch(text, /<script>xyzzy/)
})

test('a record mark leads a citizen to their own submission', async () => {
  const personId = '0192f0c0-0000-7000-8000-000000000005'
  const jana = { ...account, name: 'Jana Nováková', personId, desk: null }
  const found = await house.as(jana).get('/en/hledani?q=klat/00010')
  assert.equal(found.location, '/en/podani?q=klat%2F00010')
  assert.equal((await get('/hledani?q=klat/00010')).status, 200)
})

test('a search for nothing, for signs or for very much does no harm', async () => {
  for (const words of [
    '',
    '%25',
    '_',
    '%00',
    '\\',
    'a'.repeat(3000),
    "'--",
    '(',
    '[a',
    'c%2B%2B',
    '%7B9999%7D',
    '%F0%9F%98%80',
  ]) {
    const reply = await get(`/hledani?q=${words}`)
    assert.ok(reply.status < 500, `${words.slice(0, 10)}: ${reply.status}`)
  }
})

test('an article is not read before its day', async () => {
  const texts = { cs: 'Zítra', en: 'Tomorrow', de: 'Morgen' }
  const body = { cs: ['x'], en: ['x'], de: ['x'] }
  const publishedAt = new Date('2026-11-22T08:00:00+01:00')
  const news = { slug: 'zitra', publishedAt, title: texts, lead: texts, body }
  await house.sql.begin(tx => publishNews(tx, news))
  assert.equal((await get('/aktuality/zitra')).status, 404)
  assert.doesNotMatch((await get('/aktuality')).text, /zitra/)
  house.clock.set('2026-11-22T09:00:00+01:00')
  assert.equal((await get('/aktuality/zitra')).status, 200)
  house.clock.set('2026-11-21T10:00:00+01:00')
})

test('one address has one article', async () => {
  const texts = { cs: 'x', en: 'x', de: 'x' }
  const body = { cs: ['x'], en: ['x'], de: ['x'] }
  const news = { slug: 'portal-je-v-provozu', publishedAt: at, title: texts, lead: texts, body }
  const outcome = await house.sql.begin(tx => publishNews(tx, news))
  assert.deepEqual(outcome, { ok: false, refusal: 'address-taken' })
})

test('the archive goes on to older news', async () => {
  const texts = { cs: 'Zpráva', en: 'News', de: 'Nachricht' }
  const body = { cs: ['x'], en: ['x'], de: ['x'] }
  for (let day = 1; day <= 12; day += 1) {
    const publishedAt = new Date(Date.UTC(2026, 8, day))
    const news = { slug: `zprava-${day}`, publishedAt, title: texts, lead: texts, body }
    await house.sql.begin(tx => publishNews(tx, news))
  }
  const first = (await get('/aktuality')).text
  const older = /href="(\/aktuality\?after=[^"]+)"/.exec(first)?.[1]
  assert.ok(older)
  const second = (await get(older)).text
  assert.match(second, /zprava-1"/)
  assert.doesNotMatch(second, /portal-je-v-provozu/)
  assert.equal((await get('/aktuality?after=nonsense')).status, 200)
})

test('what is not here leads on', async () => {
  const reply = await get('/de/nic')
  assert.equal(reply.status, 404)
  assert.match(reply.text, /nicht gefunden/)
  assert.match(reply.text, /href="\/de\/napoveda"/)
})

test('search engines get every public page in three languages', async () => {
  const { text, headers } = await get('/sitemap.xml')
  assert.match(String(headers['content-type']), /application\/xml/)
  for (const address of ['', '/urady/klatovy', '/aktuality/portal-je-v-provozu', '/kontakty']) {
    for (const prefix of ['/en', '/de']) assert.ok(text.includes(`${prefix}${address}</loc>`))
  }
  assert.match((await get('/robots.txt')).text, /Disallow: \/schranka\nDisallow/)
})

test('every page that the portal links to on its own is there', async () => {
  const { text } = await get('/sitemap.xml')
  const addresses = [...text.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)]
  assert.ok(addresses.length > 40)
  for (const [, address] of addresses) {
    assert.equal((await get(address || '/')).status, 200, address)
  }
})
