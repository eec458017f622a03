import { searchPatterns } from '../../../foundation/stems/index.ts'
import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'
import { pageLength, type Wish } from '../rules/listing.ts'
import type { Received, State, Submission } from '../rules/submission.ts'

type Row = Omit<Submission, 'received'> & {
  sentAt: Date | null
  caseId: string
  holderId: string
  recordMark: string
  logIndex: number | null
  dueOn: string | null
  dueLaw: string
}

const columns = (db: Db) => db`
  id, person_id as "personId", office_id as "officeId", state, version,
  matter_kind as "matterKind", subject, subject_words as "subjectWords", body, lang,
  created_at as "createdAt", changed_at as "changedAt", sent_at as "sentAt",
  case_id as "caseId", holder_id as "holderId",
  record_mark as "recordMark", log_index as "logIndex", due_on as "dueOn", due_law as "dueLaw",
  state_at as "stateAt", due_now as "dueNow", law_now as "lawNow", answer_by as "answerBy",
  unit_name as "unitName",
  officer_name as "officerName", phone, withdrawn_at as "withdrawnAt", on_paper as "onPaper",
  form_slug as "formSlug"`

function submissionOf(row: Row): Submission {
  const { sentAt, caseId, holderId, recordMark, logIndex, dueOn, dueLaw, ...rest } = row
  const received = { caseId, holderId, recordMark, logIndex, dueOn, dueLaw }
  return { ...rest, received: sentAt && { sentAt, ...received } }
}

/** A submission of the person of the scope; throws `NotFound`. */
export async function findSubmission(tx: Tx, personId: string, id: string): Promise<Submission> {
  return submissionOf(
    one(
      await tx<Row[]>`
        select ${columns(tx)} from submissions.submissions
        where person_id = ${personId} and id = ${id}`,
    ),
  )
}

/** The same, locked until the transaction ends; throws `NotFound`. */
export async function lockSubmission(tx: Tx, personId: string, id: string): Promise<Submission> {
  return submissionOf(
    one(
      await tx<Row[]>`
        select ${columns(tx)} from submissions.submissions
        where person_id = ${personId} and id = ${id} for update`,
    ),
  )
}

/** A page of a person's submissions, the newest first, read one row further than it is long. */
export async function listSubmissions(
  tx: Tx,
  personId: string,
  { view, words, year, state, before, after }: Wish,
): Promise<Submission[]> {
  const rows = await tx<Row[]>`
    select ${columns(tx)} from submissions.submissions
    where person_id = ${personId}
      ${before ? tx`and id < ${before}` : tx``}
      ${after ? tx`and id > ${after}` : tx``}
      ${view === 'drafts' ? tx`and state = 'draft'` : tx``}
      ${view === 'over' ? tx`and state in ('settled', 'returned')` : tx``}
      ${view === 'open' ? tx`and state not in ('draft', 'settled', 'returned')` : tx``}
      ${words ? tx`and ${saysWords(tx, words)}` : tx``}
      ${state ? tx`and state = ${state}` : tx``}
      ${year ? tx`and ${isOfYear(tx, year)}` : tx``}
    order by id ${after ? tx`asc` : tx`desc`}
    limit ${pageLength + 1}`
  return (after ? [...rows].reverse() : [...rows]).map(submissionOf)
}

const isOfYear = (db: Db, year: number) => db`
  extract(year from coalesce(sent_at, created_at) at time zone 'Europe/Prague') = ${year}`

/** The words or the number as they were typed, or each word in one of its forms. */
const saysWords = (db: Db, words: string) => {
  const patterns = searchPatterns(words)
  const folded = db`words || ' ' || platform.fold(coalesce(record_mark, ''))`
  return db`(strpos(${folded}, platform.fold(${words})) > 0
    or cardinality(${patterns}::text[]) > 0 and (${folded}) ~ all(${patterns}::text[]))`
}

/** Whether the person in whose scope the transaction runs has written anything, a draft too. */
export async function hasSubmissions(tx: Tx): Promise<boolean> {
  const [row] = await tx<{ some: boolean }[]>`
    select exists (
      select from submissions.submissions where person_id = platform.person()
    ) as some`
  return row?.some ?? false
}

/** The newest draft for an office, or null. */
export async function findDraftFor(
  tx: Tx,
  personId: string,
  officeId: string,
): Promise<Submission | null> {
  const row = maybe(
    await tx<Row[]>`
      select ${columns(tx)} from submissions.submissions
      where person_id = ${personId} and office_id = ${officeId} and state = 'draft'
        and form_slug is null
      order by id desc limit 1`,
  )
  return row && submissionOf(row)
}

/** Keeps what the filing room answered: since now it is no draft any more. */
export async function markSent(
  tx: Tx,
  personId: string,
  id: string,
  received: Received,
): Promise<void> {
  const { sentAt, caseId, holderId, recordMark, logIndex, dueOn, dueLaw } = received
  await tx`
    update submissions.submissions
    set state = 'received', sent_at = ${sentAt}, state_at = ${sentAt}, changed_at = ${sentAt},
      case_id = ${caseId}, holder_id = ${holderId},
      record_mark = ${recordMark}, log_index = ${logIndex}, due_on = ${dueOn},
      due_now = ${dueOn}, due_law = ${dueLaw}
    where person_id = ${personId} and id = ${id} and state = 'draft'`
}

/** Keeps when the sender took the matter back. */
export async function markWithdrawn(tx: Tx, personId: string, id: string, at: Date): Promise<void> {
  await tx`
    update submissions.submissions set withdrawn_at = ${at}
    where person_id = ${personId} and id = ${id} and withdrawn_at is null`
}

export type Progress = {
  at: Date
  state: State | null
  answerBy: string | null
  dueOn: string | null
  /** The paragraph of the period; the one that holds already when it is not told. */
  dueLaw?: string | undefined
  unitName: string
  officerName: string
  phone: string
  /** Where the case is now; null when the deed does not tell. */
  holder: { officeId: string; caseId: string } | null
}

/** Brings a submission to where the office has brought it; older news changes nothing. */
export async function moveOn(
  tx: Tx,
  personId: string,
  id: string,
  progress: Progress,
): Promise<void> {
  const { at, state, answerBy, dueOn, dueLaw, unitName, officerName, phone, holder } = progress
  await tx`
    update submissions.submissions
    set state = coalesce(${state}, state), state_at = ${at}, answer_by = ${answerBy},
      due_now = ${dueOn}, law_now = coalesce(${dueLaw ?? null}, law_now),
      unit_name = coalesce(nullif(${unitName}, ''), unit_name),
      officer_name = coalesce(nullif(${officerName}, ''), officer_name),
      phone = coalesce(nullif(${phone}, ''), phone),
      holder_id = coalesce(${holder?.officeId ?? null}, holder_id),
      case_id = coalesce(${holder?.caseId ?? null}, case_id)
    where person_id = ${personId} and id = ${id} and state_at <= ${at}`
}
