import { type Hash, nodeHash, type Range, rootOf } from './merkle.ts'

/** Says that a leaf is in the tree of this size and root. */
export type InclusionClaim = { index: number; size: number; leaf: Hash; root: Hash; proof: Hash[] }

/** Says that the tree of `size` begins with the tree of `oldSize`. */
export type ConsistencyClaim = {
  oldSize: number
  size: number
  oldRoot: Hash
  root: Hash
  proof: Hash[]
}

const hashBytes = 32

/** Whether an inclusion proof holds (RFC 9162 § 2.1.3.2); a tree of size 0 holds nothing. */
export function includes(claim: InclusionClaim): boolean {
  return includesInSubtree({ start: 0, end: claim.size }, claim)
}

/** Whether a leaf is in a subtree; the same proof, counted from the subtree's first leaf. */
export function includesInSubtree(
  { start, end }: Range,
  { index, leaf, root, proof }: Omit<InclusionClaim, 'size'>,
): boolean {
  if (!isSubtree({ start, end }) || index < start || index >= end) return false
  if (leaf.length !== hashBytes) return false
  let [at, last, hash] = [index - start, end - start - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeHash(hash, sibling)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && hash.equals(root)
}

/** Whether a tree grew out of a smaller one (RFC 9162 § 2.1.4.2); out of none says nothing. */
export function isConsistent({ oldSize, size, oldRoot, root, proof }: ConsistencyClaim): boolean {
  if (oldSize === 0) return false
  return holdsSubtree({ start: 0, end: oldSize }, { size, subtreeRoot: oldRoot, root, proof })
}

/**
 * Whether a tree has a given subtree (draft-ietf-plants-merkle-tree-certs § 4.4.3).
 *
 * Consistency of two trees is the case in which the subtree begins with the first leaf.
 */
export function holdsSubtree(
  { start, end }: Range,
  claim: { size: number; subtreeRoot: Hash; root: Hash; proof: Hash[] },
): boolean {
  const { size, subtreeRoot, root, proof } = claim
  if (!isSubtree({ start, end }) || !Number.isSafeInteger(size) || end > size) return false
  if (start === end) return proof.length === 0 && subtreeRoot.equals(rootOf([]))
  let place: Place = { first: start, last: end - 1, treeLast: size - 1 }
  while (place.first !== place.last && (place.last === place.treeLast || isOdd(place.last)))
    place = up(place)
  const rest = [...proof]
  const seed = place.first === place.last ? subtreeRoot : rest.shift()
  if (!seed) return false
  return climb(place, seed, rest, { subtreeRoot, root })
}

type Place = { first: number; last: number; treeLast: number }

function climb(
  from: Place,
  seed: Hash,
  proof: Hash[],
  wanted: { subtreeRoot: Hash; root: Hash },
): boolean {
  let [place, small, large] = [from, seed, seed]
  for (const sibling of proof) {
    if (place.treeLast === 0) return false
    if (isOdd(place.last) || place.last === place.treeLast) {
      if (place.first < place.last) small = nodeHash(sibling, small)
      large = nodeHash(sibling, large)
      while (!isOdd(place.last) && place.last !== 0) place = up(place)
    } else large = nodeHash(large, sibling)
    place = up(place)
  }
  return place.treeLast === 0 && small.equals(wanted.subtreeRoot) && large.equals(wanted.root)
}

/** A subtree begins at a multiple of the smallest power of two that holds it. */
function isSubtree({ start, end }: Range): boolean {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return false
  if (start < 0 || end < start) return false
  let width = 1
  while (width < end - start) width *= 2
  return start % width === 0
}

function up({ first, last, treeLast }: Place): Place {
  return { first: half(first), last: half(last), treeLast: half(treeLast) }
}

/** Sizes may be larger than the 32 bits of JavaScript's shifts. */
function half(value: number): number {
  return Math.floor(value / 2)
}

function isOdd(value: number): boolean {
  return value % 2 === 1
}
