import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../foundation/ids.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { trackingTexts } from '../texts/tracking.ts'
import { pageLength, sliceOf, wishFrom } from './listing.ts'
import { usualReply, whyNotReply, whyNotText } from './replies.ts'
import { readCode, type Slip, whyNotTake } from './slips.ts'
import type { Submission } from './submission.ts'
import { type EventKind, isEventKind, isWorthMail, movesOn, nextStep } from './tracking.ts'

const sent = (changes: Partial<Submission>): Submission => ({
  ...{ id: 'id', personId: 'jana', officeId: 'klatovy', state: 'received', version: 1 },
  ...{ matterKind: 'general', subject: 'Lípa', body: 'Prosím.', lang: 'cs', onPaper: false },
  formSlug: null,
  subjectWords: null,
  ...{ createdAt: new Date(0), changedAt: new Date(0), received: null, stateAt: null },
  ...{ answerBy: null, unitName: '', officerName: '', phone: '', withdrawnAt: null },
  ...{ dueNow: null, lawNow: null },
  ...changes,
})

const kinds: EventKind[] = [
  ...(['received', 'assigned', 'accepted', 'called', 'resumed', 'answered', 'replied'] as const),
  ...(['settled', 'returned', 'handed-over', 'taken-over', 'handover-returned'] as const),
  'withdrawn',
]

test('a note among officers is nothing that a sender is told', () => {
  assert.equal(isEventKind('note'), false)
  assert.equal(isEventKind('dispatched'), false)
  assert.equal(isEventKind('called'), true)
})

test('every deed has its sentence in each language', () => {
  for (const lang of languages) {
    for (const kind of kinds) {
      assert.ok(trackingTexts[lang].events[kind]({ who: '' }).length > 3, `${lang} ${kind}`)
    }
  }
})

test('an answer heard after the settlement that it brought does not open the matter again', () => {
  assert.equal(movesOn('answered'), false)
  assert.equal(movesOn('settled'), true)
})

test('what lies in the mailbox has its own e-mail, the rest is mailed when it matters', () => {
  assert.equal(isWorthMail('accepted'), true)
  assert.equal(isWorthMail('called'), false)
  assert.equal(isWorthMail('answered'), false)
})

test('there is always one next step', () => {
  const today = '2026-11-21'
  const step = (changed: Partial<Submission>) =>
    nextStep({ state: 'assigned', withdrawnAt: null, dueNow: '2026-12-07', ...changed }, today)
  assert.equal(step({ state: 'draft' }), 'finish')
  assert.equal(step({ state: 'waiting' }), 'answer')
  assert.equal(step({}), 'wait')
  assert.equal(step({ dueNow: '2026-11-20' }), 'call')
  assert.equal(step({ withdrawnAt: new Date() }), 'withdrawn')
  assert.equal(step({ state: 'settled' }), 'read')
})

test('the question of the office goes before a message', () => {
  assert.equal(usualReply(sent({ state: 'waiting' })), 'completion')
  assert.equal(usualReply(sent({ state: 'accepted' })), 'message')
})

test('a withdrawal is possible until the matter is settled, and once', () => {
  assert.equal(whyNotReply(sent({ state: 'accepted' }), 'withdrawal', true), null)
  assert.equal(whyNotReply(sent({ state: 'settled' }), 'withdrawal', true), 'already-settled')
  const withdrawn = sent({ withdrawnAt: new Date(0) })
  assert.equal(whyNotReply(withdrawn, 'withdrawal', true), 'already-withdrawn')
})

test('a message may follow a settled matter; a completion needs a call', () => {
  assert.equal(whyNotReply(sent({ state: 'settled' }), 'message', true), null)
  assert.equal(whyNotReply(sent({ state: 'accepted' }), 'completion', true), 'nothing-asked')
  assert.equal(whyNotReply(sent({ state: 'waiting' }), 'completion', true), null)
})

test('a draft has nobody to write to, and who is not verified may not write', () => {
  assert.equal(whyNotReply(sent({ state: 'draft' }), 'message', true), 'not-sent-yet')
  assert.equal(whyNotReply(sent({}), 'message', false), 'not-verified')
})

test('an attachment alone answers a call, a withdrawal needs no reason', () => {
  assert.equal(whyNotText('completion', '', 1), null)
  assert.equal(whyNotText('completion', ' ', 0), 'reply-missing')
  assert.equal(whyNotText('message', '', 1), 'reply-missing')
  assert.equal(whyNotText('withdrawal', '', 0), null)
  assert.equal(whyNotText('message', 'a'.repeat(20_001), 0), 'reply-too-long')
})

test('a list reads its wish from the address and leaves out nonsense', () => {
  const id = newId()
  const wish = wishFrom({ zobrazit: 'open', q: '  lípa ', rok: '2025', pred: id, po: 'x' })
  const place = { before: id, after: null }
  assert.deepEqual(wish, { view: 'open', words: 'lípa', year: 2025, state: null, ...place })
  assert.equal(wishFrom({ zobrazit: 'nic' }).view, 'all')
  const nonsense = wishFrom({ rok: '20250', stav: 'nic' })
  assert.deepEqual([nonsense.year, nonsense.state], [null, null])
  assert.equal(wishFrom({ q: 'a'.repeat(999) }).words.length, 200)
})

test('a page knows whether there is more in each direction', () => {
  const rows = Array.from({ length: pageLength + 1 }, (_, n) => n)
  const top = sliceOf(rows, { before: null, after: null })
  assert.deepEqual([top.rows.length, top.hasNewer, top.hasOlder], [pageLength, false, true])
  const last = sliceOf([1, 2], { before: 'x', after: null })
  assert.deepEqual([last.hasNewer, last.hasOlder], [true, false])
  const up = sliceOf(rows, { before: null, after: 'x' })
  assert.deepEqual([up.rows[0], up.hasNewer, up.hasOlder], [1, true, true])
})

test('a code is read however it was copied', () => {
  assert.equal(readCode(' 7kq2m-xw9pa '), '7KQ2MXW9PA')
  assert.equal(readCode('7KQ2M XW9PA'), '7KQ2MXW9PA')
  assert.equal(readCode('-- --'), '')
})

test('a paper letter goes to the first verified account that has its code', () => {
  const slip = { personId: null } as Slip
  assert.equal(whyNotTake(slip, 'jana', true), null)
  assert.equal(whyNotTake(slip, 'karel', false), 'not-verified')
  assert.equal(whyNotTake({ ...slip, personId: 'jana' }, 'jana', true), null)
  assert.equal(whyNotTake({ ...slip, personId: 'jana' }, 'lan', true), 'already-taken')
})
