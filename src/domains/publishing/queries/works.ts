import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'
import type { Work, WorkKind } from '../rules/work.ts'

const columns = (db: Db) => db`
  w.office_id as "ownerId", w.id, w.kind, w.slug, w.last_version as "lastVersion"`

/** Begins a work; gives whether its address was free. */
export async function insertWork(tx: Tx, work: Omit<Work, 'lastVersion'>, at: Date) {
  const { ownerId, id, kind, slug } = work
  const result = await tx`
    insert into publishing.works (office_id, id, kind, slug, created_at)
    values (${ownerId}, ${id}, ${kind}, ${slug}, ${at})
    on conflict do nothing`
  return result.count === 1
}

/** A work of the owner; throws `NotFound`. */
export async function findWork(db: Db, ownerId: string, id: string): Promise<Work> {
  return one(
    await db<Work[]>`
      select ${columns(db)} from publishing.works w
      where w.office_id = ${ownerId} and w.id = ${id}`,
  )
}

/** The owner's work at an address, or null. */
export async function findWorkBySlug(
  db: Db,
  ownerId: string,
  { kind, slug }: { kind: WorkKind; slug: string },
): Promise<Work | null> {
  return maybe(
    await db<Work[]>`
      select ${columns(db)} from publishing.works w
      where w.office_id = ${ownerId} and w.kind = ${kind} and w.slug = ${slug}`,
  )
}

/**
 * Locks a work, so that two people do not publish it at once. Who saves a draft meanwhile may add
 * rows that point to the work: a stronger lock would have the two wait for each other.
 */
export async function lockWork(tx: Tx, ownerId: string, id: string): Promise<Work> {
  return one(
    await tx<Work[]>`
      select ${columns(tx)} from publishing.works w
      where w.office_id = ${ownerId} and w.id = ${id} for no key update`,
  )
}

/** A work as the owner's list shows it, with its draft's state. */
export type WorkLine = Work & {
  draftState: 'being-written' | 'proposed' | null
  changedAt: Date | null
  changedByName: string | null
  /** The newest version of those that were not called off, whatever its dates. */
  publishedFrom: Date | null
  publishedTo: Date | null
  withdrawnAt: Date | null
  publishedAt: Date | null
  /** Which version of the shared original the newest content takes account of. */
  originalVersion: number | null
  /** The newest content that there is: the draft's, else the published one. */
  content: unknown
}

/**
 * The owner's works of a kind, in the order of their addresses; an office has at most some
 * hundreds.
 */
export async function listWorks(db: Db, ownerId: string, kind: WorkKind): Promise<WorkLine[]> {
  return db<WorkLine[]>`
    select ${columns(db)}, d.state as "draftState", d.changed_at as "changedAt",
      d.changed_by_name as "changedByName", v.published_from as "publishedFrom",
      v.published_to as "publishedTo", v.withdrawn_at as "withdrawnAt",
      v.published_at as "publishedAt", coalesce(d.content, v.content) as content,
      coalesce(d.original_version, v.original_version) as "originalVersion"
    from publishing.works w
    left join publishing.drafts d on d.office_id = w.office_id and d.work_id = w.id
    left join lateral (
      select * from publishing.versions one
      where one.office_id = w.office_id and one.work_id = w.id
      order by (one.withdrawn_at < one.published_from) is true, one.number desc limit 1) v on true
    where w.office_id = ${ownerId} and w.kind = ${kind}
    order by w.slug limit 1000`
}
