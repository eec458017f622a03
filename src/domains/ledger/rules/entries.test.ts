import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import {
  commitmentOf,
  cutEntry,
  type Entry,
  formatEntry,
  holdsParts,
  isSaltedPart,
  parseEntry,
  saltParts,
} from './entries.ts'
import { addLeaf, emptyTree, rootNow } from './growing.ts'
import { problemsOf } from './health.ts'
import { leafHash, rootOf } from './merkle.ts'

const parts = saltParts([
  { name: 'podani.txt', sha256: hash('sha256', 'text') },
  { name: 'příloha.pdf', sha256: hash('sha256', 'pdf') },
])
const entry: Entry = {
  kind: 'received',
  number: 'KLAT/00001/2026',
  office: 'klatovy',
  parts: parts.map(commitmentOf),
  previous: null,
  time: '2026-11-21T09:00:00Z',
  version: 1,
}

test('an entry is canonical JSON, as others understand it (RFC 8785)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (number, kind) => {
      const told = { ...entry, number, kind }
      assert.equal(formatEntry(told), canonicalize(told))
      assert.deepEqual(parseEntry(formatEntry(told)), told)
    }),
  )
})

test('an entry in another spelling, or with more or less in it, is none', () => {
  const text = formatEntry(entry)
  const wrong = [
    '',
    'null',
    '[]',
    ` ${text}`,
    text.replace(':1}', ':2}'),
    text.replace('"version":1', '"version":1,"x":2'),
    text.replace('"previous":null,', ''),
    text.replace('"kind":"received","number":"KLAT/00001/2026"', '"number":"x","kind":"y"'),
    text.replace('T09:00:00Z', 'T09:00:00.5Z'),
    text.replace('"klatovy"', '1'),
    text.replace(/"parts":\[[^\]]*\]/, '"parts":["short"]'),
  ]
  assert.deepEqual(
    wrong.filter(candidate => parseEntry(candidate) !== null),
    [],
  )
})

test('an entry over 64 KiB does not fit into the log', () => {
  assert.throws(() => formatEntry({ ...entry, number: 'x'.repeat(65_536) }), /64 KiB/)
})

test('a cut entry is whole again once the database has filled in what only it knows', () => {
  const at = new Date('2026-11-21T09:00:00.999Z')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), number => {
      const pieces = cutEntry({ kind: 'received', number, at }, parts)
      const { beforeOffice, beforePrevious, afterPrevious } = pieces
      const whole = `${beforeOffice}klatovy${beforePrevious}null${afterPrevious}`
      assert.deepEqual(parseEntry(whole), { ...entry, number })
    }),
  )
})

test('a salted hash tells nothing without its salt, and binds name and content', () => {
  const [first] = parts
  const again = saltParts([first!])[0]!
  assert.notEqual(commitmentOf(again), commitmentOf(first!), 'each time another salt')
  assert.notEqual(commitmentOf({ ...first!, name: 'jiny.txt' }), commitmentOf(first!))
  assert.ok(holdsParts(entry, parts))
  assert.ok(!holdsParts(entry, parts.slice(1)))
  assert.ok(!holdsParts(entry, [...parts].reverse()))
})

test('a part is a name, 32 bytes of salt and 64 small hexadecimal digits', () => {
  const [part] = parts
  const wrong = [
    null,
    {},
    { ...part, name: 1 },
    { ...part, salt: 'AAAA' },
    { ...part, sha256: part!.sha256.toUpperCase().replace(/^./, 'A') },
    { ...part, sha256: part!.sha256.slice(1) },
  ]
  assert.deepEqual(wrong.filter(isSaltedPart), [])
  assert.ok(isSaltedPart(part))
})

test('a tree that grows leaf by leaf has the root of the whole one at every size', () => {
  const leaves = Array.from({ length: 600 }, (_, index) => leafHash(`entry ${index}`))
  const tree = emptyTree()
  const closed = leaves.flatMap((leaf, index) => {
    const done = addLeaf(tree, leaf)
    if (index % 37 === 0) assert.deepEqual(rootNow(tree), rootOf(leaves.slice(0, index + 1)))
    return done
  })
  assert.deepEqual(
    closed.map(({ level, index }) => [level, index]),
    [
      [1, 0],
      [1, 1],
    ],
  )
  assert.deepEqual(closed[1]!.hash, rootOf(leaves.slice(256, 512)))
})

test('health names what is wrong, and nothing else', () => {
  const now = new Date('2026-11-21T10:00:00Z')
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const nothing = { stampingFailsSince: null, checkedAt: null, checkProblem: null }
  const well = { ...nothing, custodyProblem: null, broken: [] }
  assert.deepEqual(problemsOf(well, now), [])
  assert.deepEqual(problemsOf({ ...well, stampingFailsSince: hoursAgo(4) }, now), [])
  assert.deepEqual(problemsOf({ ...well, stampingFailsSince: hoursAgo(4.01) }, now), [
    'stamping-fails',
  ])
  assert.deepEqual(problemsOf({ ...well, broken: ['klatovy'], checkProblem: 'x' }, now), [
    'log-broken',
    'check-found',
  ])
  assert.deepEqual(problemsOf({ ...well, custodyProblem: 'x' }, now), ['custody-found'])
  assert.deepEqual(problemsOf({ ...well, checkedAt: hoursAgo(37) }, now), ['not-checked'])
})
