import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { newId, operatorId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import {
  findOffered,
  findVersion,
  giveBack,
  listOffered,
  listOfferedSlugs,
  listWorks,
  proposeDraft,
  publishDraft,
  readWork,
  reopenWork,
  saveDraft,
  standingOf,
  startWork,
  type WorkName,
  withdrawWork,
} from '../index.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const later = (days: number) => new Date(at.getTime() + days * 86_400_000)
const alena = { accountId: null, name: 'Alena Fialová', at }
const dog = { kind: 'form', slug: 'poplatek-ze-psu' } as const

test('a draft becomes an offer only after it was proposed', async t => {
  const { desk, office } = await openOffice(t)
  const name = await begun(desk, office, { title: 'Pes' })
  const early = await desk(tx => publish(tx, name, 1))
  assert.deepEqual(early, { ok: false, refusal: 'not-proposed' })
  await desk(tx => proposeDraft(tx, name, 1, alena))
  const published = await desk(tx => publish(tx, name, 2))
  assert.ok(published.ok && published.value.number === 1)
  const offered = await desk(tx => findOffered(tx, { ...dog, officeId: office, at }))
  assert.deepEqual(offered?.content, { title: 'Pes' })
})

test('of a work that was published many times its newest text alone is read', async t => {
  const { desk, office } = await openOffice(t)
  const name = await begun(desk, office, { title: 'Pes' })
  assert.equal((await desk(tx => readWork(tx, name))).newest, null)
  await desk(tx => proposeDraft(tx, name, 1, alena))
  await desk(tx => publish(tx, name, 2))
  await desk(tx => reopenWork(tx, name, alena))
  await desk(tx => saveDraft(tx, name, { content: { title: 'Psi' }, seenRevision: 3 }, alena))
  await desk(tx => proposeDraft(tx, name, 4, alena))
  await desk(tx => publish(tx, name, 5))
  const { versions, newest } = await desk(tx => readWork(tx, name))
  assert.deepEqual(newest?.content, { title: 'Psi' })
  assert.deepEqual(
    versions.map(one => [one.number, 'content' in one]),
    [
      [2, false],
      [1, false],
    ],
  )
  const first = await desk(tx => findVersion(tx, versions[1]!))
  assert.deepEqual(first.content, { title: 'Pes' })
})

test('whoever saves over a newer draft is told, and nothing is written over', async t => {
  const { desk, office } = await openOffice(t)
  const name = await begun(desk, office, { title: 'Pes' })
  const save = (title: string) =>
    desk(tx => saveDraft(tx, name, { content: { title }, seenRevision: 1 }, alena))
  const outcomes = await Promise.all([save('Psi'), save('Pejsek')])
  assert.deepEqual(outcomes.map(outcome => outcome.ok).sort(), [false, true])
})

test('who saves while a colleague proposes waits for them, and neither breaks', async t => {
  const { desk, office } = await openOffice(t)
  for (let pair = 0; pair < 12; pair++) {
    const work = { ownerId: office, kind: 'guide' as const, slug: `navod-${pair}` }
    const started = await desk(tx => startWork(tx, { ...work, content: { title: 'Pes' } }, alena))
    assert.ok(started.ok)
    const name = { ownerId: office, workId: started.value }
    const saving = { content: { title: 'Psi' }, seenRevision: 1, part: 'title' }
    const both = await Promise.all([
      desk(tx => saveDraft(tx, name, saving, alena)),
      desk(tx => proposeDraft(tx, name, 1, alena)),
    ])
    assert.deepEqual(both.map(outcome => outcome.ok).sort(), [false, true])
  }
})

test('what is proposed is not written on until it is given back with a note', async t => {
  const { desk, office } = await openOffice(t)
  const name = await begun(desk, office, { title: 'Pes' })
  await desk(tx => proposeDraft(tx, name, 1, alena))
  const save = { content: { title: 'Psi' }, seenRevision: 2 }
  const refused = await desk(tx => saveDraft(tx, name, save, alena))
  assert.deepEqual(refused, { ok: false, refusal: 'proposed-already' })
  await desk(tx => giveBack(tx, name, { note: 'chybí sazba', seenRevision: 2 }, alena))
  const { draft } = await desk(tx => readWork(tx, name))
  assert.deepEqual([draft?.state, draft?.note], ['being-written', 'chybí sazba'])
})

test('a newer version takes the place on its day, and the older one stays as it was', async t => {
  const { desk, office } = await openOffice(t)
  const name = await published(desk, office, { czk: 300 })
  await desk(tx => reopenWork(tx, name, alena))
  await desk(tx => saveDraft(tx, name, { content: { czk: 400 }, seenRevision: 3 }, alena))
  await desk(tx => proposeDraft(tx, name, 4, alena))
  await desk(tx => publish(tx, name, 5, later(40)))
  const on = (day: number) =>
    desk(tx => findOffered(tx, { ...dog, officeId: office, at: later(day) }))
  assert.deepEqual((await on(39))?.content, { czk: 300 })
  assert.deepEqual((await on(41))?.content, { czk: 400 })
  const first = await desk(tx => findVersion(tx, { ...name, number: 1 }))
  assert.deepEqual(first.content, { czk: 300 })
  assert.equal(standingOf(first, later(41)), 'offered')
})

test("an office's own form goes before the shared one, and only at that office", async t => {
  const { desk, office, sql } = await openOffice(t)
  const operator = <Result>(work: Parameters<typeof within<Result>>[2]) =>
    within(sql, { officeId: operatorId }, work)
  await published(operator as typeof desk, operatorId, { whose: 'shared' })
  await published(desk, office, { whose: 'own' })
  const whose = async (officeId?: string) =>
    (await findOffered(sql, { ...dog, at, ...(officeId && { officeId }) }))?.content
  assert.deepEqual(await whose(office), { whose: 'own' })
  assert.deepEqual(await whose(newId()), { whose: 'shared' })
  assert.deepEqual(await whose(), { whose: 'shared' })
  const list = await listOffered(sql, { kind: 'form', officeId: office, at })
  assert.deepEqual(
    list.map(version => version.content),
    [{ whose: 'own' }],
  )
})

test('the addresses of what is offered are told by their kinds, each once', async t => {
  const { desk, office, sql } = await openOffice(t)
  const operator = <Result>(work: Parameters<typeof within<Result>>[2]) =>
    within(sql, { officeId: operatorId }, work)
  await published(operator as typeof desk, operatorId, { whose: 'shared' })
  const name = await published(desk, office, { whose: 'own' })
  const guide = { ...dog, kind: 'guide', ownerId: office, content: {} } as const
  await desk(tx => startWork(tx, guide, alena))
  const all = (day: number) => listOfferedSlugs(sql, { officeId: office, at: later(day) })
  assert.deepEqual(await all(0), { form: new Set([dog.slug]), guide: new Set() })
  await desk(tx => withdraw(tx, name, 1))
  assert.deepEqual((await all(2)).form, new Set([dog.slug]), 'the shared one stays')
  const before = await listOfferedSlugs(sql, { at: later(-1) })
  assert.equal(before.form.size, 0)
})

test('what was withdrawn is offered no more, but whoever began by it still finds it', async t => {
  const { desk, office } = await openOffice(t)
  const name = await published(desk, office, { czk: 300 })
  await desk(tx => withdraw(tx, name, 1))
  assert.equal(await desk(tx => findOffered(tx, { ...dog, officeId: office, at: later(2) })), null)
  assert.deepEqual((await desk(tx => findVersion(tx, { ...name, number: 1 }))).content, {
    czk: 300,
  })
})

test('of two who publish at once the second is told, and one version comes of it', async t => {
  const { desk, office } = await openOffice(t)
  const name = await begun(desk, office, { title: 'Pes' })
  await desk(tx => proposeDraft(tx, name, 1, alena))
  const outcomes = await Promise.all([1, 2].map(() => desk(tx => publish(tx, name, 2))))
  assert.deepEqual(outcomes.map(outcome => outcome.ok).sort(), [false, true])
  assert.ok(outcomes.some(outcome => !outcome.ok && outcome.refusal === 'no-draft'))
})

test('an address is taken once by an owner', async t => {
  const { desk, office } = await openOffice(t)
  await begun(desk, office, {})
  const again = await desk(tx => startWork(tx, { ...dog, ownerId: office, content: {} }, alena))
  assert.deepEqual(again, { ok: false, refusal: 'slug-taken' })
})

test('another office sees no draft, writes no version and changes none', async t => {
  const { desk, office, sql } = await openOffice(t)
  const name = await published(desk, office, { czk: 300 })
  await desk(tx => reopenWork(tx, name, alena))
  const strange = <Result>(work: Parameters<typeof within<Result>>[2]) =>
    within(sql, { officeId: newId() }, work)
  await assert.rejects(
    strange(tx => readWork(tx, name)),
    { name: 'NotFound' },
  )
  assert.equal((await strange(tx => listWorks(tx, office, 'form'))).length, 0)
  await assert.rejects(
    strange(tx => withdraw(tx, name, 0)),
    { name: 'NotFound' },
  )
  await strange(tx => tx`update publishing.versions set withdrawn_at = ${at}`)
  const version = await findVersion(sql, { ...name, number: 1 })
  assert.equal(version.withdrawnAt, null)
})

test('the application cannot change what was published', async t => {
  const { desk, office } = await openOffice(t)
  await published(desk, office, { czk: 300 })
  await assert.rejects(
    desk(tx => tx`update publishing.versions set content = '{}'`),
    { code: '42501' },
  )
})

type Desk = <Result>(work: Parameters<typeof within<Result>>[2]) => Promise<Result>

async function openOffice(t: TestContext) {
  const { sql } = await freshDatabase(t)
  const office = newId(at)
  const desk: Desk = work => within(sql, { officeId: office }, work)
  return { sql, office, desk }
}

async function begun(desk: Desk, ownerId: string, content: object): Promise<WorkName> {
  const outcome = await desk(tx => startWork(tx, { ...dog, ownerId, content }, alena))
  assert.ok(outcome.ok)
  return { ownerId, workId: outcome.value }
}

async function published(desk: Desk, ownerId: string, content: object): Promise<WorkName> {
  const name = await begun(desk, ownerId, content)
  await desk(tx => proposeDraft(tx, name, 1, alena))
  await desk(tx => publish(tx, name, 2))
  return name
}

function publish(
  tx: Parameters<typeof publishDraft>[0],
  name: WorkName,
  seenRevision: number,
  from = at,
) {
  return publishDraft(tx, name, { stretch: { from, to: null }, seenRevision }, alena)
}

function withdraw(tx: Parameters<typeof withdrawWork>[0], name: WorkName, days: number) {
  return withdrawWork(tx, name, { from: later(days), note: 'nová vyhláška' }, alena)
}
