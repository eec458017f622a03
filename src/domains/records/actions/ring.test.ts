import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import { withinOnceMore } from '../../../platform/db/index.ts'
import type { Case } from '../rules/case.ts'
import { assignMany } from './assignment.ts'

const kinds = ['general', 'complaint', 'information-request', 'petition', 'suggestion']

/** Two heaps of cases, due on days that come in the opposite order. */
async function twoHeaps(town: Town): Promise<[Case[], Case[]]> {
  const start = Date.parse('2026-11-02T09:00:00Z')
  const heaps: [Case[], Case[]] = [[], []]
  for (let n = 0; n < 20; n += 1) {
    town.house.clock.set(new Date(start + n * 3_600_000).toISOString())
    const kind = Math.floor(n / 2) % kinds.length
    const matterKind = kinds[n % 2 ? kind : kinds.length - 1 - kind]!
    heaps[n % 2]!.push(await town.accepted({ matterKind }))
  }
  return heaps
}

test('two heads give twenty cases away at once, and both are done', async t => {
  const town = await openTown(t)
  const ivana = town.doer(town.ivana)
  const heaps = await twoHeaps(town)
  const receivers = [
    { unitId: null, officerId: town.tomas.desk!.officerId },
    { unitId: town.units.environment, officerId: null },
  ]
  for (let round = 0; round < 4; round += 1) {
    const seen = await Promise.all(
      heaps.map(heap => Promise.all(heap.map(({ id }) => town.look(id)))),
    )
    const outcomes = await Promise.all(
      seen.map(heap => {
        const targets = heap.map(({ id, version }) => ({ caseId: id, version }))
        return assignMany(town.house.sql, ivana, targets, receivers[round % 2]!)
      }),
    )
    for (const { done, left } of outcomes) assert.deepEqual([done.length, left.length], [10, 0])
  }
})

test('who meets another in a ring of waiting does the work once more', async t => {
  const { house, klatovy } = await openTown(t)
  const scope = { officeId: klatovy.id }
  let met = 0
  const both = new Promise<void>(resolve => {
    const timer = setInterval(() => {
      if (met >= 2) {
        clearInterval(timer)
        resolve()
      }
    }, 5)
  })
  const hold = (first: number, second: number) => {
    let tries = 0
    return withinOnceMore(house.sql, scope, async tx => {
      tries += 1
      await tx`select pg_advisory_xact_lock(${first})`
      met += 1
      await both
      await tx`select pg_advisory_xact_lock(${second})`
      return tries
    })
  }
  const tries = await Promise.all([hold(71, 72), hold(72, 71)])
  assert.deepEqual(tries.sort(), [1, 2])
  await assert.rejects(
    withinOnceMore(house.sql, scope, tx => tx`select 1 / 0`),
    { code: '22012' },
  )
})
