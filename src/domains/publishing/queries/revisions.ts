import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'
import type { Writer } from '../rules/work.ts'

/** The draft by which a version is or was written. */
export type DraftName = { ownerId: string; workId: string; version: number }

/** One saving of a draft. */
export type Revision = {
  revision: number
  content: unknown
  /** The version of the shared work that it took account of; null for none. */
  originalVersion: number | null
  changedAt: Date
  changedByName: string
  /** It was of a draft that was thrown away. */
  isDropped: boolean
}

type NewRevision = {
  revision: number
  content: object
  originalVersion: number | null
  /** The saving that it brought back, when it took back what came after. */
  backTo: number | null
}

const columns = (db: Db) => db`
  revision, content, original_version as "originalVersion", changed_at as "changedAt",
  changed_by_name as "changedByName", is_dropped as "isDropped"`

/**
 * The savings of a draft, with those of drafts that were thrown away before it: they end before it
 * began. What was published was not thrown away.
 */
const savings = (db: Db, { ownerId, workId, version }: DraftName) => db`(
  select r.*, w.last_version < r.version and r.revision < coalesce(d.begun, r.revision + 1)
    as is_dropped
  from publishing.revisions r
  join publishing.works w on w.office_id = r.office_id and w.id = r.work_id
  left join publishing.drafts d on d.office_id = r.office_id and d.work_id = r.work_id
  where r.office_id = ${ownerId} and r.work_id = ${workId} and r.version = ${version}) savings`

/** So many savings of one draft can be taken back. */
const mostKept = 100

/** Keeps what a draft was saved as; the oldest savings go. */
export async function insertRevision(
  tx: Tx,
  { ownerId, workId, version }: DraftName,
  { revision, content, originalVersion, backTo }: NewRevision,
  writer: Writer,
): Promise<void> {
  await tx`
    insert into publishing.revisions
      (office_id, work_id, version, revision, content, original_version, changed_at,
        changed_by, changed_by_name, back_to)
    values (${ownerId}, ${workId}, ${version}, ${revision}, ${tx.json(content as never)},
      ${originalVersion}, ${writer.at}, ${writer.accountId}, ${writer.name}, ${backTo})
    on conflict do nothing`
  await tx`
    delete from publishing.revisions
    where office_id = ${ownerId} and work_id = ${workId} and version = ${version}
      and revision <= ${revision - mostKept}`
}

/**
 * Keeps what a draft was before its first saving: what it began with, or what was written before
 * savings were kept; by whoever wrote it, not by who proposed it or gave it back since.
 */
export async function insertBeginning(
  tx: Tx,
  { ownerId, workId, version }: DraftName,
): Promise<void> {
  await tx`
    insert into publishing.revisions
      (office_id, work_id, version, revision, content, original_version, changed_at,
        changed_by, changed_by_name)
    select office_id, work_id, ${version}, revision, content, original_version,
      coalesce(wrote.at, changed_at),
      case when wrote.at is null then changed_by else wrote.by_id end,
      coalesce(wrote.by_name, changed_by_name)
    from publishing.drafts d
    left join lateral (
      select at, by_id, by_name from publishing.deeds
      where office_id = ${ownerId} and work_id = ${workId} and version = ${version}
        and kind in ('begun', 'restored', 'saved')
      order by serial desc limit 1) wrote on true
    where office_id = ${ownerId} and work_id = ${workId} and not exists (
      select 1 from publishing.revisions
      where office_id = ${ownerId} and work_id = ${workId} and version = ${version}
        and revision >= d.begun)
    on conflict do nothing`
}

/** What the draft was at a revision (its moves to and from "proposed" change nothing); or null. */
export async function findRevision(
  db: Db,
  name: DraftName,
  revision: number,
): Promise<Revision | null> {
  return maybe(
    await db<Revision[]>`
      select ${columns(db)} from ${savings(db, name)}
      where revision <= ${revision}
      order by revision desc limit 1`,
  )
}

/** What was saved last of a version to be, thrown away or not; null for nothing. */
export async function findLastRevision(db: Db, name: DraftName): Promise<Revision | null> {
  return maybe(
    await db<Revision[]>`
      select ${columns(db)} from ${savings(db, name)}
      order by revision desc limit 1`,
  )
}

/**
 * What the draft was before the saving that was seen last; null when it was saved once only. What
 * was taken back already is left out, so that taking back again goes one step further.
 */
export async function findPreviousRevision(
  db: Db,
  name: DraftName,
  seen: number,
): Promise<Revision | null> {
  return maybe(
    await db<Revision[]>`
      with recursive kept as (
        select * from ${savings(db, name)} where not is_dropped and revision <= ${seen}
      ), stood as (
        (select revision, back_to from kept order by revision desc limit 1)
        union all
        select kept.revision, kept.back_to from kept join stood on kept.revision = stood.back_to
      )
      select ${columns(db)} from kept
      where revision < (select min(coalesce(back_to, revision)) from stood)
      order by revision desc limit 1`,
  )
}

/** The saving of a draft that came right after one; null when none did. */
export async function findNextRevision(
  db: Db,
  name: DraftName,
  after: number,
): Promise<Revision | null> {
  return maybe(
    await db<Revision[]>`
      select ${columns(db)} from ${savings(db, name)}
      where not is_dropped and revision > ${after}
      order by revision limit 1`,
  )
}

/** The savings of a draft and of those thrown away before it, the newest first. */
export async function listRevisions(db: Db, name: DraftName): Promise<Revision[]> {
  return db<Revision[]>`
    select ${columns(db)} from ${savings(db, name)}
    order by revision desc limit ${mostKept}`
}
