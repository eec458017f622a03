import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import {
  findWorkBySlug,
  readWork,
  reopenWork,
  type SaveRefusal,
  saveDraft,
  startWork,
  type Writer,
} from '../../publishing/index.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { type ReadFault, readContent } from '../rules/reading.ts'

export type ImportRefusal = SaveRefusal | 'slug-taken' | 'overlay-without-work' | 'other-kind'

/** A refusal is null when the data is no guide: then the faults tell the places. */
export type ImportOutcome =
  | { ok: true; workId: string; isNew: boolean }
  | { ok: false; faults: ReadFault[]; refusal: ImportRefusal | null }

/**
 * Takes a guide from plain data into its owner's drafts: a new work, or a newer draft of the work
 * at that address.
 *
 * Takes a transaction in the owner's scope. Refused with the places when the data is no guide, when
 * a draft is proposed just now, and when an adaptation has no work that it belongs to.
 */
export async function importGuide(
  tx: Tx,
  json: unknown,
  { ownerId, writer }: { ownerId: string; writer: Writer },
): Promise<ImportOutcome> {
  const read = readContent(json)
  if (!read.ok) return { ...read, refusal: null }
  const { content } = read
  const work = await findWorkBySlug(tx, ownerId, { kind: 'guide', slug: content.slug })
  const outcome = work
    ? await writeOver(tx, { ownerId, workId: work.id }, content, writer)
    : await begin(tx, ownerId, content, writer)
  if (!outcome.ok) return { ok: false, faults: [], refusal: outcome.refusal }
  return { ok: true, workId: outcome.value, isNew: work === null }
}

async function begin(tx: Tx, ownerId: string, content: Guide | Overlay, writer: Writer) {
  if (content.kind === 'overlay') return refuse('overlay-without-work')
  const { slug } = content
  return startWork(tx, { ownerId, kind: 'guide', slug, content }, writer)
}

async function writeOver(
  tx: Tx,
  name: { ownerId: string; workId: string },
  content: Guide | Overlay,
  writer: Writer,
): Promise<Outcome<string, SaveRefusal | 'other-kind'>> {
  const before = await readWork(tx, name)
  const known = (before.draft ?? before.versions[0])!.content as Guide | Overlay
  if (known.kind !== content.kind) return refuse('other-kind')
  if (!before.draft) await reopenWork(tx, name, writer)
  const seenRevision = before.draft?.revision ?? 1
  const saving = { content, seenRevision, part: 'file' }
  const saved = await saveDraft(tx, name, saving, writer)
  return saved.ok ? done(name.workId) : saved
}
