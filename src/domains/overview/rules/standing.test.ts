import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tally } from '../../records/index.ts'
import { standingOf, stateCounts, unitStandings } from './standing.ts'

const today = '2026-11-21'
const environment = { id: 'e', name: 'Odbor životního prostředí' }
const traffic = { id: 't', name: 'Odbor dopravy' }

const tally = (state: Tally['state'], dueOrder: string, cases: number, ownerId = 'o'): Tally => ({
  ownerId,
  state,
  running: state !== 'waiting',
  dueOrder,
  cases,
})

test('states are counted over all days, each state once', () => {
  const tallies = [
    tally('received', '2026-12-01', 2),
    tally('received', '2026-12-02', 1),
    tally('waiting', '2026-12-02', 4),
  ]
  assert.deepEqual(stateCounts(tallies), [
    { state: 'received', cases: 3 },
    { state: 'assigned', cases: 0 },
    { state: 'accepted', cases: 0 },
    { state: 'waiting', cases: 4 },
  ])
})

test('late is past the last day, soon late within five days', () => {
  const tallies = [
    tally('accepted', '2026-11-20', 1),
    tally('accepted', '2026-11-21', 10),
    tally('assigned', '2026-11-26', 100),
    tally('assigned', '2026-11-27', 1000),
  ]
  assert.deepEqual(standingOf(tallies, today), { open: 1111, late: 1, soon: 110 })
})

test('what waits for the sender is never late', () => {
  const tallies = [tally('waiting', '2026-10-01', 3), tally('waiting', '2026-11-22', 2)]
  assert.deepEqual(standingOf(tallies, today), { open: 5, late: 0, soon: 0 })
})

test('what waits for the sender while its period runs on is late like all else', () => {
  const running = { ...tally('waiting', '2026-10-01', 3), running: true }
  assert.deepEqual(standingOf([running], today), { open: 3, late: 3, soon: 0 })
})

test('what has no last day is never late', () => {
  assert.equal(standingOf([tally('received', '9999-12-31', 3)], today).soon, 0)
})

test('the unit with the most late cases stands first', () => {
  const units = [tally('accepted', '2026-11-01', 2, 't'), tally('accepted', '2026-12-20', 9, 'e')]
  const office = [tally('accepted', '2026-11-01', 2), tally('accepted', '2026-12-20', 9)]
  const standings = unitStandings([environment, traffic], { office, units }, today)
  assert.deepEqual(
    standings.map(({ name, open, late }) => [name, open, late]),
    [
      ['Odbor dopravy', 2, 2],
      ['Odbor životního prostředí', 9, 0],
    ],
  )
})

test('what no unit has is shown as nobody’s', () => {
  const office = [tally('received', '2026-11-22', 3), tally('accepted', '2026-12-20', 1)]
  const units = [tally('accepted', '2026-12-20', 1, 'e')]
  const standings = unitStandings([environment], { office, units }, today)
  assert.deepEqual(standings.at(0)?.open, 3)
  assert.deepEqual(standings.at(0)?.id, null)
  assert.deepEqual(standings.at(0)?.soon, 3)
})

test('a village without units has one line, or none when nothing waits', () => {
  const office = [tally('received', '2026-11-22', 3)]
  assert.equal(unitStandings([], { office, units: [] }, today).length, 1)
  assert.equal(unitStandings([], { office: [], units: [] }, today).length, 0)
})
