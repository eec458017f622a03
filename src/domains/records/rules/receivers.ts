import { foldText } from '../../../foundation/czech/index.ts'
import type { Role } from '../../../platform/http/index.ts'
import type { Receiver } from './deeds.ts'
import { handlers } from './roles.ts'

type Unit = { id: string; name: string; abbreviation: string; earlier?: readonly string[] }
type Officer = { id: string; name: string; roles: readonly Role[]; unitIds: readonly string[] }

/**
 * A unit or an officer to whom a case can be given: the words by which they are typed, the words
 * that clerks shorten (`OŽP` is typed `žp`), and the usual way of naming them in one word.
 */
export type NamedReceiver = Receiver & Named & { usual: string; earlier?: readonly string[] }

/** What is typed by beginnings of its words. */
export type Named = { label: string; words: string[]; shortened: string[] }

/** Everybody to whom a case can be given: units first, then who handles cases. */
export function receiversOf(units: readonly Unit[], officers: readonly Officer[]): NamedReceiver[] {
  const able = officers.filter(officer => officer.roles.some(role => handlers.includes(role)))
  return [
    ...units.map(unit => ({
      unitId: unit.id,
      officerId: null,
      label: `${unit.name} (${unit.abbreviation})`,
      words: wordsOf(`${unit.name} ${unit.abbreviation}`),
      shortened: wordsOf(unit.abbreviation).flatMap(withoutO),
      usual: unit.abbreviation,
      ...(unit.earlier && { earlier: unit.earlier }),
    })),
    ...able.map(officer => ({
      unitId: null,
      officerId: officer.id,
      label: officer.name,
      words: wordsOf(officer.name),
      shortened: [],
      usual: surnameOf(officer.name),
    })),
  ]
}

/**
 * Whom a clerk means by a few typed letters: beginnings of words, in any order, without
 * diacritics (`dop`, `zp`, `ben tom`). A whole label comes first, then whole words, then an
 * abbreviation without its leading O. One letter alone means nothing but a word of one letter:
 * what it means today may be another unit tomorrow, and Enter has no way back.
 */
export function meantBy<One extends Named>(typed: string, receivers: readonly One[]): One[] {
  const exact = receivers.filter(receiver => receiver.label === typed.trim())
  if (exact.length === 1) return exact
  const parts = wordsOf(typed)
  if (parts.length === 0) return []
  const whole = receivers.filter(one => parts.every(part => one.words.includes(part)))
  if (whole.length === 1) return whole
  const shortened = receivers.filter(one => parts.every(part => one.shortened.includes(part)))
  if (whole.length === 0 && shortened.length === 1) return shortened
  return receivers.filter(one => {
    const words = [...one.words, ...one.shortened]
    return parts.every(part => words.some(word => begins(word, part)))
  })
}

function begins(word: string, part: string): boolean {
  return part.length > 1 ? word.startsWith(part) : word === part
}

/** Of `OŽP` the O of every `Odbor` is left out; one letter alone would name too many. */
function withoutO(word: string): string[] {
  return /^o[a-z0-9]{2,}$/.test(word) ? [word.slice(1)] : []
}

/** The last word before a degree after the name (`Tomáš Beneš, Ph.D.`). */
function surnameOf(name: string): string {
  return name.split(',')[0]!.trim().split(/\s+/).at(-1)!
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}
