import { tokenHash } from '../../../platform/crypto/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { countAttempt, takeBackAttempt } from '../queries/index.ts'
import { dayWindowStart } from '../rules/guessing.ts'

/**
 * Counts one more deed under a name and gives how many there were, this one included, within a day
 * of the first. Only a hash of the name is kept, and no longer than the count.
 */
export async function countToday(db: Db, name: string, at: Date): Promise<number> {
  const { count } = await countAttempt(db, tokenHash(name), at, dayWindowStart(at))
  return count
}

/** Takes the deed back that was just counted under a name: it was not done. */
export async function uncountToday(db: Db, name: string): Promise<void> {
  await takeBackAttempt(db, tokenHash(name))
}
