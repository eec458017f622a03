import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { newId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import {
  dropDraft,
  giveBack,
  proposeDraft,
  publishDraft,
  readWork,
  reopenWork,
  saveDraft,
  startWork,
  type WorkName,
} from '../index.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const tomas = { accountId: null, name: 'Tomáš Beneš', at }
const stretch = { from: at, to: null }

test('no deed meant for a draft that was thrown away reaches the one begun after it', async t => {
  const { desk, begin } = await openOffice(t)
  const name = await begin()
  await desk(tx => proposeDraft(tx, name, 1, tomas))
  const read = await revisionOf(desk, name)
  await desk(tx => giveBack(tx, name, { note: 'Chybí sazba', seenRevision: read }, tomas))
  await desk(tx => dropDraft(tx, name, read + 1, tomas))
  assert.deepEqual(await begin(), name)
  const now = await revisionOf(desk, name)
  for (const old of Array.from({ length: read + 1 }, (_, seen) => seen + 1)) {
    const saving = { content: { title: 'Přes jiný text' }, seenRevision: old }
    assert.equal((await desk(tx => saveDraft(tx, name, saving, tomas))).ok, false)
    assert.equal((await desk(tx => proposeDraft(tx, name, old, tomas))).ok, false)
    assert.equal((await desk(tx => dropDraft(tx, name, old, tomas))).ok, false)
  }
  await desk(tx => proposeDraft(tx, name, now, tomas))
  for (const old of [read, read + 1]) {
    const back = { note: 'Cizí výtka', seenRevision: old }
    const unread = { stretch, seenRevision: old }
    assert.deepEqual(await desk(tx => publishDraft(tx, name, unread, tomas)), late)
    assert.deepEqual(await desk(tx => giveBack(tx, name, back, tomas)), late)
  }
  const seen = { stretch, seenRevision: now + 1 }
  assert.ok((await desk(tx => publishDraft(tx, name, seen, tomas))).ok)
})

test('the draft after a published one goes on where it ended', async t => {
  const { desk, begin } = await openOffice(t)
  const name = await begin()
  await desk(tx => proposeDraft(tx, name, 1, tomas))
  await desk(tx => publishDraft(tx, name, { stretch, seenRevision: 2 }, tomas))
  await desk(tx => reopenWork(tx, name, tomas))
  assert.equal(await revisionOf(desk, name), 3)
  assert.deepEqual(await desk(tx => proposeDraft(tx, name, 1, tomas)), late)
})

test('a draft begun while another is thrown away counts on from it', async t => {
  const { desk, begin } = await openOffice(t)
  const name = await begin()
  for (let seen = 1; seen < 12; ) {
    const drops = desk(tx => dropDraft(tx, name, seen, tomas))
    await Promise.all([drops, begin().catch(() => null)])
    const { draft } = await desk(tx => readWork(tx, name))
    if (!draft) await begin()
    const now = await revisionOf(desk, name)
    assert.ok(now > seen, `${now} comes after ${seen}`)
    seen = now
  }
})

const late = { ok: false, refusal: 'changed-meanwhile' }

type Desk = <Result>(work: Parameters<typeof within<Result>>[2]) => Promise<Result>

async function openOffice(t: TestContext) {
  const { sql } = await freshDatabase(t)
  const ownerId = newId(at)
  const desk: Desk = work => within(sql, { officeId: ownerId }, work)
  const work = { ownerId, kind: 'guide' as const, slug: 'ztraceny-klic' }
  const begin = async (): Promise<WorkName> => {
    const begun = await desk(tx => startWork(tx, { ...work, content: { title: 'Klíč' } }, tomas))
    assert.ok(begun.ok)
    return { ownerId, workId: begun.value }
  }
  return { desk, begin }
}

async function revisionOf(desk: Desk, name: WorkName): Promise<number> {
  return (await desk(tx => readWork(tx, name))).draft!.revision
}
