import type { Db } from '../../../platform/db/index.ts'
import type { WorkKind } from '../rules/work.ts'
import type { DraftName } from './revisions.ts'

/** Who wrote a draft, how many times they saved it and when last. */
export type DraftWriter = { name: string; savings: number; lastAt: Date }

/** Those who wrote the draft that there is now, the last one first. */
export async function listDraftWriters(
  db: Db,
  { ownerId, workId, version }: DraftName,
): Promise<DraftWriter[]> {
  const rows = await db<{ name: string; at: Date }[]>`
    select r.changed_by_name as name, r.changed_at as at
    from publishing.revisions r
    join publishing.drafts d on d.office_id = r.office_id and d.work_id = r.work_id
    where r.office_id = ${ownerId} and r.work_id = ${workId} and r.version = ${version}
      and r.revision >= d.begun
    order by r.revision desc limit 100`
  const names = [...new Set(rows.map(({ name }) => name))]
  return names.map(name => {
    const own = rows.filter(row => row.name === name)
    return { name, savings: own.length, lastAt: own[0]!.at }
  })
}

/** A work that was thrown away before anything of it was published. */
export type DroppedWork = {
  id: string
  slug: string
  content: unknown
  byName: string
  at: Date
}

/** The owner's works that are nothing but thrown away, the last one first. */
export async function listDroppedWorks(
  db: Db,
  ownerId: string,
  kind: WorkKind,
): Promise<DroppedWork[]> {
  return db<DroppedWork[]>`
    select w.id, w.slug, saved.content, deed.by_name as "byName", deed.at
    from publishing.works w
    cross join lateral (
      select content from publishing.revisions r
      where r.office_id = w.office_id and r.work_id = w.id
      order by r.revision desc limit 1) saved
    cross join lateral (
      select by_name, at from publishing.deeds d
      where d.office_id = w.office_id and d.work_id = w.id and d.kind = 'dropped'
      order by d.serial desc limit 1) deed
    where w.office_id = ${ownerId} and w.kind = ${kind} and w.last_version = 0 and not exists (
      select 1 from publishing.drafts d where d.office_id = w.office_id and d.work_id = w.id)
    order by deed.at desc limit 50`
}
