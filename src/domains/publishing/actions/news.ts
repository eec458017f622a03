import type { Tx } from '../../../platform/db/index.ts'
import { announce, news } from '../../../platform/news/index.ts'
import { insertDeed, type NewDeed } from '../queries/deeds.ts'
import type { Work, Writer } from '../rules/work.ts'

/** What floors above are told by `publishing.published` and `publishing.withdrawn`. */
export type PublishingNews = { ownerId: string; workId: string; kind: Work['kind']; slug: string }

export const workPublished = news<PublishingNews>('publishing.published')
export const workWithdrawn = news<PublishingNews>('publishing.withdrawn')

type DeedNews = { ownerId: string; workId: string; deedId: string }

/** Something was proposed, given back, published or withdrawn that concerns others. */
export const workMoved = news<DeedNews>('publishing.moved')

/** Writes a deed down and tells it to whom it concerns. */
export async function tell(
  tx: Tx,
  { ownerId, id: workId }: Work,
  deed: NewDeed,
  writer: Writer,
): Promise<void> {
  const deedId = await insertDeed(tx, { ownerId, workId }, deed, writer)
  // What came with the product was done by nobody, so nobody is told.
  if (writer.accountId) await announce(tx, workMoved, { ownerId, workId, deedId })
}

/** What floors above are told of a work. */
export function newsOf({ ownerId, id, kind, slug }: Work): PublishingNews {
  return { ownerId, workId: id, kind, slug }
}
