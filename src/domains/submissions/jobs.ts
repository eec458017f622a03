import type { Job, Tick } from '../../platform/jobs/index.ts'
import type { Listener } from '../../platform/news/index.ts'
import { certificateListener } from './jobs/certificates.ts'
import { cosignedListener } from './jobs/cosigned.ts'
import { cosignJobs } from './jobs/cosigning.ts'
import { receiptListener, receiptMailJob } from './jobs/receipts.ts'
import { arrivalListener, deedListener } from './jobs/timeline.ts'
import { careJob } from './jobs/unfinished.ts'

/** What the citizen's side listens to. */
export const listeners: readonly Listener<never>[] = [
  arrivalListener,
  deedListener,
  receiptListener,
  certificateListener,
  cosignedListener,
]

/** What is put off to be done later. */
export const jobs: readonly Job<never>[] = [
  ...([careJob, receiptMailJob] as Job<never>[]),
  ...cosignJobs,
]

/** An upload that has not ended in a day was cut off, or its process was killed. */
const abandonedAfterMs = 86_400_000

/** Halves of files that broken uploads left; sweeping twice at once does no harm. */
const sweepUploads: Tick = {
  name: 'sweep-uploads',
  everyMs: 3_600_000,
  async run({ blobs, clock, log }) {
    const swept = await blobs.sweep(new Date(clock().getTime() - abandonedAfterMs))
    if (swept > 0) log.info('broken uploads swept', { swept })
  },
}

/** What is done again and again. */
export const ticks: readonly Tick[] = [sweepUploads]
