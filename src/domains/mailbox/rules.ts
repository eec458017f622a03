import { dayOf } from '../../foundation/dates/index.ts'
import type { FilePart } from '../../foundation/file.ts'
import { isId } from '../../foundation/ids.ts'

/** A subject in the languages of the portal. */
export type SubjectWords = { cs: string; en?: string; de?: string }

/** A message as it lies in the mailbox. */
export type Message = {
  id: string
  personId: string
  officeId: string
  submissionId: string | null
  recordMark: string
  authorKind: 'office' | 'person'
  authorName: string
  subject: string
  /** Of a message about a form, in each language; null for what people wrote themselves. */
  subjectWords: SubjectWords | null
  body: string
  files: FilePart[]
  isReceipt: boolean
  deliveredAt: Date
  readAt: Date | null
}

/** The views of a mailbox: everything, only one direction, or what was not opened yet. */
export const folders = ['all', 'unread', 'received', 'sent'] as const

export type Folder = (typeof folders)[number]

/** What a reader of the list asked for; `before` and `after` are ids of messages. */
export type Wish = {
  folder: Folder
  words: string
  year: number | null
  /** The slug of an office; empty for all. */
  office: string
  before: string | null
  after: string | null
}

/** So many messages fit on a page of the list. */
export const pageLength = 25

/** Longer words are not searched for: a longer subject does not exist. */
const longestSearch = 200

/** Reads the wish from an address; what makes no sense there is left out. */
export function wishFrom(query: Record<string, string>): Wish {
  const { slozka = '', q = '', rok = '', pred = '', po = '' } = query
  const office = query.urad ?? ''
  return {
    folder: folders.find(folder => folder === slozka) ?? 'all',
    words: q.trim().slice(0, longestSearch),
    year: /^20\d\d$/.test(rok) ? Number(rok) : null,
    office: /^[a-z0-9-]{1,100}$/.test(office) ? office : '',
    before: isId(pred) ? pred : null,
    after: isId(po) ? po : null,
  }
}

/** Whether the person has still to open it; their own letters and receipts are never unread. */
export function isUnread(message: Pick<Message, 'authorKind' | 'isReceipt' | 'readAt'>): boolean {
  return message.authorKind === 'office' && !message.isReceipt && message.readAt === null
}

/** The wish as a part of an address, without its place in the list. */
export function queryOf({ folder, words, year, office }: Omit<Wish, 'before' | 'after'>) {
  return {
    ...{ slozka: folder === 'all' ? '' : folder, q: words },
    ...{ rok: year === null ? '' : String(year), urad: office },
  }
}

/** The years in which messages came, the newest first. */
export function yearsSince(since: Date | null, now: Date): number[] {
  const yearOf = (at: Date) => Number(dayOf(at).slice(0, 4))
  const first = since ? yearOf(since) : yearOf(now)
  const count = Math.max(1, yearOf(now) - first + 1)
  return Array.from({ length: count }, (_, place) => yearOf(now) - place)
}

/** A page of a list that was read one row further than it is long. */
export type Slice<Row> = { rows: Row[]; hasNewer: boolean; hasOlder: boolean }

/**
 * Cuts the row that was read only to see whether there are more.
 *
 * Takes the rows from the newest to the oldest, as read towards older ones (`before`), towards
 * newer ones (`after`) or from the top.
 */
export function sliceOf<Row>(rows: Row[], wish: Pick<Wish, 'before' | 'after'>): Slice<Row> {
  const more = rows.length > pageLength
  if (wish.after) {
    return { rows: more ? rows.slice(1) : rows, hasNewer: more, hasOlder: true }
  }
  return { rows: rows.slice(0, pageLength), hasNewer: wish.before !== null, hasOlder: more }
}

/** The folder of a message within the archive: sorts by time, tells the matter. */
export function archiveFolder(message: Pick<Message, 'deliveredAt' | 'recordMark'>, place: number) {
  const day = dayOf(message.deliveredAt)
  const mark = message.recordMark.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60)
  return `${String(place).padStart(4, '0')}-${day}${mark ? `-${mark}` : ''}`
}
