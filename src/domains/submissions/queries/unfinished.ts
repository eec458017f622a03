import { maybe, type Tx } from '../../../platform/db/index.ts'
import type { Unsent } from '../rules/unfinished.ts'

/** An unfinished draft with what an e-mail about it needs. */
export type UnsentDraft = Unsent & { officeId: string; createdAt: Date; lang: 'cs' | 'en' | 'de' }

/** Locks a draft that was not sent; null when it was, or was thrown away. */
export async function lockUnsent(
  tx: Tx,
  personId: string,
  id: string,
): Promise<UnsentDraft | null> {
  return maybe(
    await tx<UnsentDraft[]>`
      select changed_at as "changedAt", reminded_at as "remindedAt", warned_at as "warnedAt",
        office_id as "officeId", created_at as "createdAt", lang
      from submissions.submissions
      where person_id = ${personId} and id = ${id} and state = 'draft' for update`,
  )
}

/** Keeps when the sender was reminded of a draft, or warned of its end. */
export async function markTold(
  tx: Tx,
  { personId, id }: { personId: string; id: string },
  what: 'reminder' | 'warning',
  at: Date,
): Promise<void> {
  await tx`
    update submissions.submissions
    set ${what === 'reminder' ? tx`reminded_at` : tx`warned_at`} = ${at}
    where person_id = ${personId} and id = ${id}`
}
