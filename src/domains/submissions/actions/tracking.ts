import { askWithin, type Sql, within } from '../../../platform/db/index.ts'
import { type Message, messagesOfSubmission } from '../../mailbox/index.ts'
import { findFirstBegun } from '../queries/drafts.ts'
import { insertEvent, listEvents } from '../queries/events.ts'
import { filesByOwner, listFiles } from '../queries/files.ts'
import { findReplyByMark, listReplies } from '../queries/replies.ts'
import { findSubmission, listSubmissions, moveOn } from '../queries/submissions.ts'
import type { Wish } from '../rules/listing.ts'
import type { Reply } from '../rules/replies.ts'
import type { Attachment, State, Submission } from '../rules/submission.ts'
import type { Event } from '../rules/tracking.ts'

/** A page of a person's submissions. */
export function readList(
  sql: Sql,
  personId: string,
  wish: Wish,
): Promise<{ rows: Submission[]; first: Date | null }> {
  return askWithin(sql, { personId }, async tx => {
    const [rows, first] = await Promise.all([
      listSubmissions(tx, personId, wish),
      findFirstBegun(tx, personId),
    ])
    return { rows, first }
  })
}

/** All that the page of one submission shows. */
export type Tracked = {
  submission: Submission
  files: Attachment[]
  events: Event[]
  replies: Reply[]
  /** What was attached to each reply. */
  replyFiles: Map<string, Attachment[]>
  messages: Message[]
}

/** A submission with its story; throws `NotFound`. */
export function readTracked(sql: Sql, personId: string, id: string): Promise<Tracked> {
  return within(sql, { personId }, async tx => {
    const [submission, files, events, replies, messages] = await Promise.all([
      findSubmission(tx, personId, id),
      listFiles(tx, personId, id),
      listEvents(tx, personId, id),
      listReplies(tx, personId, id),
      messagesOfSubmission(tx, personId, id),
    ])
    const sent = replies.map(reply => reply.id)
    const replyFiles = await filesByOwner(tx, personId, sent)
    return { submission, files, events, replies, replyFiles, messages }
  })
}

/** A deed of the office as the news tells it. */
export type Told = {
  event: Event
  /** Where the case stands after it (one that waits may change hands); null when unmoved. */
  state: State | null
  officeId: string
  caseId: string
  dueOn: string | null
  dueLaw?: string
}

/**
 * Writes a deed of the office into the sender's timeline and moves the submission on.
 *
 * Hearing the same news again changes nothing; news that comes late does not move it back.
 */
export async function tellSender(
  sql: Sql,
  personId: string,
  submissionId: string,
  { event, state, officeId, caseId, dueOn, dueLaw }: Told,
): Promise<void> {
  await within(sql, { personId }, async tx => {
    const isNew = await insertEvent(tx, personId, submissionId, event)
    if (!isNew) return
    const leaves = event.kind === 'handed-over' || event.kind === 'taken-over'
    const { at, answerBy, unitName, officerName, phone } = event
    await moveOn(tx, personId, submissionId, {
      ...{ at, state, answerBy, dueOn, dueLaw, unitName, officerName, phone },
      holder: leaves ? null : { officeId, caseId },
    })
  })
}

/** A letter of the sender as the filing room announces it. */
export type Arrival = {
  newsId: string
  at: Date
  officeId: string
  caseId: string
  recordMark: string
  dueOn: string | null
}

/**
 * The letter has its number: the story begins. A reply's arrival is told by the records; a letter
 * that came to another office by handover only shows where the matter is now.
 */
export async function tellArrival(
  sql: Sql,
  personId: string,
  submissionId: string,
  { newsId, at, officeId, caseId, recordMark, dueOn }: Arrival,
): Promise<void> {
  await within(sql, { personId }, async tx => {
    const [submission, reply] = await Promise.all([
      findSubmission(tx, personId, submissionId),
      findReplyByMark(tx, personId, submissionId, recordMark),
    ])
    if (reply) return
    const nobody = { unitName: '', officerName: '', phone: '', answerBy: null }
    if (submission.received?.recordMark === recordMark) {
      const line = { id: newsId, at, kind: 'received' as const, body: recordMark, way: null }
      await insertEvent(tx, personId, submissionId, { ...line, ...nobody })
      return
    }
    const holder = { officeId, caseId }
    await moveOn(tx, personId, submissionId, { at, state: null, dueOn, holder, ...nobody })
  })
}
