import { one, type Tx } from '../../../platform/db/index.ts'
import type { VersionRef, Work } from '../rules/work.ts'

export type NewVersion = {
  work: Work
  content: object
  originalVersion: number | null
  from: Date
  to: Date | null
  /** From when it is withdrawn, with the whole work. */
  withdrawnAt: Date | null
  by: string | null
  at: Date
  /** The titles by which other offices find it. */
  words: string
}

/** Publishes the next version of a locked work; gives its number. */
export async function insertVersion(tx: Tx, version: NewVersion): Promise<number> {
  const { work, content, originalVersion, from, to, withdrawnAt, by, at, words } = version
  const rows = await tx<{ number: number }[]>`
    with numbered as (
      update publishing.works set last_version = last_version + 1
      where office_id = ${work.ownerId} and id = ${work.id} returning last_version as number
    )
    insert into publishing.versions
      (office_id, work_id, number, kind, slug, content, original_version, published_at,
        published_by, published_from, published_to, withdrawn_at, words)
    select ${work.ownerId}, ${work.id}, number, ${work.kind}, ${work.slug},
      ${tx.json(content as never)}, ${originalVersion}, ${at}, ${by}, ${from}, ${to},
      ${withdrawnAt},
      platform.fold(${words})
    from numbered
    returning number`
  return one(rows).number
}

/** Withdraws one version that is to come, so that it never begins. */
export async function withdrawVersion(
  tx: Tx,
  { ownerId, workId, number }: VersionRef,
  at: Date,
): Promise<void> {
  await tx`
    update publishing.versions set withdrawn_at = ${at}
    where office_id = ${ownerId} and work_id = ${workId} and number = ${number}`
}

/** What was to be withdrawn after a moment is not. */
export async function stayWithdrawal(
  tx: Tx,
  { ownerId, workId }: { ownerId: string; workId: string },
  at: Date,
): Promise<void> {
  await tx`
    update publishing.versions set withdrawn_at = null
    where office_id = ${ownerId} and work_id = ${workId} and withdrawn_at > ${at}`
}

/** Withdraws from a moment on every version of a work that is not withdrawn now. */
export async function withdrawVersions(
  tx: Tx,
  { ownerId, workId }: { ownerId: string; workId: string },
  { from, at }: { from: Date; at: Date },
): Promise<void> {
  await tx`
    update publishing.versions set withdrawn_at = ${from}
    where office_id = ${ownerId} and work_id = ${workId}
      and (withdrawn_at is null or withdrawn_at > ${at})`
}
