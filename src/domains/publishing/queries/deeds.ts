import { newId } from '../../../foundation/ids.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Deed, DeedKind } from '../rules/deeds.ts'
import type { VersionRef, Writer } from '../rules/work.ts'

type Name = { ownerId: string; workId: string }

export type NewDeed = {
  kind: DeedKind
  version: number
  note?: string
  source?: VersionRef | null
  /** From when it was published or withdrawn, or was to be. */
  since?: Date | null
}

/** Writes down what was done with a work; gives the deed's id. */
export async function insertDeed(
  tx: Tx,
  { ownerId, workId }: Name,
  { kind, version, note = '', source = null, since = null }: NewDeed,
  { accountId, name, at }: Writer,
): Promise<string> {
  const id = newId(at)
  await tx`
    insert into publishing.deeds
      (office_id, id, work_id, version, kind, note, source_office_id, source_work_id,
        source_number, since, by_id, by_name, at)
    values (${ownerId}, ${id}, ${workId}, ${version}, ${kind}, ${note},
      ${source?.ownerId ?? null}, ${source?.workId ?? null}, ${source?.number ?? null}, ${since},
      ${accountId}, ${name}, ${at})`
  return id
}

/** What was done with a work, the newest first. */
export async function listDeeds(db: Db, { ownerId, workId }: Name): Promise<Deed[]> {
  return db<Deed[]>`
    select id, kind, version, note, since, by_id as "byId", by_name as "byName", at,
      case when source_work_id is not null then json_build_object(
        'ownerId', source_office_id, 'workId', source_work_id, 'number', source_number)
      end as source
    from publishing.deeds
    where office_id = ${ownerId} and work_id = ${workId}
    order by serial desc limit 1000`
}

/** Notes that somebody is told of a deed; gives false when they already were. */
export async function insertTold(
  tx: Tx,
  ownerId: string,
  told: { deedId: string; accountId: string },
): Promise<boolean> {
  const result = await tx`
    insert into publishing.told (office_id, deed_id, account_id)
    values (${ownerId}, ${told.deedId}, ${told.accountId})
    on conflict do nothing`
  return result.count === 1
}
