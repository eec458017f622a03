import { irregularOf } from './czech-irregular.ts'

/**
 * The stem of a Czech word: what its forms have in common (`poplatky`, `poplatků` are `poplatk`).
 *
 * Takes a folded word (lower case, no diacritics), so that what was typed without háčky meets
 * what was written with them. It is light: endings of nouns and adjectives, the commonest ones of
 * verbs, consonants that change (`vyhláška`, `vyhlášce`) and vowels that come and go (`psa`,
 * `pes`). A stem is a key, not a word: `ulice` and `ulic` meet at `ulik`.
 */
export function stemCzech(word: string): string {
  const known = irregularOf(word)
  if (known) return known
  if (!/^[a-z]{3,}$/.test(word)) return word
  return withoutFleetingE(settled(withoutFormative(withoutEnding(word).replace(/cet$/, 'ct'))))
}

/** Endings of cases, the longest first; the number says how many letters must be left. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:iho|imu|eho|emu|ami|emi|imi|ymi|ach|ech|ich|ych|ovi)$/, 3],
  [/(?:am|em|im|um|ym|ou|mi)$/, 3],
  [/[aeiouy]$/, 2],
]

function withoutEnding(word: string): string {
  // Plural of adjectives: `městští` beside `městský`, `američtí` beside `americký`.
  const adjective = word.replace(/([^aeiouy])sti$/, '$1sk').replace(/icti$/, 'ick')
  if (adjective !== word && adjective.length > 4) return adjective
  for (const [ending, least] of endings) {
    const stem = word.replace(ending, '')
    if (stem !== word && stem.length >= least) return stem
  }
  return word
}

/**
 * What looks like an ending but belongs to the word in its other cases (`systém`, `systému`;
 * `certifikát`, `certifikátu`) goes from all of them alike; so do the endings of an infinitive
 * and of a past (`zaplatit`, `zaplatil`, `zaplatí`).
 */
function withoutFormative(stem: string): string {
  const short = stem.replace(/(?:am|em|im|um|ym)$/, '')
  if (short !== stem && short.length >= 3) return short
  const verb = stem.replace(/(?:at|it|et|al|il)$/, '')
  return verb !== stem && verb.length >= 4 ? withoutFormative(verb) : stem
}

/** Consonants that take turns at the end of a stem become one: Praha and Praze, ruka and ruce. */
function settled(stem: string): string {
  if (stem.length < 3) return stem
  return stem
    .replace(/c$/, 'k')
    .replace(/[zg]$/, 'h')
    .replace(/([aeiouylr])s$/, '$1ch')
}

/** `poplatek` has an e that `poplatku` has not; the same in `služeb`, `oken`, `obec`. */
function withoutFleetingE(stem: string): string {
  if (stem.length < 4) return stem
  return stem.replace(/([^aeiouy])e([bcdklmnrv])$/, '$1$2')
}
