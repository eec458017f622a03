import { maybe, one, type Tx } from '../../../platform/db/index.ts'

/** Keeps when the person first opened a message, and counts it off; once only. */
export async function markRead(tx: Tx, personId: string, id: string, at: Date): Promise<void> {
  await tx`
    with opened as (
      update mailbox.messages set read_at = ${at}
      where person_id = ${personId} and id = ${id}
        and author_kind = 'office' and read_at is null
      returning person_id, office_id, is_receipt
    )
    update mailbox.unread set messages = messages - 1
    from opened
    where not opened.is_receipt
      and unread.person_id = opened.person_id and unread.office_id = opened.office_id`
}

/**
 * How many messages, besides receipts, the person of the scope has not opened; the sum of a row for
 * each office.
 */
export async function unreadCount(tx: Tx): Promise<number> {
  const rows = await tx<{ messages: number }[]>`
    select coalesce(sum(messages), 0)::int as messages
    from mailbox.unread where person_id = platform.person()`
  return one(rows).messages
}

/** Locks a message of which no e-mail has told yet; null when one has. */
export async function lockUnnoticed(tx: Tx, personId: string, id: string): Promise<Noticed> {
  const rows = await tx<NonNullable<Noticed>[]>`
    select id, record_mark as "recordMark" from mailbox.messages
    where person_id = ${personId} and id = ${id} and noticed_at is null
    for update`
  return maybe(rows)
}

type Noticed = { id: string; recordMark: string } | null

/** Keeps when an e-mail told of a message. */
export async function markNoticed(tx: Tx, personId: string, id: string, at: Date): Promise<void> {
  await tx`
    update mailbox.messages set noticed_at = ${at}
    where person_id = ${personId} and id = ${id}`
}
