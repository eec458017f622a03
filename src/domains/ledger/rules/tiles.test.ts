import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { consistencyRanges, type Hash, inclusionRanges, leafHash, rootOf } from './merkle.ts'
import { hashOfRange, isTileOf, levelLength, parseTilePath, tilePath, tilesUnder } from './tiles.ts'

const full = { width: 256 }

test('a tile is addressed in groups of three digits, all but the last with an x', () => {
  assert.equal(tilePath({ level: 0, index: 1234067, ...full }), 'tile/0/x001/x234/067')
  assert.equal(tilePath({ level: 1, index: 5, width: 8 }), 'tile/1/005.p/8')
  assert.equal(tilePath({ level: 'entries', index: 1000, ...full }), 'tile/entries/x001/000')
})

test('each tile has one address and no other spelling is read', () => {
  const tile = fc.record({
    level: fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constant('entries' as const)),
    index: fc.integer({ min: 0, max: 10 ** 12 }),
    width: fc.integer({ min: 1, max: 256 }),
  })
  fc.assert(
    fc.property(tile, given => assert.deepEqual(parseTilePath(tilePath(given)), { ...given })),
  )
  const wrong = ['tile/0/5', 'tile/00/005', 'tile/0/x000/005', 'tile/0/005.p/256', 'tile/0/005.p/0']
  assert.deepEqual(wrong.map(parseTilePath), [null, null, null, null, null])
  assert.equal(parseTilePath('tile/0/../../etc/passwd'), null)
})

test('a tree has its full tiles and one partial tile of a level, no more', () => {
  assert.ok(isTileOf({ level: 0, index: 1, width: 44 }, 300))
  assert.ok(!isTileOf({ level: 0, index: 1, width: 45 }, 300))
  assert.ok(isTileOf({ level: 1, index: 0, width: 1 }, 300))
  assert.ok(!isTileOf({ level: 1, index: 0, width: 2 }, 300))
  assert.equal(levelLength(2, 65_536 * 3 + 5), 3)
})

test('hashes and proofs out of tiles are those of the whole tree', () => {
  const leaves = Array.from({ length: 1300 }, (_, index) => leafHash(`entry ${index}`))
  const levels: Hash[][] = [leaves, []]
  for (let from = 0; from + 256 <= leaves.length; from += 256)
    levels[1]!.push(rootOf(leaves.slice(from, from + 256)))
  const read = (level: number, from: number, to: number) => levels[level]!.slice(from, to)
  for (const size of [1, 2, 255, 256, 257, 511, 512, 1024, 1299, 1300]) {
    const ranges = [
      { start: 0, end: size },
      ...inclusionRanges(Math.floor(size / 3), size),
      ...consistencyRanges(Math.ceil(size / 2), size),
    ]
    for (const range of ranges)
      assert.deepEqual(hashOfRange(read, range), rootOf(leaves.slice(range.start, range.end)))
    assert.ok(tilesUnder(ranges).length <= 6)
  }
})
