import type { Field, FieldKind, FormDefinition, Prefill } from '../definition.ts'
import { isAsking } from '../fields.ts'
import type { Place } from './pointer.ts'

/** What can be set at a question besides its words, by its kind. */
export type Setting =
  | 'help'
  | 'example'
  | 'need'
  | 'prefill'
  | 'options'
  | 'min'
  | 'max'
  | 'maxLength'
  | 'decimals'
  | 'unit'
  | 'accepts'
  | 'maxFiles'
  | 'maxMegabytes'
  | 'rowName'
  | 'minRows'
  | 'maxRows'
  | 'value'
  | 'text'
  | 'shows'
  | 'person'

const own: Partial<Record<FieldKind, readonly Setting[]>> = {
  text: ['example', 'maxLength'],
  'long-text': ['maxLength'],
  number: ['example', 'min', 'max', 'decimals', 'unit'],
  money: ['min', 'max'],
  date: ['min', 'max'],
  choice: ['options'],
  choices: ['options'],
  file: ['accepts', 'maxFiles', 'maxMegabytes'],
  group: ['rowName', 'minRows', 'maxRows'],
  computed: ['value', 'unit'],
  information: ['text'],
  declaration: ['text'],
  plate: ['example'],
  parcel: ['example'],
  cosignature: ['person', 'shows'],
}

const prefills: Partial<Record<FieldKind, readonly Prefill[]>> = {
  text: ['name', 'actingName'],
  date: ['birthDate'],
  ico: ['ico'],
  address: ['address'],
  email: ['email'],
  phone: ['phone'],
  person: ['person'],
}

/** What of the identity a question of a kind may begin with. */
export function prefillsOf(kind: FieldKind): readonly Prefill[] {
  return prefills[kind] ?? []
}

/** The settings of a kind, in the order of the page. */
export function settingsOf(kind: FieldKind): readonly Setting[] {
  const settings: Setting[] = kind === 'information' ? [] : ['help']
  settings.push(...(own[kind] ?? []))
  if (isAsking({ kind } as Field)) settings.push('need')
  if (prefills[kind]) settings.push('prefill')
  return settings
}

/** Kinds that may stand in the row of a group. */
export function fitsRow(kind: FieldKind): boolean {
  return kind !== 'group' && kind !== 'file' && kind !== 'cosignature'
}

/**
 * What stands on the page of a new question before anything is written there.
 *
 * Takes the form and the pointer of the page it comes to. The first person asked for is usually the
 * sender; whoever is asked for beside them, or by somebody else who signs, is not.
 */
export function usualSettings(
  kind: FieldKind,
  { pages }: FormDefinition,
  into: Place,
): Partial<Record<Setting, string>> {
  const ofSender = pages.filter(({ party }) => party !== 'cosigner')
  const isFirst = ofSender.flatMap(page => page.fields).every(one => one.prefill !== 'person')
  const isOfSender = ofSender.some(page => into === `/pages/${pages.indexOf(page)}`)
  const isNumber = kind === 'number' || kind === 'money'
  return {
    need: 'required',
    ...(kind === 'person' && isFirst && isOfSender && { prefill: 'person' }),
    // What is counted is seldom below nothing, and a fee would be, too.
    ...(isNumber && { min: '0' }),
  }
}
