import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { newId } from '../../../foundation/ids.ts'
import { NotFound, type Tx, within } from '../../../platform/db/index.ts'
import { listDeeds } from '../queries/deeds.ts'
import type { WorkKind } from '../rules/work.ts'
import { findDropped } from './dropping.ts'
import { giveBack, proposeDraft, publishDraft, readWork } from './publishing.ts'
import { findLastChange, goBackTo } from './returning.ts'
import { listSavings, savingLines } from './savings.ts'
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
  const back = (to: 'previous' | number, seenRevision: number, kind: WorkKind = 'guide') =>
    goBackTo(sql, name, { to, seenRevision }, { kind }, alena)
  const now = async () => {
    const { draft } = await desk(tx => readWork(tx, name))
    return (draft!.content as Text).title
  }
  const lines = (version = 1) => listSavings<Text>(sql, { ...name, version })
  return { desk, name, save, back, now, lines }
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

test('a draft goes back to what was saved; what never was is not there', async t => {
  const { back, now } = await written(t)
  assert.deepEqual(await back(1, 3), { ok: true, value: 4 })
  assert.equal(await now(), 'Nálezy')
  await assert.rejects(back(0, 4), NotFound)
  await assert.rejects(back(1, 4, 'form'), NotFound)
})

test('taking back goes step by step to the beginning, and over what was taken back', async t => {
  const { desk, name, save, back, now } = await written(t)
  const isUndoable = () => desk(async tx => findLastChange(tx, name, await readWork(tx, name)))
  const undo = async (seenRevision: number) => {
    assert.ok((await back('previous', seenRevision)).ok)
    return now()
  }
  assert.equal(await undo(3), 'Ztráty')
  assert.equal(await undo(3), 'Ztráty', 'a second press of one button')
  assert.ok(await isUndoable())
  assert.equal(await undo(4), 'Nálezy')
  assert.ok(!(await isUndoable()))
  await assert.rejects(undo(5), NotFound)
  assert.ok((await save('Vše', 5)).ok)
  assert.equal(await undo(6), 'Nálezy')
})

test('who is overtaken takes nothing back, nor does anybody from a proposal', async t => {
  const { desk, name, save, back, now } = await written(t)
  assert.ok((await save('Klíče', 3)).ok)
  assert.deepEqual(await back('previous', 3), { ok: false, refusal: 'changed-meanwhile' })
  assert.deepEqual(await back(1, 3), { ok: false, refusal: 'changed-meanwhile' })
  await desk(tx => proposeDraft(tx, name, 4, lenka))
  assert.deepEqual(await back('previous', 4), { ok: false, refusal: 'proposed-already' })
  assert.equal(await now(), 'Klíče')
})

test('who saw a draft that was published meanwhile is late, and takes nothing back', async t => {
  const { desk, name, back } = await written(t)
  await desk(tx => proposeDraft(tx, name, 3, lenka))
  const publication = { stretch: { from: at, to: null }, seenRevision: 4 }
  assert.ok((await desk(tx => publishDraft(tx, name, publication, alena))).ok)
  for (const to of ['previous', 2] as const) {
    assert.deepEqual(await back(to, 3), { ok: false, refusal: 'no-draft' })
  }
  assert.ok(await desk(tx => reopenWork(tx, name, alena)))
  for (const to of ['previous', 2] as const) {
    assert.deepEqual(await back(to, 3), { ok: false, refusal: 'changed-meanwhile' })
  }
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
  assert.ok((await save('Nálezy', 5)).ok)
  assert.equal((await lines(1)).length, 3)
  assert.deepEqual(
    (await lines(2)).map(({ contents }) => contents[1].title),
    ['Nálezy', 'Ztráty a nálezy'],
  )
})

test('what is thrown away can be brought back from its savings', async t => {
  const { desk, name, lines, back, now, save } = await written(t)
  assert.ok((await desk(tx => dropDraft(tx, name, 3, alena))).ok)
  assert.deepEqual(
    (await lines()).map(({ isDropped, contents }) => [isDropped, contents[1].title]),
    [
      [true, 'Ztráty a nálezy'],
      [true, 'Ztráty'],
      [true, 'Nálezy'],
    ],
  )
  const again = await back(3, 0)
  assert.ok(again.ok)
  assert.equal(await now(), 'Ztráty a nálezy')
  assert.deepEqual(await back(3, 0), again, 'a second press of one button')
  const deeds = await desk(tx => listDeeds(tx, name))
  assert.deepEqual(
    deeds.map(({ kind }) => kind),
    ['restored', 'dropped', 'begun'],
  )
  assert.deepEqual(await back(2, 0), { ok: false, refusal: 'changed-meanwhile' })
  await assert.rejects(back('previous', again.value), NotFound, 'what fell before is no change')
  assert.ok((await save('Klíče', again.value)).ok)
  assert.equal((await back('previous', again.value + 1)).ok, true)
  assert.equal(await now(), 'Ztráty a nálezy')
})

test('a draft that nobody saved is kept, too; the one begun after it is another', async t => {
  const { desk, name } = await written(t)
  const seen = async () => (await desk(tx => readWork(tx, name))).draft!.revision
  const begin = { ownerId: name.ownerId, kind: 'guide', slug: 'nalezy', content: { title: 'Jiné' } }
  await desk(async tx => dropDraft(tx, name, await seen(), alena))
  await desk(tx => startWork(tx, begin as Parameters<typeof startWork>[1], lenka))
  await desk(async tx => dropDraft(tx, name, await seen(), alena))
  const whole = await desk(tx => readWork(tx, name))
  const dropped = await desk(async tx => findDropped(tx, whole, await listDeeds(tx, name)))
  assert.deepEqual(dropped?.content, { title: 'Jiné' })
  assert.deepEqual([dropped?.wroteName, dropped?.byName], [lenka.name, alena.name])
})

test('a refused saving is not kept', async t => {
  const { save, lines } = await written(t)
  assert.deepEqual(await save('Pozdě', 1), { ok: false, refusal: 'changed-meanwhile' })
  assert.equal((await lines()).length, 3)
})

test('while many savings are compared, everybody else is served between two of them', async () => {
  const revisions = Array.from({ length: 30 }, (_, at) => ({
    ...{ revision: 30 - at, changedAt: at, changedByName: 'Lenka Dvořáková', isDropped: false },
    ...{ content: { title: `Nálezy ${30 - at}` }, originalVersion: null },
  })) as unknown as Parameters<typeof savingLines>[0]
  let served = 0
  let isOver = false
  const serve = () => {
    served++
    if (!isOver) setImmediate(serve)
  }
  setImmediate(serve)
  const lines = await savingLines(revisions)
  isOver = true
  assert.ok(served >= 29, `${served} others were served`)
  assert.deepEqual(
    lines.map(({ changes }) => changes.length),
    [...Array(29).fill(1), 0],
  )
})
