import { foldText } from '../../../foundation/czech/index.ts'

/** Small words of each language that the others do not have, without diacritics. */
const smallWords = {
  cs: 'je se na ze si jsem jsme pro jako nebo ale prosim zadam byl ktery dobry',
  en: 'the and of for is are please would you with this that have',
  de: 'der die das und ich ist nicht mit bitte ein eine wir von',
}

/** Fewer small words than these tell nothing. */
const leastWords = 3

/**
 * Whether a text is in a language other than Czech or Slovak, in which offices are written to
 * (§ 16 odst. 1 zák. č. 500/2004 Sb.): in another script, in English or in German.
 */
export function isForeign(text: string): boolean {
  if (isOtherScript(text)) return true
  const words = foldText(text).split(/[^a-z]+/)
  const count = (small: string) => {
    const known = new Set(small.split(' '))
    return words.filter(word => known.has(word)).length
  }
  const foreign = Math.max(count(smallWords.en), count(smallWords.de))
  return foreign >= leastWords && foreign > count(smallWords.cs)
}

function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const others = letters.filter(letter => !/\p{Script=Latin}/u.test(letter))
  return letters.length >= 10 && others.length * 2 > letters.length
}
