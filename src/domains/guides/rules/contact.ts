import { isPhone } from '../../../foundation/czech/index.ts'
import type { Finding, GateCode } from './finding.ts'
import type { Overlay } from './guide.ts'

const email = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/

/**
 * What of an office's contact would lead its readers nowhere.
 *
 * Takes the adaptation and the abbreviations of the office's units (the operator has none).
 */
export function contactFindings(
  { unit, contact }: Pick<Overlay, 'unit' | 'contact'>,
  units?: ReadonlySet<string>,
): Finding[] {
  const found: Finding[] = []
  const tell = (place: string[], code: GateCode, words?: string) =>
    found.push({ level: 'blocks', place, code, ...(words && { words }) })
  if (unit && units && !units.has(unit)) tell(['unit'], 'unit-unknown', unit)
  if (!contact) return found
  const { name, phone, email: address } = contact
  if (!name || !(phone || address)) tell(['contact'], 'contact-incomplete')
  if (phone && !isPhone(phone)) tell(['contact', 'phone'], 'phone-malformed', phone)
  if (address && !email.test(address)) tell(['contact', 'email'], 'email-malformed', address)
  return found
}
