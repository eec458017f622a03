import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reply } from '../../../../tests/client.ts'
import { adapt, editing as desk, press, write } from '../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { publishGuide, republishGuide } from '../../../../tests/guides/published.ts'
import { untilWaiting } from '../../../../tests/guides/waiting.ts'
import { formsOf, untouched } from '../../../../tests/house/page.ts'
import { openTown } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import { readWork, reopenWork, saveDraft } from '../../publishing/index.ts'

const address = '/zivotni-situace/poplatek-za-psa?urad=klatovy'

/** Klatovy says only its own fee to a shared guide, and has it published. */
async function ownFee(t: Parameters<typeof openTown>[0]) {
  const { house, tomas, ivana } = await openTown(t)
  await publishGuide(house, dogGuide)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await adapt(clerk, 'poplatek-za-psa')
  await write(clerk, `${work}/cast/fees`, {
    ...{ 'fees-0-name-cs': 'Ohlášení', 'fees-0-name-en': 'Registration' },
    ...{ 'fees-0-name-de': 'Anmeldung', 'fees-0-czk': '1500' },
  })
  await press(clerk, work, 'navrh')
  await press(head, work, 'zverejneni')
  const read = async () => (await house.as(null).get(address)).text
  return { house, tomas, clerk, head, work, read }
}

test('who takes the national text everywhere publishes it, and readers see it alone', async t => {
  const { house, clerk, head, work, read } = await ownFee(t)
  assert.match(await read(), /1\u00a0500\u00a0Kč/)
  const [local, free] = dogGuide.fees!
  await republishGuide(house, { ...dogGuide, fees: [local!, { ...free!, czk: 1200 }] })
  const form = formsOf((await clerk.get(`${work}/puvodni`)).text, work).find(one =>
    one.action.endsWith('puvodni'),
  )!
  const taken = await clerk.post(form.action, {
    ...untouched(form),
    'take-fees-Ohlášení': 'theirs',
  })
  assert.match(taken.location, /zprava=taken/)
  const page = (await clerk.get(work)).text
  assert.doesNotMatch(page, /Co brání zveřejnění/)
  assert.match(page, /Nic vlastního už neříkáte\. Po zveřejnění čtenáři uvidí celostátní návod\./)
  assert.equal((await press(clerk, work, 'navrh')).status, 303)
  assert.equal((await press(head, work, 'zverejneni')).status, 303)
  house.clock.pass({ seconds: 60 })
  const now = await read()
  assert.match(now, /1\u00a0200\u00a0Kč/)
  assert.doesNotMatch(now, /1\u00a0500/)
})

test('an adaptation that was never published must say something', async t => {
  const { house, tomas } = await openTown(t)
  await publishGuide(house, dogGuide)
  const work = await adapt(house.as(tomas), 'poplatek-za-psa')
  const { text } = await house.as(tomas).get(work)
  assert.match(text, /Co brání zveřejnění[\s\S]*Přizpůsobení nic neříká/)
  assert.doesNotMatch(text, /<strong><\/strong>/)
  assert.equal((await press(house.as(tomas), work, 'navrh')).status, 422)
})

test('withdrawing an adaptation says that the national guide remains, and it does', async t => {
  const { head, work, read, house } = await ownFee(t)
  const page = (await head.get(work)).text
  assert.match(page, /Od toho dne čtenáři uvidí celostátní návod bez vašich úprav\./)
  assert.doesNotMatch(page, /návod od toho dne neuvidí/)
  const done = await press(head, work, 'stazeni', { reason: 'Sazba je stejná' })
  assert.equal(done.status, 303)
  const after = (await head.get(done.location)).text
  assert.match(after, /Úpravy jsou stažené, čtenáři vidí celostátní návod\./)
  house.clock.pass({ seconds: 60 })
  assert.doesNotMatch(await read(), /1\u00a0500/)
  assert.match((await head.get(desk)).text, /Přizpůsobit|přizpůsobení/)
})

test('an adaptation withdrawn later gives way to the national guide on that day', async t => {
  const { head, work } = await ownFee(t)
  const later = { since: '2026-12-01', reason: 'Nová vyhláška' }
  const done = await press(head, work, 'stazeni', later)
  assert.match((await head.get(done.location)).text, /Zapsáno\. Ten den čtenáři uvidí celostátní/)
})

test('words that a colleague writes while one takes the national text are not lost', async t => {
  const { house, tomas, clerk, work } = await feeChanged(t)
  const form = formsOf((await clerk.get(`${work}/puvodni`)).text, work).find(one =>
    one.action.endsWith('puvodni'),
  )!
  const name = { ownerId: tomas.desk!.officeId, workId: work.split('/').at(-1)! }
  const writer = { accountId: null, name: 'Ivana Zemanová', at: house.clock.now() }
  let taking: Promise<Reply> | undefined
  await within(house.sql, { officeId: name.ownerId }, async tx => {
    assert.ok(await reopenWork(tx, name, writer))
    taking = clerk.post(form.action, { ...untouched(form), 'take-fees-Ohlášení': 'theirs' })
    await untilWaiting(house.owner)
    const { draft } = await readWork(tx, name)
    const content = JSON.parse(JSON.stringify(draft!.content).replace('1500', '1600'))
    assert.ok((await saveDraft(tx, name, { content, seenRevision: draft!.revision }, writer)).ok)
  })
  assert.equal((await taking!).status, 409)
  assert.match((await clerk.get(`${work}/nahled`)).text, /1\u00a0600\u00a0Kč/)
})

/** The shared guide of an office's own fee has another one now. */
async function feeChanged(t: Parameters<typeof openTown>[0]) {
  const own = await ownFee(t)
  const [local, free] = dogGuide.fees!
  await republishGuide(own.house, { ...dogGuide, fees: [local!, { ...free!, czk: 1200 }] })
  return own
}
