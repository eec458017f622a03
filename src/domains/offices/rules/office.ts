import type { Texts } from '../../../platform/i18n/index.ts'

/** What a municipality is trusted with: 3 extended powers, 2 an authorised office, 1 other. */
export type OfficeType = 1 | 2 | 3

/** One stretch of opening hours; Monday is 1, times are of the day (`08:00`). */
export type Hours = { day: number; from: string; to: string }

export type Office = {
  id: string
  slug: string
  name: string
  type: OfficeType
  ico: string | null
  municipalityCode: number
  district: string
  region: string
  population: number
  street: string
  town: string
  postcode: string
  phone: string
  email: string
  web: string
  dataBoxId: string
  hours: Hours[]
  /** What the office deals with, in words for the public. */
  handles: Texts<string[]>
  /** The first part of its record marks; null until it is connected. */
  abbreviation: string | null
  markPattern: string
  /** Since when it works in the platform; null for a municipality that does not. */
  connectedAt: Date | null
}

/** A part of an office: its name in full and as it stands in records. */
export type Unit = {
  id: string
  name: string
  abbreviation: string
  /** Abbreviations that it had before: published forms and guides keep the words of their day. */
  earlier?: readonly string[]
}

/**
 * The unit that an abbreviation means: which has it now, or else had it before. None other may
 * take it meanwhile, so there is no other that it could mean; null when the office has none such.
 */
export function unitNamed<One extends Pick<Unit, 'abbreviation' | 'earlier'>>(
  units: readonly One[],
  abbreviation: string | null | undefined,
): One | null {
  if (!abbreviation) return null
  const today = units.find(one => one.abbreviation === abbreviation)
  return today ?? units.find(one => one.earlier?.includes(abbreviation)) ?? null
}

export const defaultMarkPattern = '{abbr}/{serial:5}/{year}'
