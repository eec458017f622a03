import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered, rememberedEach } from './index.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 10, 0, seconds))

test('what was asked is remembered for a while, and of each house apart', async () => {
  let asked = 0
  const count = remembered(5000, async (house: { name: string }) => `${house.name} ${++asked}`)
  const [plzen, klatovy] = [{ name: 'Plzeň' }, { name: 'Klatovy' }]
  assert.equal(await count(plzen, at(0)), 'Plzeň 1')
  assert.equal(await count(plzen, at(4)), 'Plzeň 1')
  assert.equal(await count(klatovy, at(4)), 'Klatovy 2')
  assert.equal(await count(plzen, at(5)), 'Plzeň 3')
})

test('a failure is not remembered, and neither is the future', async () => {
  let asked = 0
  const count = remembered(5000, async () => {
    asked += 1
    if (asked === 1) throw new Error('away')
    return asked
  })
  const house = {}
  await assert.rejects(count(house, at(9)), /away/)
  assert.equal(await count(house, at(9)), 2)
  assert.equal(await count(house, at(0)), 3)
})

test('each thing is remembered apart, and only as many as there is room for', async () => {
  let asked = 0
  const tell = rememberedEach(5000, 2, async (_house: object, _now, name) => `${name} ${++asked}`)
  const house = {}
  assert.equal(await tell(house, at(0), 'pes'), 'pes 1')
  assert.equal(await tell(house, at(1), 'strom'), 'strom 2')
  assert.equal(await tell(house, at(2), 'pes'), 'pes 1')
  assert.equal(await tell(house, at(2), 'svatba'), 'svatba 3')
  assert.equal(await tell(house, at(3), 'pes'), 'pes 1', 'what was asked last stays')
  assert.equal(await tell(house, at(3), 'strom'), 'strom 4', 'the other had to leave')
})

test('a question that fails late does not take a newer answer with it', async () => {
  const failures: ((error: Error) => void)[] = []
  let asked = 0
  const count = remembered(5000, async () => {
    asked += 1
    if (asked === 1) await new Promise<void>((_, reject) => failures.push(reject))
    return asked
  })
  const house = {}
  const first = count(house, at(0))
  assert.equal(await count(house, at(9)), 2)
  failures[0]!(new Error('away'))
  await assert.rejects(first, /away/)
  assert.equal(await count(house, at(10)), 2)
})
