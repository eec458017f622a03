import {
  isPhone,
  isPostcodeIn,
  normalCountry,
  normalPhone,
  normalPostcodeIn,
  type Place,
} from '../../../foundation/czech/index.ts'

/** What can be wrong with one field; `texts/fields.ts` says each to a person. */
export type FieldRefusal =
  | 'empty'
  | 'too-long'
  | 'not-email'
  | 'not-phone'
  | 'not-postcode'
  | 'long-postcode'
  | 'not-ico'
  | 'not-date'
  | 'in-future'
  | 'too-old'
  | 'too-young'
  | 'not-chosen'
  | 'short'
  | 'long'
  | 'common'
  | 'repeated'
  | 'row'
  | 'about-you'
  | 'wrong-password'
  | 'too-many-guesses'
  | 'too-many-letters'
  | 'not-four'

/** The refused fields of one form; empty when all is well. */
export type Refusals = Partial<Record<string, FieldRefusal>>

/** The longest name, street or town that we take; the longest Czech street has 48 letters. */
const longest = 100

const longestEmail = 254

/** A text that must be there and may not be endless. */
export function textRefusal(text: string): FieldRefusal | null {
  if (text === '') return 'empty'
  return text.length > longest ? 'too-long' : null
}

/** An address that can be written to: something, one @, a domain with a dot, no white space. */
export function emailRefusal(email: string): FieldRefusal | null {
  if (email === '') return 'empty'
  if (email.length > longestEmail) return 'too-long'
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/.test(email)
    ? null
    : 'not-email'
}

/** An e-mail as it is kept and compared. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** A phone that must be there. */
export function phoneRefusal(phone: string): FieldRefusal | null {
  if (phone === '') return 'empty'
  return isPhone(phone) ? null : 'not-phone'
}

/** At home a postcode must be there; abroad some countries have none. */
function postcodeRefusal(postcode: string, country: string): FieldRefusal | null {
  if (isPostcodeIn(country, postcode)) return null
  if (postcode === '') return 'empty'
  return normalCountry(country) === '' ? 'not-postcode' : 'long-postcode'
}

/** Where somebody lives or sits (without a country: at home), and how to reach them. */
export type Contact = Place & { phone: string }

/** What is wrong with an address and a phone. */
export function contactRefusals(contact: Contact): Refusals {
  return onlyRefused({
    street: textRefusal(contact.street),
    town: textRefusal(contact.town),
    postcode: postcodeRefusal(contact.postcode, contact.country ?? ''),
    country: (contact.country ?? '').length > longest ? 'too-long' : null,
    phone: phoneRefusal(contact.phone),
  })
}

/** An address and a phone as they are kept. */
export function normalContact(contact: Contact): Contact {
  const { street, town } = contact
  const country = normalCountry(contact.country ?? '')
  return {
    street,
    town,
    postcode: normalPostcodeIn(country, contact.postcode),
    country,
    phone: normalPhone(contact.phone),
  }
}

/** Leaves only the fields that were refused. */
export function onlyRefused(fields: Record<string, FieldRefusal | null>): Refusals {
  const refused = Object.entries(fields).filter(([, refusal]) => refusal !== null)
  return Object.fromEntries(refused) as Refusals
}

/** Whether nothing was refused. */
export function isFine(refusals: Refusals): boolean {
  return Object.keys(refusals).length === 0
}
