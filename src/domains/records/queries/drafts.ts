import type { FilePart } from '../../../foundation/file.ts'
import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'

/** An answer that an officer has begun. */
export type Draft = { subject: string; body: string; files: FilePart[]; savedAt: Date }

type Owner = { officeId: string; caseId: string; officerId: string }

/** The officer's begun answer in a case, or null. */
export async function findDraft(db: Db, owner: Owner): Promise<Draft | null> {
  return maybe(
    await db<Draft[]>`
      select subject, body, files, saved_at as "savedAt" from records.drafts
      where office_id = ${owner.officeId} and case_id = ${owner.caseId}
        and officer_id = ${owner.officerId}`,
  )
}

/** An answer that a colleague has begun. */
export type OthersDraft = Draft & { officerId: string }

/** The answers that other officers have begun in a case, the newest first. */
export function listOthersDrafts(db: Db, owner: Owner): Promise<OthersDraft[]> {
  return db<OthersDraft[]>`
    select officer_id as "officerId", subject, body, files, saved_at as "savedAt"
    from records.drafts
    where office_id = ${owner.officeId} and case_id = ${owner.caseId}
      and officer_id <> ${owner.officerId}
    order by saved_at desc limit 20`
}

/** Keeps a begun answer in the place of the earlier one. */
export async function saveDraft(tx: Tx, owner: Owner, draft: Draft): Promise<void> {
  await tx`
    insert into records.drafts (office_id, case_id, officer_id, subject, body, files, saved_at)
    values (${owner.officeId}, ${owner.caseId}, ${owner.officerId}, ${draft.subject},
      ${draft.body}, ${tx.json(draft.files)}, ${draft.savedAt})
    on conflict (office_id, case_id, officer_id) do update set
      subject = excluded.subject, body = excluded.body, files = excluded.files,
      saved_at = excluded.saved_at`
}

/** Drops a draft: its answer was sent, or given up. */
export async function deleteDraft(tx: Tx, owner: Owner): Promise<void> {
  await tx`
    delete from records.drafts
    where office_id = ${owner.officeId} and case_id = ${owner.caseId}
      and officer_id = ${owner.officerId}`
}
