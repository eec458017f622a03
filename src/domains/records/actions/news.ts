import { news } from '../../../platform/news/index.ts'
import type { CaseState } from '../rules/case.ts'
import type { DeedKind } from '../rules/deeds.ts'

/** What was done with a case, and how the case is since. */
export type RecordsChanged = {
  event: DeedKind | 'returned-to-office'
  at: string
  officeId: string
  caseId: string
  recordMark: string
  submissionId: string | null
  personId: string | null
  state: CaseState
  dueOn: string | null
  dueLaw: string
  /** By when the sender is to complete the letter; null when nothing is awaited. */
  answerBy: string | null
  officerName: string
  unitName: string
  phone: string
  text: string
  way: string | null
  /** The handover that the other office is to take up. */
  handoverId?: string | undefined
  theirOffice?: string | undefined
  theirMark?: string | undefined
}

export const recordsChanged = news<RecordsChanged>('records.changed')
