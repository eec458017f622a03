import type { Day } from '../../../foundation/dates/index.ts'
import type { MatterKind } from '../../records/index.ts'
import type { FormPage, SenderKind, Words } from './definition.ts'

/** What was answered, by the names of the fields; kept whole, also what is not asked any more. */
export type Answers = Record<string, Answer>

export type Answer =
  | string
  | number
  | boolean
  | string[]
  | Row[]
  | PersonAnswer
  | AddressAnswer
  | FileAnswer[]
  | CosignAnswer

/** One row of a group. */
export type Row = Record<string, Answer>

/** `birthDate` is a day; empty when not known yet. */
export type PersonAnswer = { name: string; birthDate: Day }
/** Without a country it is at home. */
export type AddressAnswer = { street: string; town: string; postcode: string; country?: string }
/** `id` is of the submission's file. */
export type FileAnswer = {
  id: string
  name: string
  sha256: string
  sizeBytes: number
  mimeType: string
}
export type CosignAnswer = { name: string; email: string; personId?: string; signedAt?: string }

/** What the rules may know besides the answers. */
export type World = {
  today: Day
  office: { type: 1 | 2 | 3; population: number }
  sender: { kind: SenderKind }
}

/** What is wrong with an answer; each has its words in `texts/wrong`. */
export type WrongCode =
  | 'missing'
  | 'no-file'
  | 'too-long'
  | 'not-a-number'
  | 'number-unclear'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-big'
  | 'not-a-date'
  | 'date-no-year'
  | 'date-no-day'
  | 'too-early'
  | 'too-late'
  | 'not-a-time'
  | 'not-an-option'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-birth-number'
  | 'not-an-ico'
  | 'ico-not-digits'
  | 'not-an-address'
  | 'not-a-person'
  | 'not-an-account'
  | 'account-not-digits'
  | 'not-a-plate'
  | 'not-a-parcel'
  | 'not-declared'
  | 'signer-unnamed'
  | 'too-few-rows'
  | 'too-many-rows'
  | 'too-many-files'
  | 'file-too-big'
  | 'file-of-other-kind'
  | 'file-refused'
  | 'own-rule'

/**
 * One fault of one answer.
 *
 * `field` is the name in HTML (`dogs.0.name`, `owner.birthDate`); `detail` is the limit that was
 * passed, ready to be shown; `message` is the form's own, of a check.
 */
export type Wrong = {
  page: string
  field: string
  label: Words
  /** The row of a group in which it stands: `Pes`, 2. */
  row?: { name: Words; number: number }
  code: WrongCode
  detail?: string | number
  message?: Words
}

/** A page that the answers lead to. */
export type JourneyPage = {
  name: string
  page: FormPage
  /** The names of its fields that are asked (of groups the group's). */
  fields: string[]
  /** Everything required is answered and no check fails. */
  done: boolean
}

/**
 * A recommended question without an answer; `field` is its name in HTML (`dogs.0.chip`), `row` the
 * row of a group in which it stands: `Pes`, 2.
 */
export type Advice = {
  page: string
  field: string
  label: Words
  row?: { name: Words; number: number }
}

/** A fee to pay; `count` tells how a tariff came to it. */
export type CountedFee = { name: Words; czk: number; law?: string; count?: FeeCount }

/** `12 m² × 5 dní × 10 Kč = 600 Kč`: what was multiplied, and the limit that took its place. */
export type FeeCount = {
  quantities: Quantity[]
  rateCzk: number
  /** The option for which the rate holds, when there are several. */
  rateFor?: Words
  /** Before the limit. */
  productCzk: number
  limit?: 'least' | 'most'
}

export type Quantity = {
  value: number
  of: 'answer' | 'rows' | 'days'
  label: Words
  unit?: Words
}

/** The way that the answers lead, and what follows from them. */
export type Journey = {
  pages: JourneyPage[]
  /** The first page that is not done; null when all are. */
  current: string | null
  /** Fields answered that no page asks any more (`chip`, `dogs.0.chip`): kept, never sent. */
  lost: string[]
  /** Recommended fields without an answer. */
  advised: Advice[]
  fees: CountedFee[]
  totalCzk: number
  /** Fees that would be paid, and are not by whoever answers so. */
  exempt: { name: Words; law?: string }[]
  /** Fees that apply, or may, and that the form cannot count: their rules gave no value. */
  uncounted: { name: Words; law?: string }[]
  matterKind: MatterKind
  inPerson: { who: Words; law?: string }[]
  /** The abbreviation of the unit that gets it; null leaves it to the filing room. */
  unit: string | null
  subject: Words
  /** Rules that gave no value (a division by zero): shown to the owner of the form. */
  broken: string[]
}
