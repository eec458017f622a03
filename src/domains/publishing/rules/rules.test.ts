import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concernedBy, type Deed } from './deeds.ts'
import { followerOf, lastDaysOf, outlookOf } from './outlook.ts'
import { searchWordsOf, titleOf } from './titles.ts'
import { type Draft, whyNotGiveBack, whyNotWithdraw } from './work.ts'

const day = (number: number) => new Date(Date.UTC(2026, 10, number))
const version = (
  number: number,
  from: number,
  { to = null, withdrawn = null }: { to?: number | null; withdrawn?: number | null } = {},
) => ({
  number,
  publishedFrom: day(from),
  publishedTo: to === null ? null : day(to),
  withdrawnAt: withdrawn === null ? null : day(withdrawn),
})

test('of versions the one that began last is offered, and its day is told before', () => {
  const outlook = outlookOf([version(1, 1), version(2, 20)], day(10))
  assert.deepEqual(outlook, { now: 1, turns: [{ at: day(20), number: 2 }] })
})

test('of two that begin at one moment the later version is offered', () => {
  assert.equal(outlookOf([version(1, 1), version(2, 1)], day(10)).now, 2)
  assert.equal(outlookOf([version(2, 1), version(1, 1)], day(10)).now, 2)
})

test('a version for some days gives its place back to the one before it', () => {
  const { turns } = outlookOf([version(1, 1), version(2, 12, { to: 15 })], day(10))
  assert.deepEqual(
    turns.map(({ number }) => number),
    [2, 1],
  )
})

test('after the last day of a version the one that lasts longest is offered again', () => {
  const forever = version(1, 1)
  assert.deepEqual(followerOf([forever], day(10)), { number: 1, lastDay: null })
  assert.deepEqual(followerOf([forever, version(2, 20)], day(10))?.number, 2)
  const ending = [version(1, 1, { to: 15 }), version(2, 5, { withdrawn: 20 })]
  assert.deepEqual(followerOf(ending, day(10)), { number: 2, lastDay: '2026-11-20' })
  assert.equal(followerOf(ending, day(25)), null)
  assert.equal(followerOf([], day(10)), null)
})

test('the last day is the one before the midnight on which a version ends', () => {
  const end = new Date('2027-01-01T00:00:00+01:00')
  const lastDay = (term: { publishedTo: Date | null; withdrawnAt: Date | null }) =>
    lastDaysOf([{ number: 1, publishedFrom: day(1), ...term }]).get(1)
  assert.equal(lastDay({ publishedTo: end, withdrawnAt: null }), '2026-12-31')
  const withdrawn = new Date('2026-12-15T00:00:00+01:00')
  assert.equal(lastDay({ publishedTo: end, withdrawnAt: withdrawn }), '2026-12-14')
  assert.equal(lastDay({ publishedTo: null, withdrawnAt: null }), null)
})

test('moments that change nothing for readers are not told', () => {
  const old = version(1, 1, { to: 12 })
  assert.deepEqual(outlookOf([old, version(2, 5)], day(10)).turns, [])
  assert.deepEqual(outlookOf([], day(10)), { now: null, turns: [] })
})

test('what is withdrawn to a day ends on it, all versions together', () => {
  const both = [version(1, 1, { withdrawn: 15 }), version(2, 5, { withdrawn: 15 })]
  assert.deepEqual(outlookOf(both, day(10)), { now: 2, turns: [{ at: day(15), number: null }] })
})

test('only what is offered or to come is withdrawn, and never into the past', () => {
  assert.equal(whyNotWithdraw([], day(10), day(10)), 'not-published')
  assert.equal(whyNotWithdraw([version(1, 1, { to: 5 })], day(10), day(10)), 'not-published')
  const gone = [version(1, 1, { withdrawn: 5 })]
  assert.equal(whyNotWithdraw(gone, day(10), day(10)), 'withdrawn-already')
  assert.equal(whyNotWithdraw([version(1, 1)], day(9), day(10)), 'day-past')
  assert.equal(whyNotWithdraw([version(1, 20)], day(10), day(10)), null)
  assert.equal(whyNotWithdraw([version(1, 1, { withdrawn: 20 })], day(10), day(10)), null)
})

test('only the proposal that was seen is given back', () => {
  const draft = { state: 'proposed', revision: 4 } as Draft
  assert.equal(whyNotGiveBack(draft, 4), null)
  assert.equal(whyNotGiveBack(draft, 2), 'changed-meanwhile')
  assert.equal(whyNotGiveBack({ ...draft, state: 'being-written' }, 4), 'not-proposed')
  assert.equal(whyNotGiveBack(null, 4), 'not-proposed')
})

const tomas = { accountId: 'tomas', roles: ['case-officer'] }
const ivana = { accountId: 'ivana', roles: ['head'] }
const alena = { accountId: 'alena', roles: ['administrator'] }
const colleagues = [tomas, ivana, alena, { accountId: 'vera', roles: ['filing-clerk'] }]

function deed(kind: Deed['kind'], byId: string | null, number = 1): Deed {
  const said = { note: '', source: null, since: null, byName: '', at: day(1) }
  return { id: `${kind}-${byId}`, kind, version: number, byId, ...said }
}

const told = (one: Deed, before: Deed[] = []) =>
  concernedBy(one, [one, ...before], colleagues).map(({ accountId }) => accountId)

test('a proposal concerns those who publish, but not the one who proposed it', () => {
  assert.deepEqual(told(deed('proposed', 'tomas')), ['ivana', 'alena'])
  assert.deepEqual(told(deed('proposed', 'ivana')), ['alena'])
})

test('what became of a proposal concerns those who wrote that version', () => {
  const before = [deed('begun', 'tomas'), deed('proposed', 'tomas'), deed('begun', 'vera', 2)]
  assert.deepEqual(told(deed('published', 'alena'), before), ['tomas'])
  assert.deepEqual(told(deed('given-back', 'ivana'), before), ['tomas'])
  assert.deepEqual(told(deed('withdrawn', 'ivana'), before), ['tomas', 'alena'])
})

test('what came with the product, and the savings of a draft, are told to nobody', () => {
  assert.deepEqual(told(deed('published', null), [deed('begun', 'tomas')]), [])
  assert.deepEqual(told(deed('saved', 'tomas')), [])
  assert.deepEqual(told(deed('dropped', 'tomas')), [])
  for (const kind of ['withdrawal-called-off', 'version-called-off'] as const) {
    assert.deepEqual(told(deed(kind, 'alena')), told(deed('withdrawn', 'alena')))
  }
})

test('a title is one line in the language asked for, else in Czech, else the address', () => {
  assert.equal(titleOf({ title: { cs: 'Pes', de: 'Hund' } }, 'pes', 'de'), 'Hund')
  assert.equal(titleOf({ title: { cs: 'Pes' } }, 'pes', 'en'), 'Pes')
  assert.equal(titleOf({ kind: 'overlay' }, 'poplatek-ze-psu', 'cs'), 'poplatek-ze-psu')
  assert.equal(titleOf({ title: { cs: 'Pes\r\n\nVáš účet' } }, 'pes', 'cs'), 'Pes Váš účet')
  assert.equal(searchWordsOf({ title: { cs: 'Pes', en: 'Dog' } }, 'muj-pes'), 'Pes Dog muj pes')
})
