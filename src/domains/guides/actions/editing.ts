import { type Outcome, refuse } from '../../../foundation/outcome.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import {
  findOffered,
  readWork,
  saveDraft,
  startWork,
  type Version,
  type WorkName,
  type Writer,
} from '../../publishing/index.ts'
import { insertSeenOriginal } from '../queries/originals.ts'
import { fingerprint, type Typed, withPart } from '../rules/editing.ts'
import type { Guide, GuideCategory, Overlay } from '../rules/guide.ts'
import type { PartName } from '../rules/parts.ts'
import { type ReadFault, readContent } from '../rules/reading.ts'

export type PartRefusal = 'changed-meanwhile' | 'proposed-already' | 'no-draft'

export type PartOutcome =
  | { kind: 'saved' }
  /** The content as it was typed, and the places that are wrong. */
  | { kind: 'wrong'; typed: unknown; faults: ReadFault[] }
  /** A colleague wrote, proposed, published or threw away meanwhile. */
  | { kind: 'late'; refusal: PartRefusal }

/** A colleague who saves another part at the same moment is waited for so many times. */
const mostTries = 4

export type PartSaving = {
  part: PartName
  typed: Typed
  /** The fingerprint of the part as it was seen. */
  seen: string
  /** The revision of the draft that was begun for this saving, where none was seen. */
  begun: number | null
}

/**
 * Writes one part of a draft over.
 *
 * Two people may write on two parts at once; who writes on a part that has changed since they saw
 * it (by its fingerprint) is told, and nothing is written over. Takes what was typed.
 */
export async function savePart(
  sql: Sql,
  name: WorkName,
  saving: PartSaving,
  writer: Writer,
): Promise<PartOutcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await within(sql, { officeId: name.ownerId }, tx =>
      tryPart(tx, name, saving, writer),
    )
    const again = outcome.kind === 'late' && outcome.refusal === 'changed-meanwhile'
    if (!again || !outcome.elsewhere || tries === mostTries) return outcome
  }
}

type Try = PartOutcome & { elsewhere?: boolean }

async function tryPart(
  tx: Tx,
  name: WorkName,
  { part, typed, seen, begun }: PartSaving,
  writer: Writer,
): Promise<Try> {
  const { draft } = await readWork(tx, name)
  if (!draft) return { kind: 'late', refusal: 'no-draft' }
  if (draft.state === 'proposed') return { kind: 'late', refusal: 'proposed-already' }
  const before = draft.content as Guide | Overlay
  const wanted = withPart(before, part, typed)
  // What was begun for this saving is what was seen: the draft thrown away, or what is published.
  const isSeen = fingerprint(before, part, draft.begun === begun ? 0 : draft.begun) === seen
  if (!isSeen) return { kind: 'late', refusal: 'changed-meanwhile' }
  const read = readContent(wanted)
  if (!read.ok) return { kind: 'wrong', typed: wanted, faults: read.faults }
  const saving = { content: read.content, seenRevision: draft.revision, part }
  const saved = await saveDraft(tx, name, saving, writer)
  if (saved.ok) return { kind: 'saved' }
  return { kind: 'late', refusal: saved.refusal, elsewhere: true }
}

/** Begins a guide with its name; refused when the owner has one at that address. */
export async function startGuide(
  sql: Sql,
  ownerId: string,
  begun: { slug: string; title: string; category: GuideCategory; today: string },
  writer: Writer,
): Promise<Outcome<string, 'slug-taken'>> {
  const { slug, title, category, today: checkedOn } = begun
  const content: Guide = {
    ...{ format: 1, kind: 'guide', slug, title: { cs: title }, summary: { cs: '' }, category },
    ...{ sections: {}, law: [], responsible: { cs: '' }, checkedOn },
  }
  return within(sql, { officeId: ownerId }, tx =>
    startWork(tx, { ownerId, kind: 'guide', slug, content }, writer),
  )
}

/** Begins an office's adaptation of a shared guide; refused when there is none such, or a work. */
export async function startAdaptation(
  sql: Sql,
  ownerId: string,
  slug: string,
  writer: Writer,
): Promise<Outcome<string, 'slug-taken' | 'nothing-shared'>> {
  return within(sql, { officeId: ownerId }, async tx => {
    const original = await findOffered(tx, { kind: 'guide', slug, at: writer.at })
    if (!original) return refuse('nothing-shared')
    const content: Overlay = { format: 1, kind: 'overlay', slug }
    const begun = await startWork(tx, { ownerId, kind: 'guide', slug, content, original }, writer)
    if (!begun.ok) return begun
    const { number } = original
    await insertSeenOriginal(tx, { ownerId, slug }, { number, name: writer.name, at: writer.at })
    return begun
  })
}

/**
 * Takes over what another office offers as an own draft; gives its id. An adaptation stays one of
 * the same shared guide; the other office's unit, contact and hours are left out.
 *
 * Refused when the office has that guide already, or when it is shared no more.
 */
export function takeOverGuide(
  sql: Sql,
  ownerId: string,
  source: Version,
  writer: Writer,
): Promise<Outcome<string, 'slug-taken' | 'nothing-shared'>> {
  return within(sql, { officeId: ownerId }, async tx => {
    const whole = source.content as Guide | Overlay
    const { slug } = whole
    const work = { ownerId, kind: 'guide' as const, slug, source }
    if (whole.kind === 'guide') {
      const { unit: _, ...content } = whole
      return startWork(tx, { ...work, content }, writer)
    }
    const original = await findOffered(tx, { kind: 'guide', slug, at: writer.at })
    if (!original) return refuse('nothing-shared')
    const { unit: _, contact: __, hours: ___, ...content } = whole
    const number = source.originalVersion ?? original.number
    const adapted = { ...work, content, original: { ...original, number } }
    const begun = await startWork(tx, adapted, writer)
    if (begun.ok) {
      const seen = { number, name: writer.name, at: writer.at }
      await insertSeenOriginal(tx, { ownerId, slug }, seen)
    }
    return begun
  })
}
