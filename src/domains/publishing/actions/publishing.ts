import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { announce, news } from '../../../platform/news/index.ts'
import { deleteDraft, findDraft, lockDraftIfAny } from '../queries/drafts.ts'
import { insertVersion, listVersions, withdrawVersions } from '../queries/versions.ts'
import { findWork, lockWork } from '../queries/works.ts'
import {
  type Draft,
  type PublishRefusal,
  type Stretch,
  type Version,
  type VersionRef,
  type Work,
  type Writer,
  whyNotPublish,
} from '../rules/work.ts'
import type { WorkName } from './writing.ts'

/** What floors above are told by `publishing.published` and `publishing.withdrawn`. */
export type PublishingNews = { ownerId: string; workId: string; kind: Work['kind']; slug: string }

export const workPublished = news<PublishingNews>('publishing.published')
export const workWithdrawn = news<PublishingNews>('publishing.withdrawn')

/** A work with all that its owner sees: what is being written and what was published. */
export type WholeWork = { work: Work; draft: Draft | null; versions: Version[] }

/** A work of the owner with its draft and its versions, the newest first; throws `NotFound`. */
export async function readWork(tx: Tx, { ownerId, workId }: WorkName): Promise<WholeWork> {
  const [work, draft, versions] = await Promise.all([
    findWork(tx, ownerId, workId),
    findDraft(tx, ownerId, workId),
    listVersions(tx, ownerId, workId),
  ])
  return { work, draft, versions }
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
  { stretch, seenRevision }: { stretch: Stretch; seenRevision: number },
  writer: Writer,
): Promise<Outcome<VersionRef, PublishRefusal>> {
  const work = await lockWork(tx, name.ownerId, name.workId)
  const draft = await lockDraftIfAny(tx, name.ownerId, name.workId)
  if (!draft) return refuse('not-proposed')
  const refusal = whyNotPublish(draft, stretch, seenRevision)
  if (refusal) return refuse(refusal)

  const { content, originalVersion } = draft
  const number = await insertVersion(tx, {
    ...{ work, content: content as object, originalVersion, ...stretch },
    ...{ by: writer.accountId, at: writer.at },
  })
  await deleteDraft(tx, name.ownerId, name.workId)
  await announce(tx, workPublished, newsOf(work))
  return done({ ...name, number })
}

/** Withdraws a work: nothing of it is offered from this moment on. Again = no change. */
export async function withdrawWork(tx: Tx, name: WorkName, at: Date): Promise<void> {
  const work = await lockWork(tx, name.ownerId, name.workId)
  const withdrawn = await withdrawVersions(tx, name, at)
  if (withdrawn > 0) await announce(tx, workWithdrawn, newsOf(work))
}

function newsOf({ ownerId, id, kind, slug }: Work): PublishingNews {
  return { ownerId, workId: id, kind, slug }
}
