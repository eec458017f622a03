import {
  isNumberUnclear,
  normalAccount,
  normalBirthNumber,
  normalCountry,
  normalIco,
  normalParcel,
  normalPhone,
  normalPlate,
  normalPostcodeIn,
  readDay,
  readNumber,
  readTime,
} from '../../../../foundation/czech/index.ts'
import type { AddressAnswer, Answer, Row } from '../answers.ts'
import type { Field, FieldKind } from '../definition.ts'
import { cosignOf, filesOf } from './shape.ts'
import { plainLine, plainLines } from './typing.ts'

/** What was typed at a name within a field; the field itself is at the empty name. */
export type Typed = (part: string) => string[]

/** Kinds whose answer is more, or less, than one line; `readAnswer` reads each in its own way. */
type OtherKind =
  | 'information'
  | 'computed'
  | 'file'
  | 'long-text'
  | 'yes-no'
  | 'declaration'
  | 'choices'
  | 'person'
  | 'address'
  | 'cosignature'

type LineKind = Exclude<FieldKind, OtherKind>

const asTyped = (line: string) => line

/**
 * How one line becomes an answer; what cannot be read stays as it was written. Every kind is
 * named, so that a new one is not taken for a text without a word.
 */
const lines: Record<LineKind, (line: string) => string | number> = {
  text: asTyped,
  choice: asTyped,
  group: asTyped,
  number: line => readNumber(line) ?? line,
  money: line => readNumber(line) ?? line,
  date: line => readDay(line) ?? line,
  time: line => readTime(line) ?? line,
  email: line => line.toLowerCase(),
  phone: line => normalPhone(line),
  'birth-number': line => normalBirthNumber(line),
  ico: line => normalIco(line),
  'bank-account': line => normalAccount(line),
  plate: line => normalPlate(line),
  parcel: line => normalParcel(line),
}

/** Nothing typed is kept beyond this length, whatever the form allows. */
const mostLetters = 20_000

/**
 * The answer of one field as it was typed; undefined when nothing was.
 *
 * Takes the field, what was typed and the answer before: files come another way and stay, and
 * so does a signature already given to the same person.
 */
export function readAnswer(field: Field, typed: Typed, before?: Answer): Answer | undefined {
  const line = (part: string) => plainLine((typed(part).at(-1) ?? '').slice(0, mostLetters))
  switch (field.kind) {
    case 'information':
    case 'computed':
    case 'file':
      return before === undefined ? undefined : filesOf(before)
    case 'long-text':
      return orNothing(plainLines((typed('').at(-1) ?? '').slice(0, mostLetters)))
    case 'yes-no':
      return { yes: true, no: false }[line('')]
    case 'declaration':
      return line('') === 'yes'
    case 'choices':
      return [...new Set(chosen(typed('')))]
    case 'person':
      return { name: line('name'), birthDate: readDay(line('birthDate')) ?? line('birthDate') }
    case 'address':
      return readAddress(line)
    case 'cosignature':
      return readCosigner(line('name'), line('email').toLowerCase(), before)
    default:
      return readLine(field, field.kind, line(''))
  }
}

/** One row of a group; what the page did not show of it stays as it was. */
export function readRow(
  fields: readonly Field[],
  typed: (field: Field) => Typed,
  wasShown: (field: Field) => boolean,
  before: Row,
): Row {
  const row: Row = { ...before }
  for (const field of fields.filter(wasShown)) {
    const answer = readAnswer(field, typed(field), before[field.name])
    if (answer === undefined) delete row[field.name]
    else row[field.name] = answer
  }
  return row
}

function readLine(field: Field, kind: LineKind, line: string): Answer | undefined {
  if (line === '') return undefined
  if (isUnclear(field, line)) return line
  return lines[kind](line)
}

/** At home the country is left out, as in all addresses that were written before it was asked. */
function readAddress(line: (part: string) => string): AddressAnswer {
  const country = normalCountry(line('country'))
  return {
    street: line('street'),
    town: line('town'),
    postcode: normalPostcodeIn(country, line('postcode')),
    ...(country && { country }),
  }
}

function readCosigner(name: string, email: string, before?: Answer): Answer {
  const known = cosignOf(before)
  return known.email === email ? { ...known, name } : { name, email }
}

function isUnclear({ kind, decimals = kind === 'money' ? 2 : 0 }: Field, line: string): boolean {
  return (kind === 'money' || kind === 'number') && decimals < 3 && isNumberUnclear(line)
}

/** No question has more options than two hundred, however often one is sent. */
function chosen(values: readonly string[]): string[] {
  return values.slice(0, 200).map(one => plainLine(one.slice(0, 200)))
}

function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text
}
