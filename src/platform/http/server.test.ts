import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anyone, officer, openBareSite as open, plain } from '../../../tests/bare-site.ts'
import { path } from '../../foundation/path.ts'
import { NotFound } from '../db/index.ts'
import { field, fieldList, get, post, seeOther } from './index.ts'

const sameOrigin = { 'sec-fetch-site': 'same-origin' }
const formType = { 'content-type': 'application/x-www-form-urlencoded' }

test('each language has its own address and the same page', async () => {
  const site = await open([
    get(path('/urady'), anyone, visit => plain(`${visit.lang} ${visit.path}`)),
  ])
  assert.match((await site.inject('/urady')).body, /<h1[^>]*>cs \/urady/)
  assert.match((await site.inject('/en/urady')).body, /<h1[^>]*>en \/urady/)
  assert.match((await site.inject('/de/urady?q=a')).body, /<h1[^>]*>de \/urady/)
})

test('all visits work with the same services, by which things are remembered', async () => {
  const [seen, lines] = [new Set<object>(), new Set<object>()]
  const site = await open([
    get(path('/urady'), anyone, visit => {
      seen.add(visit.services)
      lines.add(visit.threads)
      return plain('Úřady')
    }),
  ])
  for (const remoteAddress of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) {
    await site.inject({ url: '/urady', remoteAddress })
  }
  assert.equal(seen.size, 1)
  assert.equal(lines.size, 3)
})

test('a redirect stays in the language of the visit', async () => {
  const site = await open([get(path('/stare'), anyone, visit => seeOther(visit, '/nove'))])
  const answer = await site.inject('/de/stare')
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, '/de/nove')
})

test('every answer forbids inline and foreign content', async () => {
  const site = await open([get(path('/urady'), anyone, () => plain('Úřady'))])
  for (const address of ['/urady', '/nikde', '/assets/nic.css']) {
    const { headers } = await site.inject(address)
    assert.match(String(headers['content-security-policy']), /default-src 'none'/)
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
  }
})

test('a deed from another site is refused, one of ours is done', async () => {
  const site = await open([post(path('/podani'), anyone, visit => seeOther(visit, '/podani'))])
  const status = async (headers: Record<string, string>) =>
    (await site.inject({ method: 'POST', url: '/podani', headers })).statusCode
  assert.equal(await status(sameOrigin), 303)
  assert.equal(await status({ 'sec-fetch-site': 'cross-site' }), 403)
  assert.equal(await status({ 'sec-fetch-site': 'same-site' }), 403)
  assert.equal(await status({ origin: 'https://jinde.example' }), 403)
  assert.equal(await status({ origin: 'http://localhost:8080' }), 303)
  assert.equal(await status({}), 403)
})

test('who is not signed in is led to sign in and back', async () => {
  const site = await open([get(path('/schranka'), { who: 'person' }, () => plain('Schránka'))])
  const answer = await site.inject('/en/schranka')
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, '/en/prihlaseni?next=/en/schranka')
})

test('a form sent after a session is kept; one too long leads back to its page', async () => {
  const site = await open([
    post(path('/podani'), { who: 'person' }, visit => seeOther(visit, '/podani')),
    post(path('/prilohy'), { who: 'person', upload: true }, visit => seeOther(visit, '/')),
  ])
  const send = (url: string, payload: string, referer = '') =>
    site.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        ...sameOrigin,
        ...formType,
        cookie: 'session=ended',
        ...(referer ? { referer } : {}),
      },
    })
  const kept = await send('/podani', 'text=Dobry+den', 'http://localhost:8080/en/podani/7')
  assert.equal(kept.statusCode, 401)
  assert.match(kept.body, /<p>\/en\/podani\/7 [\w-]{40,}/)
  assert.doesNotMatch(kept.body, /Dobry/)
  for (const url of ['/prilohy', '/podani']) {
    const payload = `text=${'a'.repeat(210_000)}`
    const reply = await send(url, payload, 'http://localhost:8080/podani/7?q=1')
    assert.equal(reply.headers.location, '/prihlaseni?next=/podani/7?q=1')
    const foreign = await send(url, payload, 'https://jinde.example/x')
    assert.equal(foreign.headers.location, '/prihlaseni?next=/')
  }
})

