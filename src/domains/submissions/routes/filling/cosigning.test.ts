import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWedding } from '../../../../../tests/cosigning.ts'
import { fillerOf } from '../../../../../tests/filling.ts'
import { within } from '../../../../platform/db/index.ts'

const { house, jana, karel, lan, filledIn, invited, linkTo, answered, confirmed } =
  await openWedding({ after })

test('a form waits until the other one has signed, and goes with both', async () => {
  const form = await filledIn()
  assert.match((await form.check()).text, /Nguyen Thi Lan zatím pozvánku nedostal/)
  assert.doesNotMatch((await form.check()).text, /Odeslat formulář/)
  const early = await jana.client.post(`/podani/${form.id}/odeslani`, {
    ...{ verze: '2', formular: 'svatba' },
  })
  assert.equal(early.status, 422)
  assert.match(early.text, /ještě nepotvrdili všichni/)
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  const link = await linkTo(lan)
  assert.match((await form.check()).text, /Čeká se na: Nguyen Thi Lan/)
  assert.match((await lan.client.get(link)).text, /Než potvrdíte, vyplňte: Za druhého snoubence/)
  assert.equal((await answered(lan, link)).location, link)
  assert.equal((await confirmed(lan, link)).location, link)
  assert.match((await lan.client.get(link)).text, /Formulář jste potvrdil/)
  assert.match((await form.check()).text, /Potvrdil\(a\): Thi Lan Nguyen/)
  await house.drainJobs()
  const told = (await house.letters(jana.email)).at(-1)!
  assert.match(told.subject, /Thi Lan Nguyen potvrdil/)
  const sent = await form.send()
  assert.equal(sent.location, `/podani/${form.id}/potvrzeni`, sent.text)
  assert.match((await lan.client.get(link)).text, /úřad ho vede pod číslem KLAT\//)
  const [row] = await within(
    house.sql,
    { personId: jana.personId },
    tx => tx`select body from submissions.submissions where id = ${form.id}`,
  )
  assert.match(row!.body, /Příjmení po svatbě: Nováková/)
  assert.match(row!.body, /Druhý snoubenec: Thi Lan Nguyen/)
  assert.match(row!.body, /podepsáno 21. 11. 2026 v?e? ?10:00:00 s ověřenou totožností/)
})

test('who signs has read all that the sender answered, and cannot change it', async () => {
  const { form, link } = await invited()
  assert.match((await form.check()).text, /Co uvidí a podepíše: Nguyen Thi Lan[\s\S]*heslo lípa/)
  const page = (await lan.client.get(link)).text
  assert.match(page, /Jana Nováková vás žádá/)
  assert.match(page, /Jen pro úřad[\s\S]*heslo lípa/)
  assert.equal((await lan.client.get(`${link}/stranky/snoubenec`)).location, link)
  assert.equal((await lan.client.post(`${link}/stranky/snoubenec`, {})).status, 404)
  assert.equal((await fillerOf(lan.client, form.id).open()).status, 404)
})

test('what is missing on the pages of the invited one is said there', async () => {
  const { link } = await invited()
  const reply = await lan.client.post(`${link}/stranky/druhy-snoubenec`, { prijmeni: 'Nová' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /href="#field-souhlas"/)
  assert.equal((await confirmed(lan, link)).status, 422)
})

test('a link that nobody was sent leads nowhere, and one needs to be signed in', async () => {
  assert.equal((await lan.client.get('/podani/spolupodpis/nikdo')).status, 404)
  const { link } = await invited()
  assert.notEqual((await house.as(null).get(link)).status, 200)
})

test('nobody signs for themselves, and nobody unverified', async () => {
  const { link } = await invited(karel, 'Karel Dvořák')
  const own = await jana.client.post(`${link}/potvrzeni`, { videno: 'x' })
  assert.equal(own.status, 422)
  assert.match(own.text, /Tuto pozvánku jste poslali vy/)
  await answered(karel, link)
  assert.match((await karel.client.get(link)).text, /ověřenou totožnost/)
  assert.equal((await karel.client.post(`${link}/potvrzeni`, { videno: 'x' })).status, 422)
})

test('who refuses is named to the sender, who may ask again', async () => {
  const { form, link } = await invited()
  assert.equal((await lan.client.post(`${link}/odmitnuti`)).location, link)
  assert.match((await form.check()).text, /Odmítl\(a\): Thi Lan Nguyen/)
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  const anew = await linkTo(lan)
  assert.notEqual(anew, link)
  assert.match((await form.check()).text, /Čeká se na/)
  assert.match((await lan.client.get(anew)).text, /Než potvrdíte, vyplňte/)
})

test('an invitation is taken back, and its link says so since then', async () => {
  const { form, link } = await invited()
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy/zruseni`)
  assert.match((await lan.client.get(link)).text, /byla vzata zpět/)
  assert.match((await form.check()).text, /Pozvánka už neplatí: vzali jste ji zpět/)
})

test('after thirty days an invitation is too old', async () => {
  const { form, link } = await invited()
  house.clock.pass({ days: 30 })
  assert.match((await lan.client.get(link)).text, /Pozvánka už neplatí/)
  assert.equal((await lan.client.post(`${link}/potvrzeni`, { videno: 'x' })).status, 422)
  assert.match((await form.check()).text, /do 30 dnů neodpověděl/)
})

test('a signature is about the answers that were there: changed ones are signed anew', async () => {
  const { form, link } = await invited()
  await answered(lan, link)
  const page = (await lan.client.get(link)).text
  const videno = /name="videno" value="([^"]+)"/.exec(page)![1]!
  await form.fill('snoubenec', { tajne: 'něco jiného' })
  const late = await lan.client.post(`${link}/potvrzeni`, { videno })
  assert.equal(late.status, 409)
  assert.equal((await confirmed(lan, link)).location, link)
  await form.fill('snoubenec', { tajne: 'a zase jinak' })
  assert.match((await form.check()).text, /podepsal\(a\) něco jiného[\s\S]*Jen pro úřad/)
  const fields = { verze: '4', formular: 'svatba' }
  const sent = await jana.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(sent.status, 422)
})

test("nobody else's scope shows an invitation, nor what another one has signed", async () => {
  await invited()
  for (const { personId } of [lan, karel]) {
    const seen = await within(
      house.sql,
      { personId },
      tx => tx`
        select field from submissions.cosignatures where signer_id is distinct from ${personId}`,
    )
    assert.equal(seen.length, 0)
  }
})

test('what was signed is kept with the form as it was sent', async () => {
  const { form, link } = await invited()
  await answered(lan, link)
  await confirmed(lan, link)
  await form.send()
  await house.drainJobs()
  const [row] = await within(
    house.sql,
    { personId: jana.personId },
    tx => tx`select answers from submissions.fillings where submission_id = ${form.id}`,
  )
  assert.equal(row!.answers.prijmeni, 'Nováková')
  assert.equal(row!.answers.druhy.personId, lan.personId)
})
