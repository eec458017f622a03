import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../src/foundation/html.ts'
import { path } from '../src/foundation/path.ts'
import { type Caller, field, get, page, post } from '../src/platform/http/index.ts'
import { openTestHouse } from './harness.ts'

const trial = path('/zkouska')
const jana: Caller = {
  accountId: '019a0000-0000-7000-8000-000000000001',
  sessionId: '019a0000-0000-7000-8000-000000000002',
  name: 'Jana Nováková',
  personId: '019a0000-0000-7000-8000-000000000003',
  verified: true,
  desk: null,
  desks: [],
}
const routes = [
  get(trial, { who: 'signed-in' }, visit =>
    page({ title: 'Zkouška', body: html`<p>${visit.caller?.name} ${visit.now.toISOString()}</p>` }),
  ),
  post(trial, { who: 'anyone' }, visit =>
    page({ title: 'Zkouška', body: html`<p>${field(visit, 'words')}</p>` }),
  ),
]

test('a seated caller is signed in, at the moment that the clock tells', async t => {
  const house = await openTestHouse(t, { routes, at: '2026-11-21T10:00:00+01:00' })
  assert.match((await house.as(jana).get('/zkouska')).text, /Jana Nováková 2026-11-21T09:00/)
  house.clock.pass({ days: 30 })
  assert.match((await house.as(jana).get('/zkouska')).text, /2026-12-21T09:00/)
  const stranger = await house.as(null).get('/zkouska')
  assert.equal(stranger.status, 303)
})

test('a form arrives with its letters, a form from another site does not', async t => {
  const house = await openTestHouse(t, { routes })
  const reply = await house.as(null).post('/zkouska', { words: 'Žluťoučký kůň' })
  assert.match(reply.text, /Žluťoučký kůň/)
  const foreign = { 'sec-fetch-site': 'cross-site' }
  assert.equal((await house.as(null).post('/zkouska', {}, foreign)).status, 403)
})

test('a browser finds the portal at its address', async t => {
  const house = await openTestHouse(t, { routes })
  const answer = await fetch(`${await house.address()}/zkouska`, { redirect: 'manual' })
  assert.equal(answer.status, 303)
})
