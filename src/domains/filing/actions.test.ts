import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { within } from '../../platform/db/index.ts'
import { answer, assign, handOver, openCase, takeBack } from '../records/index.ts'
import { takeOver } from './actions/takeover.ts'
import { receive } from './index.ts'

test('a letter gets the next number of the office, a due date and a place in the log', async t => {
  const town = await openTown(t)
  const first = await town.receive()
  const second = await town.receive()

  assert.equal(first.recordMark, 'KLAT/00001/2026')
  assert.equal(second.recordMark, 'KLAT/00002/2026')
  assert.deepEqual([first.place.index, second.place.index], [0, 1])
  assert.equal(first.dueOn, '2026-12-21')
  assert.equal(first.dueLaw, '§ 71 odst. 3 zák. č. 500/2004 Sb.')
  assert.equal(first.repeated, false)
})

test('the same sending comes twice and is received once', async t => {
  const town = await openTown(t)
  const first = await town.receive({ key: 'podani-1' })
  const second = await town.receive({ key: 'podani-1' })

  assert.deepEqual(second, { ...first, repeated: true })
  assert.equal((await town.receive()).serial, first.serial + 1)
})

test('two pressings of one button at once are one delivery', async t => {
  const town = await openTown(t)
  const both = await Promise.all([town.receive({ key: 'once' }), town.receive({ key: 'once' })])

  assert.deepEqual(
    both.map(one => one.recordMark),
    ['KLAT/00001/2026', 'KLAT/00001/2026'],
  )
  assert.deepEqual(both.map(one => one.repeated).sort(), [false, true])
})

test('the same key at another office is another sending', async t => {
  const town = await openTown(t)
  await town.receive({ key: 'once' })
  const other = await town.receive({ key: 'once', officeId: town.nyrsko.id })

  assert.equal(other.recordMark, 'NYRS/00001/2026')
  assert.equal(other.repeated, false)
})

test('twenty letters at once have twenty numbers without a gap', async t => {
  const town = await openTown(t)
  const received = await Promise.all(Array.from({ length: 20 }, () => town.receive()))

  const serials = received.map(one => one.serial).sort((a, b) => a - b)
  assert.deepEqual(
    serials,
    Array.from({ length: 20 }, (_, place) => place + 1),
  )
})

test('a letter whose transaction fails leaves no gap behind it', async t => {
  const town = await openTown(t)
  const scope = { officeId: town.klatovy.id }
  const broken = within(town.house.sql, scope, async tx => {
    await receive(tx, town.letter())
    throw new Error('the lights went out')
  })
  await assert.rejects(broken, /lights/)

  assert.equal((await town.receive()).serial, 1)
})

test('the year of the number is the one on the clocks in Prague', async t => {
  const town = await openTown(t)
  const late = await town.receive({ at: new Date('2026-12-31T22:59:59Z') })
  const early = await town.receive({ at: new Date('2026-12-31T23:00:00Z') })

  assert.equal(late.recordMark, 'KLAT/00001/2026')
  assert.equal(early.recordMark, 'KLAT/00001/2027')
})

test('letters pour in while officers work, and nobody waits in a ring', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matters = []
  for (let count = 0; count < 6; count += 1) matters.push(await town.accepted())
  const tomas = town.doer(town.tomas)
  const to = { unitId: null, officerId: town.ivana.desk!.officerId }
  const letter = { subject: 'Odpověď', text: 'Povoluje se.', files: [], settles: true }
  const work = matters.flatMap(({ id, version }, place) => {
    const target = { caseId: id, version }
    const reason = 'Patří Nýrsku.'
    if (place % 3 === 0) return [answer(sql, tomas, target, letter), town.receive({ inCase: id })]
    if (place % 3 === 1) return [assign(sql, tomas, target, to), town.receive({ inCase: id })]
    return [handOver(sql, tomas, target, { toOfficeId: town.nyrsko.id, reason })]
  })
  const letters = Array.from({ length: 20 }, () => town.receive())
  const ended = await Promise.allSettled([...work, ...letters])
  await town.house.drainJobs()

  assert.deepEqual(
    ended.filter(one => one.status === 'rejected'),
    [],
  )
  const officeId = town.klatovy.id
  const serials = await within(
    sql,
    { officeId },
    tx => tx<{ serial: number }[]>`
    select serial from records.documents where office_id = ${officeId} order by serial`,
  )
  assert.deepEqual(
    serials.map(row => row.serial),
    serials.map((_, place) => place + 1),
  )
})

test('a handed-over case is taken over once, however often the news comes', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matter = await town.accepted()
  const target = { caseId: matter.id, version: matter.version }
  const handing = { toOfficeId: town.nyrsko.id, reason: 'Patří Nýrsku.' }
  await handOver(sql, town.doer(town.tomas), target, handing)
  const rows = await within(
    sql,
    { officeId: town.klatovy.id },
    tx => tx<{ id: string }[]>`
    select id from records.handovers`,
  )
  const carry = () => takeOver(sql, town.klatovy.id, 'Klatovy', rows[0]!.id, new Date())
  await Promise.all(Array.from({ length: 6 }, carry))
  await town.house.drainJobs()

  const theirs = await within(
    sql,
    { officeId: town.nyrsko.id },
    tx => tx`
    select record_mark as mark from records.cases`,
  )
  assert.deepEqual(
    theirs.map(row => row.mark),
    ['NYRS/00001/2026'],
  )
  const ours = await town.look(matter.id)
  assert.deepEqual([ours.state, ours.way], ['handed-over', 'postoupenim'])
  const { deeds } = await openCase(sql, town.doer(town.vera), matter.id)
  assert.equal(deeds.filter(deed => deed.kind === 'taken-over').length, 1)
})

test('a letter whose files are many keeps each of them, in their order', async t => {
  const town = await openTown(t)
  const files = Array.from({ length: 20 }, (_, place) => ({
    name: `priloha-${place}.pdf`,
    sha256: String(place).padStart(64, '0'),
    sizeBytes: place + 1,
    mimeType: 'application/pdf',
  }))
  const { caseId } = await town.receive({ files })
  const opened = await openCase(town.house.sql, town.doer(town.vera), caseId)
  assert.deepEqual(opened.documents[0]!.files, files)
})

test('a return heard again does not take back what was handed over anew', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const { id } = await town.accepted()
  const handToNyrsko = async () => {
    const { version } = await town.look(id)
    const handing = { toOfficeId: town.nyrsko.id, reason: 'Patří Nýrsku.' }
    const target = { caseId: id, version }
    assert.ok((await handOver(sql, town.doer(town.tomas), target, handing)).ok)
    const rows = await within(
      sql,
      { officeId: town.klatovy.id },
      tx => tx<{ id: string }[]>`select id from records.handovers order by id desc limit 1`,
    )
    return rows[0]!.id
  }
  const first = await handToNyrsko()
  const comesBack = () =>
    within(sql, {}, tx => takeBack(tx, town.klatovy.id, first, clock.now(), 'Není naše.'))
  await comesBack()
  assert.equal((await town.look(id)).state, 'accepted')
  clock.pass({ minutes: 1 })
  await handToNyrsko()
  await comesBack()
  assert.equal((await town.look(id)).state, 'handed-over')
})
