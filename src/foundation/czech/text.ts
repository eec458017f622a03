/** Letters that do not fall apart into a letter and a mark; as PostgreSQL's `unaccent` has them. */
const undivided: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** A text as searches compare it: without diacritics and in lower case (`Bělá` is `bela`). */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœ]/g, letter => undivided[letter]!)
}

/** A text as a part of an address: `Bělá nad Radbuzou` is `bela-nad-radbuzou`. */
export function slugOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
