import type { FieldRefusal, Refusals } from './fields.ts'
import { onlyRefused } from './fields.ts'

/** Documents that prove identity at a counter. */
export const documentKinds = ['identity-card', 'passport', 'residence-permit'] as const

export type DocumentKind = (typeof documentKinds)[number]

/** What is kept of a document: its kind and the last four characters of its number, no more. */
export type DocumentCheck = { documentKind: DocumentKind; documentEnd: string }

export type VerificationRefusal = 'not-confirmed' | 'already-verified' | 'already-signed'

/** What is wrong with the form of a document's check. */
export function documentRefusals(entry: {
  documentKind: string
  documentEnd: string
  agrees: boolean
}): Refusals {
  const kind = documentKinds.includes(entry.documentKind as DocumentKind) ? null : 'not-chosen'
  return onlyRefused({
    documentKind: kind,
    documentEnd: endRefusal(entry.documentEnd),
    agrees: entry.agrees ? null : 'not-chosen',
  })
}

function endRefusal(end: string): FieldRefusal | null {
  if (end === '') return 'empty'
  return /^[0-9A-Za-z]{4}$/.test(end) ? null : 'not-four'
}

/** Why a person cannot be verified now; null when they can. */
export function whyNotVerify(person: {
  confirmedAt: Date | null
  verifiedAt: Date | null
}): VerificationRefusal | null {
  if (person.verifiedAt) return 'already-verified'
  return person.confirmedAt ? null : 'not-confirmed'
}

/** A contract's mark from its serial: `S/2026/000123`. */
export function contractMark(serial: number, year: number): string {
  return `S/${year}/${String(serial).padStart(6, '0')}`
}
