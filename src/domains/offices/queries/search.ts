import type { Db } from '../../../platform/db/index.ts'

/** An office as a list shows it. */
export type OfficeLine = {
  id: string
  slug: string
  name: string
  district: string
  region: string
  type: 1 | 2 | 3
  connected: boolean
}

export type OfficePage = { after?: string | undefined; before?: string | undefined; limit: number }

const line = (db: Db) =>
  db`id, slug, name, district, region, type, connected_at is not null as connected`

/** Connected first, then those whose name begins with the words; 0 is the best. */
const rank = (db: Db, words: string) => db`
  (case when connected_at is null then 2 else 0 end
    + case when sort_name like platform.fold(${prefixOf(words)}) then 0 else 1 end)`

/**
 * Offices whose name, district or IČO contains all the words; diacritics and case do not matter.
 *
 * Takes the words (none = all offices), the id of the office after or before which the page
 * begins, and how many to give. Before = the page that ends just above it, in usual order.
 */
export async function listOffices(
  db: Db,
  words: string,
  { after, before, limit }: OfficePage,
): Promise<OfficeLine[]> {
  const anchor = after ?? before ?? null
  const rows = await db<OfficeLine[]>`
    select ${line(db)}
    from offices.offices
    where ${matching(db, words)}
      ${anchor ? db`and ${beyond(db, words, anchor, before !== undefined)}` : db``}
    order by ${order(db, words, before !== undefined)}
    limit ${limit}`
  return before === undefined ? rows : [...rows].reverse()
}

function beyond(db: Db, words: string, anchor: string, up: boolean) {
  const key = db`(${rank(db, words)}, sort_name, id)`
  const there = db`(select ${rank(db, words)}, sort_name, id from offices.offices
    where id = ${anchor})`
  return up ? db`${key} < ${there}` : db`${key} > ${there}`
}

function order(db: Db, words: string, up: boolean) {
  return up
    ? db`${rank(db, words)} desc, sort_name desc, id desc`
    : db`${rank(db, words)}, sort_name, id`
}

/** Offices whose name sounds like the words, for a misspelt search; the nearest first. */
export async function guessOffices(db: Db, words: string, limit: number): Promise<OfficeLine[]> {
  return db<OfficeLine[]>`
    select ${line(db)}
    from offices.offices
    where sort_name operator(public.%) platform.fold(${words})
    order by public.similarity(sort_name, platform.fold(${words})) desc, id
    limit ${limit}`
}

function matching(db: Db, words: string) {
  const patterns = words
    .split(/\s+/)
    .filter(Boolean)
    .map(word => `%${escapeLike(word)}%`)
  return patterns.reduce(
    (all, pattern) => db`${all} and search_text like platform.fold(${pattern})`,
    db`true`,
  )
}

const prefixOf = (words: string) => `${escapeLike(words.trim())}%`

function escapeLike(words: string): string {
  return words.replace(/[\\%_]/g, sign => `\\${sign}`)
}
