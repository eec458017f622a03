import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { jana } from '../../app/demo/cast.ts'

const { house } = await openTown({ after })
const ask = async (page: string, email: string) => {
  const reply = await house.as(null).post(page, { email })
  return { status: reply.status, text: reply.text.replaceAll(email, '') }
}
const lettersAbout = async (words: RegExp) => {
  await house.drainJobs()
  return (await house.letters(jana.email)).filter(one => words.test(one.subject)).length
}

for (const [page, subject] of [
  ['/identita/heslo', /Nové heslo/],
  ['/identita/potvrzeni', /Potvrďte/],
] as const) {
  test(`nobody fills a mailbox from ${page}: three letters an hour, the same answer`, async () => {
    const before = await lettersAbout(subject)
    const replies = []
    for (const email of [jana.email, jana.email.toUpperCase(), ...Array(4).fill(jana.email)])
      replies.push(await ask(page, email))
    const stranger = await ask(page, 'nikdo@priklad.example')
    for (const reply of replies) assert.deepEqual(reply.status, stranger.status)
    assert.deepEqual(replies.at(-1), replies[2])
    assert.equal((await lettersAbout(subject)) - before, 3)

    house.clock.pass({ minutes: 61 })
    await ask(page, jana.email)
    assert.equal((await lettersAbout(subject)) - before, 4)
  })
}
