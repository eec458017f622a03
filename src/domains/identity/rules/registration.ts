import { isIco, normalIco } from '../../../foundation/czech/index.ts'
import type { Day } from '../../../foundation/dates/index.ts'
import { passwordWeakness } from '../../../platform/crypto/index.ts'
import { birthDateRefusal, dayFrom } from './days.ts'
import {
  type Contact,
  contactRefusals,
  emailRefusal,
  type FieldRefusal,
  normalContact,
  normalEmail,
  onlyRefused,
  type Refusals,
  textRefusal,
} from './fields.ts'

type Entry = Contact & { email: string; password: string; agreed: boolean }

/** The form of a natural person, as typed. */
export type NaturalEntry = Entry & { givenName: string; surname: string; birthDate: string }

/** The form of a legal person, as typed. */
export type LegalEntry = Entry & { ico: string; firmName: string; actingName: string }

export type PersonKind = 'natural' | 'legal'

/** What is written when a registration is in order. */
export type Registration = Contact & {
  kind: PersonKind
  name: string
  birthDate: Day | null
  ico: string | null
  actingName: string | null
  email: string
  password: string
}

/** What is wrong with a natural person's form. Takes today's day in Prague. */
export function naturalRefusals(entry: NaturalEntry, today: Day): Refusals {
  return onlyRefused({
    givenName: textRefusal(entry.givenName),
    surname: textRefusal(entry.surname),
    birthDate: birthDateRefusal(entry.birthDate, today),
    ...contactRefusals(entry),
    ...accountRefusals(entry, [entry.givenName, entry.surname]),
  } as Record<string, FieldRefusal | null>)
}

/** What is wrong with a legal person's form. */
export function legalRefusals(entry: LegalEntry): Refusals {
  return onlyRefused({
    ico: entry.ico === '' ? 'empty' : isIco(normalIco(entry.ico)) ? null : 'not-ico',
    firmName: textRefusal(entry.firmName),
    actingName: textRefusal(entry.actingName),
    ...contactRefusals(entry),
    ...accountRefusals(entry, [entry.firmName, entry.actingName]),
  } as Record<string, FieldRefusal | null>)
}

function accountRefusals(entry: Entry, ownWords: string[]): Record<string, FieldRefusal | null> {
  return {
    email: emailRefusal(normalEmail(entry.email)),
    password: passwordRefusal(entry.password, [...ownWords, entry.email, entry.town]),
    agreed: entry.agreed ? null : 'not-chosen',
  }
}

/** Why a new password is not taken. Takes the words that belong to its owner. */
export function passwordRefusal(password: string, ownWords: string[]): FieldRefusal | null {
  return password === '' ? 'empty' : passwordWeakness(password, ownWords)
}

/** A natural person's form as it is written; only after it was found in order. */
export function naturalRegistration(entry: NaturalEntry): Registration {
  return {
    ...written(entry),
    kind: 'natural',
    name: `${entry.givenName} ${entry.surname}`,
    birthDate: dayFrom(entry.birthDate),
    ico: null,
    actingName: null,
  }
}

/** A legal person's form as it is written; only after it was found in order. */
export function legalRegistration(entry: LegalEntry): Registration {
  return {
    ...written(entry),
    kind: 'legal',
    name: entry.firmName,
    birthDate: null,
    ico: normalIco(entry.ico),
    actingName: entry.actingName,
  }
}

function written(entry: Entry) {
  const { email, password } = entry
  return { ...normalContact(entry), email: normalEmail(email), password }
}
