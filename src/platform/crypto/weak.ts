import { foldText } from '../../foundation/czech/index.ts'
import { commonWords } from './common-words.ts'

export type PasswordWeakness = 'short' | 'long' | 'common' | 'repeated' | 'row' | 'about-you'

/** Twelve: long enough that our rules need no capital letters and signs (ASVS 5.0, 6.2.1). */
const leastLength = 12

/** More would only keep the server busy. */
const mostLength = 200

/** Rows of keys and of the alphabet, along which fingers walk. */
const rows = [
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
]
const walks = [
  ...rows,
  '01234567890',
  '1qaz2wsx3edc4rfv5tgb6zhn7ujm',
  '1q2w3e4r5t6z7u8i9o0p',
  '+escrzyai',
]

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * Why a password is too easy to guess; null when it is not.
 *
 * Takes the password and the words that belong to its owner (name, e-mail, office). What is left
 * after the commonest words, years and the owner's own words are taken out must still be long
 * enough: this refuses far more than a list of the 3,000 commonest passwords.
 */
export function passwordWeakness(password: string, ownWords: string[]): PasswordWeakness | null {
  if ([...password].length < leastLength) return 'short'
  if (password.length > mostLength) return 'long'
  const folded = foldText(password)
  if (isRepeated(folded)) return 'repeated'
  if (isLittle(withoutWalks(folded))) return 'row'
  const strange = without(folded, wordsOf(ownWords), '')
  if (isLittle(strange)) return 'about-you'
  return isLittle(without(withoutWalks(strange), commonWords, 'x')) ? 'common' : null
}

/** One piece again and again: `aaaaaaaaaaaa`, `heslohesloheslo`. */
function isRepeated(text: string): boolean {
  return /^(.{1,8}?)\1+.{0,3}$/u.test(text) || new Set(text).size < 5
}

/** What remains when years, other digits and signs are put aside must have five letters. */
function isLittle(rest: string): boolean {
  const letters = rest.replace(/[^\p{L}]/gu, '')
  const digits = rest.replace(/(19|20)\d\d/g, '').replace(/\D/g, '')
  return letters.length < 5 && letters.length + digits.length < 8
}

function withoutWalks(text: string): string {
  return walks.flatMap(walk => [walk, [...walk].reverse().join('')]).reduce(withoutWalk, text)
}

/** Takes out each piece of four or more keys that lie beside one another. */
function withoutWalk(text: string, walk: string): string {
  let rest = text
  for (let length = walk.length; length >= 4; length -= 1)
    for (let at = 0; at + length <= walk.length; at += 1)
      rest = rest.replaceAll(walk.slice(at, at + length), ' ')
  return rest
}

/**
 * Puts a mark in the place of each word, as it is written or behind look-alikes (`h3sl0`). The
 * mark of a common word is one letter: five of them are as good as five letters nobody knows.
 */
function without(text: string, words: readonly string[], mark: string): string {
  const put = (rest: string) => words.reduce((left, word) => left.replaceAll(word, mark), rest)
  const unmasked = text.replace(/[0134578@$!]/g, sign => lookAlikes[sign] ?? sign)
  const [plain, behind] = [put(text), put(unmasked)]
  return text.length - plain.length >= unmasked.length - behind.length ? plain : behind
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap(text => foldText(text).split(/[^\p{L}\d]+/u)).filter(word => word.length > 2)
}
