import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { after, type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import {
  checkFiles,
  checkHeads,
  checkLog,
  checkMailboxes,
  checkNumbers,
  checkReceipts,
  checkStored,
} from './checks.ts'
import { makePortal } from './portal.ts'
import { type SentLetter, sendLetters } from './sender.ts'

/** In the usual run; `./virtuos test crash --kills N` asks for others. */
const kills = Number(process.env.VIRTUOS_KILLS ?? 10)
const citizens = 8

const portal = await makePortal(citizens)
after(() => portal.remove())

const letters: SentLetter[] = []
const seenHeads: string[] = []

test(`letters are sent while the portal or its database is killed ${kills} times`, async t => {
  await portal.start()
  let over = false
  const sending = Promise.all(
    portal.citizens.map(citizen =>
      sendLetters(portal.address, citizen, portal.offices, () => over),
    ),
  )
  sending.catch(() => {})
  try {
    await killAgainAndAgain(t)
  } finally {
    over = true
  }
  letters.push(...(await sending).flat())
  await noteHeads()
  await portal.stop()
  const repeats = letters.reduce((sum, letter) => sum + letter.repeats, 0)
  t.diagnostic(`${letters.length} letters acknowledged, ${repeats} sendings broken off`)
  assert.ok(letters.length >= kills, 'letters came in between the kills')
})

test('no acknowledged letter is lost and none is doubled', async () => {
  await portal.look(inside => checkStored(inside, letters))
})

test('numbers have no gap', async () => {
  await portal.look(checkNumbers)
})

test('files are what was sent, byte by byte', async t => {
  const files = await portal.look(inside => checkFiles(inside, letters))
  t.diagnostic(`${files} files compared`)
})

test('receipts are valid for the stand-alone script, each head continues the last', async t => {
  const pairs = await portal.look(async inside => {
    const heads = await checkReceipts(inside, letters)
    return checkHeads(inside, [...heads, ...seenHeads])
  })
  t.diagnostic(`${letters.length} receipts valid, ${pairs} pairs of heads consistent`)
})

test('what the killed workers left undone is done: each letter has one receipt', async () => {
  await portal.start()
  await portal.look(inside => checkMailboxes(inside, letters))
  await portal.stop()
})

test('the whole log holds', async () => {
  await portal.look(checkLog)
})

/** In turns the application, its database and both, at moments that nobody can foresee. */
async function killAgainAndAgain(t: TestContext): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    await pause(randomInt(300, 1500))
    await noteHeads()
    // The application, its database, or both at once, as when the power fails.
    const [app, database] = [kill % 3 !== 1, kill % 3 !== 0]
    await Promise.all([app && portal.killApp(), database && portal.killDatabase()])
    await (app ? portal.start() : portal.isBack())
    if (kill % 5 === 4) t.diagnostic(`${kill + 1} kills`)
  }
}

/** What anyone could have read of the logs before a kill, and may hold against us after it. */
async function noteHeads(): Promise<void> {
  for (const office of portal.offices) {
    const answer = await fetch(`${portal.address}/log/${office}/checkpoint`).catch(() => null)
    const text = await answer?.text().catch(() => '')
    if (answer?.status === 200 && text) seenHeads.push(text)
  }
}
