import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../tests/town.ts'

const version = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? ''

test('the queue shows what waits, and a few letters route it to a unit', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const second = await town.receive({ subject: 'Žádost o parkovací místo' })
  const vera = town.house.as(town.vera)

  const queue = await vera.get('/podatelna')
  assert.equal(queue.status, 200)
  assert.ok(queue.text.includes('KLAT/00001/2026'))
  assert.ok(queue.text.includes('Čekají 2 zásilky'))

  const item = await vera.get(`/podatelna/${caseId}`)
  const routed = await vera.post(`/podatelna/${caseId}/prideleni`, {
    version: version(item.text),
    to: 'živ',
  })
  assert.equal(routed.status, 303)
  assert.equal(routed.location, `/podatelna/${second.caseId}?hotovo=${caseId}`)

  const next = await vera.get(routed.location)
  assert.match(next.text, /KLAT\/00001\/2026 → Odbor životního prostředí/)
  assert.ok(next.text.includes(`href="/spisova-sluzba/${caseId}"`))
  const last = await vera.post(`/podatelna/${second.caseId}/prideleni`, { version: '1', to: 'mal' })
  assert.equal(last.location, `/podatelna?hotovo=${second.caseId}`)
  const end = await vera.get(last.location)
  assert.match(end.text, /KLAT\/00002\/2026 → Lenka Malá/)
  assert.match(end.text, /Fronta je prázdná/)
})

test('letters that fit nobody or several are asked for again', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const nobody = await vera.post(`/podatelna/${caseId}/prideleni`, { version: '1', to: 'xyz' })
  assert.equal(nobody.status, 422)
  assert.ok(nobody.text.includes('„xyz“ neodpovídá žádnému útvaru'))
  const several = await vera.post(`/podatelna/${caseId}/prideleni`, { version: '1', to: 'odb' })
  assert.equal(several.status, 422)
  assert.ok(several.text.includes('„odb“ může znamenat: Odbor'))
  const [focused, ...others] = several.text.match(/<[^>]*\sautofocus[^>]*>/g)!
  assert.deepEqual(others, [])
  assert.match(focused!, /id="field-to"[^>]*value=""/)
})

test('the field teaches letters of this very office, and no other', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  for (const address of [`/podatelna/${caseId}`, '/podatelna/zapis']) {
    const { text } = await vera.get(address)
    const [, hint = ''] = /pár písmen: (.+?)\./.exec(text)!
    assert.deepEqual(hint.match(/[^„“, ]+/g), ['od', 'žp', 'zem'])
  }
})

test('a case handed over is taken over by the other office and may be given back', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const handed = await vera.post(`/spisova-sluzba/${caseId}/postoupeni`, {
    version: '1',
    office: town.nyrsko.id,
    text: 'Věc patří Nýrsku.',
  })
  assert.equal(handed.status, 303)
  await town.house.drainJobs()

  const hana = town.house.as(town.hana)
  const queue = await hana.get('/podatelna')
  assert.match(queue.text, /NYRS\/00001\/2026/)
  assert.match(queue.text, /Postoupil: Klatovy/)
  const theirs = /\/podatelna\/([0-9a-f-]{36})"/.exec(queue.text)![1]!
  const ours = await vera.get(`/spisova-sluzba/${caseId}`)
  assert.match(ours.text, /Nýrsko převzal věc pod číslem NYRS\/00001\/2026/)

  const returned = await hana.post(`/podatelna/${theirs}/vraceni`, {
    version: '1',
    subject: 'Vrácení',
    text: 'Lípa stojí v Klatovech.',
  })
  assert.equal(returned.status, 303)
  await town.house.drainJobs()
  const back = await vera.get('/podatelna')
  assert.match(back.text, /KLAT\/00001\/2026/)
})

test('two clerks at one letter: the second is told who was first', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const fields = { version: '1', to: 'dop' }
  await vera.post(`/podatelna/${caseId}/prideleni`, fields)
  const second = await vera.post(`/podatelna/${caseId}/prideleni`, { ...fields, to: 'zp' })

  assert.equal(second.status, 409)
  assert.match(second.text, /Věra Horáková/)
  assert.match(second.text, /Přiděleno: Odbor dopravy/)
})

test('a letter is returned with a reason that the sender reads in the mailbox', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const address = `/podatelna/${caseId}/vraceni`
  const fields = { version: '1', subject: 'Vrácení podání' }
  const bare = await vera.post(address, { ...fields, text: '' })
  assert.equal(bare.status, 422)
  assert.match(bare.text, /Napište důvod/)

  const returned = await vera.post(address, { ...fields, text: 'Příloha nejde otevřít.' })
  const queue = await vera.get(returned.location)
  assert.match(queue.text, /KLAT\/00001\/2026 → vráceno/)
  assert.match(queue.text, /Fronta je prázdná/)
  const matter = await vera.get(`/spisova-sluzba/${caseId}`)
  assert.match(matter.text, /Příloha nejde otevřít\./)
  assert.match(matter.text, /KLAT\/00002\/2026/)
})

test('a letter left for later lets the next one come', async t => {
  const town = await openTown(t)
  const first = await town.receive()
  town.house.clock.pass({ seconds: 1 })
  const second = await town.receive()
  const vera = town.house.as(town.vera)
  const next = await vera.get(`/podatelna?dalsi=${first.caseId}`)
  assert.equal(next.location, `/podatelna/${second.caseId}`)
  const around = await vera.get(`/podatelna?dalsi=${second.caseId}`)
  assert.equal(around.location, `/podatelna/${first.caseId}`)
})

test('a queue of seventy letters has two pages and each letter once', async t => {
  const town = await openTown(t)
  for (let count = 0; count < 70; count += 1) {
    town.house.clock.pass({ seconds: 1 })
    await town.receive()
  }
  const vera = town.house.as(town.vera)
  const marks = (text: string) => [...text.matchAll(/>(KLAT\/\d{5}\/2026)</g)].map(([, m]) => m)
  const first = await vera.get('/podatelna')
  const [, older] = /rel="next" href="([^"]+)"/.exec(first.text)!
  const second = await vera.get(older!.replaceAll('&amp;', '&'))
  assert.match(first.text, /Čeká 70 zásilek/)
  assert.equal(marks(first.text).length, 60)
  assert.equal(new Set([...marks(first.text), ...marks(second.text)]).size, 70)
})

test('only the filing room sees the queue; the mayor reads the journal', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const statuses = async (caller: typeof town.vera, addresses: string[]) => {
    const client = town.house.as(caller)
    return Promise.all(addresses.map(async address => (await client.get(address)).status))
  }
  const queue = ['/podatelna', `/podatelna/${caseId}`, '/podatelna/zapis']
  assert.deepEqual(await statuses(town.tomas, queue), [403, 403, 403])
  assert.deepEqual(await statuses(town.josef, queue), [403, 403, 403])
  assert.deepEqual(await statuses(town.josef, ['/podatelna/denik']), [200])
  assert.deepEqual(await statuses(town.hana, queue), [200, 404, 200])
  assert.deepEqual(await statuses(town.vera, ['/podatelna/neni']), [404])
})

test('in English a letter is received and registered, in German a field is optional', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const item = await vera.get(`/en/podatelna/${caseId}`)
  assert.match(item.text, />received</)
  const english = await vera.get('/en/podatelna/zapis')
  assert.match(english.text, /Register a paper letter/)
  const german = await vera.get('/de/podatelna/zapis')
  assert.doesNotMatch(german.text, /freiwillig/i)
})
