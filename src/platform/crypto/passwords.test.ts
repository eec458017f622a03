import assert from 'node:assert/strict'
import test from 'node:test'
import { hashPassword, isPasswordQueueFull, verifyPassword } from './passwords.ts'
import { openQueue, QueueFull } from './queue.ts'

test('a password opens its own hash and no other', async () => {
  const kept = await hashPassword('Lipa-u-radnice-26')
  assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.equal(await verifyPassword('Lipa-u-radnice-26', kept), true)
  assert.equal(await verifyPassword('Lipa-u-radnice-27', kept), false)
  assert.notEqual(await hashPassword('Lipa-u-radnice-26'), kept)
})

test('the same letters typed on another keyboard are the same password', async () => {
  const kept = await hashPassword('zelený mlýn'.normalize('NFC'))
  assert.equal(await verifyPassword('zelený mlýn'.normalize('NFD'), kept), true)
})

test('an unknown name is refused after as much work as a known one', async () => {
  const kept = await hashPassword('Lipa-u-radnice-26')
  const times = async (hash: string | null) => {
    const start = performance.now()
    for (let i = 0; i < 5; i += 1) assert.equal(await verifyPassword('x', hash), false)
    return performance.now() - start
  }
  const [known, unknown] = [await times(kept), await times(null)]
  assert.ok(unknown > known / 3 && unknown < known * 3, `${unknown} ms against ${known} ms`)
})

test('who does not fit into the queue is sent away, the others are served in turn', async () => {
  const queue = openQueue(1, 1)
  const served: string[] = []
  const work = (name: string) => queue.run(async () => void served.push(name))
  const [first, second] = [work('first'), work('second')]
  assert.equal(queue.isFull(), true)
  await assert.rejects(work('third'), QueueFull)
  await Promise.all([first, second])
  assert.deepEqual(served, ['first', 'second'])
  assert.equal(queue.isFull(), false)
})

test('a failure frees the counter for the next one', async () => {
  const queue = openQueue(1, 5)
  await assert.rejects(
    queue.run(() => Promise.reject(new Error('no memory'))),
    /no memory/,
  )
  assert.equal(await queue.run(async () => 'served'), 'served')
})

test('strangers who fill their queue leave the one of known browsers free', async () => {
  const kept = await hashPassword('Lipa-u-radnice-26')
  const guesses = Promise.allSettled(Array.from({ length: 70 }, () => verifyPassword('x', kept)))
  assert.deepEqual([isPasswordQueueFull(), isPasswordQueueFull('known')], [true, false])
  assert.equal(await verifyPassword('Lipa-u-radnice-26', kept, 'known'), true)
  const ends = await guesses
  assert.equal(ends.filter(end => end.status === 'rejected').length, 8)
})
