import { isDeepStrictEqual } from 'node:util'
import { changesBetween, type Json } from '../../../foundation/compare.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { insertDeed } from '../queries/deeds.ts'
import { insertDraft, lockDraft } from '../queries/drafts.ts'
import {
  findLastRevision,
  findNextRevision,
  findPreviousRevision,
  findRevision,
  type Revision,
} from '../queries/revisions.ts'
import {
  type Draft,
  type SaveRefusal,
  type Work,
  type WorkKind,
  type Writer,
  whyNotSave,
} from '../rules/work.ts'
import { readWork, type WholeWork } from './publishing.ts'
import { reopenWork, saveDraft, type WorkName } from './writing.ts'

/** The way back of a draft. */
export type WayBack = {
  /** What it was before what was seen last, or what it was at one revision. */
  to: 'previous' | number
  seenRevision: number
}

/** How a domain's history calls it, where savings stand among the deeds. */
type Called = { kind: WorkKind; part?: string }

/**
 * Writes a draft over by what it was; what falls by it stays among its savings. Taken back again,
 * it goes one step further. A draft that was thrown away begins again with what was chosen of it.
 * Gives its new revision.
 *
 * Refused when somebody saved or published since the page was seen (a second press of the same
 * button is no refusal) and when the draft is proposed; throws `NotFound` for another owner's work,
 * one of another kind, and for what was never saved.
 */
export function goBackTo(
  sql: Sql,
  name: WorkName,
  { to, seenRevision }: WayBack,
  { kind, part }: Called,
  writer: Writer,
): Promise<Outcome<number, SaveRefusal>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const whole = await readWork(tx, name)
    if (whole.work.kind !== kind) throw new NotFound()
    const { draft } = whole
    const found = await findTarget(tx, name, whole, { to, seenRevision })
    if (!found) return refuseUnfound(draft, seenRevision)
    if (draft?.state === 'proposed') return refuse('proposed-already')
    if (!draft && to !== 'previous') return restore(tx, whole.work, found, writer)
    if (draft && draft.revision !== seenRevision && isDeepStrictEqual(draft.content, found.content))
      return done(draft.revision)
    const { originalVersion, revision } = found
    const saving = {
      ...{ content: found.content as object, seenRevision },
      ...(originalVersion !== null && { originalVersion }),
      ...(to === 'previous' && { backTo: revision }),
      ...(part !== undefined && { part }),
    }
    return saveDraft(tx, name, saving, writer)
  })
}

function findTarget(tx: Tx, name: WorkName, whole: WholeWork, { to, seenRevision }: WayBack) {
  const drafted = draftOf(name, whole)
  return to === 'previous'
    ? findPreviousRevision(tx, drafted, seenRevision)
    : findRevision(tx, drafted, to)
}

/** The savings of what was published belong to its version: who saw its draft is only late. */
function refuseUnfound(draft: Draft | null, seenRevision: number) {
  const refusal = seenRevision > 0 ? whyNotSave(draft, seenRevision) : null
  if (!refusal) throw new NotFound()
  return refuse(refusal)
}

/**
 * Sees to it that somebody may write: what was thrown away is there again, else a draft begins with
 * what was published last. Gives the revision of what was begun; null when somebody was first.
 * Throws `NotFound` where there is nothing to go on with, and for another kind.
 */
export function beginAgain(
  sql: Sql,
  name: WorkName,
  kind: WorkKind,
  writer: Writer,
): Promise<number | null> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const { work, draft } = await readWork(tx, name)
    if (work.kind !== kind) throw new NotFound()
    if (draft) return null
    const last = await findLastRevision(tx, { ...name, version: work.lastVersion + 1 })
    if (last) {
      const restored = await restore(tx, work, last, writer)
      return restored.ok ? restored.value : null
    }
    const isNew = await reopenWork(tx, name, writer)
    return isNew ? ((await readWork(tx, name)).draft?.revision ?? null) : null
  })
}

/** A draft that was thrown away is there again; so it is for whoever was second. */
async function restore(
  tx: Tx,
  { ownerId, id: workId, lastVersion }: Work,
  { content, originalVersion }: Revision,
  writer: Writer,
): Promise<Outcome<number, SaveRefusal>> {
  const name = { ownerId, workId }
  const again = { ...name, content: content as object, originalVersion }
  const isFirst = await insertDraft(tx, again, writer)
  const draft = await lockDraft(tx, ownerId, workId)
  if (!isDeepStrictEqual(draft?.content, content)) return refuse('changed-meanwhile')
  if (isFirst) await insertDeed(tx, name, { kind: 'restored', version: lastVersion + 1 }, writer)
  return done(draft!.revision)
}

/** The change that would be taken back: who made it and when, where it is, what was before. */
export type LastChange = {
  byName: string
  at: Date
  places: readonly (readonly string[])[]
  before: unknown
}

/** The last change of a draft, as far as it can be taken back; null when none can. */
export async function findLastChange(
  tx: Tx,
  name: WorkName,
  whole: WholeWork,
): Promise<LastChange | null> {
  const { draft } = whole
  if (draft?.state !== 'being-written') return null
  const drafted = draftOf(name, whole)
  const back = await findPreviousRevision(tx, drafted, draft.revision)
  const change = back && (await findNextRevision(tx, drafted, back.revision))
  if (!change) return null
  const places = changesBetween(back.content as Json, draft.content as Json).map(one => one.place)
  return { byName: change.changedByName, at: change.changedAt, places, before: back.content }
}

function draftOf(name: WorkName, { work }: WholeWork) {
  return { ...name, version: work.lastVersion + 1 }
}
