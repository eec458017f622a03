import type { FieldKind } from '../definition.ts'

/** What a field's answer is in the rules; groups and answers with parts have their own types. */
export type ValueType = 'text' | 'number' | 'yes-no' | 'list' | 'person' | 'address' | 'cosignature'

/** Kinds whose answers are numbers, yes or no, lists or have parts; all the others are texts. */
const valueTypes: Partial<Record<FieldKind, ValueType>> = {
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
  return valueTypes[kind] ?? 'text'
}
