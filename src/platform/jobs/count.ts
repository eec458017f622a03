import type { Db } from '../db/index.ts'

export type JobCounts = { waiting: number; failed: number }

/** How many jobs wait, and how many gave up and need a person. */
export async function countJobs(db: Db): Promise<JobCounts> {
  const [row] = await db<JobCounts[]>`
    select waiting::int, failed::int from platform.job_counts() limit 1`
  return row ?? { waiting: 0, failed: 0 }
}
