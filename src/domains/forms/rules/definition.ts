import type { MatterKind } from '../../records/index.ts'

/** Words in the languages of the portal; publishing wants all three, writing only the Czech. */
export type Words = { cs: string; en?: string; de?: string }

/**
 * An expression of CEL over the answers (decision 0007; for clerks `docs/interface/form-rules.md`).
 *
 * A question without an answer is empty in it: `''`, `0`, `false` or an empty list.
 */
export type Rule = string

export type SenderKind = (typeof senderKinds)[number]

/** A citizen, and whoever acts as a firm, an association or another body with an IČO. */
export const senderKinds = ['natural', 'legal'] as const

/** Offices with the powers for a matter: authorised ones, of extended powers, with a registry. */
export const formCompetences = ['authorised', 'extended', 'registry'] as const

export type FormCompetence = (typeof formCompetences)[number]

export type FormCategory =
  | 'fees'
  | 'environment'
  | 'transport'
  | 'documents'
  | 'public-space'
  | 'information'
  | 'subsidies'
  | 'registry'
  | 'other'

/**
 * A form as data: what is asked, when, how it is checked, and what follows from the answers.
 *
 * The same shape is published as `docs/interface/form-definition.schema.json`.
 */
export type FormDefinition = {
  format: 1
  slug: string
  title: Words
  /** One sentence. */
  purpose: Words
  /** What people call it, for the search. */
  keywords?: Words
  category: FormCategory
  /** Which kinds of senders may fill it in; everybody unless said. */
  senders?: SenderKind[]
  /** What those should do instead whom `senders` leaves out. */
  instead?: Words
  /** Which offices may handle it; every office unless said. */
  competence?: FormCompetence
  /** Paragraphs, cited in full. */
  law: string[]
  /** What an office should still have checked before it relies on the form. */
  toCheck?: Words[]
  /** What of it the office has checked, by its Czech words, and on which day. */
  checked?: { mark: string; on: string }[]
  /** The first that holds gives the matter and so its period; the last one has no `when`. */
  matters: { kind: MatterKind; when?: Rule }[]
  /** The subject of the submission; `{name}` is replaced by the answer. */
  subject: Words
  pages: FormPage[]
  fees?: Fee[]
  /** Who must come to the office in person. */
  inPerson?: { who: Words; when?: Rule; law?: string }[]
  /** The first that holds gives the unit, by its abbreviation in the office. */
  routes?: { unit: string; when?: Rule }[]
  /** Codes of the register of rights and duties. */
  services?: { service?: string; act?: string; agenda?: string }
}

/** What is paid; nothing where `exempt` holds, which is said. */
export type Fee = { name: Words; czk: Rule | Tariff; when?: Rule; exempt?: Rule; law?: string }

/**
 * An amount that nobody writes as a rule: a rate, times at most two things, within limits.
 *
 * Crowns with at most two places. What comes out as nothing stays nothing, whatever the limits.
 */
export type Tariff = {
  rateCzk: number
  /** Another rate for some options of a choice of one. */
  rates?: { question: string; options: { value: string; czk: number }[] }
  factors?: Factor[]
  leastCzk?: number
  mostCzk?: number
}

/**
 * What a rate is multiplied by: the answer to a question or a computed value, of a group the number
 * of its rows; or the days from one date to another, both of them included.
 */
export type Factor = string | { from: string; to: string }

export type FormPage = {
  name: string
  title: Words
  intro?: Words
  when?: Rule
  /** Who answers it; the sender unless said. */
  party?: 'sender' | 'cosigner'
  /** The question that names who signs and answers this page; needed when several sign. */
  cosigner?: string
  fields: Field[]
  checks?: Check[]
}

/** `rule` is true when all is well; the message stands at `field`, or at the first one read. */
export type Check = { rule: Rule; message: Words; field?: string }

export type FieldKind = (typeof fieldKinds)[number]

export const fieldKinds = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'time',
  'yes-no',
  'choice',
  'choices',
  'email',
  'phone',
  'person',
  'birth-number',
  'ico',
  'address',
  'bank-account',
  'plate',
  'parcel',
  'file',
  'group',
  'computed',
  'information',
  'declaration',
  'cosignature',
] as const

/** What of the verified identity a field begins with. */
export type Prefill =
  | 'name'
  | 'birthDate'
  | 'ico'
  | 'actingName'
  | 'address'
  | 'email'
  | 'phone'
  | 'person'

export type FileSort = 'pdf' | 'picture' | 'text' | 'table' | 'any'

export type Field = {
  /** A variable of the rules: unique in the whole form. */
  name: string
  kind: FieldKind
  label: Words
  help?: Words
  example?: Words
  /** Required unless said; a recommended one is only pointed out before sending. */
  need?: 'required' | 'recommended' | 'optional'
  when?: Rule
  checks?: Check[]
  prefill?: Prefill
  options?: { value: string; label: Words; hint?: Words }[]
  /** A number, or for dates a day, `today`, `today+30`, `today-1`. */
  min?: number | string
  max?: number | string
  maxLength?: number
  /** Places after the decimal comma; none unless said. */
  decimals?: number
  unit?: Words
  accepts?: FileSort[]
  maxFiles?: number
  maxMegabytes?: number
  /** The questions of one row of a group. */
  fields?: Field[]
  minRows?: number
  maxRows?: number
  /** What one row is: `Pes`. */
  rowName?: Words
  /** What a computed field is. */
  value?: Rule
  /** What an information says; what is declared. */
  text?: Words
  /** What of the sender's answers the person who signs reads before and signs. */
  shows?: Shows
  /** The question about a person before it, by its name: they sign, under the name given there. */
  person?: string
}

/** By names; a whole page without birth numbers, which are shown only when they are named. */
export type Shows = { pages?: string[]; fields?: string[]; fees?: boolean }
