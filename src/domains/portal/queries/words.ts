import type { Word } from '../../../foundation/stems/index.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Neighbour } from '../rules/index.ts'

/** Words that begin in one way: the commonest of the first so many that there are. */
const beginnings = { read: 2000, given: 8 }

/** How many entries have each of the stems; those that none has are left out. */
export async function countStems(
  db: Db,
  lang: Lang,
  stems: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db<{ stem: string; entries: number }[]>`
    select stem, max(entries) as entries from portal.search_words
    where lang = ${lang} and stem = any (${stems as string[]}::text[]) and entries > 0
    group by stem
    limit 1000`
  return new Map(rows.map(row => [row.stem, row.entries]))
}

/** The stems of the commonest words that begin with some letters, and how many have each. */
export async function listStemsFrom(
  db: Db,
  lang: Lang,
  beginning: string,
): Promise<Map<string, number>> {
  const rows = await db<{ stem: string; entries: number }[]>`
    select stem, max(entries) as entries from (
      select stem, entries from portal.search_words
      where lang = ${lang} and word >= ${beginning} and word < ${`${beginning}\u{10ffff}`}
        and entries > 0
      limit ${beginnings.read}
    ) as word
    group by stem
    order by 2 desc, 1
    limit ${beginnings.given}`
  return new Map(rows.map(row => [row.stem, row.entries]))
}

/** Those of the words that some entry has, and the words of the stems, the commonest first. */
export async function listWords(
  db: Db,
  lang: Lang,
  { words, stems }: { words: readonly string[]; stems: readonly string[] },
) {
  return db<Neighbour[]>`
    select word, spelled, stem, entries from portal.search_words
    where lang = ${lang} and entries > 0
      and (word = any (${words as string[]}::text[]) or stem = any (${stems as string[]}::text[]))
    order by entries desc
    limit 40`
}

/** Words that sound like one, by the letters that they share in threes. */
export async function listAlike(db: Db, lang: Lang, word: string) {
  return db<Neighbour[]>`
    select word, spelled, stem, entries from portal.search_words
    where lang = ${lang} and word operator(public.%) ${word} and entries > 0
    order by public.similarity(word, ${word}) desc, entries desc
    limit 20`
}

/** Writes words that are not known yet; the triggers count who has them or their other forms. */
export async function saveWords(tx: Tx, lang: Lang, words: readonly Word[]): Promise<void> {
  const column = (key: keyof Word) => words.map(word => word[key])
  await tx`
    insert into portal.search_words (lang, word, stem, spelled, entries)
    select ${lang}, word, stem, spelled, coalesce(
      (select max(entries) from portal.search_words as known
        where known.lang = ${lang} and known.stem = given.stem), 0)
    from unnest(
      ${column('folded')}::text[], ${column('stem')}::text[], ${column('spelled')}::text[])
      as given (word, stem, spelled)
    on conflict (lang, word) do nothing`
}
