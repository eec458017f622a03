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

test('a paper letter is written down, routed and gets a slip with a code', async t => {
  const town = await openTown(t)
  const vera = town.house.as(town.vera)
  const form = await vera.get('/podatelna/zapis')
  const key = /name="_key" value="([^"]+)"/.exec(form.text)![1]!
  const parts = [
    { name: '_key', value: key },
    { name: 'channel', value: 'Posta' },
    { name: 'senderName', value: 'Marie Šebestová' },
    { name: 'senderAddress', value: 'Husova 12, 339 01 Klatovy' },
    { name: 'subject', value: 'Hluk z hospody' },
    { name: 'sheets', value: '2' },
    { name: 'to', value: 'dop' },
    { name: 'files', filename: '', content: '' },
  ]
  const sent = await vera.upload('/podatelna/zapis', parts)
  assert.equal(sent.status, 303)
  const slip = await vera.get(sent.location)
  assert.equal(slip.status, 200)
  assert.match(slip.text, /KLAT\/00001\/2026/)
  assert.match(slip.text, /[2-9A-Z]{5}-[2-9A-Z]{5}/)
  const again = await vera.upload('/podatelna/zapis', parts)
  assert.equal(again.location, sent.location)
  const journal = await vera.get('/podatelna/denik')
  assert.match(journal.text, /Hluk z hospody/)
})

test('an unknown sender gets no slip, and what came by e-mail has no sheets', async t => {
  const town = await openTown(t)
  const vera = town.house.as(town.vera)
  const form = await vera.get('/podatelna/zapis')
  assert.match(form.text, /id="field-senderName"[^>]*autofocus/)
  const sent = await vera.upload('/podatelna/zapis', [
    { name: 'channel', value: 'EPodatelnaMail' },
    { name: 'subject', value: 'Stížnost bez podpisu' },
    { name: 'sheets', value: '1' },
    { name: 'reference', value: 'ABC/7' },
  ])
  const slip = await vera.get(sent.location)
  assert.equal(slip.status, 200)
  assert.match(slip.text, /KLAT\/00001\/2026/)
  assert.doesNotMatch(slip.text, /Pro odesílatele|Kód pro sledování|Počet listů/)
  const [, next = ''] = /href="(\/podatelna\/zapis\?[^"]+)"/.exec(slip.text)!
  assert.match((await vera.get(next)).text, /value="EPodatelnaMail"\s+checked/)

  const item = await vera.get(sent.location.replace('/stitek', ''))
  assert.doesNotMatch(item.text, /listů 0/)
  assert.match(item.text, /Značka odesílatele: ABC\/7/)
  assert.match(item.text, />Lhůta</)
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

test('what came twice is suspected', async t => {
  const town = await openTown(t)
  const first = await town.receive()
  const vera = town.house.as(town.vera)
  await vera.post(`/podatelna/${first.caseId}/prideleni`, { version: '1', to: 'dop' })
  const { caseId } = await town.receive({ subject: 'KÁCENÍ LÍPY v Zahradní ulici.' })
  const item = await vera.get(`/podatelna/${caseId}`)
  assert.match(item.text, /Možná už přišlo/)
  assert.match((await vera.get('/podatelna')).text, /Možná už přišlo: KLAT\/00001\/2026/)

  const back = await vera.get(`/podatelna/${caseId}/vraceni?prislo=1`)
  assert.match(back.text, /již došlo a vyřizujeme je pod číslem jednacím KLAT\/00001\/2026/)
  const [, to = ''] = /name="to" value="([^"]+)"/.exec(item.text)!
  assert.equal(to, 'Odbor dopravy (OD)')
  const given = await vera.post(`/podatelna/${caseId}/prideleni`, { version: '1', to })
  assert.equal(given.status, 303)
})

test('letters with one word in common, or of somebody else, are not taken for the same', async t => {
  const town = await openTown(t)
  const { sender } = town.letter()
  await town.receive()
  const other = await town.receive({ subject: 'Kácení smrku' })
  const marie = { ...sender, personId: null, name: 'Marie Šebestová' }
  const another = await town.receive({ sender: marie })
  const vera = town.house.as(town.vera)
  for (const { caseId } of [other, another]) {
    assert.doesNotMatch((await vera.get(`/podatelna/${caseId}`)).text, /Možná už přišlo/)
  }
  assert.doesNotMatch((await vera.get('/podatelna')).text, /Možná už přišlo/)
})

