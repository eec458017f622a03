import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { begin, send } from '../../../../tests/citizens.ts'
import type { Reply } from '../../../../tests/client.ts'
import { openWedding } from '../../../../tests/cosigning.ts'
import { whileMailHangs } from '../../../../tests/hanging-mail.ts'

const { house, jana, lan, filledIn } = await openWedding({ after })

/** Whoever has not been answered by then waits for a lock. */
async function soon(reply: Promise<Reply>): Promise<Reply> {
  const answer = await Promise.race([reply, pause(5000, null, { ref: false })])
  assert.ok(answer, 'somebody waits for the mail server')
  return answer
}

async function subjects(email: string): Promise<string[]> {
  return (await house.letters(email)).map(letter => letter.subject)
}

test('who writes on is not kept waiting by the reminder of the draft', async () => {
  const form = await filledIn()
  await house.drainJobs()
  house.clock.pass({ days: 7 })
  const letters = await whileMailHangs(house, async () => {
    const saved = await soon(form.fill('snoubenec', { tajne: 'jiné heslo' }))
    assert.equal(saved.status, 303)
  })
  assert.equal(letters, 1)
  await house.drainJobs()
  const reminders = (await subjects(jana.email)).filter(one => one.startsWith('Máte rozepsané'))
  assert.equal(reminders.length, 1)
})

test('an invitation can be taken back while its e-mail leaves', async () => {
  const form = await filledIn()
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  const before = (await subjects(lan.email)).length
  const letters = await whileMailHangs(house, () =>
    soon(jana.client.post(`/podani/${form.id}/spolupodpis/druhy/zruseni`)),
  )
  assert.equal(letters, 1)
  assert.equal((await subjects(lan.email)).length, before + 1)
})

test('reminders of an invitation, and that it is too old, leave with nothing held', async () => {
  const form = await filledIn()
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await house.drainJobs()
  const before = (await subjects(lan.email)).length
  for (const days of [8, 18, 6]) {
    house.clock.pass({ days })
    assert.ok((await whileMailHangs(house)) >= 1)
  }
  assert.equal((await subjects(lan.email)).length, before + 2)
})

test('a link that was taken back before its e-mail left is not sent', async () => {
  const form = await filledIn()
  await house.drainJobs()
  const before = (await subjects(lan.email)).length
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy/zruseni`)
  await house.drainJobs()
  assert.equal((await subjects(lan.email)).length, before)
})

test('the receipt, the notice and the news of a matter leave with nothing held', async () => {
  const id = await begin(lan.client)
  await send(lan.client, id)
  const before = (await subjects(lan.email)).length
  const letters = await whileMailHangs(house, () => soon(lan.client.get(`/podani/${id}`)))
  assert.ok(letters >= 1)
  assert.equal((await subjects(lan.email)).length, before + letters, 'each letter once')
})
