import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { consistencyRanges, type Hash, inclusionRanges, leafHash, rootOf } from './merkle.ts'
import { holdsSubtree, includes, includesInSubtree, isConsistent } from './proofs.ts'

const corpus = fileURLToPath(
  new URL('../../../../../shared/corpora/merkle-proofs/testdata/', import.meta.url),
)

type Vector = Record<
  'leafIdx' | 'treeSize' | 'start' | 'end' | 'size' | 'size1' | 'size2',
  number
> &
  Record<'root' | 'root1' | 'root2' | 'leafHash', string | null> & {
    proof: string[] | null
    wantErr: boolean
  }

const bytes = (text: string | null) => Buffer.from(text ?? '', 'base64')
const list = (proof: string[] | null) => (proof ?? []).map(bytes)

const verdicts: Record<string, (vector: Vector) => boolean> = {
  inclusion: v =>
    includes({
      index: v.leafIdx,
      size: v.treeSize,
      leaf: bytes(v.leafHash),
      root: bytes(v.root),
      proof: list(v.proof),
    }),
  subtreeinclusion: v =>
    includesInSubtree(v, {
      index: v.leafIdx,
      leaf: bytes(v.leafHash),
      root: bytes(v.root),
      proof: list(v.proof),
    }),
  consistency: v =>
    isConsistent({
      oldSize: v.size1,
      size: v.size2,
      oldRoot: bytes(v.root1),
      root: bytes(v.root2),
      proof: list(v.proof),
    }),
  subtreeconsistency: v =>
    holdsSubtree(v, {
      size: v.size,
      subtreeRoot: bytes(v.root1),
      root: bytes(v.root2),
      proof: list(v.proof),
    }),
}

for (const [kind, verdict] of Object.entries(verdicts))
  test(`every ${kind} vector of transparency-dev gets its verdict`, t => {
    if (!existsSync(corpus)) return t.skip('MISSING CORPUS ../shared/corpora/merkle-proofs')
    const files = globSync(`${kind}/**/*.json`, { cwd: corpus })
    assert.ok(files.length >= 98, `only ${files.length} vectors`)
    const wrong = files.filter(file => {
      const vector = JSON.parse(readFileSync(corpus + file, 'utf8')) as Vector
      return verdict(vector) === vector.wantErr
    })
    assert.deepEqual(wrong, [])
  })

const leaves = (count: number): Hash[] =>
  Array.from({ length: count }, (_, index) => leafHash(`entry ${index}`))
const hashes = (all: Hash[], ranges: { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => rootOf(all.slice(start, end)))

test('the tree of nothing and of one entry are those of RFC 9162', () => {
  assert.equal(
    rootOf([]).toString('hex'),
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
  assert.equal(
    leafHash('').toString('hex'),
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  )
})

test('each entry of any tree is proven, and no other entry by the same proof', () => {
  const sizeAndIndex = fc
    .integer({ min: 1, max: 200 })
    .chain(size => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 })))
  fc.assert(
    fc.property(sizeAndIndex, ([size, index]) => {
      const all = leaves(size)
      const proof = hashes(all, inclusionRanges(index, size))
      const claim = { index, size, leaf: all[index]!, root: rootOf(all), proof }
      assert.ok(includes(claim))
      assert.ok(!includes({ ...claim, leaf: leafHash('another') }))
      assert.ok(!includes({ ...claim, index: index + 1 }))
      assert.ok(!includes({ ...claim, proof: [...proof, all[0]!] }))
      if (proof.length > 0) assert.ok(!includes({ ...claim, proof: proof.slice(1) }))
    }),
  )
})

test('each later tree is proven to have grown out of each earlier one', () => {
  const sizes = fc
    .integer({ min: 1, max: 150 })
    .chain(size => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size })))
  fc.assert(
    fc.property(sizes, ([size, oldSize]) => {
      const all = leaves(size)
      const proof = hashes(all, consistencyRanges(oldSize, size))
      const oldRoot = rootOf(all.slice(0, oldSize))
      const claim = { oldSize, size, oldRoot, root: rootOf(all), proof }
      assert.ok(isConsistent(claim))
      assert.ok(!isConsistent({ ...claim, oldRoot: leafHash('a changed past') }))
      assert.ok(!isConsistent({ ...claim, root: leafHash('a changed present') }))
    }),
  )
})

test('a tree of size 0 proves nothing', () => {
  const [leaf] = leaves(1)
  assert.ok(!includes({ index: 0, size: 0, leaf: leaf!, root: rootOf([]), proof: [] }))
  assert.ok(!isConsistent({ oldSize: 0, size: 1, oldRoot: rootOf([]), root: leaf!, proof: [] }))
})
