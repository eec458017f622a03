import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { markOn } from '../../../../tests/citizens.ts'
import { openWedding } from '../../../../tests/cosigning.ts'
import { newId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'

const opened = await openWedding({ after })
const { house, jana, karel, lan, petr, filledIn, invited, answered, confirmed } = opened

const page = '/podani/k-podpisu'
const waitingOf = (text: string) => /Čeká na váš podpis<\/h2>([\s\S]*?)<h2/.exec(text)![1]!
const pastOf = (text: string) => /Podepsané a odmítnuté<\/h2>([\s\S]*)/.exec(text)![1]!
const shown = async ({ client }: Pick<typeof lan, 'client'>) => (await client.get(page)).text

test('an invitation waits in the list of whom it was sent to, and of nobody else', async () => {
  const { link } = await invited()
  const waiting = waitingOf(await shown(lan))
  assert.match(waiting, new RegExp(`href="${link}">Žádost o sňatek`))
  assert.match(waiting, /Jana Nováková[\s\S]*Klatovy[\s\S]*21\. 12\. 2026/)
  for (const other of [jana, karel, petr]) {
    assert.doesNotMatch(await shown(other), /spolupodpis\/|Žádost o sňatek/)
  }
  assert.match((await lan.client.get('/podani')).text, /K podpisu <span class="count">1</)
  assert.doesNotMatch((await karel.client.get('/podani')).text, /class="count"/)
  assert.equal((await house.as(null).get(page)).status, 303)
  assert.match((await lan.client.get(`/en${page}`)).text, /<h1[^>]*>To sign/)
  assert.match((await lan.client.get(`/de${page}`)).text, /<h1[^>]*>Zu unterschreiben/)
  await lan.client.post(`${link}/odmitnuti`)
})

test('who refused reads when and why, also after the sender has asked somebody else', async () => {
  const { form, link } = await invited()
  await lan.client.post(`${link}/odmitnuti`, { duvod: 'Nechci <b>spěchat</b>.' })
  const past = pastOf(await shown(lan))
  assert.match(past, /Odmítnuto 21\. 11\. 2026[\s\S]*Nechci &lt;b&gt;spěchat/)
  assert.match(past, new RegExp(`href="${link}"`))
  assert.doesNotMatch(waitingOf(await shown(lan)), new RegExp(link))
  const other = { 'druhy.name': 'Karel Dvořák', 'druhy.email': karel.email }
  await form.fill('snoubenec', other)
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await house.drainJobs()
  const later = pastOf(await shown(lan))
  assert.match(later, /Nechci &lt;b&gt;spěchat/)
  assert.doesNotMatch(later, new RegExp(link))
  assert.doesNotMatch(await shown(karel), /spěchat/)
  assert.match(waitingOf(await shown(karel)), /Žádost o sňatek/)
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy/zruseni`)
  assert.doesNotMatch(waitingOf(await shown(karel)), /Žádost o sňatek/)
})

test('what was signed stays readable after sending: the very words, and the paper', async () => {
  const { form, link } = await invited()
  await answered(lan, link)
  await confirmed(lan, link)
  assert.match(pastOf(await shown(lan)), /Podepsáno 21\. 11\. 2026[\s\S]*zatím neodesláno/)
  const mark = markOn(await jana.client.get((await form.send()).location))
  await house.drainJobs()
  const past = pastOf(await shown(lan))
  const [, paper] = new RegExp(`href="(/schranka/[^"]+)">${mark}`).exec(past)!
  assert.match((await lan.client.get(paper!)).text, /svatba\.pdf/)
  assert.match(past, new RegExp(`href="${link}"`))
  assert.match((await lan.client.get(link)).text, /heslo lípa[\s\S]*Nováková/)
  assert.doesNotMatch(await shown(karel), new RegExp(mark))
})

test('an e-mail that the sender has corrected, and one too late, wait no more', async () => {
  const { form, link } = await invited()
  await form.fill('snoubenec', { 'druhy.email': 'nekdo.jiny@priklad.example' })
  assert.doesNotMatch(waitingOf(await shown(lan)), new RegExp(link))
  await form.fill('snoubenec', { 'druhy.email': lan.email })
  assert.match(waitingOf(await shown(lan)), new RegExp(link))
  house.clock.pass({ days: 30 })
  assert.doesNotMatch(waitingOf(await shown(lan)), new RegExp(link))
})

test('before its e-mail has left an invitation leads nowhere, and is not shown', async () => {
  const form = await filledIn(karel, 'Karel Dvořák')
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  assert.doesNotMatch(await shown(karel), /Žádost o sňatek/)
  await house.drainJobs()
  assert.match(waitingOf(await shown(karel)), /Žádost o sňatek/)
})

test("nobody's scope opens another's list, whatever e-mail it asks for", async () => {
  const seen = await within(house.sql, { personId: petr.personId }, async tx => {
    const signings = await tx`select id from submissions.signings`
    const signed = await tx`select field from submissions.cosignatures`
    return [...signings, ...signed]
  })
  assert.deepEqual(seen, [])
  const changed = await within(house.sql, { personId: lan.personId }, async tx => {
    await tx`select set_config('app.cosign_email', ${lan.email}, true)`
    return tx`update submissions.cosignatures set state = 'confirmed' returning field`
  })
  assert.equal(changed.length, 0, 'the list is read, never written')
})

test('a long past is paged, the newest first', async () => {
  await within(house.sql, { personId: petr.personId }, async tx => {
    for (let at = 1; at <= 30; at++) {
      const about = { form: { cs: `Formulář ${at}.` }, office: 'Klatovy', inviter: 'Jana' }
      const when = new Date(Date.UTC(2026, 9, at))
      await tx`
        insert into submissions.signings
          (person_id, id, sender_id, submission_id, field, deed, reason, about, at)
        values (${petr.personId}, ${newId(when)}, ${jana.personId}, ${newId()}, 'druhy',
          'confirmed', '', ${tx.json(about)}, ${when})`
    }
  })
  const first = await shown(petr)
  assert.match(first, /Formulář 30\.[\s\S]*Formulář 6\./)
  assert.doesNotMatch(first, /Formulář 5\./)
  const [, older] = /href="([^"]*k-podpisu\?pred=[^"]+)"/.exec(first)!
  const second = (await petr.client.get(older!)).text
  assert.match(second, /Formulář 5\.[\s\S]*Formulář 1\./)
  assert.match(second, /k-podpisu\?po=/)
})

test('however many wait, the invitations of one person are found by an index', async () => {
  const { sql } = house
  const plan = await within(sql, { personId: lan.personId }, async tx => {
    await tx`select set_config('enable_seqscan', 'off', true)`
    await tx`select set_config('app.cosign_email', ${lan.email}, true)`
    return tx`
      explain (costs off) select field from submissions.cosignatures
      where email = ${lan.email} and state = 'invited' and closed_at is null
        and invited_at > now() - interval '30 days' and person_id <> ${lan.personId}
        and token_hash is not null and about is not null
      order by invited_at desc limit 25`
  })
  const text = plan.map(row => row['QUERY PLAN']).join('\n')
  assert.match(text, /cosignatures_waiting[\s\S]*Index Cond: .*email = /)
})