test('who has no business there gets 403, who has gets the page', async () => {
  const routes = [
    get(path('/prehled'), { who: ['mayor', 'head'] }, () => plain('Přehled')),
    get(path('/schranka'), { who: 'person' }, () => plain('Schránka')),
  ]
  const site = await open(routes, { officer })
  const asOfficer = { cookie: 'session=officer' }
  assert.equal((await site.inject({ url: '/prehled', headers: asOfficer })).statusCode, 200)
  assert.equal((await site.inject({ url: '/schranka', headers: asOfficer })).statusCode, 403)
})

test('absent, too large, malformed and broken each get their own status and a way on', async () => {
  const failing = (error: Error) => () => {
    throw error
  }
  const site = await open([
    get(path('/cizi'), anyone, failing(new NotFound())),
    get(path('/rozbite'), anyone, failing(new Error('secret detail'))),
    get(
      path('/bez-databaze'),
      anyone,
      failing(Object.assign(new Error(), { code: 'ECONNREFUSED' })),
    ),
    post(path('/podani'), anyone, visit => seeOther(visit, '/podani')),
  ])
  assert.equal((await site.inject('/cizi')).statusCode, 404)
  const unreadable = await site.inject('/%E0%A4%A')
  assert.equal(unreadable.statusCode, 400)
  assert.match(String(unreadable.headers['content-security-policy']), /default-src 'none'/)
  assert.match(unreadable.body, /<h1[^>]*>400/)
  const broken = await site.inject('/rozbite')
  assert.equal(broken.statusCode, 500)
  assert.doesNotMatch(broken.body, /secret detail/)
  const away = await site.inject('/bez-databaze')
  assert.equal(away.statusCode, 503)
  assert.equal(away.headers['retry-after'], '5')
  const large = await site.inject({
    method: 'POST',
    url: '/podani',
    headers: { ...sameOrigin, ...formType },
    payload: `text=${'a'.repeat(1_100_000)}`,
  })
  assert.equal(large.statusCode, 413)
})

test('an error page that fails itself still says what to do in three languages', async () => {
  const site = await open([], { frameFails: true })
  const answer = await site.inject('/nikde')
  assert.equal(answer.statusCode, 404)
  assert.match(answer.body, /Zkuste to prosím za chvíli/)
})

test('fields come clean: the last of repeated ones, no NUL, no lone surrogate', async () => {
  const seen: unknown[] = []
  const site = await open([
    post(path('/podani'), anyone, visit => {
      seen.push(
        field(visit, 'a'),
        fieldList(visit, 'b'),
        field(visit, '__proto__'),
        field(visit, 'x'),
      )
      return seeOther(visit, '/')
    }),
  ])
  const payload = 'a=1&a=%20d%00va%0D%0A&b=x&b=y&__proto__=z'
  await site.inject({
    method: 'POST',
    url: '/podani',
    headers: { ...sameOrigin, ...formType },
    payload,
  })
  assert.deepEqual(seen, ['dva', ['x', 'y'], 'z', ''])
})

test('a body cut in the middle is the sender’s mistake, not ours', async () => {
  const site = await open([
    post(path('/prilohy'), { ...anyone, upload: true }, async visit => {
      for await (const part of visit.parts()) {
        if (part.kind === 'file') for await (const _ of part.stream);
      }
      return seeOther(visit, '/')
    }),
  ])
  const answer = await site.inject({
    method: 'POST',
    url: '/prilohy',
    headers: { ...sameOrigin, 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x\r\ncontent-disposition: form-data; name="f"; filename="a.txt"\r\n\r\nhalf a le',
  })
  assert.equal(answer.statusCode, 400)
})

test('one address may not try a guarded route again and again', async () => {
  const route = post(path('/prihlaseni'), { who: 'anyone', perMinute: 3 }, visit =>
    seeOther(visit, '/'),
  )
  const site = await open([route])
  const statuses: number[] = []
  for (let i = 0; i < 5; i++) {
    const answer = await site.inject({ method: 'POST', url: '/prihlaseni', headers: sameOrigin })
    statuses.push(answer.statusCode)
  }
  assert.deepEqual(statuses, [303, 303, 303, 429, 429])
})
