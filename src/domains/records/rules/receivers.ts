import { foldText } from '../../../foundation/czech/index.ts'
import type { Role } from '../../../platform/http/index.ts'
import type { Receiver } from './deeds.ts'
import { handlers } from './permissions.ts'

type Unit = { id: string; name: string; abbreviation: string }
type Officer = { id: string; name: string; roles: readonly Role[]; unitIds: readonly string[] }

/** A unit or an officer to whom a case can be given, with the words by which they are typed. */
export type NamedReceiver = Receiver & { label: string; words: string[] }

/** Everybody to whom a case can be given: units first, then who handles cases. */
export function receiversOf(units: readonly Unit[], officers: readonly Officer[]): NamedReceiver[] {
  const able = officers.filter(officer => officer.roles.some(role => handlers.includes(role)))
  return [
    ...units.map(unit => ({
      unitId: unit.id,
      officerId: null,
      label: `${unit.name} (${unit.abbreviation})`,
      words: wordsOf(`${unit.name} ${unit.abbreviation}`),
    })),
    ...able.map(officer => ({
      unitId: null,
      officerId: officer.id,
      label: officer.name,
      words: wordsOf(officer.name),
    })),
  ]
}

/**
 * Whom a clerk means by a few typed letters: beginnings of words, in any order, without
 * diacritics (`dop`, `zp`, `ben tom`). A whole label, a whole word and a unit come first.
 */
export function meantBy(typed: string, receivers: readonly NamedReceiver[]): NamedReceiver[] {
  const exact = receivers.filter(receiver => receiver.label === typed.trim())
  if (exact.length === 1) return exact
  const parts = wordsOf(typed)
  if (parts.length === 0) return []
  const whole = receivers.filter(one => parts.every(part => one.words.includes(part)))
  if (whole.length === 1) return whole
  return receivers.filter(one => parts.every(part => one.words.some(word => word.startsWith(part))))
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}
