import type { Db } from '../db/index.ts'

export type JobTiming = {
  /** Not before this moment. */
  runAt?: Date
  /** A job with the same key replaces the one that still waits. */
  key?: string
}

/**
 * Puts a job into the queue as a part of the transaction: it exists when the transaction commits.
 *
 * Takes the open transaction, the job's name and its payload (plain JSON).
 */
export async function addJob(
  tx: Db,
  name: string,
  payload: object,
  timing: JobTiming = {},
): Promise<void> {
  await tx`
    select platform.add_job(
      ${name}, ${JSON.stringify(payload)}::text::json,
      ${timing.runAt ?? null}::timestamptz, ${timing.key ?? null})`
}
