import { startOfDay } from '../../../foundation/dates/index.ts'
import { searchPatterns } from '../../../foundation/stems/index.ts'
import { type Db, one, type Tx } from '../../../platform/db/index.ts'
import { type Message, pageLength, type Wish } from '../rules.ts'

type NewRow = Omit<Message, 'readAt'> & { key: string }

const columns = (db: Db) => db`
  id, person_id as "personId", office_id as "officeId", submission_id as "submissionId",
  record_mark as "recordMark", author_kind as "authorKind", author_name as "authorName",
  subject, subject_words as "subjectWords", body, files, is_receipt as "isReceipt",
  delivered_at as "deliveredAt", read_at as "readAt"`

/** Stores a message and counts it; false when one with its key lies there already. */
export async function insertMessage(tx: Tx, row: NewRow): Promise<boolean> {
  const stored = await tx`
    with delivered as (
      insert into mailbox.messages
        (person_id, id, office_id, key, submission_id, record_mark, author_kind, author_name,
         subject, subject_words, body, files, is_receipt, delivered_at)
      values (
        ${row.personId}, ${row.id}, ${row.officeId}, ${row.key}, ${row.submissionId},
        ${row.recordMark}, ${row.authorKind}, ${row.authorName}, ${row.subject},
        ${row.subjectWords && tx.json(row.subjectWords)}, ${row.body}, ${tx.json(row.files)},
        ${row.isReceipt}, ${row.deliveredAt})
      on conflict (person_id, key) do nothing
      returning person_id, office_id, author_kind, is_receipt
    ), counted as (
      insert into mailbox.unread (person_id, office_id, messages)
      select person_id, office_id, case when is_receipt then 0 else 1 end
      from delivered where author_kind = 'office'
      on conflict (person_id, office_id)
        do update set messages = unread.messages + excluded.messages
    )
    select 1 from delivered`
  return stored.length > 0
}

/** The id of the message that was delivered under a key. */
export async function idOfKey(tx: Tx, personId: string, key: string): Promise<string> {
  const rows = await tx<{ id: string }[]>`
    select id from mailbox.messages where person_id = ${personId} and key = ${key}`
  return one(rows).id
}

/**
 * A page of the mailbox, the newest first, read one row further than the page is long.
 *
 * Takes the office that was chosen, by its id.
 */
export async function listMessages(
  tx: Tx,
  personId: string,
  wish: Wish,
  officeId: string | null,
): Promise<Message[]> {
  const { before, after, words, folder, year } = wish
  const rows = await tx<Message[]>`
    select ${columns(tx)} from mailbox.messages
    where person_id = ${personId}
      ${before ? tx`and id < ${before}` : tx``}
      ${after ? tx`and id > ${after}` : tx``}
      ${folder === 'received' ? tx`and author_kind = 'office'` : tx``}
      ${folder === 'sent' ? tx`and author_kind = 'person'` : tx``}
      ${folder === 'unread' ? tx`and ${isUnopened(tx)}` : tx``}
      ${officeId ? tx`and office_id = ${officeId}` : tx``}
      ${year ? tx`and ${cameIn(tx, year)}` : tx``}
      ${words ? tx`and ${saysWords(tx, words)}` : tx``}
    order by id ${after ? tx`asc` : tx`desc`}
    limit ${pageLength + 1}`
  return after ? [...rows].reverse() : [...rows]
}

const isUnopened = (tx: Tx) => tx`
  author_kind = 'office' and not is_receipt and read_at is null`

const cameIn = (tx: Tx, year: number) => tx`
  delivered_at >= ${startOfDay(`${year}-01-01`)}
    and delivered_at < ${startOfDay(`${year + 1}-01-01`)}`

/** The words as they were typed, or each of them in one of its forms. */
const saysWords = (tx: Tx, words: string) => {
  const patterns = searchPatterns(words)
  const exactly = tx`strpos(words, platform.fold(${words})) > 0`
  return patterns.length === 0 ? exactly : tx`(${exactly} or words ~ all(${patterns}::text[]))`
}

/** The offices that have ever written to a person, and when the first message came. */
export async function findExtent(
  tx: Tx,
  personId: string,
): Promise<{ officeIds: string[]; since: Date | null }> {
  const rows = await tx<{ officeIds: string[]; since: Date | null }[]>`
    select
      array(select office_id from mailbox.unread where person_id = ${personId} limit 200)
        as "officeIds",
      (select delivered_at from mailbox.messages where person_id = ${personId}
       order by id limit 1) as since`
  return one(rows)
}

/** One message of a person; throws `NotFound`. */
export async function findMessage(tx: Tx, personId: string, id: string): Promise<Message> {
  return one(
    await tx<Message[]>`
      select ${columns(tx)} from mailbox.messages where person_id = ${personId} and id = ${id}`,
  )
}

/** The newest messages of a matter, both ways; at most 200. */
export async function messagesOfSubmission(
  tx: Tx,
  personId: string,
  submissionId: string,
): Promise<Message[]> {
  return tx<Message[]>`
    select ${columns(tx)} from mailbox.messages
    where person_id = ${personId} and submission_id = ${submissionId}
    order by id desc limit 200`
}

/** The oldest messages after a given one, for the archive; at most `limit`. */
export async function messagesAfter(
  tx: Tx,
  personId: string,
  after: string,
  limit: number,
): Promise<Message[]> {
  return tx<Message[]>`
    select ${columns(tx)} from mailbox.messages
    where person_id = ${personId} and id > ${after} order by id limit ${limit}`
}

/** A letter of an office as it lies in the mailbox; `key` is the letter's document. */
export type KeptMessage = Pick<Message, 'subject' | 'body'> & {
  key: string
  files: { name: string; sha256: string }[]
}

/** The letters of an office with the given documents, each in the mailbox of its person. */
export function listKeptMessages(
  tx: Tx,
  letters: readonly { personId: string; documentId: string }[],
): Promise<KeptMessage[]> {
  return tx<KeptMessage[]>`
    select m.key, m.subject, m.body, m.files
    from unnest(${letters.map(letter => letter.personId)}::uuid[],
      ${letters.map(letter => letter.documentId)}::text[]) as asked (person_id, key)
    join mailbox.messages m on m.person_id = asked.person_id and m.key = asked.key
    limit 10000`
}
