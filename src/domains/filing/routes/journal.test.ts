import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'

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
