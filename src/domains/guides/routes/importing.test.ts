import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Client, Reply } from '../../../../tests/client.ts'
import { begin, editing, inThree, press, upload, write } from '../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { untilWaiting } from '../../../../tests/guides/waiting.ts'
import { formsOf, untouched } from '../../../../tests/house/page.ts'
import { openTown } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import { readWork, reopenWork, saveDraft } from '../../publishing/index.ts'

const slug = 'ztraty-a-nalezy'
const file = JSON.stringify({ ...dogGuide, slug, title: { cs: 'Nálezy', en: 'Found', de: 'Fund' } })

/** Lenka has begun a guide and written a part of it; Alena has a file of the same address. */
async function lenkaWrites(t: Parameters<typeof openTown>[0]) {
  const { house, lenka, alena, ivana, tomas } = await openTown(t)
  const work = await begin(house.as(lenka), 'Ztráty a nálezy')
  await write(house.as(lenka), `${work}/cast/who`, inThree('sections-who', 'Kdo něco našel.'))
  house.clock.pass({ minutes: 5 })
  const clients = { lenka: house.as(lenka), alena: house.as(alena), ivana: house.as(ivana) }
  return { house, work, tomas, ...clients }
}

/** Presses the button of the confirmation that a reply shows, with all that it carries. */
function confirm(client: Client, page: string) {
  const form = formsOf(page, editing).find(one => one.action.endsWith('/nacteni'))!
  const fields = Object.entries(untouched(form)).map(([name, value]) => ({ name, value }))
  return client.upload(form.action, fields)
}

test('a file does not write over a colleague’s draft unasked, and names whose it is', async t => {
  const { work, lenka, alena } = await lenkaWrites(t)
  const asked = await upload(alena, file)
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Koncept „Ztráty a nálezy“ už je rozepsaný/)
  assert.match(asked.text, /Naposledy ho uložil\(a\) Lenka Malá, 21\. 11\. 2026/)
  assert.match(asked.text, /Kdo něco našel\./, 'what would fall is shown')
  assert.match((await lenka.get(`${work}/cast/who`)).text, /Kdo něco našel\./)
})

test('what a confirmed file replaced stands in the history, and one goes back to it', async t => {
  const { house, work, lenka, alena } = await lenkaWrites(t)
  const done = await confirm(alena, (await upload(alena, file)).text)
  assert.equal(done.status, 303, done.text)
  assert.match((await alena.get(done.location)).text, /<title>Nálezy[\s\S]*Soubor nahradil koncept/)
  assert.doesNotMatch((await lenka.get(`${work}/nahled`)).text, /Kdo něco našel/)
  house.clock.pass({ minutes: 5 })
  const history = (await lenka.get(`${work}/historie`)).text
  assert.match(history, /Alena Fialová[\s\S]*současný stav[\s\S]*Lenka Malá[\s\S]*Vrátit se sem/)
  const back = formsOf(history, work).find(
    ({ action, fields }) =>
      action.endsWith('/historie') &&
      fields.some(({ name, value }) => name === 'k' && value === '2'),
  )!
  const gone = await lenka.post(back.action, untouched(back))
  assert.equal(gone.status, 303)
  assert.match((await lenka.get(gone.location)).text, /Koncept je v podobě, kterou jste vybrali/)
  assert.match((await lenka.get(`${work}/nahled`)).text, /Kdo něco našel\./)
  const twice = await lenka.post(back.action, untouched(back))
  assert.equal(twice.status, 303, 'a second press of one button is not a second step')
  assert.match((await lenka.get(`${work}/historie`)).text, /Návrat k dřívější podobě/)
})

test('what was saved while one confirms is asked about once more', async t => {
  const { work, lenka, alena } = await lenkaWrites(t)
  const asked = await upload(alena, file)
  await write(lenka, `${work}/cast/who`, inThree('sections-who', 'Kdo něco ztratil.'))
  const again = await confirm(alena, asked.text)
  assert.equal(again.status, 409)
  assert.match(again.text, /Kdo něco ztratil\./)
  assert.equal((await confirm(alena, again.text)).status, 303)
})

