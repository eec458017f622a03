import type { Day } from '../../../foundation/dates/index.ts'
import type { FilePart } from '../../../foundation/file.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Place } from '../../ledger/index.ts'
import type { Channel, Paper, Sender } from '../../records/index.ts'

/** A letter on the threshold of an office, by whatever channel; its files are durable already. */
export type Delivery = {
  officeId: string
  /** What the sender's side calls this sending; the same key gives the same result. */
  key: string
  channel: Channel
  at: Date
  /** When it came, if a clerk wrote it down later than that, and why so late. */
  cameAt?: Date
  lateReason?: string
  /** The clerk who wrote it down. */
  writer?: { officerId: string; name: string }
  subject: string
  text: string
  matterKind: string
  sender: Sender
  files: FilePart[]
  submissionId: string | null
  /** The case that this letter replies into. */
  inCase?: string
  /** Whether it is what that case waits for; a question or a withdrawal is not. */
  completes?: boolean
  lang: Lang
  paper?: Paper
  /** The abbreviation of the unit that a form proposes; the filing room decides. */
  routeTo?: string | null
  /** The handover by which another office sends it. */
  from?: { officeId: string; officeName: string; handoverId: string }
}

/** What the office has to show for it: the number, the moment, the place in the log. */
export type Received = {
  deliveryId: string
  caseId: string
  documentId: string
  recordMark: string
  year: number
  serial: number
  place: Place
  deliveredAt: Date
  dueOn: Day | null
  /** The paragraph that gives the period. */
  dueLaw: string
  /** Whether this sending had come before. */
  repeated: boolean
}
