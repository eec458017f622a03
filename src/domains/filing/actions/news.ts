import { news } from '../../../platform/news/index.ts'

/** A letter came to an office and has its number. */
export type FilingReceived = {
  officeId: string
  deliveryId: string
  caseId: string
  submissionId: string | null
  personId: string | null
  recordMark: string
  /** When it came. */
  at: string
  matterKind: string
  dueOn: string | null
  dueLaw: string
  followCode: string | null
}

export const filingReceived = news<FilingReceived>('filing.received')
