import { operatorId } from '../../../foundation/ids.ts'
import { type Db, maybe } from '../../../platform/db/index.ts'
import type { Texts } from '../../../platform/i18n/index.ts'
import type { Version, VersionRef, WorkKind } from '../rules/work.ts'
import { offered } from './offers.ts'

/** What another office offers, as a list shows it. */
export type Elsewhere = VersionRef & {
  slug: string
  /** Null for an adaptation that has no title of its own. */
  title: Partial<Texts<string>> | null
  publishedFrom: Date
  /** The version of the shared work that it adapts. */
  originalVersion: number | null
}

export type ElsewhereSearch = {
  kind: WorkKind
  /** Who looks: their own and the shared works are left out. */
  ownerId: string
  words: readonly string[]
  /** Among these offices only; among all when null. */
  officeIds: readonly string[] | null
  at: Date
  limit: number
}

/** What other offices offer now, by its address; each word must be in a title. */
export async function listElsewhere(db: Db, search: ElsewhereSearch): Promise<Elsewhere[]> {
  const { kind, ownerId, words, officeIds, at, limit } = search
  // One condition a word: only so is the index of the titles used.
  const like = words
    .map(word => `%${word.replace(/[%_\\]/g, '\\$&')}%`)
    .reduce((all, pattern) => db`${all} and here.words like platform.fold(${pattern})`, db`true`)
  return db<Elsewhere[]>`
    select office_id as "ownerId", work_id as "workId", number, slug, content -> 'title' as title,
      published_from as "publishedFrom", original_version as "originalVersion"
    from publishing.versions here
    where kind = ${kind} and office_id not in (${ownerId}, ${operatorId})
      and (${officeIds}::uuid[] is null or office_id = any(${officeIds}::uuid[]))
      and ${like}
      and ${isOfferedLast(db, at)}
    order by slug, office_id limit ${limit}`
}

/** A version that another office offers now; null when it does not. */
export async function findElsewhere(
  db: Db,
  { ownerId: sourceId, workId, number }: VersionRef,
  { kind, ownerId, at }: Pick<ElsewhereSearch, 'kind' | 'ownerId' | 'at'>,
): Promise<Version | null> {
  return maybe(
    await db<Version[]>`
      select office_id as "ownerId", work_id as "workId", number, slug, content,
        original_version as "originalVersion", published_at as "publishedAt",
        published_from as "publishedFrom", published_to as "publishedTo",
        withdrawn_at as "withdrawnAt"
      from publishing.versions here
      where office_id = ${sourceId} and work_id = ${workId} and number = ${number}
        and kind = ${kind} and office_id not in (${ownerId}, ${operatorId})
        and ${isOfferedLast(db, at)}`,
  )
}

/** Offered at a moment, and no later version of the same work in its place. */
const isOfferedLast = (db: Db, at: Date) => db`
  ${offered(db, at)} and not exists (
    select from publishing.versions later
    where later.office_id = here.office_id and later.work_id = here.work_id
      and (later.published_from, later.number) > (here.published_from, here.number)
      and ${offered(db, at)})`
