import { type Db, one, type Tx } from '../../../platform/db/index.ts'
import { type Message, pageLength, type Wish } from '../rules.ts'

type NewRow = Omit<Message, 'readAt'> & { key: string }

const columns = (db: Db) => db`
  id, person_id as "personId", office_id as "officeId", submission_id as "submissionId",
  record_mark as "recordMark", author_kind as "authorKind", author_name as "authorName",
  subject, body, files, delivered_at as "deliveredAt", read_at as "readAt"`

/** Stores a message and counts it; false when one with its key lies there already. */
export async function insertMessage(tx: Tx, row: NewRow): Promise<boolean> {
  const stored = await tx`
    with delivered as (
      insert into mailbox.messages
        (person_id, id, office_id, key, submission_id, record_mark, author_kind, author_name,
         subject, body, files, delivered_at)
      values (
        ${row.personId}, ${row.id}, ${row.officeId}, ${row.key}, ${row.submissionId},
        ${row.recordMark}, ${row.authorKind}, ${row.authorName}, ${row.subject}, ${row.body},
        ${tx.json(row.files)}, ${row.deliveredAt})
      on conflict (person_id, key) do nothing
      returning person_id, office_id, author_kind
    ), counted as (
      insert into mailbox.unread (person_id, office_id, messages)
      select person_id, office_id, 1 from delivered where author_kind = 'office'
      on conflict (person_id, office_id) do update set messages = unread.messages + 1
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

/** A page of the mailbox, the newest first, read one row further than the page is long. */
export async function listMessages(tx: Tx, personId: string, wish: Wish): Promise<Message[]> {
  const { before, after, words, folder } = wish
  const rows = await tx<Message[]>`
    select ${columns(tx)} from mailbox.messages
    where person_id = ${personId}
      ${before ? tx`and id < ${before}` : tx``}
      ${after ? tx`and id > ${after}` : tx``}
      ${folder === 'received' ? tx`and author_kind = 'office'` : tx``}
      ${folder === 'sent' ? tx`and author_kind = 'person'` : tx``}
      ${folder === 'unread' ? tx`and author_kind = 'office' and read_at is null` : tx``}
      ${words ? tx`and strpos(words, platform.fold(${words})) > 0` : tx``}
    order by id ${after ? tx`asc` : tx`desc`}
    limit ${pageLength + 1}`
  return after ? [...rows].reverse() : [...rows]
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
