import { hash } from 'node:crypto'

const hashBytes = 32

/** A SHA-256 hash, 32 bytes. */
export type Hash = Buffer

/** The leaves from `start` to before `end`: one subtree. */
export type Range = { start: number; end: number }

/** The hash of a leaf: SHA-256(0x00 ‖ entry), RFC 9162 § 2.1.1. */
export function leafHash(entry: string | Uint8Array): Hash {
  return hash('sha256', Buffer.concat([Buffer.of(0), Buffer.from(entry as string)]), 'buffer')
}

/** A proof takes hundreds of inner nodes, so each is put together in the same place. */
const node = Buffer.of(1, ...Buffer.alloc(2 * hashBytes))

/** The hash of an inner node: SHA-256(0x01 ‖ left ‖ right), RFC 9162 § 2.1.1. */
export function nodeHash(left: Hash, right: Hash): Hash {
  if (left.length !== hashBytes || right.length !== hashBytes)
    return hash('sha256', Buffer.concat([Buffer.of(1), left, right]), 'buffer')
  node.set(left, 1)
  node.set(right, 1 + hashBytes)
  return hash('sha256', node, 'buffer')
}

/** The root over the given leaf hashes; of none it is the hash of nothing. */
export function rootOf(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return hash('sha256', Buffer.alloc(0), 'buffer')
  return rootBetween(leaves, 0, leaves.length)
}

function rootBetween(leaves: readonly Hash[], start: number, end: number): Hash {
  if (end - start === 1) return leaves[start]!
  const middle = start + splitOf(end - start)
  return nodeHash(rootBetween(leaves, start, middle), rootBetween(leaves, middle, end))
}

/**
 * The subtrees whose hashes prove that a leaf is in a tree, from the leaf's sibling up.
 *
 * Takes the leaf's index and the size of the tree; RFC 9162 § 2.1.3.1.
 */
export function inclusionRanges(index: number, size: number): Range[] {
  return pathIn(index, { start: 0, end: size })
}

/** The subtrees whose hashes prove that a tree grew out of a smaller one; RFC 9162 § 2.1.4.1. */
export function consistencyRanges(oldSize: number, size: number): Range[] {
  if (oldSize === 0) return []
  return subproof(oldSize, { start: 0, end: size }, true)
}

function pathIn(index: number, { start, end }: Range): Range[] {
  if (end - start === 1) return []
  const middle = start + splitOf(end - start)
  return index < middle
    ? [...pathIn(index, { start, end: middle }), { start: middle, end }]
    : [...pathIn(index, { start: middle, end }), { start, end: middle }]
}

function subproof(oldSize: number, { start, end }: Range, whole: boolean): Range[] {
  if (oldSize === end) return whole ? [] : [{ start, end }]
  const middle = start + splitOf(end - start)
  return oldSize <= middle
    ? [...subproof(oldSize, { start, end: middle }, whole), { start: middle, end }]
    : [...subproof(oldSize, { start: middle, end }, false), { start, end: middle }]
}

/** The largest power of two smaller than a size. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}
