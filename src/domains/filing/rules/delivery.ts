import type { Day } from '../../../foundation/dates/index.ts'
import type { FilePart } from '../../../foundation/file.ts'
import type { Place } from '../../ledger/index.ts'
import type { LetterFacts, Paper } from '../../records/index.ts'

/** A letter on the threshold of an office, by whatever channel; its files are durable already. */
export type Delivery = LetterFacts & {
  /** What the sender's side calls this sending; the same key gives the same result. */
  key: string
  files: FilePart[]
  /** The case that this letter replies into. */
  inCase?: string
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
