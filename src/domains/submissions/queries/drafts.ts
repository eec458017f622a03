import type { Tx } from '../../../platform/db/index.ts'
import type { Submission } from '../rules/submission.ts'

/** What a draft begins with. */
export type Draft = Pick<
  Submission,
  'id' | 'personId' | 'officeId' | 'matterKind' | 'subject' | 'body' | 'lang' | 'createdAt'
>

/** Whether the person of the scope has such a draft or submission. */
export async function isThere(tx: Tx, personId: string, id: string): Promise<boolean> {
  const rows = await tx`
    select 1 from submissions.submissions where person_id = ${personId} and id = ${id}`
  return rows.length > 0
}

/** Begins a draft; false when its id has been begun already (a form sent twice). */
export async function insertDraft(tx: Tx, draft: Draft): Promise<boolean> {
  const { id, personId, officeId, matterKind, subject, body, lang, createdAt } = draft
  const rows = await tx`
    insert into submissions.submissions
      (person_id, id, office_id, matter_kind, subject, body, lang, created_at, changed_at)
    values (${personId}, ${id}, ${officeId}, ${matterKind}, ${subject}, ${body}, ${lang},
      ${createdAt}, ${createdAt})
    on conflict (person_id, id) do nothing
    returning id`
  return rows.length > 0
}

type DraftChange = Partial<
  Pick<Submission, 'officeId' | 'matterKind' | 'subject' | 'body' | 'lang'>
>

/** Saves a draft and moves its version on. */
export async function updateDraft(
  tx: Tx,
  draft: Submission,
  change: DraftChange,
  at: Date,
): Promise<void> {
  const { personId, id, officeId, matterKind, subject, body, lang } = { ...draft, ...change }
  await tx`
    update submissions.submissions
    set office_id = ${officeId}, matter_kind = ${matterKind}, subject = ${subject},
      body = ${body}, lang = ${lang}, changed_at = ${at}, version = version + 1
    where person_id = ${personId} and id = ${id} and state = 'draft'`
}

/** Takes a draft away for good. */
export async function deleteDraft(tx: Tx, personId: string, id: string): Promise<void> {
  await Promise.all([
    tx`delete from submissions.files where person_id = ${personId} and owner_id = ${id}`,
    tx`delete from submissions.submissions
      where person_id = ${personId} and id = ${id} and state = 'draft'`,
  ])
}

/** When a person began their first submission; null when there is none. */
export async function findFirstBegun(tx: Tx, personId: string): Promise<Date | null> {
  const [row] = await tx<{ at: Date }[]>`
    select created_at as at from submissions.submissions
    where person_id = ${personId} order by id limit 1`
  return row?.at ?? null
}

/** Locks a draft at once; false when somebody else is at work on it, without waiting for them. */
export async function isDraftFree(tx: Tx, personId: string, id: string): Promise<boolean> {
  const rows = await tx`
    select 1 from submissions.submissions
    where person_id = ${personId} and id = ${id} and state = 'draft' for update skip locked`
  return rows.length === 1
}

/** Holds a draft until the transaction ends; who comes second sees what the first has left. */
export async function holdDraft(tx: Tx, personId: string, id: string): Promise<void> {
  await tx`
    select 1 from submissions.submissions
    where person_id = ${personId} and id = ${id} and state = 'draft' for update`
}
