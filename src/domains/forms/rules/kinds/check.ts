import {
  dayLacks,
  isAccount,
  isBirthNumber,
  isIco,
  isNumberUnclear,
  isParcel,
  isPhone,
  isPlate,
  isPostcodeIn,
} from '../../../../foundation/czech/index.ts'
import { isDay } from '../../../../foundation/dates/index.ts'
import type { Answer, World, WrongCode } from '../answers.ts'
import type { Field, FieldKind } from '../definition.ts'
import { isRequired, lettersOf } from '../fields.ts'
import { limitDay } from './day-limit.ts'
import { whyNotFiles } from './files.ts'
import { type AnswerFault, addressOf, cosignOf, personOf, textsOf } from './shape.ts'
import { isUnseen } from './typing.ts'

const email = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/

/** Kinds whose text either is one or is not. */
const forms: Partial<Record<FieldKind, [is: (text: string) => boolean, code: WrongCode]>> = {
  time: [text => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'not-a-time'],
  email: [text => email.test(text), 'not-an-email'],
  phone: [isPhone, 'not-a-phone'],
  'birth-number': [isBirthNumber, 'not-a-birth-number'],
  ico: [isIco, 'not-an-ico'],
  'bank-account': [isAccount, 'not-an-account'],
  plate: [isPlate, 'not-a-plate'],
  parcel: [isParcel, 'not-a-parcel'],
}

/** Nobody who sends a form was born before; the oldest person ever lived 122 years. */
const earliestBirth = '1890-01-01'

/** Of these each part that is missing is told. */
const hasParts: readonly FieldKind[] = ['person', 'address', 'cosignature']

/** What is wrong with the answer of a field that is asked; one that may be empty may be. */
export function faultsOf(field: Field, answer: Answer | undefined, world: World): AnswerFault[] {
  if (isBlank(answer) && !isRequired(field)) return []
  if (isBlank(answer) && !hasParts.includes(field.kind)) return missing(field)
  switch (field.kind) {
    case 'number':
    case 'money':
      return checkNumber(field, answer)
    case 'date':
      return checkDay(field, answer, world)
    case 'yes-no':
      return typeof answer === 'boolean' ? [] : [{ code: 'missing' }]
    case 'declaration':
      return answer === true || !isRequired(field) ? [] : [{ code: 'not-declared' }]
    case 'choice':
      return isOption(field, answer) ? [] : [{ code: 'not-an-option' }]
    case 'choices':
      return textsOf(answer).every(one => isOption(field, one)) ? [] : [{ code: 'not-an-option' }]
    case 'person':
      return checkPerson(field, answer, world)
    case 'address':
      return checkAddress(answer)
    case 'cosignature':
      return checkCosigner(field, answer)
    case 'file':
      return whyNotFiles(field, answer)
    default:
      return checkText(field, answer)
  }
}

/** Whether nothing is there: no text, no row, an answer with parts whose parts are all empty. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null) return true
  if (typeof answer === 'string') return isUnseen(answer)
  if (typeof answer !== 'object') return false
  return Object.values(answer).every(part => typeof part === 'string' && isUnseen(part))
}

function missing(field: Field): AnswerFault[] {
  if (field.kind === 'file') return [{ code: 'no-file' }]
  return [{ code: field.kind === 'declaration' ? 'not-declared' : 'missing' }]
}

/** How many decimal places an answer may have. */
function placesOf({ kind, decimals }: Field): number {
  return decimals ?? (kind === 'money' ? 2 : 0)
}

/** Where no decimals are taken, none are given as an example. */
function notANumber(field: Field): AnswerFault {
  return placesOf(field) > 0 ? { code: 'not-a-number' } : { code: 'not-a-number', detail: 0 }
}

function checkNumber(field: Field, answer: Answer | undefined): AnswerFault[] {
  if (typeof answer === 'string' && isNumberUnclear(answer)) return [{ code: 'number-unclear' }]
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return [notANumber(field)]
  const places = placesOf(field)
  if (Number(answer.toFixed(places)) !== answer)
    return [{ code: 'too-many-decimals', detail: places }]
  // Money is never owed the other way round unless the form says so.
  const least = field.min ?? (field.kind === 'money' ? 0 : undefined)
  if (least !== undefined && answer < Number(least)) return [{ code: 'too-small', detail: least }]
  if (field.max !== undefined && answer > Number(field.max)) {
    return [{ code: 'too-big', detail: field.max }]
  }
  return []
}

