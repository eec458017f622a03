import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'
import type { Writer } from '../../publishing/index.ts'

type Name = { ownerId: string; workId: string }

export type Withdrawal = { at: Date; reason: string; byName: string }

/** Keeps why a form was withdrawn, and by whom. */
export async function insertWithdrawal(
  tx: Tx,
  { ownerId, workId }: Name,
  reason: string,
  { accountId, name, at }: Writer,
): Promise<void> {
  await tx`
    insert into forms.withdrawals (office_id, work_id, at, reason, by_id, by_name)
    values (${ownerId}, ${workId}, ${at}, ${reason}, ${accountId}, ${name})
    on conflict do nothing`
}

/** Why a form was withdrawn last; null when it never was. */
export async function findWithdrawal(
  db: Db,
  { ownerId, workId }: Name,
): Promise<Withdrawal | null> {
  return maybe(
    await db<Withdrawal[]>`
      select at, reason, by_name as "byName" from forms.withdrawals
      where office_id = ${ownerId} and work_id = ${workId}
      order by at desc limit 1`,
  )
}
