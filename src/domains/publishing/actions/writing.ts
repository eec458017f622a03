import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { insertDeed } from '../queries/deeds.ts'
import { deleteDraft, insertDraft, lockDraft, updateDraft } from '../queries/drafts.ts'
import { insertBeginning, insertRevision } from '../queries/revisions.ts'
import { findVersion } from '../queries/versions.ts'
import { findWork, findWorkBySlug, insertWork, lockWork } from '../queries/works.ts'
import {
  type SaveRefusal,
  type Version,
  type VersionRef,
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
  /** The published version of another office that it was taken over from. */
  source?: VersionRef
}

/**
 * Begins a new work with its first draft.
 *
 * Takes a transaction in the owner's scope; gives the work's id. Refused when the owner has a work
 * at that address already.
 */
export async function startWork(
  tx: Tx,
  { ownerId, kind, slug, content, original, source }: NewWork,
  writer: Writer,
): Promise<Outcome<string, 'slug-taken'>> {
  const id = newId(writer.at)
  const isFree = await insertWork(tx, { ownerId, id, kind, slug }, writer.at)
  const originalVersion = original?.number ?? null
  const workId = isFree ? id : await leftWork(tx, { ownerId, kind, slug })
  const begun =
    workId && (await insertDraft(tx, { ownerId, workId, content, originalVersion }, writer))
  if (!begun) return refuse('slug-taken')
  const deed = { kind: 'begun' as const, version: 1, ...(source && { source }) }
  await insertDeed(tx, { ownerId, workId }, deed, writer)
  return done(workId)
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
 * Gives whether it was begun now.
 */
export async function reopenWork(tx: Tx, name: WorkName, writer: Writer): Promise<boolean> {
  // What is published at this very moment comes before it: the draft begins with that.
  const work = await lockWork(tx, name.ownerId, name.workId)
  const { content, originalVersion } = await findVersion(tx, { ...name, number: work.lastVersion })
  const draft = { ...name, content: content as object, originalVersion }
  const isNew = await insertDraft(tx, draft, writer)
  const version = work.lastVersion + 1
  if (isNew) await insertDeed(tx, name, { kind: 'begun', version }, writer)
  return isNew
}

export type Saving = {
  content: object
  seenRevision: number
  /** The version of the original that was taken account of; unchanged when left out. */
  originalVersion?: number
  /** What was saved, for the history of a work whose savings are not kept otherwise. */
  part?: string
  /** The saving that is brought back because what came after it is taken back. */
  backTo?: number
}

/**
 * Writes over a draft and keeps what it was, so that it can be brought back; gives its new
 * revision. Refused when somebody else saved meanwhile, or when it is proposed (it must be given
 * back first).
 */
export async function saveDraft(
  tx: Tx,
  name: WorkName,
  { content, seenRevision, originalVersion, part, backTo }: Saving,
  writer: Writer,
): Promise<Outcome<number, SaveRefusal>> {
  const draft = await lockDraft(tx, name.ownerId, name.workId)
  const refusal = whyNotSave(draft, seenRevision)
  if (refusal) return refuse(refusal)
  const original = originalVersion ?? draft!.originalVersion
  const revision = seenRevision + 1
  const drafted = { ...name, version: await nextVersion(tx, name) }
  await insertBeginning(tx, drafted)
  await updateDraft(tx, { ...name, content, originalVersion: original }, writer)
  await insertRevision(
    tx,
    drafted,
    { revision, content, originalVersion: original, backTo: backTo ?? null },
    writer,
  )
  if (part)
    await insertDeed(tx, name, { kind: 'saved', note: part, version: drafted.version }, writer)
  return done(revision)
}

/**
 * Throws a draft away; what was published stays, and what falls stays among the savings. Refused
 * when somebody saved meanwhile.
 */
export async function dropDraft(
  tx: Tx,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal>> {
  // The work before its draft, as whoever publishes: the work remembers the last revision.
  const version = (await lockWork(tx, name.ownerId, name.workId)).lastVersion + 1
  const draft = await lockDraft(tx, name.ownerId, name.workId)
  const refusal = whyNotSave(draft, seenRevision)
  if (refusal) return refuse(refusal)
  await insertBeginning(tx, { ...name, version })
  await deleteDraft(tx, name.ownerId, name.workId)
  await insertDeed(tx, name, { kind: 'dropped', version }, writer)
  return done(null)
}

/** The number of the version that would come of a draft. */
async function nextVersion(tx: Tx, { ownerId, workId }: WorkName): Promise<number> {
  return (await findWork(tx, ownerId, workId)).lastVersion + 1
}
