import type { Words } from '../../forms/index.ts'

/** Under what a guide stands in the list, in the order of the list. */
export const guideCategories = [
  'documents',
  'family',
  'housing',
  'transport',
  'fees',
  'environment',
  'business',
  'public-space',
  'elections',
  'information',
  'death',
  'help',
] as const

export type GuideCategory = (typeof guideCategories)[number]

/** The questions that a guide answers, in the order in which they stand on the page. */
export const sectionNames = [
  'who',
  'conditions',
  'start',
  'where',
  'when',
  'documents',
  'fees',
  'deadlines',
  'participants',
  'electronic',
  'remedies',
  'sanctions',
  'more',
] as const

export type SectionName = (typeof sectionNames)[number]

/**
 * Which powers an office needs for a matter (§ 61, 64 zák. č. 128/2000 Sb.): those of an authorised
 * municipal office, or of a municipality with extended powers.
 */
export const competences = ['authorised', 'extended'] as const

export type Competence = (typeof competences)[number]

/** Where each office sets its own fee, `local` says so. */
export type GuideFee = { name: Words; czk?: number; text?: Words; law?: string; local?: boolean }

/**
 * A life situation: what to do, under which conditions, with which forms, fees and deadlines.
 *
 * Texts of sections are Markdown (paragraphs, lists, links; no HTML).
 */
export type Guide = {
  format: 1
  kind: 'guide'
  slug: string
  title: Words
  /** What it is about, in one or two sentences. */
  summary: Words
  /** What people call it, for the search. */
  keywords?: Words
  category: GuideCategory
  /** Who may do it; every office when left out. */
  competence?: Competence
  sections: Partial<Record<SectionName, Words>>
  /** Paragraphs, cited in full. */
  law: string[]
  /** Addresses (slugs) of forms. */
  forms?: string[]
  fees?: GuideFee[]
  related?: string[]
  questions?: { question: Words; answer: Words }[]
  /** What a booked visit would be for. */
  bookable?: string
  /** Codes of the register of rights and duties. */
  services?: { service?: string; act?: string; agenda?: string }[]
  /** Who answers for the text. */
  responsible: Words
  /** Which unit of its own office readers are to ask, and reads what they say; shared: none. */
  unit?: string
  /** The day of the last check. */
  checkedOn: string
  /** What an office should still have checked before it relies on the text. */
  toCheck?: Words[]
}

/** What an office says itself on a shared guide. */
export type Overlay = {
  format: 1
  kind: 'overlay'
  slug: string
  sections?: Partial<Record<SectionName, { how: 'replaces' | 'adds'; text: Words }>>
  /** Stand in place of those that are set locally. */
  fees?: GuideFee[]
  hours?: Words
  unit?: string
  contact?: { name: string; phone: string; email: string; room?: string }
  forms?: string[]
  /** The office does not do this. */
  hidden?: boolean
}
