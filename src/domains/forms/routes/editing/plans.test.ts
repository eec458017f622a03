import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, head, proposed } from '../../../../../tests/forms/clerk.ts'
import { formsOf, untouched } from '../../../../../tests/house/page.ts'
import { openTown } from '../../../../../tests/town.ts'

const callOffIn = (page: string, form: string) =>
  formsOf(page, form).filter(({ action }) => action.endsWith('/zruseni-planu'))

/** A form of Klatovy that is offered. */
async function offered(t: Parameters<typeof openTown>[0]) {
  const { house, alena, ivana, tomas, hana } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  house.clock.pass({ minutes: 5 })
  return { house, clerk, form, head: house.as(ivana), writer: house.as(tomas), hana }
}

test('a planned withdrawal is shown with who planned it, and called off by one press', async t => {
  const { house, clerk, form, head: ivana, writer, hana } = await offered(t)
  await clerk.post(`${form}/stazeni`, { od: '15. 12. 2026', duvod: 'Nová vyhláška' })
  assert.match(
    (await clerk.get(`${form}/historie`)).text,
    /Alena Fialová: naplánování stažení od 15\. 12\. 2026/,
  )
  const asked = (await ivana.get(`${form}/stazeni`)).text
  assert.match(asked, /Od 15\. 12\. 2026 se přestane nabízet\. Naplánoval\(a\) Alena Fialová/)
  assert.match(asked, /Nová vyhláška/)
  assert.equal(callOffIn((await writer.get(form)).text, form).length, 0, 'who may not publish')
  const [pressed] = callOffIn((await ivana.get(form)).text, form)
  const sent = untouched(pressed!)
  assert.equal((await writer.post(pressed!.action, sent)).status, 403)
  assert.equal((await house.as(head(hana)).post(pressed!.action, sent)).status, 404)
  const done = await ivana.post(pressed!.action, sent)
  const page = (await ivana.get(done.location)).text
  assert.match(page, /Stažení je zrušeno/)
  assert.doesNotMatch(page, /Naplánováno/)
  assert.match(
    (await clerk.get(`${form}/historie`)).text,
    /Ivana Zemanová: zrušení naplánovaného stažení od 15\. 12\. 2026/,
  )
  const late = await clerk.post(pressed!.action, sent)
  assert.equal(late.status, 409)
  assert.match(late.text, /Tento plán už neplatí/)
  house.clock.set('2026-12-16T10:00:00+01:00')
  assert.match((await clerk.get(form)).text, /Lidem se teď nabízí verze 1\./)
})

test('a version from a later day is called off alone, the one in use stays', async t => {
  const { house, clerk, form } = await offered(t)
  await clerk.post(`${form}/koncept`)
  const revize = /name="revize" value="(\d+)"/.exec((await clerk.get(form)).text)![1]!
  await clerk.post(`${form}/navrh`, { revize })
  const seen = { revize: String(Number(revize) + 1), od: '1. 12. 2026' }
  const planned = await clerk.post(`${form}/zverejneni`, seen)
  assert.match((await clerk.get(planned.location)).text, /Nová verze se začne nabízet v ten den/)
  assert.match((await clerk.get(`${form}/historie`)).text, /naplánování verze \d od 1\. 12\. 2026/)
  const [pressed] = callOffIn((await clerk.get(form)).text, form)
  const done = await clerk.post(pressed!.action, untouched(pressed!))
  const page = (await clerk.get(done.location)).text
  assert.match(page, /Nová verze nezačne platit/)
  assert.match(page, /Lidem se teď nabízí verze 1\./)
  assert.doesNotMatch(page, /stažen|bude zveřejněn/)
  assert.doesNotMatch((await clerk.get(desk)).text, /stažen/)
  house.clock.set('2026-12-02T10:00:00+01:00')
  assert.match((await clerk.get(form)).text, /Lidem se teď nabízí verze 1\./)
  assert.equal((await clerk.post(`${form}/koncept`)).status, 303)
})

test('no plan of nothing is called off', async t => {
  const { clerk, form } = await offered(t)
  const wrong = { plan: 'nic', cislo: '1', od: '2026-12-01' }
  assert.equal((await clerk.post(`${form}/zruseni-planu`, wrong)).status, 404)
  const unplanned = { ...wrong, plan: 'withdrawal' }
  assert.equal((await clerk.post(`${form}/zruseni-planu`, unplanned)).status, 409)
})
