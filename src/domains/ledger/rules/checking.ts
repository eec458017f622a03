import { parseCheckpoint } from './checkpoints.ts'
import { holdsParts, isSaltedPart, parseEntry } from './entries.ts'
import { addLeaf, emptyTree, type GrowingTree, rootNow } from './growing.ts'
import type { VerifierKey } from './keys.ts'
import { leafHash } from './merkle.ts'
import { openNote } from './notes.ts'
import { installationId, originOf } from './origins.ts'
import { tileWidth } from './tiles.ts'

export type EntryRow = {
  index: number
  entry: string
  leafHash: Buffer
  matterId: string | null
  /** The salted parts; null when there are none. */
  parts: unknown
}

export type SignedRow = { size: number; previousSize: number; root: Buffer; note: string }

export type MatterRow = { id: string; hash: Buffer }

export type HeadState = {
  size: number
  origin: string | null
  headSize: number
  root: Buffer | null
}

/** A log while it is recomputed. */
export type LogState = {
  log: { id: string; name: string }
  keys: readonly VerifierKey[]
  head: HeadState
  /** Signed heads of offices that the installation's log has yet to name. */
  heads: Set<string>
  tree: GrowingTree
  /** The last hash of each matter; of all rows only these are held at once. */
  matters: Map<string, Buffer>
  /** Stored roots of subtrees (`level/index`) that no entry has closed yet. */
  subtrees: Map<string, Buffer>
  last: { size: number; root: Buffer }
  checkpoints: number
}

type Start = Pick<LogState, 'log' | 'keys' | 'head' | 'heads' | 'subtrees'>

/** A log of which nothing is recomputed yet. */
export function newLogState(start: Start): LogState {
  const last = { size: 0, root: Buffer.alloc(0) }
  return { ...start, tree: emptyTree(), matters: new Map(), last, checkpoints: 0 }
}

/** What is wrong with the next entry, or null; the tree grows by it. */
export function checkEntry(state: LogState, row: EntryRow): string | null {
  const here = `entry ${state.tree.size}`
  if (row.index !== state.tree.size) return `${here}: is missing`
  if (!leafHash(row.entry).equals(row.leafHash)) return `${here}: hash is not that of the entry`
  const wrong = state.log.id === installationId ? wrongHead(state, row) : wrongEvent(state, row)
  if (wrong) return `${here}: ${wrong}`
  for (const { level, index, hash } of addLeaf(state.tree, row.leafHash)) {
    const [key, isDue] = [
      `${level}/${index}`,
      (index + 1) * tileWidth ** level <= state.head.headSize,
    ]
    const stored = state.subtrees.get(key)
    if (isDue && !stored?.equals(hash)) return `subtree ${key}: hash is wrong or missing`
    if (isDue) state.subtrees.delete(key)
  }
  return null
}

/** What is wrong with a signed head, or null; the tree has just reached its size. */
export function checkCheckpoint(state: LogState, row: SignedRow): string | null {
  const here = `checkpoint ${row.size}`
  const opened = openNote(row.note, state.keys)
  if (!opened.ok) return `${here}: note is refused (${opened.refusal})`
  const head = parseCheckpoint(opened.value.text)
  const byItself = opened.value.signers.some(
    ({ name, witness }) => !witness && name === head?.origin,
  )
  if (!head || !byItself || head.origin !== state.head.origin) return `${here}: origin is another`
  if (!head.root.equals(rootNow(state.tree))) return `${here}: root is not that of the entries`
  if (head.size !== row.size || !head.root.equals(row.root)) return `${here}: row is not its note`
  if (row.previousSize !== state.last.size) return `${here}: the one before it is missing`
  if (state.log.id !== installationId) state.heads.add(opened.value.text)
  state.last = { size: row.size, root: row.root }
  state.checkpoints += 1
  return null
}

/** What is wrong with the last hash of a matter, once all entries were seen, or null. */
export function checkMatter({ matters }: LogState, { id, hash }: MatterRow): string | null {
  const last = matters.get(id)
  if (!last) return `matter ${id}: has no entries`
  if (!last.equals(hash)) return `matter ${id}: last hash is not that of its entry`
  matters.delete(id)
  return null
}

/** What is wrong with the log as a whole once all its rows were seen, or null. */
export function checkRest(state: LogState): string | null {
  const { head, last, tree } = state
  if (head.size !== tree.size) return `entry ${tree.size}: the log tells of ${head.size} entries`
  const isNamed = head.origin === null || head.origin.endsWith(originOf('', state.log.name))
  if (!isNamed) return `head ${head.headSize}: is that of another log`
  if (head.headSize !== last.size) return `checkpoint ${head.headSize}: is missing`
  if (head.root && !head.root.equals(last.root)) return `head ${head.headSize}: root is another`
  const [stray] = state.subtrees.keys()
  if (stray) return `subtree ${stray}: covers no entries`
  const [forgotten] = state.matters.keys()
  return forgotten ? `matter ${forgotten}: its last hash is missing` : null
}

/** An entry of the installation's log must be the signed head of an office, each just once. */
function wrongHead(state: LogState, row: EntryRow): string | null {
  if (row.parts !== null || row.matterId !== null) return 'has parts or a matter'
  return state.heads.delete(row.entry) ? null : 'is no signed head of an office'
}

function wrongEvent(state: LogState, row: EntryRow): string | null {
  const entry = parseEntry(row.entry)
  if (!entry || entry.office !== state.log.name) return 'is not an entry of this office'
  const { parts, matterId } = row
  if (!Array.isArray(parts) || !parts.every(isSaltedPart)) return 'salts are missing or malformed'
  if (!holdsParts(entry, parts)) return 'salts do not give its hashes'
  const previous = state.matters.get(matterId ?? '')?.toString('base64') ?? null
  if (!matterId || entry.previous !== previous) return 'does not follow the entry before it'
  state.matters.set(matterId, row.leafHash)
  return null
}
