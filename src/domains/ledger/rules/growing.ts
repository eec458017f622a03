import { type Hash, nodeHash, rootOf } from './merkle.ts'

type Peak = { height: number; index: number; hash: Hash }

/** A tree that grows leaf by leaf and keeps only its peaks: the complete subtrees at its edge. */
export type GrowingTree = { size: number; peaks: Peak[] }

/** A complete subtree of 256^level entries that an added leaf closed. */
export type Closed = { level: number; index: number; hash: Hash }

/** How many doublings lead from one level of tiles to the next. */
const tileHeight = 8

/** A tree of no leaves. */
export function emptyTree(): GrowingTree {
  return { size: 0, peaks: [] }
}

/** Adds a leaf; gives the subtrees of whole tiles that it completed. Changes the tree. */
export function addLeaf(tree: GrowingTree, leaf: Hash): Closed[] {
  const closed: Closed[] = []
  let peak: Peak = { height: 0, index: tree.size, hash: leaf }
  tree.size += 1
  while (tree.peaks.at(-1)?.height === peak.height) {
    const left = tree.peaks.pop()!
    peak = {
      height: peak.height + 1,
      index: Math.floor(peak.index / 2),
      hash: nodeHash(left.hash, peak.hash),
    }
    if (peak.height % tileHeight === 0)
      closed.push({ level: peak.height / tileHeight, index: peak.index, hash: peak.hash })
  }
  tree.peaks.push(peak)
  return closed
}

/** The root of the tree as it is now. */
export function rootNow({ peaks }: GrowingTree): Hash {
  const hashes = peaks.map(({ hash }) => hash)
  return hashes.length === 0
    ? rootOf([])
    : hashes.reduceRight((right, left) => nodeHash(left, right))
}
