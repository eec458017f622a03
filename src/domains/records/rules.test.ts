import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Role } from '../../platform/http/index.ts'
import type { Case, CaseState } from './rules/case.ts'
import { caseClock, lawOf } from './rules/case.ts'
import { yearOf } from './rules/mark.ts'
import { listsFor, mayAssign, mayHandle, mayRead, type Rights } from './rules/permissions.ts'
import { placeFrom } from './rules/places.ts'
import {
  whyNotAccept,
  whyNotAnswer,
  whyNotAssign,
  whyNotCall,
  whyNotHandOver,
  whyNotReturn,
  whyNotSettle,
} from './rules/refusing.ts'
import { stemsOf, wordsOf } from './rules/words.ts'
import { numberIn, queryOf, wishFrom } from './rules/worklist.ts'

const environment = '019a0000-0000-7000-8000-0000000000e1'
const transport = '019a0000-0000-7000-8000-0000000000e2'
const tomas = '019a0000-0000-7000-8000-0000000000a1'
const lenka = '019a0000-0000-7000-8000-0000000000a2'

function matter(changes: Partial<Case> = {}): Case {
  return {
    officeId: '019a0000-0000-7000-8000-0000000000f1',
    id: '019a0000-0000-7000-8000-0000000000c1',
    year: 2026,
    serial: 1,
    recordMark: 'KLAT/00001/2026',
    state: 'accepted',
    matterKind: 'general',
    subject: 'Kácení lípy',
    channel: 'EPodatelnaWeb',
    lang: 'cs',
    sender: {
      personId: null,
      name: 'Jana Nováková',
      address: 'Zahradní 214',
      email: null,
      phone: null,
      ico: null,
      birthDate: null,
    },
    submissionId: null,
    followsId: null,
    joinedTo: null,
    hasNews: false,
    withdrawnAt: null,
    handoverId: null,
    receivedAt: new Date('2026-11-21T10:00:00+01:00'),
    dueOn: '2026-12-21',
    dueLaw: '',
    unitId: environment,
    officerId: tomas,
    stops: [],
    extended: false,
    waitingUntil: null,
    settledAt: null,
    way: null,
    version: 3,
    ...changes,
  }
}

const today = '2026-11-22'
const closedStates: CaseState[] = ['settled', 'returned', 'handed-over']
const unit = { unitId: transport, officerId: null }

test('a closed case takes no deed but a further letter into a settled one', () => {
  for (const state of closedStates) {
    const closed = matter({ state })
    const found = { answers: 1, text: 'x', today }
    assert.equal(whyNotAssign(closed, unit), 'closed')
    assert.equal(whyNotAccept(closed, lenka), 'closed')
    assert.equal(whyNotCall(closed, 'x', 15), 'closed')
    assert.equal(whyNotAnswer(closed, 'x'), state === 'settled' ? null : 'closed')
    assert.equal(whyNotSettle(closed, 'dokumentem', found), 'closed')
    assert.equal(whyNotHandOver(closed, 'x', today), 'closed')
    assert.equal(whyNotReturn(closed, 'x'), 'closed')
  }
})

test('a case is taken over after it was assigned, from a colleague too, but not twice', () => {
  assert.equal(whyNotAccept(matter({ state: 'received' }), tomas), 'not-assigned')
  assert.equal(whyNotAccept(matter({ state: 'assigned' }), tomas), null)
  assert.equal(whyNotAccept(matter({ state: 'accepted' }), lenka), null)
  assert.equal(whyNotAccept(matter({ state: 'accepted' }), tomas), 'already-taken')
})

test('what nobody has taken over is neither answered nor settled', () => {
  for (const state of ['received', 'assigned'] as const) {
    assert.equal(whyNotAnswer(matter({ state }), 'x'), 'not-accepted')
    const found = { answers: 1, text: 'x', today }
    assert.equal(whyNotSettle(matter({ state }), 'vzetimNaVedomi', found), 'not-accepted')
  }
})

test('a call has a text and a period of three to ninety days', () => {
  const days = [2, 3, 15, 90, 91, 1.5, Number.NaN].map(count => whyNotCall(matter(), 'x', count))
  const bad = 'bad-period'
  assert.deepEqual(days, [bad, null, null, null, bad, bad, bad])
  assert.equal(whyNotCall(matter(), '', 15), 'no-text')
  assert.equal(whyNotCall(matter({ state: 'waiting' }), 'x', 15), 'open-call')
})

test('the sender may be answered while their completion is awaited', () => {
  assert.equal(whyNotAnswer(matter({ state: 'waiting' }), 'x'), null)
})

test('an assignment names somebody', () => {
  assert.equal(whyNotAssign(matter(), { unitId: null, officerId: null }), 'nobody')
  assert.equal(whyNotAssign(matter(), unit), null)
})

test('only what still lies in the queue goes back to the sender', () => {
  assert.equal(whyNotReturn(matter({ state: 'received' }), 'Není podepsáno.'), null)
  assert.equal(whyNotReturn(matter({ state: 'received' }), ''), 'no-reason')
  assert.equal(whyNotReturn(matter({ state: 'assigned' }), 'x'), 'not-in-queue')
})

