import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'

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

test('letters with one word in common, or of somebody else, are not the same', async t => {
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
