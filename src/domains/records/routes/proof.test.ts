import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'

test('an officer can prove what came when: number in the log, its head, a receipt', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const page = await tomas.get(`/spisova-sluzba/${matter.id}`)
  assert.match(page.text, /Pořadí v záznamu průhlednosti: 0/)
  assert.match(page.text, /href="\/log\/klatovy[^"]*\/checkpoint"/)
  const [, proof] = /href="([^"]+\.tlog-proof)"/.exec(page.text)!
  const taken = await tomas.get(proof!)
  assert.equal(taken.status, 200)
  assert.match(String(taken.headers['content-disposition']), /KLAT-00001-2026\.tlog-proof/)
  assert.match(taken.text, /^c2sp\.org\/tlog-proof@v1/)
})

test('the receipt of a case is for those who may open the case', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const page = await town.house.as(town.tomas).get(`/spisova-sluzba/${matter.id}`)
  const [, proof] = /href="([^"]+\.tlog-proof)"/.exec(page.text)!
  for (const caller of [town.lenka, town.hana]) {
    assert.equal((await town.house.as(caller).get(proof!)).status, 404)
  }
  assert.equal((await town.house.as(town.alena).get(proof!)).status, 403)
})
