import type { FieldKind } from '../definition.ts'

/** What a field's answer is in the rules; groups and answers with parts have their own types. */
export type ValueType = 'text' | 'number' | 'yes-no' | 'list' | 'person' | 'address' | 'cosignature'

/** Every kind is named, so that a new one is not taken for a text without a word. */
const valueTypes: Record<FieldKind, ValueType> = {
  text: 'text',
  'long-text': 'text',
  choice: 'text',
  date: 'text',
  time: 'text',
  email: 'text',
  phone: 'text',
  'birth-number': 'text',
  ico: 'text',
  'bank-account': 'text',
  plate: 'text',
  parcel: 'text',
  group: 'text',
  computed: 'text',
  information: 'text',
  number: 'number',
  money: 'number',
  'yes-no': 'yes-no',
  declaration: 'yes-no',
  choices: 'list',
  file: 'list',
  person: 'person',
  address: 'address',
  cosignature: 'cosignature',
}

/** What an answer of a kind is in the rules. */
export function valueTypeOf(kind: FieldKind): ValueType {
  return valueTypes[kind]
}
