import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'

/** A case of a kind whose sender Tomáš has just called to complete it. */
async function called(town: Town, matterKind: string) {
  const matter = await town.accepted({ matterKind })
  const tomas = town.house.as(town.tomas)
  const form = { version: String(matter.version), subject: 'Výzva', text: 'Chybí.', days: '15' }
  assert.equal((await tomas.post(`/spisova-sluzba/${matter.id}/vyzva`, form)).status, 303)
  return { id: matter.id, tomas }
}

test('a period that no call stops is told as running, with the office’s own last day', async t => {
  const town = await openTown(t)
  const { id, tomas } = await called(town, 'complaint')
  const runs = [
    ['', /lhůta úřadu běží dál, do 20\. 1\. 2027/],
    ['/en', /the period runs on until 20 Jan 2027/],
    ['/de', /die Frist läuft weiter bis 20\.1\.2027/],
  ] as const
  for (const [prefix, words] of runs) {
    const page = await tomas.get(`${prefix}/spisova-sluzba/${id}`)
    assert.match(page.text, words)
    assert.doesNotMatch(page.text, /lhůta stojí|period stopped|Frist ruht/)
  }
  for (const address of [`/spisova-sluzba/${id}`, '/spisova-sluzba']) {
    const { text } = await tomas.get(address)
    assert.match(text, /20\. 1\. 2027/, address)
    assert.match(text, /Doplnit do 7\. 12\. 2026/)
  }
})

test('a period that a call stops is told as standing, with no last day of the office', async t => {
  const town = await openTown(t)
  const { id, tomas } = await called(town, 'general')
  const page = await tomas.get(`/spisova-sluzba/${id}`)
  assert.match(page.text, /lhůta stojí/)
  assert.match(page.text, /lhůta neběží\s+<span class="cell-note">Doplnit do 7\. 12\. 2026/)
  await town.receive({ inCase: id, completes: true, text: 'Přikládám.' })
  assert.match((await tomas.get(`/spisova-sluzba/${id}`)).text, /lhůta běží do/)
})

test('a call sent after midnight of Prague is of that day everywhere', async t => {
  const town = await openTown(t)
  town.house.clock.set('2026-11-21T23:17:00Z')
  const { id, tomas } = await called(town, 'complaint')
  const { text } = await tomas.get(`/spisova-sluzba/${id}`)
  assert.match(text, /Výzva z 22\. 11\. 2026 lhůtu nestaví/)
  assert.match(text, /22\. 11\. 2026 0:17/)
  assert.doesNotMatch(text, /21\. 11\. 2026/)
})

test('a matter that waits while its period runs on is late by its true day', async t => {
  const town = await openTown(t)
  const { tomas } = await called(town, 'petition')
  town.house.clock.pass({ days: 10 })
  await town.accepted()
  town.house.clock.pass({ days: 21 })
  const late = await tomas.get('/spisova-sluzba?lhuta=late')
  assert.match(late.text, /KLAT\/00001\/2026/)
  assert.match(late.text, /<strong>1<\/strong>\s+po lhůtě/)
  const { text } = await tomas.get('/spisova-sluzba')
  assert.ok(text.indexOf('KLAT/00001/2026') < text.indexOf('KLAT/00003/2026'))
  const josef = await town.house.as(town.josef).get('/prehled')
  assert.match(josef.text, /KLAT\/00001\/2026/)
})

test('that a case cannot be settled yet is said before anything is written', async t => {
  const town = await openTown(t)
  const { id, tomas } = await called(town, 'general')
  const before = (await tomas.get(`/spisova-sluzba/${id}/vyrizeni`)).text
  assert.match(before, /Čeká se na doplnění\. Počkejte na odpověď/)
  await town.receive({ inCase: id, completes: true, text: 'Přikládám.' })
  const after = (await tomas.get(`/spisova-sluzba/${id}/vyrizeni`)).text
  assert.doesNotMatch(after, /Čeká se na doplnění/)
})
