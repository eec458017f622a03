import type { Db } from '../../../platform/db/index.ts'
import { guessOffices, listOffices, type OfficeLine } from '../queries/index.ts'

/**
 * The offices that somebody who typed these words means, the likeliest first.
 *
 * Takes what was typed (diacritics and case do not matter) and how many to give at most. When no
 * office has the words, those whose name sounds like them.
 */
export async function searchOffices(db: Db, words: string, limit: number): Promise<OfficeLine[]> {
  const found = await listOffices(db, words, { limit })
  return found.length > 0 ? found : guessOffices(db, words, limit)
}
