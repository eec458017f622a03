import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { markOn } from '../../../../../tests/citizens.ts'
import { openWedding } from '../../../../../tests/cosigning.ts'
import { beginForm } from '../../../../../tests/filling.ts'
import { within } from '../../../../platform/db/index.ts'

const { house, jana, karel, lan, petr, filledIn, invited, answered, confirmed } = await openWedding(
  { after },
)

test('a link in other hands shows nothing, answers nothing and ends nothing', async () => {
  const { form, link } = await invited()
  const page = await karel.client.get(link)
  assert.match(page.text, /Tato pozvánka je pro někoho jiného/)
  assert.doesNotMatch(page.text, /Jana Nováková|heslo lípa|Nguyen|Odmítnout/)
  assert.equal((await karel.client.post(`${link}/odmitnuti`)).status, 422)
  assert.equal((await karel.client.post(`${link}/potvrzeni`, { videno: 'x' })).status, 422)
  assert.equal((await answered(karel, link)).location, link)
  assert.match((await form.check()).text, /Čeká se na: Nguyen Thi Lan/)
  assert.match((await lan.client.get(link)).text, /Než potvrdíte, vyplňte/)
  await answered(lan, link)
  await confirmed(lan, link)
  assert.doesNotMatch((await karel.client.get(link)).text, /jste potvrdil/)
  assert.doesNotMatch((await jana.client.get(link)).text, /jste potvrdil/)
})

test('a verified person whom nobody invited does not sign', async () => {
  const { link } = await invited(karel, 'Karel Dvořák')
  assert.equal((await answered(lan, link)).location, link)
  assert.equal((await confirmed(lan, link)).status, 422)
})

test('nobody signs under a name that is not theirs; the sender gets both to correct', async () => {
  const { form, link } = await invited(lan, 'Petr Kolář')
  const page = (await lan.client.get(link)).text
  assert.match(page, /V pozvánce stojí: Petr Kolář. Vaše ověřené jméno: Thi Lan Nguyen/)
  assert.doesNotMatch(page, /heslo lípa|Potvrdit a spolupodepsat/)
  await answered(lan, link)
  const reply = await confirmed(lan, link)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /jiné jméno, než jaké máte ověřené/)
  assert.match((await form.check()).text, /Pozvali jste: Petr Kolář.*jméno: Thi Lan Nguyen/)
  await house.drainJobs()
  const told = (await house.letters(jana.email)).at(-1)!
  assert.match(told.subject, /Opravte jméno v pozvánce: Petr Kolář/)
  await form.fill('snoubenec', { 'druhy.name': 'Ing. NGUYEN thi lan' })
  assert.doesNotMatch((await form.check()).text, /Pozvali jste/)
  await house.drainJobs()
  const freed = (await house.letters(lan.email)).at(-1)!
  assert.match(freed.subject, /name in the invitation is corrected, you can sign: Žádost o sňatek/)
  assert.match(freed.text, new RegExp(`Ing. NGUYEN thi lan[\\s\\S]*${link}`))
  const letters = (await house.letters(lan.email)).length
  await form.fill('snoubenec', { tajne: 'jiné heslo' })
  await house.drainJobs()
  assert.equal((await house.letters(lan.email)).length, letters)
  assert.equal((await confirmed(lan, link)).location, link)
  assert.match((await form.check()).text, /Potvrdil\(a\): Thi Lan Nguyen/)
})

test('a firm does not sign for a person', async () => {
  const { link } = await invited(petr, 'Šumava Dřevo s.r.o.')
  assert.match((await petr.client.get(link)).text, /jen člověk, ne firma/)
  await answered(petr, link)
  assert.equal((await confirmed(petr, link)).status, 422)
})