function checkDay(field: Field, answer: Answer | undefined, world: World): AnswerFault[] {
  if (typeof answer !== 'string' || !isDay(answer)) {
    return [notADay(answer, field.prefill === 'birthDate')]
  }
  const [first, last] = [field.min, field.max].map(limit => limitDay(limit, world.today))
  if (first && answer < first) return [{ code: 'too-early', detail: first }]
  if (last && answer > last) return [{ code: 'too-late', detail: last }]
  return []
}

function checkText(field: Field, answer: Answer | undefined): AnswerFault[] {
  if (typeof answer !== 'string') return [{ code: 'missing' }]
  const form = forms[field.kind]
  if (form && !form[0](answer)) return [{ code: notDigits(field.kind, answer) ?? form[1] }]
  const letters = [...answer].length
  return letters > lettersOf(field) ? [{ code: 'too-long', detail: lettersOf(field) }] : []
}

/** Letters where only digits belong are told as such: no digit of `abc` is the wrong one. */
function notDigits(kind: FieldKind, text: string): WrongCode | null {
  if (kind === 'ico' && !/^[\d\s]+$/.test(text)) return 'ico-not-digits'
  const isIban = /^[a-z]{2}\s?\d/i.test(text)
  const isAccount = kind === 'bank-account' && !isIban
  return isAccount && !/^[\d\s/-]+$/.test(text) ? 'account-not-digits' : null
}

function checkPerson(field: Field, answer: Answer | undefined, world: World): AnswerFault[] {
  const { name, birthDate } = personOf(answer)
  const faults: AnswerFault[] = []
  if (isUnseen(name)) faults.push({ part: 'name', code: 'missing' })
  if (name.length > lettersOf(field)) faults.push(tooLong('name', lettersOf(field)))
  if (birthDate === '') return [...faults, { part: 'birthDate', code: 'missing' }]
  if (isDay(birthDate) && birthDate > world.today) {
    return [...faults, { part: 'birthDate', code: 'too-late', detail: world.today }]
  }
  const isBirth = isDay(birthDate) && birthDate >= earliestBirth
  return isBirth ? faults : [...faults, { part: 'birthDate', ...notADay(birthDate, true) }]
}

/** A birth date is shown by the example of one: nobody is born this month who writes here. */
function notADay(answer: Answer | undefined, isBirth: boolean): AnswerFault {
  const lacks = typeof answer === 'string' ? dayLacks(answer) : null
  const codes = { year: 'date-no-year', day: 'date-no-day' } as const
  const code = lacks === null ? 'not-a-date' : codes[lacks]
  return { code, detail: isBirth ? '1986-04-12' : '2026-11-05' }
}

function checkAddress(answer: Answer | undefined): AnswerFault[] {
  const parts = addressOf(answer)
  const faults = (['street', 'town'] as const).flatMap((part): AnswerFault[] => {
    if (isUnseen(parts[part])) return [{ part, code: 'missing' }]
    return parts[part].length > 100 ? [tooLong(part, 100)] : []
  })
  const { postcode, country } = parts
  if (country.length > 100) faults.push(tooLong('country', 100))
  if (isPostcodeIn(country, postcode)) return faults
  const code = country !== '' ? 'too-long' : postcode === '' ? 'missing' : 'not-an-address'
  return [...faults, code === 'too-long' ? tooLong('postcode', 12) : { part: 'postcode', code }]
}

function checkCosigner({ person }: Field, answer: Answer | undefined): AnswerFault[] {
  const parts = cosignOf(answer)
  const faults: AnswerFault[] = person === undefined ? signerNameFaults(parts.name) : []
  if (parts.email === '') return [...faults, { part: 'email', code: 'missing' }]
  if (person !== undefined && isUnseen(parts.name)) faults.push({ code: 'signer-unnamed' })
  const isEmail = email.test(parts.email) && parts.email.length <= 254
  return isEmail ? faults : [...faults, { part: 'email', code: 'not-an-email' }]
}

function signerNameFaults(name: string): AnswerFault[] {
  if (isUnseen(name)) return [{ part: 'name', code: 'missing' }]
  return name.length > 100 ? [tooLong('name', 100)] : []
}

function tooLong(part: string, detail: number): AnswerFault {
  return { part, code: 'too-long', detail }
}

function isOption(field: Field, value: Answer | undefined): boolean {
  return field.options?.some(option => option.value === value) ?? false
}
