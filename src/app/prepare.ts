import { migrate, openDatabase } from '../platform/db/index.ts'
import { installJobs } from '../platform/jobs/index.ts'

/**
 * Brings a database to the newest schema: the job queue's tables, then ours.
 *
 * Takes the owner's address; gives the names of the migrations that ran now.
 */
export async function prepareDatabase(ownerUrl: string): Promise<string[]> {
  await installJobs(ownerUrl)
  const owner = openDatabase(ownerUrl, { connections: 2 })
  try {
    return await migrate(owner)
  } finally {
    await owner.end()
  }
}
