import { prepareSearch } from '../domains/portal/jobs.ts'
import { migrate, openDatabase } from '../platform/db/index.ts'
import { installJobs } from '../platform/jobs/index.ts'

/**
 * Brings a database to the newest schema: the job queue's tables, then ours, and
 * builds the search's index where it is not of this program.
 *
 * Takes the owner's address and the moment; gives the names of the migrations that ran now.
 */
export async function prepareDatabase(ownerUrl: string, at = new Date()): Promise<string[]> {
  await installJobs(ownerUrl)
  const owner = openDatabase(ownerUrl, { connections: 2 })
  try {
    const ran = await migrate(owner)
    await prepareSearch(owner, at)
    return ran
  } finally {
    await owner.end()
  }
}