test('a file of the same words, or for what nobody writes on, asks nothing', async t => {
  const { work, alena, ivana } = await lenkaWrites(t)
  await confirm(alena, (await upload(alena, file)).text)
  assert.equal((await upload(alena, file)).status, 303)
  await press(alena, work, 'navrh')
  await press(ivana, work, 'zverejneni')
  const next = await upload(alena, file)
  assert.equal(next.status, 303)
  assert.match(next.location, /zprava=imported/)
})

test('a draft that a colleague begins while a file is loaded is asked about, too', async t => {
  const { house, tomas, work, alena, ivana } = await lenkaWrites(t)
  await confirm(alena, (await upload(alena, file)).text)
  await press(alena, work, 'navrh')
  await press(ivana, work, 'zverejneni')
  const name = { ownerId: tomas.desk!.officeId, workId: work.split('/').at(-1)! }
  const writer = { accountId: tomas.accountId, name: 'Tomáš Beneš', at: house.clock.now() }
  let loading: Promise<Reply> | undefined
  await within(house.sql, { officeId: name.ownerId }, async tx => {
    assert.ok(await reopenWork(tx, name, writer))
    loading = upload(alena, file)
    await untilWaiting(house.owner)
    const { draft } = await readWork(tx, name)
    const content = { ...(draft!.content as object), title: { cs: 'Tomášovy klíče' } }
    assert.ok((await saveDraft(tx, name, { content, seenRevision: draft!.revision }, writer)).ok)
  })
  const asked = await loading!
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Naposledy ho uložil\(a\) Tomáš Beneš/)
  assert.match((await alena.get(work)).text, /Tomášovy klíče/)
})

test('a long text with letters of all kinds is kept whole while one is asked', async t => {
  const { work, alena } = await lenkaWrites(t)
  const long = '🐕 „Žluťoučký kůň“ & <b>pes</b>\n'.repeat(150).trim()
  const names = ['who', 'conditions', 'start', 'where', 'when', 'documents', 'deadlines'] as const
  const words = { cs: long, en: long, de: long }
  const sections = Object.fromEntries(names.map(name => [name, words]))
  const asked = await upload(alena, JSON.stringify({ ...dogGuide, slug, sections }))
  assert.match(asked.text, /name="kus\.1"/)
  const done = await confirm(alena, asked.text)
  assert.equal(done.status, 303, done.text)
  const kept = JSON.parse((await alena.get(`${work}/navod.json`)).text)
  assert.deepEqual(kept.sections, sections)
})

test('a file begins a guide anew where the only draft was thrown away', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const first = await upload(clerk, JSON.stringify({ ...dogGuide, slug: 'kocky' }))
  const work = first.location.split('?')[0]!
  assert.equal((await clerk.post(`${work}/zahozeni`, { revision: '1', revize: '1' })).status, 303)
  const adapted = JSON.stringify({ format: 1, kind: 'overlay', slug: 'kocky' })
  const alone = await upload(clerk, adapted)
  assert.equal(alone.status, 422, 'nothing is there to be adapted')
  const again = await upload(clerk, JSON.stringify({ ...dogGuide, slug: 'kocky', fees: [] }))
  assert.equal(again.location, `${work}?zprava=imported`)
  assert.match((await clerk.get(again.location)).text, /Navrhnout/)
})

test('nobody goes back in another office’s guide, nor to what never was', async t => {
  const { work, lenka, house } = await lenkaWrites(t)
  const { hana } = await openTown(t)
  assert.equal((await house.as(hana).post(`${work}/historie`, { k: '1', revize: '2' })).status, 404)
  for (const k of ['0', 'x', '']) {
    assert.equal((await lenka.post(`${work}/historie`, { k, revize: '2' })).status, 404, k)
  }
})

test('a file in an older encoding is refused before its letters are lost', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  for (const [prefix, said] of [
    ['', /není v kódování UTF-8/],
    ['/en', /is not in UTF-8/],
    ['/de', /nicht in UTF-8/],
  ] as const) {
    // What stands for a letter with an accent is one byte there.
    const content = Buffer.from(file.replace('Nálezy', 'N\u00e1lezy'), 'latin1')
    const part = { name: 'file', filename: 'navod.json', content }
    const reply = await clerk.upload(`${prefix}${editing}/nacteni`, [part])
    assert.equal(reply.status, 422)
    assert.match(reply.text, said)
  }
})
