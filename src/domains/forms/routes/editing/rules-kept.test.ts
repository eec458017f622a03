import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported } from '../../../../../tests/forms/clerk.ts'
import { dogForm } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'

const misto = '/pages/1/when'

/** The dog notice whose second page is asked for by a rule that somebody wrote as a text. */
async function withWritten(t: Parameters<typeof openTown>[0], written: string) {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const fields = { misto, revize: '1', krok: 'rule', pravidlo: written, pocet: '0' }
  assert.equal((await clerk.post(`${form}/podminka`, fields)).status, 303)
  const send = (more: Record<string, string>) =>
    clerk.post(`${form}/podminka`, { misto, revize: '2', pravidlo: written, ...more })
  const rule = async () =>
    JSON.parse((await clerk.get(`${form}/formular.json`)).text).pages[1].when as string
  return { clerk, form, send, rule }
}

const sender = { 'otazka.0': 'sender.kind', 'jak.0': 'is', 'hodnota.0': 'legal', pocet: '1' }
const written = 'senior || (answered(phone) && !senior)'

test('a condition added to a written rule leaves the rule standing, and asks', async t => {
  const { send, rule, form, clerk } = await withWritten(t, written)
  assert.match((await clerk.get(`${form}/podminka?misto=${misto}`)).text, /Upravte ho jako text/)
  const added = await send({ pocet: '0', krok: 'add', pridat: 'sender.kind' })
  assert.equal(added.status, 200)
  assert.match(added.text, /Co s pravidlem, které tu už platí/)
  assert.match(added.text, /<textarea[^>]*>\s*senior \|\| \(answered/)
  assert.match(added.text, /name="stavajici" value="all"[^>]*checked/)
  assert.equal((await send({ ...sender, krok: 'save', stavajici: 'all' })).status, 303)
  assert.equal(await rule(), `(${written}) && sender.kind == "legal"`)
})

test('who does not answer what becomes of the written rule keeps it', async t => {
  const { send, rule } = await withWritten(t, written)
  assert.equal((await send({ ...sender, krok: 'save' })).status, 303)
  assert.equal(await rule(), `(${written}) && sender.kind == "legal"`)
})

test('a written rule is replaced only by who says so', async t => {
  const { send, rule } = await withWritten(t, written)
  assert.equal((await send({ ...sender, krok: 'save', stavajici: 'replace' })).status, 303)
  assert.equal(await rule(), 'sender.kind == "legal"')
})

test('what was chosen about the written rule stays chosen while conditions are added', async t => {
  const { send } = await withWritten(t, written)
  const again = await send({ ...sender, krok: 'add', pridat: 'senior', stavajici: 'any' })
  assert.match(again.text, /name="stavajici" value="any"[^>]*checked/)
  const none = await send({ ...sender, krok: 'remove.0', stavajici: 'any' })
  assert.doesNotMatch(none.text, /name="stavajici"/, 'nothing is added, nothing is asked')
  assert.match(none.text, /Upravte ho jako text/)
})

test('a rule of comparisons is shown as before, without a question about itself', async t => {
  const { send, rule, form, clerk } = await withWritten(t, 'senior && answered(phone)')
  const shown = (await clerk.get(`${form}/podminka?misto=${misto}`)).text
  assert.match(shown, /name="pocet" value="2"/)
  assert.doesNotMatch(shown, /stavajici|Upravte ho jako text/)
  const row = { 'otazka.0': 'senior', 'jak.0': 'is', 'hodnota.0': 'no', pocet: '1' }
  assert.equal((await send({ ...row, krok: 'save' })).status, 303)
  assert.equal(await rule(), '!senior')
})
