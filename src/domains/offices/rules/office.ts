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
export type Unit = { id: string; name: string; abbreviation: string }

export const defaultMarkPattern = '{abbr}/{serial:5}/{year}'
