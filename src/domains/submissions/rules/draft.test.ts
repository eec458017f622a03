import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Circumstances,
  changedFields,
  isTooLong,
  isWorthKeeping,
  roomFor,
  whyNotContent,
  whyNotSend,
} from './draft.ts'
import { oneLine, plainText } from './plain.ts'
import type { Attachment, Submission } from './submission.ts'

const content = { matterKind: 'general', subject: 'Lípa', body: 'Prosím o pokácení.' }

const draft: Submission = {
  ...{ id: 'id', personId: 'jana', officeId: 'klatovy', state: 'draft', version: 3, lang: 'cs' },
  ...content,
  ...{ createdAt: new Date(0), changedAt: new Date(0), received: null, stateAt: null },
  ...{ answerBy: null, unitName: '', officerName: '', phone: '', withdrawnAt: null },
  ...{ dueNow: null, lawNow: null },
  ...{ onPaper: false, formSlug: null, subjectWords: null },
}

const around: Circumstances = {
  ...{ verified: true, attachments: [], seenVersion: 3 },
}

const file = (sizeBytes: number): Attachment => ({
  ...{ id: 'a', name: 'a.pdf', sha256: '', mimeType: 'application/pdf', sizeBytes },
})

test('a whole letter has nothing wrong', () => {
  assert.deepEqual(whyNotContent(content), {})
})

test('each field is looked at for itself', () => {
  const wrong = whyNotContent({ matterKind: 'nic', subject: '  ', body: '\u200b' })
  assert.deepEqual(wrong, {
    matterKind: 'kind-missing',
    subject: 'subject-missing',
    body: 'body-missing',
  })
})

test('a subject and a text have their longest length', () => {
  const longest = { ...content, subject: 'a'.repeat(250), body: 'b'.repeat(20_000) }
  assert.deepEqual(whyNotContent(longest), {})
  assert.deepEqual(whyNotContent({ ...longest, subject: 'a'.repeat(251) }), {
    subject: 'subject-too-long',
  })
  assert.deepEqual(whyNotContent({ ...longest, body: 'b'.repeat(20_001) }), {
    body: 'body-too-long',
  })
})

test('half a letter is worth keeping, an empty or an endless one is not', () => {
  assert.equal(isWorthKeeping({ ...content, subject: '' }), true)
  assert.equal(isWorthKeeping({ matterKind: 'general', subject: ' ', body: '' }), false)
  assert.equal(isWorthKeeping({ ...content, body: 'b'.repeat(20_001) }), false)
  assert.equal(isTooLong({ ...content, matterKind: 'x'.repeat(41) }), true)
})

test('a subject is one line, a text keeps its lines and loses hidden control characters', () => {
  assert.equal(oneLine('Lípa\r\nBcc: vsem@priklad.example'), 'Lípa Bcc: vsem@priklad.example')
  assert.equal(plainText('Prvni\u0000\u0007\nDruhy\tsloupec\u001b'), 'Prvni\nDruhy\tsloupec')
})

test('no text, whatever it is, leaves a control character in a subject', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      assert.doesNotMatch(oneLine(text), /\p{Cc}/u)
    }),
  )
})

test('a verified person sends a whole draft that they have just read', () => {
  assert.equal(whyNotSend(draft, around), null)
})

test('sending is refused for one reason at a time, the first thing to mend first', () => {
  assert.equal(whyNotSend(draft, { ...around, verified: false, seenVersion: 1 }), 'not-verified')
  assert.equal(whyNotSend({ ...draft, body: '' }, around), 'incomplete')
  assert.equal(whyNotSend(draft, { ...around, seenVersion: 2 }), 'changed-meanwhile')
  assert.equal(whyNotSend(draft, { ...around, seenVersion: Number.NaN }), 'changed-meanwhile')
})

test('attachments that are too many or too large stop it', () => {
  const many = Array.from({ length: 21 }, () => file(1))
  assert.equal(whyNotSend(draft, { ...around, attachments: many }), 'attachments-too-large')
  const large = [file(60_000_000), file(40_000_001)]
  assert.equal(whyNotSend(draft, { ...around, attachments: large }), 'attachments-too-large')
  assert.equal(whyNotSend(draft, { ...around, attachments: [file(100_000_000)] }), null)
})

test('the room for attachments ends at one hundred megabytes', () => {
  assert.equal(roomFor([]), 100_000_000)
  assert.equal(roomFor([file(30_000_000)]), 70_000_000)
  assert.equal(roomFor([file(60_000_000), file(60_000_000)]), 0)
})

test('two versions tell in which fields they differ', () => {
  assert.deepEqual(changedFields(content, content), [])
  assert.deepEqual(changedFields(content, { ...content, body: 'Jinak.' }), ['body'])
})
