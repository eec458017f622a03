import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { newId } from '../../../foundation/ids.ts'
import { NotFound, type Tx, within } from '../../../platform/db/index.ts'
import { giveBack, proposeDraft, publishDraft } from './publishing.ts'
import { listSavings, readSaving } from './savings.ts'
import { dropDraft, reopenWork, saveDraft, startWork } from './writing.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const alena = { accountId: null, name: 'Alena Fialová', at }
const lenka = { accountId: null, name: 'Lenka Dvořáková', at: new Date(at.getTime() + 60_000) }
type Text = { title: string }

/** A guide that Alena began and Lenka wrote twice, and what may be done with it. */
async function written(t: TestContext) {
  const { sql } = await freshDatabase(t)
  const ownerId = newId(at)
  const desk = <T>(work: (tx: Tx) => Promise<T>) => within(sql, { officeId: ownerId }, work)
  const guide = { ownerId, kind: 'guide' as const, slug: 'nalezy' }
  const begun = await desk(tx => startWork(tx, { ...guide, content: { title: 'Nálezy' } }, alena))
  assert.ok(begun.ok)
  const name = { ownerId, workId: begun.value }
  const save = (title: string, seenRevision: number) =>
    desk(tx => saveDraft(tx, name, { content: { title }, seenRevision }, lenka))
  assert.ok((await save('Ztráty', 1)).ok)
  assert.ok((await save('Ztráty a nálezy', 2)).ok)
  const lines = (version = 1) => listSavings<Text>(sql, { ...name, version })
  return { sql, desk, name, save, lines }
}

test('each saving is kept, with who saved and what it changed, from the beginning', async t => {
  const { lines } = await written(t)
  const kept = (await lines()).map(({ revision, changedByName, contents }) => [
    revision,
    changedByName,
    ...contents.map(({ title }) => title),
  ])
  assert.deepEqual(kept, [
    [3, 'Lenka Dvořáková', 'Ztráty', 'Ztráty a nálezy'],
    [2, 'Lenka Dvořáková', 'Nálezy', 'Ztráty'],
    [1, 'Alena Fialová', 'Nálezy', 'Nálezy'],
  ])
})

test('what was saved, or was before it, is read again; what never was is not there', async t => {
  const { sql, name } = await written(t)
  const drafted = { ...name, version: 1 }
  assert.equal((await readSaving<Text>(sql, drafted, 1)).content.title, 'Nálezy')
  assert.equal((await readSaving<Text>(sql, drafted, { before: 3 })).content.title, 'Ztráty')
  await assert.rejects(readSaving(sql, { ...name, version: 2 }, 1), NotFound)
})

test('taking back goes step by step to the beginning, and over what was taken back', async t => {
  const { sql, desk, name, save } = await written(t)
  const drafted = { ...name, version: 1 }
  const undo = async (seenRevision: number) => {
    const { revision, content } = await readSaving<Text>(sql, drafted, { before: seenRevision })
    const saving = { content, seenRevision, backTo: revision }
    assert.ok((await desk(tx => saveDraft(tx, name, saving, alena))).ok)
    return content.title
  }
  assert.equal(await undo(3), 'Ztráty')
  assert.equal(await undo(4), 'Nálezy')
  await assert.rejects(readSaving(sql, drafted, { before: 5 }), NotFound)
  assert.ok((await save('Vše', 5)).ok)
  assert.equal(await undo(6), 'Nálezy')
})

test('a proposal and its return are no savings', async t => {
  const { desk, name, save, lines } = await written(t)
  await desk(tx => proposeDraft(tx, name, 3, lenka))
  assert.ok((await desk(tx => giveBack(tx, name, { note: 'Proč?', seenRevision: 4 }, alena))).ok)
  assert.ok((await save('Nálezy a ztráty', 5)).ok)
  assert.deepEqual(
    (await lines()).map(({ revision }) => revision),
    [6, 3, 2, 1],
  )
})

test('what is published keeps its savings; the next version has its own', async t => {
  const { desk, name, save, lines } = await written(t)
  await desk(tx => proposeDraft(tx, name, 3, lenka))
  const publication = { stretch: { from: at, to: null }, seenRevision: 4 }
  assert.ok((await desk(tx => publishDraft(tx, name, publication, alena))).ok)
  assert.ok(await desk(tx => reopenWork(tx, name, alena)))
  assert.ok((await save('Nálezy', 1)).ok)
  assert.equal((await lines(1)).length, 3)
  assert.deepEqual(
    (await lines(2)).map(({ contents }) => contents[1].title),
    ['Nálezy', 'Ztráty a nálezy'],
  )
})

test('a draft that is thrown away takes its savings with it', async t => {
  const { desk, name, lines } = await written(t)
  assert.ok((await desk(tx => dropDraft(tx, name, 3, alena))).ok)
  assert.deepEqual(await lines(), [])
})

test('a refused saving is not kept', async t => {
  const { save, lines } = await written(t)
  assert.deepEqual(await save('Pozdě', 1), { ok: false, refusal: 'changed-meanwhile' })
  assert.equal((await lines()).length, 3)
})
