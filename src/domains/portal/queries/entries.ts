import type { Db } from '../../../platform/db/index.ts'
import type { Entry, Probe } from '../rules/index.ts'

/** So many of a kind are ranked by their titles: 500 of all. */
const rankedOfKind = 100

/** An entry as a list of results shows it. */
export type Found = Pick<
  Entry,
  'kind' | 'reference' | 'textLang' | 'address' | 'title' | 'lead'
> & {
  tier: number
  /** How many of its kind were found; above what `candidatesOf` gives there are more. */
  total: number
}

export type Search = {
  probes: readonly Probe[]
  /** What titles are ranked by. */
  titleQuery: string
  at: Date
  /** So many of each kind. */
  limit: number
  /** Whether most entries have the words: then shelf by shelf, the newest first, until enough. */
  byShelf: boolean
}

/**
 * The entries that the probes find, each kind by itself, the best first.
 *
 * Each probe is one look into the index, or one into each shelf, that stops at its own limit, and
 * what is ranked lies in the candidates' rows: so a common word costs about as much as a rare one.
 */
export async function findEntries(db: Db, { probes, titleQuery, at, limit, byShelf }: Search) {
  const column = <Key extends keyof Probe>(key: Key) => probes.map(probe => probe[key])
  return db<Found[]>`
    with hits as (
      select hit.kind, hit.id, min(probe.tier) as tier, max(hit.weight) as weight
      from unnest(${column('query')}::text[], ${column('most')}::integer[],
        ${column('tier')}::integer[]) as probe (query, most, tier)
      cross join lateral
        portal.look(probe.query::tsquery, probe.most, ${at}, ${byShelf}) as hit
      group by hit.kind, hit.id
    ), numbered as (
      select *, row_number() over (partition by kind order by tier, weight desc, id) as number
      from hits
    ), counted as (
      select *, max(number) over (partition by kind) as total from numbered
    ), ranked as (
      select entry.kind, reference, text_lang, address, title, lead, tier, total::integer as total,
        row_number() over (
          partition by entry.kind
          order by tier, ts_rank(title_words, ${titleQuery}::tsquery, 1) desc,
            entry.weight desc, title collate "C", entry.id
        ) as place
      from counted
      cross join lateral (
        select * from portal.search_entries as one where one.id = counted.id limit 1
      ) as entry
      where number <= ${rankedOfKind}
    )
    select kind, reference, text_lang as "textLang", address, title, lead, tier, total
    from ranked
    where place <= ${limit}
    order by kind, place
    limit 500`
}

/** A look that only asks whether there is anything; `at` says which try it belongs to. */
export type Question = { at: number; query: string; byShelf: boolean }

/** The first try, in the order given, one of whose looks finds anything; null when none does. */
export async function findFirstHit(
  db: Db,
  questions: readonly Question[],
  moment: Date,
): Promise<number | null> {
  const column = <Key extends keyof Question>(key: Key) => questions.map(one => one[key])
  const [row] = await db<{ at: number }[]>`
    select probe.at
    from unnest(${column('at')}::integer[], ${column('query')}::text[],
      ${column('byShelf').map(String)}::text[]::boolean[]) as probe (at, query, by_shelf)
    cross join lateral
      portal.look(probe.query::tsquery, 1, ${moment}, probe.by_shelf) as hit
    limit 1`
  return row?.at ?? null
}
