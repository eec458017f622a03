import type { Tx } from '../../../platform/db/index.ts'
import type { Event } from '../rules/tracking.ts'

/** Writes a line of the timeline; false when this news was heard before. */
export async function insertEvent(
  tx: Tx,
  personId: string,
  submissionId: string,
  event: Event,
): Promise<boolean> {
  const { id, at, kind, unitName, officerName, phone, answerBy, body, way } = event
  const rows = await tx`
    insert into submissions.events
      (person_id, submission_id, id, at, kind, unit_name, officer_name, phone, answer_by, body,
       way)
    values (${personId}, ${submissionId}, ${id}, ${at}, ${kind}, ${unitName}, ${officerName},
      ${phone}, ${answerBy}, ${body}, ${way})
    on conflict (person_id, submission_id, id) do nothing
    returning id`
  return rows.length > 0
}

/** The timeline of a submission, the newest first; at most 200 lines. */
export async function listEvents(tx: Tx, personId: string, submissionId: string): Promise<Event[]> {
  return tx<Event[]>`
    select id, at, kind, unit_name as "unitName", officer_name as "officerName", phone,
      answer_by as "answerBy", body, way
    from submissions.events
    where person_id = ${personId} and submission_id = ${submissionId}
    order by at desc, id desc limit 200`
}

type Line = { personId: string; submissionId: string; id: string }

/** Locks a line of which no e-mail has told yet; false when one has. */
export async function lockUnmailedEvent(tx: Tx, line: Line): Promise<boolean> {
  const rows = await tx`
    select 1 from submissions.events
    where person_id = ${line.personId} and submission_id = ${line.submissionId}
      and id = ${line.id} and mailed_at is null
    for update`
  return rows.length > 0
}

/** Keeps when an e-mail told of a line. */
export async function markEventMailed(tx: Tx, line: Line, at: Date): Promise<void> {
  await tx`
    update submissions.events set mailed_at = ${at}
    where person_id = ${line.personId} and submission_id = ${line.submissionId}
      and id = ${line.id}`
}
