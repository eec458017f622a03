import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Entry, Kind, Lexemes } from '../rules/index.ts'

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
      ${rows.map(leadOf)}::text[], ${column('weight')}::real[],
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

function leadOf({ note = '', lead }: EntryRow): string {
  return `${note} ${lead}`.trim()
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

/** What is in the index of a kind under references that begin in one way. */
export async function listReferences(db: Db, kind: Kind, beginning: string): Promise<string[]> {
  const rows = await db<{ reference: string }[]>`
    select distinct reference from portal.search_entries
    where kind = ${kind} and reference >= ${beginning} and reference < ${`${beginning}\u{10ffff}`}
    limit 7000`
  return rows.map(row => row.reference)
}
