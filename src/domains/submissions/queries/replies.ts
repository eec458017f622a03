import { maybe, one, type Tx } from '../../../platform/db/index.ts'
import type { Reply } from '../rules/replies.ts'

const columns = (tx: Tx) => tx`
  id, person_id as "personId", submission_id as "submissionId", office_id as "officeId", kind,
  subject, body, changed_at as "changedAt", sent_at as "sentAt", record_mark as "recordMark",
  log_index as "logIndex"`

type Draft = Omit<Reply, 'sentAt' | 'recordMark' | 'logIndex'>

/** Saves what was written so far; what has left stays as it left. Gives the row, locked. */
export async function saveReply(tx: Tx, draft: Draft): Promise<Reply> {
  const { id, personId, submissionId, officeId, kind, subject, body, changedAt } = draft
  await tx`
    insert into submissions.replies
      (person_id, id, submission_id, office_id, kind, subject, body, changed_at)
    values (${personId}, ${id}, ${submissionId}, ${officeId}, ${kind}, ${subject}, ${body},
      ${changedAt})
    on conflict (person_id, id) do update
    set body = excluded.body, changed_at = excluded.changed_at
    where replies.sent_at is null and replies.submission_id = excluded.submission_id
      and replies.kind = excluded.kind`
  return one(
    await tx<Reply[]>`
      select ${columns(tx)} from submissions.replies
      where person_id = ${personId} and id = ${id} and submission_id = ${submissionId}
      for update`,
  )
}

/** The newest unsent reply of a kind, or null. */
export async function findUnsentReply(
  tx: Tx,
  personId: string,
  submissionId: string,
  kind: string,
): Promise<Reply | null> {
  return maybe(
    await tx<Reply[]>`
      select ${columns(tx)} from submissions.replies
      where person_id = ${personId} and submission_id = ${submissionId} and kind = ${kind}
        and sent_at is null
      order by id desc limit 1`,
  )
}

/** A sent reply by the number that the office gave it; null when there is none. */
export async function findReplyByMark(
  tx: Tx,
  personId: string,
  submissionId: string,
  recordMark: string,
): Promise<Reply | null> {
  return maybe(
    await tx<Reply[]>`
      select ${columns(tx)} from submissions.replies
      where person_id = ${personId} and submission_id = ${submissionId}
        and record_mark = ${recordMark}
      limit 1`,
  )
}

/** A reply that has left; throws `NotFound`. */
export async function findSentReply(
  tx: Tx,
  personId: string,
  submissionId: string,
  id: string,
): Promise<Reply> {
  return one(
    await tx<Reply[]>`
      select ${columns(tx)} from submissions.replies
      where person_id = ${personId} and submission_id = ${submissionId} and id = ${id}
        and sent_at is not null`,
  )
}

/** Keeps what the filing room answered. */
export async function markReplySent(
  tx: Tx,
  reply: Pick<Reply, 'personId' | 'id'>,
  received: { sentAt: Date; recordMark: string; logIndex: number },
): Promise<void> {
  await tx`
    update submissions.replies
    set sent_at = ${received.sentAt}, record_mark = ${received.recordMark},
      log_index = ${received.logIndex}
    where person_id = ${reply.personId} and id = ${reply.id}`
}

/** What was sent into a matter, the oldest first; at most 200. */
export async function listReplies(tx: Tx, personId: string, submissionId: string) {
  return tx<Reply[]>`
    select ${columns(tx)} from submissions.replies
    where person_id = ${personId} and submission_id = ${submissionId} and sent_at is not null
    order by id limit 200`
}
