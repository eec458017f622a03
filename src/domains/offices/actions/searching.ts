import type { Db } from '../../../platform/db/index.ts'
import {
  guessOffices,
  listAtPostcode,
  listNamed,
  listOffices,
  type OfficeLine,
} from '../queries/index.ts'
import { readPlace } from '../rules/index.ts'

/**
 * The offices that somebody who typed these words means, the likeliest first.
 *
 * Takes what was typed (a name or the beginning of one, or an address or a postcode; diacritics
 * and case do not matter) and how many to give at most.
 */
export async function searchOffices(db: Db, words: string, limit: number): Promise<OfficeLine[]> {
  const found = await listOffices(db, words, { limit })
  return found.length > 0 ? found : meantOffices(db, words, limit)
}

/**
 * The offices that are meant by words which no office has: those of the municipality in an
 * address, those around its postcode, or those whose name sounds alike.
 */
export async function meantOffices(db: Db, words: string, limit: number): Promise<OfficeLine[]> {
  const place = readPlace(words)
  const { postcode, names } = place
  const near = postcode ? aroundPostcode.map(digits => postcode.slice(0, digits)) : []
  const ways = [
    ...(postcode ? [() => listNamed(db, place, limit)] : []),
    () => listNamed(db, { names, postcode: null }, limit),
    ...near.map(digits => () => listAtPostcode(db, digits, limit)),
    () => guessOffices(db, names[0] ?? words, limit),
  ]
  for (const way of ways) {
    const found = await way()
    if (found.length > 0) return found
  }
  return []
}

/** A post office, then the towns that letters reach by the same way. */
const aroundPostcode = [5, 3]
