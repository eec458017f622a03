import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openTestHouse } from '../../tests/harness.ts'
import { addJob, addLetter, type Job, startRunner } from '../platform/jobs/index.ts'
import { house as wholeHouse } from './house.ts'

const letters = 6

/** Work that tells when it was done. */
function telling(name: string) {
  const done: number[] = []
  const run: Job<{ number: number }>['run'] = async (_, { number }) => void done.push(number)
  return { done, job: { name, run } as Job<never> }
}

test('while a mail server hangs over letters, other work is done at once', async t => {
  const house = await openTestHouse(t)
  const { done, job } = telling('counting')
  const hanging = house.mailServer.hang()
  const runner = await startRunner(house.services, [...wholeHouse.jobs, job], [])
  try {
    for (let number = 0; number < letters; number++) {
      const letter = { to: `jana${number}@example.cz`, subject: 'Zpráva', text: 'Text.' }
      await addLetter(house.sql, letter)
    }
    await hanging.reached
    for (let number = 0; number < 4; number++) await addJob(house.sql, 'counting', { number })
    // The mail server would be given up after ten seconds.
    for (let tries = 0; tries < 100 && done.length < 4; tries++) await pause(50)
    assert.equal(done.length, 4, 'all letters still hang')
    assert.equal((await house.letters()).length, 0)
  } finally {
    hanging.letGo()
    for (let tries = 0; tries < 200; tries++) {
      if ((await house.letters()).length === letters) break
      await pause(50)
    }
    await runner.stop()
  }
  assert.equal((await house.letters()).length, letters, 'none is lost, none leaves twice')
})

test('whoever sends an e-mail says so, or it is not sent', async t => {
  const house = await openTestHouse(t)
  const letter = { to: 'jana@example.cz', subject: 'Zpráva', text: 'Text.' }
  const outcomes: string[] = []
  const run: Job['run'] = ({ mail }) =>
    mail.send(letter).then(
      () => void outcomes.push('sent'),
      error => void outcomes.push(error.message),
    )
  const jobs = [
    { name: 'hidden', run },
    { name: 'open', run, sendsMail: true },
  ] as Job<never>[]
  const runner = await startRunner(house.services, jobs, [])
  for (const { name } of jobs) {
    const before = outcomes.length
    await addJob(house.sql, name, {})
    for (let tries = 0; tries < 200 && outcomes.length === before; tries++) await pause(50)
  }
  await runner.stop()
  assert.deepEqual(outcomes, ['a job that sends e-mail says so (sendsMail)', 'sent'])
  assert.equal((await house.letters()).length, 1)
})
