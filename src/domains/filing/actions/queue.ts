import { dayOf } from '../../../foundation/dates/index.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import {
  type Case,
  countPost,
  countReceived,
  type Doer,
  findCase,
  findMentioned,
  type ListedCase,
  listMarks,
  listReceived,
  listStaff,
  meantBy,
  type NamedReceiver,
  type OpenedCase,
  openCase,
  receiversOf,
  type Staff,
} from '../../records/index.ts'
import { type Arrival, listArrivals } from '../queries/deliveries.ts'
import { listRepeats } from '../queries/traces.ts'

/** How many letters the queue shows at once. */
const queuePage = 60

/** A letter that waits, how it came, and the mark of an earlier one that looks the same. */
export type Waiting = {
  matter: ListedCase
  arrival: Arrival | null
  earlierMark: string | null
  /** The mark of the settled case that it speaks of. */
  followsMark: string | null
}

export type Queue = {
  waiting: Waiting[]
  receivers: NamedReceiver[]
  count: number
  /** How many letters wait for the post. */
  post: number
  /** Where the next page begins; null on the last one. */
  next: { value: string; id: string } | null
}

/** Where a page of the queue begins. */
export type From = { value: string; id: string } | null

/** The letters that wait in the filing room, the oldest first. */
export function readQueue(sql: Sql, doer: Doer, from: From): Promise<Queue> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const [matters, count, post, staff] = await Promise.all([
      listReceived(tx, doer.officeId, from, queuePage + 1),
      countReceived(tx, doer.officeId),
      countPost(tx, doer.officeId),
      listStaff(tx, dayOf(doer.at)),
    ])
    const shown = matters.slice(0, queuePage)
    const waiting = await withArrivals(tx, doer.officeId, shown)
    const last = matters.length > queuePage ? shown.at(-1) : undefined
    const receivers = receiversOf(staff.units, staff.officers)
    return { waiting, receivers, count, post, next: last ? placeOf(last) : null }
  })
}

/** One letter with its documents, its checks, and an earlier one that looks like the same. */
export type Item = OpenedCase & {
  arrival: Arrival | null
  receivers: NamedReceiver[]
  earlier: Case | null
  /** The case of whose mark the letter speaks, where it may belong. */
  mentioned: Case | null
  count: number
}

/** Opens a letter of the queue; the reading of the sender's data is written down. */
export async function openItem(sql: Sql, doer: Doer, caseId: string): Promise<Item> {
  const opened = await openCase(sql, doer, caseId)
  const more = await within(sql, { officeId: doer.officeId }, async tx => {
    const [arrivals, earlier, mentioned, count] = await Promise.all([
      listArrivals(tx, doer.officeId, [caseId]),
      findEarlier(tx, opened.matter),
      findNamed(tx, opened),
      countReceived(tx, doer.officeId),
    ])
    return { arrival: arrivals[0] ?? null, earlier, mentioned, count }
  })
  return { ...opened, ...more, receivers: receiversOf(opened.units, opened.officers) }
}

/** Whom the clerk means by the typed letters: one, several, or nobody. */
export function findReceivers(sql: Sql, doer: Doer, typed: string): Promise<NamedReceiver[]> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const staff: Staff = await listStaff(tx, dayOf(doer.at))
    return meantBy(typed, receiversOf(staff.units, staff.officers))
  })
}

/** The letter after this one, or the first that waits; null when the queue is empty. */
export function nextItem(sql: Sql, doer: Doer, after: Case): Promise<string | null> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const later = await listReceived(tx, doer.officeId, placeOf(after), 1)
    const [first] = later.length > 0 ? later : await listReceived(tx, doer.officeId, null, 1)
    return first?.id ?? null
  })
}

/** The place of a letter in the queue. */
export function placeOf(matter: Pick<Case, 'id' | 'receivedAt'>): { value: string; id: string } {
  return { value: matter.receivedAt.toISOString(), id: matter.id }
}

async function withArrivals(tx: Tx, officeId: string, matters: ListedCase[]): Promise<Waiting[]> {
  const ids = matters.map(matter => matter.id)
  const [arrivals, repeats, followed] = await Promise.all([
    listArrivals(tx, officeId, ids),
    listRepeats(tx, officeId, ids),
    listMarks(
      tx,
      officeId,
      matters.flatMap(matter => matter.followsId ?? []),
    ),
  ])
  return matters.map(matter => ({
    matter,
    arrival: arrivals.find(arrival => arrival.caseId === matter.id) ?? null,
    earlierMark: repeats.find(one => one.caseId === matter.id)?.earlierMark ?? null,
    followsMark: followed.find(one => one.id === matter.followsId)?.recordMark ?? null,
  }))
}

/** The other case of which the first letter of a case speaks; none when it is known already. */
async function findNamed(tx: Tx, { matter, documents, follows }: OpenedCase): Promise<Case | null> {
  const letter = documents.find(document => document.direction === 'in')
  if (!letter || follows || matter.joinedTo) return null
  const text = [letter.senderReference, letter.subject, letter.body].join('\n')
  const named = await findMentioned(tx, matter.officeId, text)
  return named?.id === matter.id ? null : named
}

/** The letter that this one repeats, as it is now. */
async function findEarlier(tx: Tx, matter: Case): Promise<Case | null> {
  const [repeat] = await listRepeats(tx, matter.officeId, [matter.id])
  return repeat ? findCase(tx, matter.officeId, repeat.earlierId) : null
}
