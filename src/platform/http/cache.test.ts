import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anyone, officer, openBareSite as open, plain } from '../../../tests/bare-site.ts'
import { path } from '../../foundation/path.ts'
import { get, type page } from './index.ts'

test('pages of somebody signed in are never kept by the browser', async () => {
  const site = await open([get(path('/urady'), anyone, () => plain('Úřady'))], { officer })
  const { headers } = await site.inject({ url: '/urady', headers: { cookie: 'session=officer' } })
  assert.equal(headers['cache-control'], 'no-store')
})

test('a public page is made once in its time and answered 304 to who has it', async () => {
  let made = 0
  const handler = () => {
    made += 1
    return { ...plain('Aktuality'), cacheSeconds: 60 } as ReturnType<typeof page>
  }
  const site = await open([get(path('/aktuality'), anyone, handler)])
  const first = await site.inject('/aktuality')
  const second = await site.inject('/aktuality')
  const german = await site.inject('/de/aktuality')
  assert.equal(made, 2)
  assert.equal(first.body, second.body)
  assert.notEqual(first.body, german.body)
  const third = await site.inject({
    url: '/aktuality',
    headers: { 'if-none-match': String(first.headers.etag) },
  })
  assert.equal(third.statusCode, 304)
})

test('a route’s line says how long its page is kept; not for somebody signed in', async () => {
  let made = 0
  const handler = () => {
    made += 1
    return plain(`Úvod ${made}`)
  }
  const kept = { who: 'anyone', keepSeconds: 5 } as const
  const site = await open([get(path('/uvod'), kept, handler)], { officer })
  const first = await site.inject('/uvod')
  assert.equal((await site.inject('/uvod')).body, first.body)
  const signedIn = await site.inject({ url: '/uvod', headers: { cookie: 'session=officer' } })
  assert.notEqual(signedIn.body, first.body)
  assert.equal(signedIn.headers['cache-control'], 'no-store')
  assert.equal((await site.inject('/uvod')).body, first.body)
})

test('a page that was made again the same is still 304 to who has it', async () => {
  const brief = { who: 'anyone', keepSeconds: 0.001 } as const
  const site = await open([get(path('/uvod'), brief, () => plain('Úvod'))])
  const { headers } = await site.inject('/uvod')
  await new Promise(resolve => setTimeout(resolve, 5))
  const again = { url: '/uvod', headers: { 'if-none-match': String(headers.etag) } }
  assert.equal((await site.inject(again)).statusCode, 304)
})