test("one's own e-mail is not invited", async () => {
  const form = await filledIn({ email: 'petr@priklad.example' }, 'Petr Kolář')
  const own = await form.fill('snoubenec', { 'druhy.email': jana.email.toUpperCase() })
  assert.equal(own.status, 422)
  const page = (await form.check()).text
  assert.match(page, /role="alert"[\s\S]*href="#field-druhy">Tohle je váš e-mail/)
  const change = new RegExp(`href="${form.at('snoubenec')}\\?z=kontrola#field-druhy">Změnit e-mail`)
  assert.match(page, change)
  assert.doesNotMatch(page, /Poslat pozvánku/)
  const before = (await house.letters(jana.email)).length
  const reply = await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  assert.equal(reply.status, 422)
  await house.drainJobs()
  assert.equal((await house.letters(jana.email)).length, before)
})

test("one's own e-mail is told on the page where it is typed, and leads no further", async () => {
  const form = await beginForm(jana, 'svatba')
  const named = { 'druhy.name': 'Petr Kolář', 'druhy.email': jana.email }
  for (const [lang, words] of Object.entries({
    '': /Tohle je váš e-mail/,
    '/en': /This is your own e-mail/,
    '/de': /Das ist Ihre eigene E-Mail/,
  })) {
    const { action, sent } = await form.standing('snoubenec')
    const reply = await jana.client.post(lang + action, { ...sent, tajne: 'lípa', ...named })
    assert.equal(reply.status, 422)
    assert.match(reply.text, new RegExp(`href="#field-druhy[^"]*">[^<]*${words.source}`))
    assert.match(reply.text, /value="Petr Kolář"[\s\S]*value="jana/)
  }
  assert.match((await form.check()).location, /formular/)
  const right = await form.fill('snoubenec', { ...named, 'druhy.email': lan.email })
  assert.equal(right.location, `/podani/${form.id}/kontrola`)
})

test('who cannot sign here is told of the paper, where they are named and at the end', async () => {
  const form = await filledIn()
  for (const [lang, words] of Object.entries({
    '': /Jak podepsat na papíře/,
    '/en': /How to sign on paper/,
    '/de': /Auf Papier unterschreiben/,
  })) {
    for (const place of [form.at('snoubenec'), `/podani/${form.id}/kontrola`]) {
      const { text } = await jana.client.get(lang + place)
      assert.match(text, words)
      assert.match(text, /href="[^"]*\/formulare\/svatba\/tiskopis\?urad=klatovy"/)
    }
  }
  assert.equal((await jana.client.get('/formulare/svatba/tiskopis?urad=klatovy')).status, 200)
})

test('the invitation names form, sender and office in a language that is read', async () => {
  await invited()
  const known = (await house.letters(lan.email)).at(-1)!
  assert.match(known.text, /^Hello,[\s\S]*Jana Nováková asks[\s\S]*Žádost o sňatek[\s\S]*Klatovy/)
  assert.match(known.text, /\/en\/podani\/spolupodpis/)
  const stranger = { email: 'petra@priklad.example' }
  await invited(stranger, 'Petra Nová')
  const unknown = (await house.letters(stranger.email)).at(-1)!
  assert.match(unknown.subject, /vás žádá.* \/ .*asks you/)
  assert.match(unknown.text, /Dobrý den,[\s\S]*Žádost o sňatek[\s\S]*Hello,/)
})

test('who signed gets what was sent into their own mailbox, once', async () => {
  const { form, link } = await invited()
  await answered(lan, link)
  await confirmed(lan, link)
  const sent = await form.send()
  const mark = markOn(await jana.client.get(sent.location))
  await house.drainJobs()
  const messages = await within(
    house.sql,
    { personId: lan.personId },
    tx => tx`select id, body, files from mailbox.messages where record_mark = ${mark}`,
  )
  assert.equal(messages.length, 1)
  assert.match(messages[0]!.body, /Jana Nováková has sent the submission that you signed on/)
  assert.equal(messages[0]!.files[0].name, 'svatba.pdf')
  const page = await lan.client.get(`/schranka/${messages[0]!.id}`)
  assert.equal(page.status, 200)
  assert.match(page.text, new RegExp(mark))
  const notice = (await house.letters(lan.email)).at(-1)!
  assert.match(notice.text, /waits in your mailbox[\s\S]*\/en\/schranka\//)
})
