import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWedding } from '../../../../../tests/cosigning.ts'
import { within } from '../../../../platform/db/index.ts'

const { house, jana, karel, lan, invited, answered, confirmed } = await openWedding({ after })

test('who refuses may say why; the sender reads it, the e-mail says that it is there', async () => {
  const { form, link } = await invited()
  assert.match((await lan.client.get(link)).text, /Proč nepodepíšete[\s\S]*maxlength="500"/)
  const refusing = { duvod: 'Svatbu chci až na jaře.\r\nZavolej mi.' }
  assert.equal((await lan.client.post(`${link}/odmitnuti`, refusing)).location, link)
  const check = (await form.check()).text
  assert.match(check, /Odmítl\(a\): Thi Lan Nguyen[\s\S]*Důvod:[\s\S]*až na jaře.\nZavolej mi\./)
  assert.match((await lan.client.get(link)).text, /Uvedený důvod[\s\S]*až na jaře/)
  await house.drainJobs()
  const told = (await house.letters(jana.email)).at(-1)!
  assert.match(told.text, /Důvod stojí na stránce formuláře/)
  assert.doesNotMatch(told.text, /na jaře/)
})

test('who refuses without a reason is asked for none, and the e-mail promises none', async () => {
  const { form, link } = await invited()
  assert.equal((await lan.client.post(`${link}/odmitnuti`, { duvod: ' \n ' })).location, link)
  assert.doesNotMatch((await form.check()).text, /Důvod:/)
  await house.drainJobs()
  assert.doesNotMatch((await house.letters(jana.email)).at(-1)!.text, /Důvod/)
})

test('a reason that is too long refuses nothing; what was typed stays at its field', async () => {
  const { form, link } = await invited()
  const reply = await lan.client.post(`${link}/odmitnuti`, { duvod: `${'ž'.repeat(501)}` })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /href="#field-duvod">Důvod je delší než 500 znaků/)
  assert.match(reply.text, /<details class="fold" open[\s\S]*ž{501}<\/textarea>/)
  assert.match((await form.check()).text, /Čeká se na: Nguyen Thi Lan/)
  const fits = await lan.client.post(`${link}/odmitnuti`, { duvod: 'ž'.repeat(500) })
  assert.equal(fits.location, link)
})

test('a reason is words, whatever somebody writes into it', async () => {
  const { form, link } = await invited()
  const markup = `"><script>alert(1)</script></textarea><b>'`
  const hostile = `${markup}\u0000\u0007{{7*7}} &amp; \u202eabc`
  const reply = await lan.client.post(`${link}/odmitnuti`, { duvod: hostile })
  assert.equal(reply.location, link)
  const pages = [await form.check(), await lan.client.get(link)].map(page => page.text)
  for (const page of pages) {
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
    assert.match(page, /\{\{7\*7\}\} &amp;amp;/)
    assert.doesNotMatch(page, /<script>alert|<b>'|\u0007/)
  }
  const { text } = await lan.client.post(`${link}/odmitnuti`, { duvod: hostile.repeat(20) })
  assert.doesNotMatch(text, /<script>alert/)
})

test('who takes a signature back may say why; asked anew, no reason is left', async () => {
  const { form, link } = await invited()
  await answered(lan, link)
  await confirmed(lan, link)
  assert.equal(
    (await lan.client.post(`${link}/odmitnuti`, { duvod: 'Spletl jsem se.' })).status,
    303,
  )
  assert.match((await form.check()).text, /Důvod:[\s\S]*Spletl jsem se/)
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await house.drainJobs()
  assert.doesNotMatch((await form.check()).text, /Spletl jsem se/)
  assert.doesNotMatch((await lan.client.get(link)).text, /Spletl jsem se/)
})

test('a stranger with the link neither refuses nor reads why somebody did', async () => {
  const { link } = await invited()
  const foreign = await karel.client.post(`${link}/odmitnuti`, { duvod: 'To jsem já.' })
  assert.equal(foreign.status, 422)
  await lan.client.post(`${link}/odmitnuti`, { duvod: 'Jen pro Janu.' })
  assert.doesNotMatch((await karel.client.get(link)).text, /Jen pro Janu|To jsem já/)
  const kept = await within(
    house.sql,
    { personId: karel.personId },
    tx => tx`select reason from submissions.cosignatures`,
  )
  assert.equal(kept.length, 0)
})
