import type { TextFault } from '../../../foundation/readable.ts'

/** What stands in the way of publishing, or should be looked at; words in `texts/gate`. */
export type GateCode =
  | 'translation-missing'
  | 'czech-missing'
  | 'section-missing'
  | 'section-advised'
  | 'responsible-missing'
  | 'law-missing'
  | 'fee-without-amount'
  | 'local-fee-not-set'
  | 'checked-in-future'
  | 'check-is-old'
  | 'to-be-checked'
  | 'dead-form'
  | 'dead-guide'
  | 'dead-link'
  | 'nothing-local'
  | 'national-alone'
  | 'original-gone'
  | 'contact-incomplete'
  | 'unit-unknown'
  | 'phone-malformed'
  | 'email-malformed'
  | TextFault

export type Finding = {
  level: 'blocks' | 'warns'
  /** The way to it, as keys of the content. */
  place: string[]
  code: GateCode
  /** The words where it is. */
  words?: string
}
