import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'

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