test('a cut PDF stands out in the list and at the letter, a whole one does not', async t => {
  const town = await openTown(t)
  const { blobs } = town.house.services
  const pdf = async (name: string, text: string) => ({
    name,
    mimeType: 'application/pdf',
    ...(await blobs.put(Buffer.from(text))),
  })
  const whole = await pdf('cela.pdf', '%PDF-1.7\nxref\nstartxref\n9\n%%EOF\n')
  const cut = await pdf('useknuta.pdf', '%PDF-1.7\n1 0 obj\n<<')
  const { caseId } = await town.receive({ files: [whole, cut] })
  await town.house.drainJobs()
  const vera = town.house.as(town.vera)
  for (const address of ['/podatelna', `/podatelna/${caseId}`]) {
    const { text } = await vera.get(address)
    assert.match(text, /Nejde otevřít, je poškozeno: useknuta\.pdf/)
  }
})

test('the list shows what stands out and by when a letter is to be settled', async t => {
  const town = await openTown(t)
  const text = 'Please would you fix the lamp in front of the school? It is dark for children.'
  const { caseId } = await town.receive({ subject: 'Broken lamp', text })
  const vera = town.house.as(town.vera)
  const fresh = await vera.get('/podatelna')
  assert.match(fresh.text, /Text není v češtině/)
  assert.match(fresh.text, /21\. 12\. 2026/)
  assert.doesNotMatch(fresh.text, /Čeká déle/)
  town.house.clock.pass({ days: 5 })
  for (const address of ['/podatelna', `/podatelna/${caseId}`]) {
    const late = await vera.get(address)
    assert.match(late.text, /Text není v češtině/)
    assert.match(late.text, /Čeká déle než 2 pracovní dny/)
  }
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

test('the journal of a day has its numbers, own documents too, and no formulas', async t => {
  const town = await openTown(t)
  const sender = { ...town.letter().sender, personId: null, name: '=HYPERLINK("http://zlo")' }
  const { caseId } = await town.receive({ sender, subject: '+420 volat' })
  const vera = town.house.as(town.vera)
  await vera.post(`/podatelna/${caseId}/vraceni`, { version: '1', subject: 'V', text: 'Nelze.' })
  town.house.clock.pass({ days: 1 })
  await town.receive({ subject: 'Až zítra' })

  const file = await vera.get('/podatelna/denik.csv?den=2026-11-21')
  assert.match(String(file.headers['content-type']), /^text\/csv/)
  const lines = file.text.trim().split('\r\n')
  assert.equal(lines.length, 3)
  assert.match(lines[1]!, /"'=HYPERLINK/)
  assert.match(lines[1]!, /'\+420 volat/)
  assert.match(lines[2]!, /Vlastní/)
  const year = await vera.get('/podatelna/denik.csv?rok=2026')
  assert.equal(year.text.trim().split('\r\n').length, 4)
  const wrong = await vera.get('/podatelna/denik?den=2026-02-31&za=x&rok=0')
  assert.equal(wrong.status, 200)
})

test('a form of a paper letter comes back with what was typed', async t => {
  const town = await openTown(t)
  const vera = town.house.as(town.vera)
  const parts = [
    { name: 'channel', value: 'Posta' },
    { name: 'senderName', value: 'Marie Šebestová' },
    { name: 'sheets', value: 'dva' },
    { name: 'to', value: 'xyz' },
    { name: 'files', filename: 'sken.exe', content: 'MZ' },
  ]
  const again = await vera.upload('/podatelna/zapis', parts)
  assert.equal(again.status, 422)
  assert.match(again.text, /Marie Šebestová/)
  assert.match(again.text, /Napište stručně/)
  assert.match(again.text, /Zadejte počet číslem/)
  assert.match(again.text, /sken\.exe/)
  assert.match(again.text, /„xyz“ neodpovídá/)
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
