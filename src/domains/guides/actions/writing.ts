import { changesBetween, type Json } from '../../../foundation/compare.ts'
import { refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import {
  type Draft,
  findWorkBySlug,
  readWork,
  reopenWork,
  type SaveRefusal,
  saveDraft,
  startWork,
  type WholeWork,
  type Writer,
} from '../../publishing/index.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { type ReadFault, readContent } from '../rules/reading.ts'

export type ImportRefusal = SaveRefusal | 'slug-taken' | 'overlay-without-work' | 'other-kind'

/** What somebody writes at the address of a file, and would be written over. */
export type DraftThere = { workId: string; draft: Draft<Guide | Overlay>; file: Guide | Overlay }

/** A refusal is null when the data is no guide: then the faults tell the places. */
export type ImportOutcome =
  | { ok: true; workId: string; isNew: boolean }
  | { ok: false; faults: ReadFault[]; refusal: ImportRefusal | null }
  | { ok: false; faults: []; refusal: 'draft-there'; there: DraftThere }

type Importing = {
  ownerId: string
  writer: Writer
  /** The revision of the draft that may be written over; 0 for none. */
  over: number | 'any'
}

/**
 * Takes a guide from plain data into its owner's drafts: a new work, or a newer draft of the work
 * at that address.
 *
 * Takes a transaction in the owner's scope. Refused with the places when the data is no guide, with
 * the draft that would fall unless that one may, when a draft is proposed just now, and when an
 * adaptation has no work that it belongs to.
 */
export async function importGuide(
  tx: Tx,
  json: unknown,
  importing: Importing,
): Promise<ImportOutcome> {
  const read = readContent(json)
  if (!read.ok) return { ...read, refusal: null }
  const { content } = read
  const { ownerId, writer } = importing
  const work = await findWorkBySlug(tx, ownerId, { kind: 'guide', slug: content.slug })
  const there = work && (await readWork(tx, { ownerId, workId: work.id }))
  // Where the only draft was thrown away nothing stands that could be written over.
  const isLeft = !there?.draft && !there?.versions.length
  if (there && !isLeft) return writeOver(tx, there, content, importing)
  const begun = await begin(tx, ownerId, content, writer)
  if (!begun.ok) return { ok: false, faults: [], refusal: begun.refusal }
  return { ok: true, workId: begun.value, isNew: true }
}

async function begin(tx: Tx, ownerId: string, content: Guide | Overlay, writer: Writer) {
  if (content.kind === 'overlay') return refuse('overlay-without-work')
  const { slug } = content
  return startWork(tx, { ownerId, kind: 'guide', slug, content }, writer)
}

async function writeOver(
  tx: Tx,
  before: WholeWork,
  content: Guide | Overlay,
  { ownerId, writer, over }: Importing,
): Promise<ImportOutcome> {
  const name = { ownerId: before.work.ownerId, workId: before.work.id }
  const draft = before.draft as Draft<Guide | Overlay> | null
  const known = draft?.content ?? (before.newest!.content as Guide | Overlay)
  const no = (refusal: ImportRefusal) => ({ ok: false as const, faults: [], refusal })
  if (known.kind !== content.kind) return no('other-kind')
  if (draft?.state === 'proposed') return no('proposed-already')
  if (draft && over !== 'any' && over !== draft.revision && !isAlike(draft.content, content)) {
    const there = { workId: name.workId, draft, file: content }
    return { ok: false, faults: [], refusal: 'draft-there', there }
  }
  // What a colleague has begun at this very moment falls only when one was asked about it, too.
  const isFree = draft || (await reopenWork(tx, name, writer))
  if (!isFree) return writeOver(tx, await readWork(tx, name), content, { ownerId, writer, over })
  const { revision } = draft ?? (await readWork(tx, name)).draft!
  const saving = { content, seenRevision: revision, part: 'file' }
  const saved = await saveDraft(tx, name, saving, writer)
  return saved.ok ? { ok: true, workId: name.workId, isNew: false } : no(saved.refusal)
}

function isAlike(one: Guide | Overlay, other: Guide | Overlay): boolean {
  return changesBetween(one as unknown as Json, other as unknown as Json).length === 0
}
