import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'
import type { Answers, Words } from '../../forms/index.ts'
import type { Filling } from '../rules/filling.ts'

type Row = Omit<Filling, 'ref'> & { ownerId: string; workId: string; number: number }

const columns = (db: Db) => db`
  person_id as "personId", submission_id as "submissionId", owner_id as "ownerId",
  work_id as "workId", number, answers, seen, passed, page, page_since as "pageSince"`

function fillingOf({ ownerId, workId, number, ...rest }: Row): Filling {
  return { ...rest, ref: { ownerId, workId, number } }
}

/** The filled-in form of a submission, or null for a letter in the sender's own words. */
export async function findFilling(
  tx: Tx,
  personId: string,
  submissionId: string,
): Promise<Filling | null> {
  const row = maybe(
    await tx<Row[]>`
      select ${columns(tx)} from submissions.fillings
      where person_id = ${personId} and submission_id = ${submissionId}`,
  )
  return row && fillingOf(row)
}

/** The filled-in form of a submission; throws `NotFound` when there is none. */
export async function openFilling(
  tx: Tx,
  personId: string,
  submissionId: string,
): Promise<Filling> {
  return fillingOf(
    one(
      await tx<Row[]>`
        select ${columns(tx)} from submissions.fillings
        where person_id = ${personId} and submission_id = ${submissionId}`,
    ),
  )
}

export type NewFilling = Filling & {
  officeId: string
  slug: string
  subject: string
  subjectWords: Words
  matterKind: string
  lang: string
}

/** Begins a draft by a form; false when its id has been begun already. */
export async function insertFilling(tx: Tx, filling: NewFilling): Promise<boolean> {
  const { personId, submissionId, officeId, slug, subject, subjectWords } = filling
  const { matterKind, lang, ref } = filling
  const { answers, seen, passed, page, pageSince: at } = filling
  const rows = await tx`
    with begun as (
      insert into submissions.submissions
        (person_id, id, office_id, matter_kind, subject, subject_words, body, lang, created_at,
         changed_at, form_slug)
      values (${personId}, ${submissionId}, ${officeId}, ${matterKind}, ${subject},
        ${tx.json(subjectWords)}, '', ${lang}, ${at}, ${at}, ${slug})
      on conflict (person_id, id) do nothing
      returning id
    )
    insert into submissions.fillings
      (person_id, submission_id, owner_id, work_id, number, answers, seen, passed, page,
       page_since)
    select ${personId}, id, ${ref.ownerId}, ${ref.workId}, ${ref.number},
      ${tx.json(answers as never)}, ${seen}, ${passed}, ${page}, ${at}
    from begun
    returning submission_id`
  return rows.length > 0
}

/** Saves what was answered and moves the draft's version on. */
export async function saveFilling(tx: Tx, filling: Filling, at: Date): Promise<void> {
  const { personId, submissionId, ref, answers, seen, passed, page, pageSince } = filling
  await tx`
    with moved as (
      update submissions.submissions set version = version + 1, changed_at = ${at}
      where person_id = ${personId} and id = ${submissionId} and state = 'draft'
      returning id
    )
    update submissions.fillings f
    set owner_id = ${ref.ownerId}, work_id = ${ref.workId}, number = ${ref.number},
      answers = ${tx.json(answers as Answers as never)}, seen = ${seen}, passed = ${passed},
      page = ${page}, page_since = ${pageSince}
    from moved
    where f.person_id = ${personId} and f.submission_id = moved.id`
}

/** A form that was begun for an office and not sent. */
export type Unfinished = { id: string; changedAt: Date }

type Beginning = { slug: string; officeId: string }

/** Two that begin a form at once wait for each other: the second finds what the first began. */
export async function lockBeginning(tx: Tx, personId: string, { slug, officeId }: Beginning) {
  await tx`
    select pg_advisory_xact_lock(hashtextextended(${`${personId} ${slug} ${officeId}`}, 70))`
}

/** The unfinished drafts of a form for an office, the newest first. */
export async function listUnfinished(
  tx: Tx,
  personId: string,
  { slug, officeId }: Beginning,
): Promise<Unfinished[]> {
  return tx<Unfinished[]>`
    select id, changed_at as "changedAt" from submissions.submissions
    where person_id = ${personId} and form_slug = ${slug} and office_id = ${officeId}
      and state = 'draft'
    order by id desc limit 5`
}

type WrittenForm = {
  subject: string
  subjectWords: Words
  body: string
  matterKind: string
  answers: Answers
  xmlSha256: string
}

/** Writes down what a form says as a letter, and with which answers and which XML it leaves. */
export async function writeLetter(
  tx: Tx,
  { personId, id }: { personId: string; id: string },
  { subject, subjectWords, body, matterKind, answers, xmlSha256 }: WrittenForm,
): Promise<void> {
  await tx`
    with leaving as (
      update submissions.fillings
      set answers = ${tx.json(answers as never)}, xml_sha256 = ${xmlSha256}
      where person_id = ${personId} and submission_id = ${id}
    )
    update submissions.submissions
    set subject = ${subject}, subject_words = ${tx.json(subjectWords)}, body = ${body},
      matter_kind = ${matterKind}
    where person_id = ${personId} and id = ${id} and state = 'draft'`
}
