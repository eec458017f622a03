import type { FieldRefusal } from '../../rules/fields.ts'

/** The fields of all forms of the identity. */
export type FieldName =
  | 'givenName'
  | 'surname'
  | 'birthDate'
  | 'ico'
  | 'firmName'
  | 'actingName'
  | 'street'
  | 'town'
  | 'postcode'
  | 'country'
  | 'email'
  | 'phone'
  | 'password'
  | 'newPassword'
  | 'old'
  | 'proof'
  | 'agreed'
  | 'name'

type FieldWords = { label: string; hint?: string; empty: string }

/** What each field is called, and what is said when it is refused. */
export type FieldTexts = {
  fields: Record<FieldName, FieldWords>
  refusals: Record<Exclude<FieldRefusal, 'empty'>, string>
}
