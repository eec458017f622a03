import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'
import type { Feedback } from '../rules/reader.ts'
import type { GuideName } from './checks.ts'

export type NewFeedback = GuideName & Feedback & { id: string; lang: 'cs' | 'en' | 'de'; at: Date }

/** Keeps what a reader said; the transaction is in the author's scope. */
export async function insertFeedback(tx: Tx, said: NewFeedback): Promise<void> {
  const { ownerId, slug, id, lang, helped, comment, at } = said
  await tx`
    insert into guides.feedback (office_id, id, slug, lang, helped, comment, at)
    values (${ownerId}, ${id}, ${slug}, ${lang}, ${helped}, ${comment}, ${at})`
}

/** Counts what a reader said. */
export async function tallyFeedback(tx: Tx, said: GuideName & Feedback): Promise<void> {
  const yes = said.helped ? 1 : 0
  const worded = said.comment === '' ? 0 : 1
  await tx`
    insert into guides.tallies as t (office_id, slug, helped, not_helped, comments, unread)
    values (${said.ownerId}, ${said.slug}, ${yes}, ${1 - yes}, ${worded}, ${worded})
    on conflict (office_id, slug) do update set
      helped = t.helped + excluded.helped, not_helped = t.not_helped + excluded.not_helped,
      comments = t.comments + excluded.comments, unread = t.unread + excluded.unread`
}

/** How many readers a guide helped, and how many of their comments nobody has read. */
export type Tally = { helped: number; notHelped: number; comments: number; unread: number }

const tally = (db: Db) => db`helped, not_helped as "notHelped", comments, unread`

/** The counts of all guides of an owner, by their addresses. */
export async function listTallies(tx: Tx, ownerId: string): Promise<Map<string, Tally>> {
  const rows = await tx<(Tally & { slug: string })[]>`
    select slug, ${tally(tx)} from guides.tallies where office_id = ${ownerId} limit 2000`
  return new Map(rows.map(({ slug, ...counts }) => [slug, counts]))
}

/** The counts of one guide; null when nobody has said anything. */
export async function findTally(tx: Tx, { ownerId, slug }: GuideName): Promise<Tally | null> {
  return maybe(
    await tx<Tally[]>`
      select ${tally(tx)} from guides.tallies
      where office_id = ${ownerId} and slug = ${slug}`,
  )
}

export type Comment = {
  id: string
  slug: string
  lang: 'cs' | 'en' | 'de'
  helped: boolean
  comment: string
  at: Date
  readAt: Date | null
  readByName: string
}

const columns = (db: Db) => db`
  id, slug, lang, helped, comment, at, read_at as "readAt", read_by_name as "readByName"`

/** The newest comments on one guide. */
export async function listComments(
  tx: Tx,
  { ownerId, slug }: GuideName,
  limit: number,
): Promise<Comment[]> {
  return tx<Comment[]>`
    select ${columns(tx)} from guides.feedback
    where office_id = ${ownerId} and slug = ${slug} and comment <> ''
    order by id desc limit ${limit}`
}

/** The newest comments that nobody has read yet, on all guides of an owner (null) or some. */
export async function listUnread(
  tx: Tx,
  ownerId: string,
  { slugs, limit }: { slugs: readonly string[] | null; limit: number },
): Promise<Comment[]> {
  const which = slugs === null ? tx`` : tx`and slug = any(${[...slugs]})`
  return tx<Comment[]>`
    select ${columns(tx)} from guides.feedback
    where office_id = ${ownerId} and comment <> '' and read_at is null ${which}
    order by id desc limit ${limit}`
}

/** Locks a comment; throws `NotFound`. */
export async function lockComment(tx: Tx, ownerId: string, id: string): Promise<Comment> {
  return one(
    await tx<Comment[]>`
      select ${columns(tx)} from guides.feedback
      where office_id = ${ownerId} and id = ${id} and comment <> '' for update`,
  )
}

/** Notes who read a locked comment, and counts it as read. */
export async function markRead(
  tx: Tx,
  { ownerId, slug, id }: GuideName & { id: string },
  { name, at }: { name: string; at: Date },
): Promise<void> {
  await tx`
    update guides.feedback set read_at = ${at}, read_by_name = ${name}
    where office_id = ${ownerId} and id = ${id}`
  await tx`
    update guides.tallies set unread = unread - 1
    where office_id = ${ownerId} and slug = ${slug}`
}
