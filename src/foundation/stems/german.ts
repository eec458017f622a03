/**
 * The stem of a German word: endings of cases and plurals go (`Gebühren`, `Hundes`).
 *
 * Takes a folded word. An umlaut may have been typed in two letters (`Gebuehr`), so those become
 * the plain vowel, as folding makes it of the umlaut; not after a vowel or q (`neue`, `Quelle`).
 */
export function stemGerman(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word
  const plain = word.replace(/(^|[^aeiouq])([aou])e/g, '$1$2')
  for (const [ending, least] of endings) {
    const stem = plain.replace(ending, '')
    if (stem !== plain && stem.length >= least) return stem
  }
  return plain
}

/** The longest first; the number says how many letters must be left. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:ern|ers|est)$/, 4],
  [/(?:em|er|en|es)$/, 3],
  [/[esn]$/, 3],
]
