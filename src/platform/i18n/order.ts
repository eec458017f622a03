import type { Lang } from './lang.ts'

const collators = {
  cs: new Intl.Collator('cs'),
  en: new Intl.Collator('en'),
  de: new Intl.Collator('de'),
} satisfies Record<Lang, Intl.Collator>

/**
 * Things in the order of the alphabet of a language: where a Czech reader looks for `Š`, another
 * does not. Takes the name by which a reader looks for each of them; leaves the list as it was.
 */
export function inAlphabet<Thing>(
  lang: Lang,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Thing[] {
  const { compare } = collators[lang]
  return things.toSorted((one, other) => compare(nameOf(one), nameOf(other)))
}
