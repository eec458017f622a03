import type { Db } from '../../../platform/db/index.ts'
import type { TypedPlace } from '../rules/index.ts'

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

/**
 * Offices whose name is one of these, as it was typed in an address; the likeliest first.
 *
 * Takes names in the order of their likelihood and a postcode that the office must have, if any.
 */
export async function listNamed(
  db: Db,
  { names, postcode }: TypedPlace,
  limit: number,
): Promise<OfficeLine[]> {
  return db<OfficeLine[]>`
    select ${line(db)}
    from offices.offices
    join unnest(${names}::text[]) with ordinality as typed (words, place)
      on sort_name = platform.fold(typed.words)
    where ${postcode ? hasPostcode(db, postcode) : db`true`}
    order by typed.place, connected_at is null, district, id
    limit ${limit}`
}

/** Offices at a postcode; of fewer than its five digits, those around it. */
export async function listAtPostcode(
  db: Db,
  postcode: string,
  limit: number,
): Promise<OfficeLine[]> {
  return db<OfficeLine[]>`
    select ${line(db)}
    from offices.offices
    where ${hasPostcode(db, postcode)}
    order by connected_at is null, type desc, sort_name, id
    limit ${limit}`
}

const hasPostcode = (db: Db, postcode: string) =>
  db`replace(postcode, ' ', '') like ${`${postcode}%`}`

/**
 * Offices that do for the municipality of an office what needs powers of such a type, itself when
 * it has them; none when the directory does not know the areas.
 */
export async function listCompetent(db: Db, id: string, type: 2 | 3): Promise<OfficeLine[]> {
  const area = type === 3 ? db`extended_area` : db`authorised_area`
  return db<OfficeLine[]>`
    select ${line(db)}
    from offices.offices
    where type >= ${type} and ${area} = (select ${area} from offices.offices where id = ${id})
    order by (id = ${id}) desc, type desc, sort_name
    limit 5`
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