const rights = (roles: Role[], unitIds: string[] = [], officerId = tomas): Rights => ({
  officerId,
  roles,
  unitIds,
})

test('a case officer reads and handles what is theirs or their unit’s', () => {
  const officer = rights(['case-officer'], [environment])
  const foreign = matter({ unitId: transport, officerId: lenka })
  assert.ok(mayRead(officer, matter()) && mayHandle(officer, matter()))
  assert.ok(mayHandle(officer, matter({ officerId: lenka })))
  assert.ok(!mayRead(officer, foreign) && !mayHandle(officer, foreign))
  assert.ok(!mayAssign(officer, foreign))
  const unplaced = matter({ unitId: null, officerId: lenka })
  assert.ok(!mayRead(officer, unplaced) && !mayHandle(officer, unplaced))
})

test('the filing room reads and assigns everything and handles nothing', () => {
  const clerk = rights(['filing-clerk'])
  const foreign = matter({ unitId: transport, officerId: lenka })
  assert.ok(mayRead(clerk, foreign) && mayAssign(clerk, foreign))
  assert.ok(!mayHandle(clerk, matter({ officerId: null })))
})

test('the mayor reads everything, the administrator nothing', () => {
  assert.ok(mayRead(rights(['mayor']), matter()))
  assert.ok(!mayAssign(rights(['mayor']), matter()))
  assert.ok(!mayRead(rights(['administrator'], [], lenka), matter()))
})

test('in an office without units everybody who handles cases handles all of them', () => {
  const village = rights(['case-officer'])
  assert.deepEqual(listsFor(village), ['mine', 'all'])
  assert.ok(mayHandle(village, matter({ unitId: null, officerId: lenka })))
})

test('lists are offered by role, the officer’s own first', () => {
  assert.deepEqual(listsFor(rights(['case-officer'], [environment])), ['mine', 'unit'])
  assert.deepEqual(listsFor(rights(['head'], [environment])), ['mine', 'unit', 'all'])
  assert.deepEqual(listsFor(rights(['mayor'])), ['all'])
  assert.deepEqual(listsFor(rights(['administrator'])), [])
})

test('the period is the law’s for the kind of matter; an unknown kind is a general one', () => {
  assert.equal(caseClock(matter({ matterKind: 'information-request' })).dueOn, '2026-12-07')
  assert.equal(caseClock(matter({ matterKind: 'něco jiného' })).dueOn, '2026-12-21')
  assert.equal(lawOf('general'), '§ 71 odst. 3 zák. č. 500/2004 Sb.')
})

test('the year of a number turns at midnight in Prague', () => {
  assert.equal(yearOf(new Date('2026-12-31T22:59:59Z')), 2026)
  assert.equal(yearOf(new Date('2026-12-31T23:00:00Z')), 2027)
})

test('an ending of a word does not hide it', () => {
  for (const [stored, searched] of [
    ['smlouva', 'smlouvy'],
    ['kácení', 'kácením'],
    ['lípy', 'lípa'],
    ['Zahradní', 'zahradních'],
    ['stromů', 'stromy'],
  ] as const) {
    const [word = ''] = wordsOf(stored)
    const [stem = '-'] = stemsOf(searched)
    assert.ok(word.startsWith(stem), `${searched} → ${stem}, ${stored} → ${word}`)
  }
})

test('words of any text are short, folded and each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      const words = wordsOf(text, text)
      assert.equal(new Set(words).size, words.length)
      assert.ok(words.every(word => /^[a-z0-9]{1,30}$/.test(word)))
    }),
  )
})

test('a number is read from what people type', () => {
  assert.deepEqual(numberIn('KLAT/00012/2026'), { serial: 12, year: 2026 })
  assert.deepEqual(numberIn('12/2026'), { serial: 12, year: 2026 })
  assert.equal(numberIn('12'), null)
  assert.equal(numberIn('Nováková 2026'), null)
})

test('a wish survives the way through the address', () => {
  const officer = rights(['head'], [environment])
  const query = {
    seznam: 'unit',
    stav: 'waiting',
    druh: 'complaint',
    lhuta: 'soon',
    hledat: 'x',
    kdo: lenka,
  }
  const wish = wishFrom({ ...query, razeni: 'number' }, officer)
  const sent = JSON.parse(JSON.stringify(queryOf(wish)))
  assert.deepEqual(wishFrom(sent, officer), wish)
})

test('a place in a list that no list has ever named is no place', () => {
  const id = environment
  for (const text of ['', 'x', '1', `1~${id}`, `2026-99-99T99:99:99.999Z~${id}`, '2026-01-01~x']) {
    assert.equal(placeFrom(text), null, text)
  }
  assert.deepEqual(placeFrom(`2026-01-01~${id}`), { value: '2026-01-01', id })
  const moment = '2026-01-01T10:00:00.000Z'
  assert.deepEqual(placeFrom(`${moment}~${id}`), { value: moment, id })
})

test('a list that is not the officer’s is not given', () => {
  const wish = wishFrom({ seznam: 'all' }, rights(['case-officer'], [environment]))
  assert.equal(wish.list, 'mine')
})
