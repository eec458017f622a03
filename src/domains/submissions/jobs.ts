import type { Listener } from '../../platform/news/index.ts'
import { receiptListener } from './jobs/receipts.ts'
import { arrivalListener, deedListener } from './jobs/timeline.ts'

/** What the citizen's side listens to. */
export const listeners = [arrivalListener, deedListener, receiptListener] as Listener<never>[]
