import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { openWedding } from '../../../../../tests/cosigning.ts'
import type { Filler } from '../../../../../tests/filling.ts'

const { house, jana, karel, lan, filledIn, linkTo, answered, confirmed } = await openWedding({
  after,
})

beforeEach(() => house.sql`delete from identity.attempts`)

/** Invites and takes back, as often as asked; gives how each try was answered. */
async function tries(form: Filler, count: number, sender = jana): Promise<number[]> {
  const address = `/podani/${form.id}/spolupodpis/druhy`
  const statuses: number[] = []
  for (let at = 0; at < count; at++) {
    statuses.push((await sender.client.post(address)).status)
    await house.drainJobs()
    await sender.client.post(`${address}/zruseni`)
  }
  return statuses
}

async function lettersTo(email: string): Promise<number> {
  return (await house.letters(email)).length
}

function accepted(statuses: readonly number[]): number {
  return statuses.filter(status => status === 303).length
}

test('nobody writes to one e-mail more than three times a day, by whatever form', async () => {
  const stranger = 'cizi@priklad.example'
  for (const name of ['first', 'second']) {
    const form = await filledIn({ email: name === 'first' ? stranger : stranger.toUpperCase() })
    await tries(form, 4)
  }
  const sent = (await lettersTo(stranger)) + (await lettersTo(stranger.toUpperCase()))
  assert.equal(sent, 3)
})

test('who is not verified keeps nobody from asking, and reaches one e-mail rarely', async () => {
  const bride = 'nevesta@priklad.example'
  const all: number[] = []
  for (let nth = 0; nth < 2; nth++) all.push(...(await tries(await formOfKarel(bride), 3, karel)))
  assert.equal(accepted(all), 3)
  assert.deepEqual(await tries(await filledIn({ email: bride }), 1), [303])
})

test('the refusal stands at the place and above, and everything is kept', async () => {
  const form = await filledIn({ email: 'casto@priklad.example' })
  await tries(form, 3)
  const reply = await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /role="alert"[\s\S]*href="#field-druhy">Na tento e-mail jste/)
  assert.match(reply.text, /id="field-druhy"[\s\S]*class="field-error">Na tento e-mail jste/)
  assert.match(reply.text, /poslali pozvánku 3×[\s\S]*podepíše na papíře/)
  assert.match(reply.text, /href="\/formulare\/svatba\/tiskopis\?urad=klatovy"/)
  assert.doesNotMatch(reply.text, /<button[^>]*>Pozvat znovu/)
  assert.match((await form.check()).text, /heslo lípa/)
  assert.equal((await form.check()).text.match(/id="field-druhy"/g)?.length, 1)
})

test('in each language it is said what to do', async () => {
  const form = await filledIn({ email: 'jazyky@priklad.example' })
  await tries(form, 3)
  for (const [lang, said] of [
    ['en', /invitation to this e-mail 3 times[\s\S]*tomorrow, or sign on paper as described/],
    ['de', /3-mal eine Einladung gesendet[\s\S]*unterschreiben Sie auf Papier/],
  ] as const) {
    const reply = await jana.client.post(`/${lang}/podani/${form.id}/spolupodpis/druhy`)
    assert.match(reply.text, said)
  }
})

test('a form with one place sends six invitations a day, and again a day later', async () => {
  const form = await filledIn({ email: 'a0@priklad.example' })
  const statuses: number[] = []
  for (let at = 0; at < 8; at++) {
    await form.fill('snoubenec', { 'druhy.email': `a${at}@priklad.example` })
    statuses.push(...(await tries(form, 1)))
  }
  assert.deepEqual(statuses, [303, 303, 303, 303, 303, 303, 422, 422])
  house.clock.pass({ hours: 25 })
  assert.deepEqual(await tries(form, 1), [303])
})

test('whoever has not shown an office who they are sends five a day', async () => {
  const all: number[] = []
  for (const at of [1, 2]) {
    const form = await formOfKarel(`u${at}@priklad.example`)
    for (let nth = 0; nth < 4; nth++) {
      await form.fill('snoubenec', { 'druhy.email': `u${at}.${nth}@priklad.example` })
      all.push(...(await tries(form, 1, karel)))
    }
  }
  assert.equal(accepted(all), 5)
  const late = await formOfKarel('u3@priklad.example')
  const reply = await karel.client.post(`/podani/${late.id}/spolupodpis/druhy`)
  assert.match(reply.text, /Za poslední den jste poslali 5 pozvánek, víc/)
})

test('a try that is refused counts nowhere: somebody else can be asked', async () => {
  const form = await filledIn({ email: 'klid@priklad.example' })
  assert.equal(accepted(await tries(form, 12)), 3)
  await form.fill('snoubenec', { 'druhy.email': 'jiny@priklad.example' })
  assert.equal(accepted(await tries(form, 2)), 2)
})

test('who has signed is asked anew as often as something changes, in one day', async () => {
  const form = await filledIn(lan)
  const address = `/podani/${form.id}/spolupodpis/druhy`
  for (let nth = 0; nth < 8; nth++) {
    await form.fill('snoubenec', { tajne: `heslo ${nth}` })
    assert.equal((await jana.client.post(address)).status, 303, `${nth}`)
    const link = await linkTo(lan)
    await answered(lan, link)
    assert.equal((await confirmed(lan, link)).status, 303, `${nth}`)
  }
  assert.match((await form.check()).text, /Potvrdil\(a\): Thi Lan Nguyen/)
})

test('twenty presses at once send no more than one', async () => {
  const target = 'naraz@priklad.example'
  const form = await filledIn({ email: target })
  const address = `/podani/${form.id}/spolupodpis/druhy`
  await Promise.all(Array.from({ length: 20 }, () => jana.client.post(address)))
  await house.drainJobs()
  assert.equal(await lettersTo(target), 1)
})

test('each invitation has a link of its own: a withdrawn one never works again', async () => {
  const form = await filledIn(lan)
  const address = `/podani/${form.id}/spolupodpis/druhy`
  await jana.client.post(address)
  const first = await linkTo(lan)
  await jana.client.post(`${address}/zruseni`)
  await jana.client.post(address)
  const second = await linkTo(lan)
  assert.notEqual(second, first)
  assert.equal((await lan.client.get(first)).status, 404)
  assert.match((await lan.client.get(second)).text, /Než potvrdíte, vyplňte/)
  const list = await lan.client.get('/podani/k-podpisu')
  assert.match(list.text, new RegExp(second))
  assert.doesNotMatch(list.text, new RegExp(first))
})

/** Karel, whom no office has verified, fills in the same form. */
function formOfKarel(email: string): Promise<Filler> {
  return filledIn({ email }, 'Nguyen Thi Lan', karel)
}
