import type { FilePart } from '../../foundation/file.ts'
import { newId } from '../../foundation/ids.ts'
import { type Sql, type Tx, within } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { announce, news } from '../../platform/news/index.ts'
import { findOffice, type Office } from '../offices/index.ts'
import {
  findExtent,
  findMessage,
  idOfKey,
  insertMessage,
  listMessages,
  messagesAfter,
} from './queries/messages.ts'
import { markRead, unreadCount } from './queries/reading.ts'
import type { Message, SubjectWords, Wish } from './rules.ts'

/** A message lies in a mailbox; `notice` says whether an e-mail is to tell of it. */
type MailboxDelivered = {
  personId: string
  officeId: string
  messageId: string
  notice: boolean
  /** The language of the matter; missing where nobody has said it. */
  lang?: Lang | undefined
}

export const mailboxDelivered = news<MailboxDelivered>('mailbox.delivered')

/** A message to be delivered into a person's mailbox. */
export type NewMessage = {
  personId: string
  officeId: string
  /** The matter that it belongs to. */
  caseRef: { submissionId: string | null; recordMark: string }
  author: { kind: 'office' | 'person'; name: string }
  subject: string
  /** That subject in each language, when the portal made it; the reader sees their own. */
  subjectWords?: SubjectWords | null
  body: string
  files: readonly FilePart[]
  at: Date
  /** The same key delivers once. */
  key: string
  /** False when the person learns of it by an e-mail of its own. */
  notice?: boolean
  /** The language of that e-mail, as the matter is kept in; the person's account's when missing. */
  lang?: Lang
  /** The receipt of a letter: there to be read, but nobody has to. */
  isReceipt?: boolean
}

/**
 * Delivers a message as a part of the transaction, in the scope of the office or of the person.
 *
 * Gives the message's id; delivering again under the same key gives the same id and nothing more.
 */
export async function deliver(tx: Tx, message: NewMessage): Promise<string> {
  const { personId, officeId, caseRef, author, subject, body, files, at, key, lang } = message
  const id = newId(at)
  const isNew = await insertMessage(tx, {
    ...{ id, personId, officeId, ...caseRef, subject, body, files: [...files], key },
    ...{ authorKind: author.kind, authorName: author.name, deliveredAt: at },
    subjectWords: message.subjectWords ?? null,
    isReceipt: message.isReceipt === true,
  })
  if (!isNew) return idOfKey(tx, personId, key)
  const notice = author.kind === 'office' && message.notice !== false
  await announce(tx, mailboxDelivered, { personId, officeId, messageId: id, notice, lang })
  return id
}

/** Opens a message for its person: gives it and keeps when it was first opened. */
export function openMessage(sql: Sql, personId: string, id: string, at: Date): Promise<Message> {
  return within(sql, { personId }, async tx => {
    const message = await findMessage(tx, personId, id)
    if (message.authorKind === 'person' || message.readAt) return message
    await markRead(tx, personId, id, at)
    return { ...message, readAt: at }
  })
}

/** A page of the mailbox, how many messages wait to be opened, and by what it can be narrowed. */
export type Contents = {
  messages: Message[]
  unread: number
  offices: Office[]
  /** When the first message came; null while there is none. */
  since: Date | null
}

/** Reads a page of the mailbox as it was wished for. */
export async function readMailbox(sql: Sql, personId: string, wish: Wish): Promise<Contents> {
  return within(sql, { personId }, async tx => {
    const { officeIds, since } = await findExtent(tx, personId)
    const offices = await Promise.all(officeIds.map(id => findOffice(tx, id)))
    const chosen = offices.find(office => office.slug === wish.office)
    const [messages, unread] = await Promise.all([
      listMessages(tx, personId, wish, chosen?.id ?? null),
      unreadCount(tx),
    ])
    return { messages, unread, offices, since }
  })
}

const batch = 500

/** All messages of a person, the oldest first. */
export function readAllMessages(sql: Sql, personId: string): Promise<Message[]> {
  return within(sql, { personId }, async tx => {
    const all: Message[] = []
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const some = await messagesAfter(tx, personId, after, batch)
      all.push(...some)
      if (some.length < batch) return all
      after = some.at(-1)!.id
    }
  })
}
