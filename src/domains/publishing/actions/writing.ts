import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { deleteDraft, insertDraft, lockDraft, moveDraft, updateDraft } from '../queries/drafts.ts'
import { findVersion } from '../queries/versions.ts'
import { findWork, findWorkBySlug, insertWork } from '../queries/works.ts'
import {
  type SaveRefusal,
  type Version,
  type WorkKind,
  type Writer,
  whyNotSave,
} from '../rules/work.ts'

export type WorkName = { ownerId: string; workId: string }

export type NewWork = {
  ownerId: string
  kind: WorkKind
  slug: string
  content: object
  /** The shared version that an office adapts. */
  original?: Version
}

/**
 * Begins a new work with its first draft.
 *
 * Takes a transaction in the owner's scope; gives the work's id. Refused when the owner has a work
 * at that address already.
 */
export async function startWork(
  tx: Tx,
  { ownerId, kind, slug, content, original }: NewWork,
  writer: Writer,
): Promise<Outcome<string, 'slug-taken'>> {
  const id = newId(writer.at)
  const originalId = original?.workId ?? null
  const isFree = await insertWork(tx, { ownerId, id, kind, slug, originalId }, writer.at)
  const originalVersion = original?.number ?? null
  const workId = isFree ? id : await leftWork(tx, { ownerId, kind, slug })
  const begun =
    workId && (await insertDraft(tx, { ownerId, workId, content, originalVersion }, writer))
  return begun ? done(workId) : refuse('slug-taken')
}

/** A work whose only draft was thrown away keeps nobody from its address. */
async function leftWork(
  tx: Tx,
  { ownerId, ...address }: Pick<NewWork, 'ownerId' | 'kind' | 'slug'>,
): Promise<string | null> {
  const work = await findWorkBySlug(tx, ownerId, address)
  return work?.lastVersion === 0 ? work.id : null
}

/**
 * Goes on with a published work: a draft with the newest version's content, unless one is there.
 */
export async function reopenWork(tx: Tx, name: WorkName, writer: Writer): Promise<void> {
  const work = await findWork(tx, name.ownerId, name.workId)
  const { content, originalVersion } = await findVersion(tx, { ...name, number: work.lastVersion })
  await insertDraft(tx, { ...name, content: content as object, originalVersion }, writer)
}

export type Saving = {
  content: object
  seenRevision: number
  /** The version of the original that was taken account of; unchanged when left out. */
  originalVersion?: number
}

/**
 * Writes over a draft; gives its new revision. Refused when somebody else saved meanwhile, or when
 * it is proposed (it must be given back first).
 */
export async function saveDraft(
  tx: Tx,
  name: WorkName,
  { content, seenRevision, originalVersion }: Saving,
  writer: Writer,
): Promise<Outcome<number, SaveRefusal>> {
  const draft = await lockDraft(tx, name.ownerId, name.workId)
  const refusal = whyNotSave(draft, seenRevision)
  if (refusal) return refuse(refusal)
  const original = originalVersion ?? draft.originalVersion
  await updateDraft(tx, { ...name, content, originalVersion: original }, writer)
  return done(draft.revision + 1)
}

/** Proposes a draft for publishing: from now on nobody writes on it. */
export async function proposeDraft(
  tx: Tx,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal>> {
  const draft = await lockDraft(tx, name.ownerId, name.workId)
  const refusal = whyNotSave(draft, seenRevision)
  if (refusal) return refuse(refusal)
  await moveDraft(tx, name, { state: 'proposed', note: '' }, writer)
  return done(null)
}

/** Gives a proposed draft back to be written on, with a note why. */
export async function giveBack(
  tx: Tx,
  name: WorkName,
  note: string,
  writer: Writer,
): Promise<Outcome<null, 'not-proposed'>> {
  const draft = await lockDraft(tx, name.ownerId, name.workId)
  if (draft.state !== 'proposed') return refuse('not-proposed')
  await moveDraft(tx, name, { state: 'being-written', note }, writer)
  return done(null)
}

/** Throws a draft away; what was published stays. Refused when somebody saved meanwhile. */
export async function dropDraft(
  tx: Tx,
  name: WorkName,
  seenRevision: number,
): Promise<Outcome<null, 'changed-meanwhile'>> {
  const draft = await lockDraft(tx, name.ownerId, name.workId)
  if (draft.revision !== seenRevision) return refuse('changed-meanwhile')
  await deleteDraft(tx, name.ownerId, name.workId)
  return done(null)
}
