import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { announce } from '../../../platform/news/index.ts'
import { deleteDraft, findDraft, lockDraft, moveDraft } from '../queries/drafts.ts'
import { insertVersion, stayWithdrawal, withdrawVersions } from '../queries/publications.ts'
import { findVersion, listVersions } from '../queries/versions.ts'
import { findWork, lockWork } from '../queries/works.ts'
import { withdrawalPlanned } from '../rules/plans.ts'
import { searchWordsOf } from '../rules/titles.ts'
import {
  type Draft,
  type GiveBackRefusal,
  type PublishRefusal,
  type SaveRefusal,
  type Stretch,
  type Version,
  type VersionLine,
  type VersionRef,
  type WithdrawRefusal,
  type Work,
  type Writer,
  whyNotGiveBack,
  whyNotPublish,
  whyNotSave,
  whyNotWithdraw,
} from '../rules/work.ts'
import { newsOf, tell, workPublished, workWithdrawn } from './news.ts'
import type { WorkName } from './writing.ts'

/** A work with all that its owner sees: what is being written and what was published. */
export type WholeWork = {
  work: Work
  draft: Draft | null
  /** The newest first, without their contents. */
  versions: VersionLine[]
  /** What was published last, whole; null when nothing was. */
  newest: Version | null
}

/** A work of the owner with its draft and its versions, the newest first; throws `NotFound`. */
export async function readWork(tx: Tx, { ownerId, workId }: WorkName): Promise<WholeWork> {
  const [work, draft, versions] = await Promise.all([
    findWork(tx, ownerId, workId),
    findDraft(tx, ownerId, workId),
    listVersions(tx, ownerId, workId),
  ])
  const newest = versions[0] ? await findVersion(tx, versions[0]) : null
  return { work, draft, versions, newest }
}

/** Proposes a draft for publishing: from now on nobody writes on it. */
export async function proposeDraft(
  tx: Tx,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal>> {
  const { work, draft } = await lockWhole(tx, name)
  const refusal = whyNotSave(draft, seenRevision)
  if (refusal) return refuse(refusal)
  await moveDraft(tx, name, { state: 'proposed', note: '' }, writer)
  await tell(tx, work, { kind: 'proposed', version: work.lastVersion + 1 }, writer)
  return done(null)
}

/** Gives a proposed draft back to be written on, with a note why. */
export async function giveBack(
  tx: Tx,
  name: WorkName,
  { note, seenRevision }: { note: string; seenRevision: number },
  writer: Writer,
): Promise<Outcome<null, GiveBackRefusal>> {
  const { work, draft } = await lockWhole(tx, name)
  const refusal = whyNotGiveBack(draft, seenRevision)
  if (refusal) return refuse(refusal)
  await moveDraft(tx, name, { state: 'being-written', note }, writer)
  await tell(tx, work, { kind: 'given-back', version: work.lastVersion + 1, note }, writer)
  return done(null)
}

export type Publication = {
  stretch: Stretch
  seenRevision: number
  /**
   * A withdrawal that is planned holds for the new version too, unless it is called off or the
   * version begins only after it.
   */
  withdrawal?: 'keep' | 'call-off'
}

/**
 * Publishes a proposed draft as the next version, from a moment and perhaps to one.
 *
 * Takes a transaction in the owner's scope; what the content must be like was checked by its
 * domain. The draft is gone afterwards, and the version never changes.
 */
export async function publishDraft(
  tx: Tx,
  name: WorkName,
  { stretch, seenRevision, withdrawal = 'keep' }: Publication,
  writer: Writer,
): Promise<Outcome<VersionRef, PublishRefusal>> {
  const { work, draft } = await lockWhole(tx, name)
  const versions = await listVersions(tx, name.ownerId, name.workId)
  const planned = withdrawalPlanned(versions, writer.at)
  const refusal = whyNotPublish(draft, stretch, seenRevision)
  if (refusal) return refuse(refusal)

  const withdrawnAt = planned && withdrawal === 'keep' && stretch.from < planned ? planned : null
  if (planned && withdrawal === 'call-off') {
    await stayWithdrawal(tx, name, writer.at)
    const { lastVersion: version } = work
    await tell(tx, work, { kind: 'withdrawal-called-off', version, since: planned }, writer)
  }
  const { content, originalVersion } = draft!
  const number = await insertVersion(tx, {
    ...{ work, content: content as object, originalVersion, ...stretch, withdrawnAt },
    ...{ by: writer.accountId, at: writer.at, words: searchWordsOf(content, work.slug) },
  })
  await deleteDraft(tx, name.ownerId, name.workId)
  await announce(tx, workPublished, newsOf(work))
  await tell(tx, work, { kind: 'published', version: number, since: stretch.from }, writer)
  return done({ ...name, number })
}

/**
 * Withdraws a work: nothing of it is offered from a moment on, now or later; `note` says why.
 *
 * Refused when nothing of it is offered or to come, and when the moment is over.
 */
export async function withdrawWork(
  tx: Tx,
  name: WorkName,
  { from, note }: { from: Date; note: string },
  writer: Writer,
): Promise<Outcome<null, WithdrawRefusal>> {
  const work = await lockWork(tx, name.ownerId, name.workId)
  const versions = await listVersions(tx, name.ownerId, name.workId)
  const refusal = whyNotWithdraw(versions, from, writer.at)
  if (refusal) return refuse(refusal)
  await withdrawVersions(tx, name, { from, at: writer.at })
  await announce(tx, workWithdrawn, newsOf(work))
  const deed = { kind: 'withdrawn', version: work.lastVersion, note, since: from } as const
  await tell(tx, work, deed, writer)
  return done(null)
}

/** The work is locked before its draft, so that two who decide at once wait for each other. */
async function lockWhole(tx: Tx, { ownerId, workId }: WorkName) {
  const work = await lockWork(tx, ownerId, workId)
  return { work, draft: await lockDraft(tx, ownerId, workId) }
}
