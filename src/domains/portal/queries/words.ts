import type { Word } from '../../../foundation/stems/index.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Neighbour } from '../rules/index.ts'

/** Words that begin in one way: the commonest of the first so many that there are. */
const beginnings = { read: 2000, given: 20 }

/** Which of the stems some entry in the language has. */
export async function listKnownStems(
  db: Db,
  lang: Lang,
  stems: readonly string[],
): Promise<string[]> {
  const rows = await db<{ stem: string }[]>`
    select distinct stem from portal.search_words
    where lang = ${lang} and stem = any (${stems as string[]}::text[]) and entries > 0
    limit 1000`
  return rows.map(row => row.stem)
}

/** The stems of the commonest words that begin with some letters. */
export async function listStemsFrom(db: Db, lang: Lang, beginning: string): Promise<string[]> {
  const rows = await db<{ stem: string }[]>`
    select stem from (
      select stem, entries from portal.search_words
      where lang = ${lang} and word >= ${beginning} and word < ${`${beginning}\u{10ffff}`}
        and entries > 0
      limit ${beginnings.read}
    ) as word
    order by entries desc
    limit ${beginnings.given}`
  return rows.map(row => row.stem)
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

/** Writes words that are not known yet; the triggers count who has them. */
export async function saveWords(tx: Tx, lang: Lang, words: readonly Word[]): Promise<void> {
  const column = (key: keyof Word) => words.map(word => word[key])
  await tx`
    insert into portal.search_words (lang, word, stem, spelled)
    select ${lang}, * from unnest(
      ${column('folded')}::text[], ${column('stem')}::text[], ${column('spelled')}::text[])
    on conflict (lang, word) do nothing`
}
