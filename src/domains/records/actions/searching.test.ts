import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import type { Case } from '../rules/case.ts'
import { wishFrom } from '../rules/worklist.ts'
import { settle } from './settling.ts'
import { readWorklist } from './worklist.ts'

/** The order numbers that Ivana finds under an address. */
async function numbers(town: Town, query: Record<string, string>): Promise<number[]> {
  const ivana = town.doer(town.ivana)
  const found = await readWorklist(town.house.sql, ivana, wishFrom(query, ivana))
  return found.cases.map(matter => matter.serial)
}

async function settled(town: Town, matter: Case): Promise<void> {
  const target = { caseId: matter.id, version: matter.version }
  const settling = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const
  assert.ok((await settle(town.house.sql, town.doer(town.tomas), target, settling)).ok)
}

test('a search keeps to the state, the matter, the last day and the holder chosen', async t => {
  const town = await openTown(t)
  await town.receive()
  await town.accepted({ matterKind: 'complaint' })
  await settled(town, await town.accepted())
  const tomas = town.tomas.desk!.officerId
  const search = { hledat: 'lípa' }
  assert.deepEqual(await numbers(town, { ...search, stav: 'received' }), [1])
  assert.deepEqual(await numbers(town, { ...search, stav: 'settled' }), [3])
  assert.deepEqual(await numbers(town, { ...search, druh: 'complaint' }), [2])
  assert.deepEqual((await numbers(town, { ...search, kdo: tomas })).sort(), [2, 3])
  assert.deepEqual(await numbers(town, { ...search, stav: 'settled', druh: 'complaint' }), [])
  assert.deepEqual(await numbers(town, { hledat: '1/2026', stav: 'accepted' }), [])
  town.house.clock.pass({ days: 40 })
  assert.deepEqual(await numbers(town, { ...search, lhuta: 'late' }), [1])
})

test('a search is put in the order chosen; by the last day closed cases come after', async t => {
  const town = await openTown(t)
  await town.accepted({ matterKind: 'complaint' })
  town.house.clock.pass({ minutes: 1 })
  await settled(town, await town.accepted())
  town.house.clock.pass({ minutes: 1 })
  await town.receive()
  const search = { hledat: 'lípa' }
  assert.deepEqual(await numbers(town, search), [3, 1, 2])
  assert.deepEqual(await numbers(town, { ...search, razeni: 'received' }), [3, 2, 1])
  assert.deepEqual(await numbers(town, { ...search, razeni: 'number' }), [1, 2, 3])
})

test('what is due today has a count and a list of its own', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  await town.accepted({ matterKind: 'complaint' })
  town.house.clock.pass({ days: 30 })
  const tomas = town.doer(town.tomas)
  const wish = wishFrom({ lhuta: 'today' }, tomas)
  const found = await readWorklist(town.house.sql, tomas, wish)
  assert.deepEqual(
    found.cases.map(one => one.id),
    [matter.id],
  )
  assert.equal(found.badges.mine?.today, 1)
  const page = await town.house.as(town.tomas).get('/spisova-sluzba')
  assert.match(page.text, /lhuta=today"><strong>1<\/strong>\s+dnes/)
})
