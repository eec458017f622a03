import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../foundation/ids.ts'
import { archiveFolder, isUnread, pageLength, sliceOf, wishFrom, yearsSince } from './rules.ts'

test('only what an office sent and nobody opened is unread', () => {
  const letter = { authorKind: 'office' as const, isReceipt: false, readAt: null }
  assert.equal(isUnread(letter), true)
  assert.equal(isUnread({ ...letter, readAt: new Date(0) }), false)
  assert.equal(isUnread({ ...letter, authorKind: 'person' }), false)
  assert.equal(isUnread({ ...letter, isReceipt: true }), false)
})

test('the years of a mailbox go from this one down to that of its first message', () => {
  const now = new Date('2026-11-21T10:00:00Z')
  assert.deepEqual(yearsSince(new Date('2024-12-31T23:30:00Z'), now), [2026, 2025])
  assert.deepEqual(yearsSince(null, now), [2026])
})

test('a strange address shows the whole mailbox', () => {
  const everything = {
    ...{ folder: 'all', words: '', year: null, office: '' },
    ...{ before: null, after: null },
  }
  assert.deepEqual(wishFrom({}), everything)
  assert.deepEqual(
    wishFrom({ slozka: '<b>', pred: "' or 1=1", po: 'x', q: ' ', rok: '1', urad: '/' }),
    everything,
  )
})

test('a wish keeps its folder, words and place', () => {
  const [before, after] = [newId(), newId()]
  const wish = wishFrom({
    ...{ slozka: 'sent', q: 'lípa', rok: '2025', urad: 'klatovy', pred: before, po: after },
  })
  assert.deepEqual(wish, {
    ...{ folder: 'sent', words: 'lípa', year: 2025, office: 'klatovy' },
    ...{ before, after },
  })
})

test('a short mailbox is one page, a longer one turns', () => {
  const top = { before: null, after: null }
  const short = sliceOf([3, 2, 1], top)
  assert.deepEqual(short, { rows: [3, 2, 1], hasNewer: false, hasOlder: false })
  const long = sliceOf(Array(pageLength + 1).fill(0), top)
  assert.equal(long.rows.length, pageLength)
  assert.equal(long.hasOlder, true)
})

test('turning up, the row too many is the newest one', () => {
  const rows = Array.from({ length: pageLength + 1 }, (_, n) => n)
  const up = sliceOf(rows, { before: null, after: 'x' })
  assert.equal(up.rows[0], 1)
  assert.deepEqual([up.hasNewer, up.hasOlder], [true, true])
})

test('folders of the archive sort by time and tell the matter', () => {
  const deliveredAt = new Date('2026-11-21T09:00:00Z')
  const recordMark = 'KLAT/00001/2026'
  assert.equal(archiveFolder({ deliveredAt, recordMark }, 7), '0007-2026-11-21-KLAT-00001-2026')
  assert.equal(archiveFolder({ deliveredAt, recordMark: '' }, 12), '0012-2026-11-21')
  const afterMidnight = new Date('2026-11-21T23:30:00Z')
  assert.equal(archiveFolder({ deliveredAt: afterMidnight, recordMark: '' }, 1), '0001-2026-11-22')
  assert.doesNotMatch(archiveFolder({ deliveredAt, recordMark: '../../x' }, 1), /[./\\]/)
})
