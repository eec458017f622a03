import type { Db, Tx } from '../../../platform/db/index.ts'

import type { Entry, Kind, Lexemes, Probe } from '../rules/index.ts'

/** So many of a kind are ranked by their titles: 500 of all. */
const rankedOfKind = 100

/** An entry as a list of results shows it. */
export type Found = Pick<Entry, 'kind' | 'textLang' | 'address' | 'title' | 'lead'> & {
  tier: number
  /** How many of its kind were found; above `candidatesOf` it there are more. */
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
      select entry.kind, text_lang, address, title, lead, tier, total::integer as total,
        row_number() over (
          partition by entry.kind
          order by tier, ts_rank(title_words, ${titleQuery}::tsquery, 1) desc,
            entry.weight desc, title collate "C", entry.id
        ) as place
      from counted
      join portal.search_entries as entry on entry.id = counted.id
      where number <= ${rankedOfKind}
    )
    select kind, text_lang as "textLang", address, title, lead, tier, total
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

export type EntryRow = Entry & Lexemes

/** Writes entries, new ones and those that have changed. */
export async function saveEntries(tx: Tx, rows: readonly EntryRow[]): Promise<void> {
  const column = <Key extends keyof EntryRow>(key: Key) => rows.map(row => row[key])
  const moments = (key: 'shownFrom' | 'shownUntil') =>
    rows.map(row => row[key]?.toISOString() ?? null)
  await tx`
    insert into portal.search_entries as known
      (kind, reference, lang, text_lang, address, title, lead, weight, shown_from, shown_until,
        title_words, words)
    select kind, reference, lang, text_lang, address, title, lead, weight,
      coalesce(shown_from, '-infinity'), coalesce(shown_until, 'infinity'),
      title_words::tsvector, words::tsvector
    from unnest(
      ${column('kind')}::text[], ${column('reference')}::text[], ${column('lang')}::text[],
      ${column('textLang')}::text[], ${column('address')}::text[], ${column('title')}::text[],
      ${column('lead')}::text[], ${column('weight')}::real[],
      ${moments('shownFrom')}::text[]::timestamptz[],
      ${moments('shownUntil')}::text[]::timestamptz[],
      ${column('titleWords')}::text[], ${column('words')}::text[])
      as given (kind, reference, lang, text_lang, address, title, lead, weight, shown_from,
        shown_until, title_words, words)
    on conflict (kind, reference, lang) do update
    set text_lang = excluded.text_lang, address = excluded.address, title = excluded.title,
      lead = excluded.lead, weight = excluded.weight, shown_from = excluded.shown_from,
      shown_until = excluded.shown_until, title_words = excluded.title_words,
      words = excluded.words
    where (known.text_lang, known.address, known.title, known.lead, known.weight,
        known.shown_from, known.shown_until, known.title_words, known.words)
      is distinct from (excluded.text_lang, excluded.address, excluded.title, excluded.lead,
        excluded.weight, excluded.shown_from, excluded.shown_until, excluded.title_words,
        excluded.words)`
}

/** Takes a thing out of the index, in all languages. */
export async function deleteEntry(tx: Tx, kind: Kind, reference: string): Promise<void> {
  await tx`delete from portal.search_entries where kind = ${kind} and reference = ${reference}`
}

/** Takes out all things of a kind but these. */
export async function deleteOthers(
  tx: Tx,
  kind: Kind,
  references: readonly string[],
): Promise<void> {
  await tx`
    delete from portal.search_entries
    where kind = ${kind} and reference <> all (${references as string[]}::text[])`
}

/** Lets one writer at a time into the index, until the transaction ends. */
export async function lockIndex(tx: Tx): Promise<void> {
  await tx`select pg_advisory_xact_lock(${indexLock})`
}

/** Any writers of the index wait for each other on this number. */
const indexLock = 20_081_180

/** Of what the index was built last; null before the first time. */
export async function findBuiltOf(db: Db): Promise<string | null> {
  const [row] = await db<{ builtOf: string }[]>`
    select built_of as "builtOf" from portal.search_state`
  return row?.builtOf ?? null
}

/** Keeps of what the index was built, and when. */
export async function saveBuiltOf(tx: Tx, builtOf: string, at: Date): Promise<void> {
  await tx`
    insert into portal.search_state (built_of, turned_at) values (${builtOf}, ${at})
    on conflict (sole) do update
    set built_of = excluded.built_of, turned_at = excluded.turned_at`
}

/** Up to which moment what begins or ends by its day is in the index; null before it was built. */
export async function findTurnedAt(db: Db): Promise<Date | null> {
  const [row] = await db<{ turnedAt: Date }[]>`
    select turned_at as "turnedAt" from portal.search_state`
  return row?.turnedAt ?? null
}

/** Keeps up to which moment that is so; it never goes back. */
export async function saveTurnedAt(db: Db, at: Date): Promise<void> {
  await db`update portal.search_state set turned_at = greatest(turned_at, ${at})`
}

/** What is in the index of a kind under references that begin in one way. */
export async function listReferences(db: Db, kind: Kind, beginning: string): Promise<string[]> {
  const rows = await db<{ reference: string }[]>`
    select distinct reference from portal.search_entries
    where kind = ${kind} and reference >= ${beginning} and reference < ${`${beginning}\u{10ffff}`}
    limit 7000`
  return rows.map(row => row.reference)
}
