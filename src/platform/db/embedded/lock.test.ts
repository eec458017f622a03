import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { alone, isAlive } from './lock.ts'

function lockFile(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-lock-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return path.join(folder, 'lock')
}

test('only one works at a time, and nothing is left behind', async t => {
  const file = lockFile(t)
  let inside = 0
  const work = async () => {
    inside += 1
    assert.equal(inside, 1)
    await sleep(5)
    inside -= 1
  }
  await Promise.all(Array.from({ length: 8 }, () => alone(file, work)))
  assert.deepEqual(readdirSync(path.dirname(file)), [])
})

test('work that fails gives the lock back', async t => {
  const file = lockFile(t)
  await assert.rejects(
    alone(file, () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(await alone(file, async () => 'yes'), 'yes')
})

for (const [whose, owner] of [
  ['of a process that is gone', '999999999'],
  ['of a process before, whose number we have got', `${process.pid} another-boot 1`],
  ['that says nothing', ''],
] as const) {
  test(`a lock ${whose} is taken over`, async t => {
    const file = lockFile(t)
    writeFileSync(file, owner)
    assert.equal(await alone(file, async () => 'mine'), 'mine')
  })
}

test('a killed process that nobody has buried is not alive', async t => {
  const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'])
  t.after(() => parent.kill())
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString())
  assert.ok(isAlive(pid))
  for (let round = 0; isAlive(pid) && round < 200; round++) await sleep(20)
  assert.equal(isAlive(pid), false)
})
