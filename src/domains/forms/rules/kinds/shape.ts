import type {
  AddressAnswer,
  Answer,
  CosignAnswer,
  FileAnswer,
  PersonAnswer,
  Row,
  WrongCode,
} from '../answers.ts'
import type { FieldKind } from '../definition.ts'
import { isUnseen } from './typing.ts'
import { valueTypeOf } from './value-type.ts'

/** What is wrong with an answer; `part` is the part of it that is wrong (`birthDate`). */
export type AnswerFault = { code: WrongCode; part?: string; detail?: string | number }

/**
 * Whether an answer is one of its kind, so that rules may rely on it: a number that could not be
 * read is kept as the text that was written, and an older version may have asked otherwise.
 */
export function isOf(kind: FieldKind, answer: Answer): boolean {
  switch (valueTypeOf(kind)) {
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer)
    case 'yes-no':
      return kind === 'declaration' ? answer === true : typeof answer === 'boolean'
    case 'list':
      return kind === 'file' ? filesOf(answer).length > 0 : textsOf(answer).length > 0
    case 'person':
      return !isUnseen(personOf(answer).name)
    case 'address':
      return Object.values(addressOf(answer)).some(part => part !== '')
    case 'cosignature':
      return cosignOf(answer).name !== '' || cosignOf(answer).email !== ''
    default:
      return typeof answer === 'string' && !isUnseen(answer)
  }
}

/** No group has more rows, so nothing that was written somewhere else can hold up a page. */
const mostRowsOfAll = 100

/** The rows of a group; none when the answer is of another kind. */
export function rowsOf(answer: Answer | undefined): Row[] {
  return listOf(answer).filter(isRecord).slice(0, mostRowsOfAll) as Row[]
}

/** The chosen values of a list. */
export function textsOf(answer: Answer | undefined): string[] {
  return listOf(answer).filter(item => typeof item === 'string')
}

/** The files of an answer. */
export function filesOf(answer: Answer | undefined): FileAnswer[] {
  const files = listOf(answer).filter(isRecord)
  return files.filter(file => typeof file.id === 'string') as unknown as FileAnswer[]
}

/** A person's parts, empty where they are missing. */
export function personOf(answer: Answer | undefined): PersonAnswer {
  return { name: partOf(answer, 'name'), birthDate: partOf(answer, 'birthDate') }
}

/** An address's parts, empty where they are missing. */
export function addressOf(answer: Answer | undefined): Required<AddressAnswer> {
  const of = (part: keyof AddressAnswer) => partOf(answer, part)
  return {
    street: of('street'),
    town: of('town'),
    postcode: of('postcode'),
    country: of('country'),
  }
}

/** Who is asked to sign too, and when they did. */
export function cosignOf(answer: Answer | undefined): CosignAnswer {
  const base = { name: partOf(answer, 'name'), email: partOf(answer, 'email') }
  const [personId, signedAt] = [partOf(answer, 'personId'), partOf(answer, 'signedAt')]
  return { ...base, ...(personId && { personId }), ...(signedAt && { signedAt }) }
}

function listOf(answer: Answer | undefined): unknown[] {
  return Array.isArray(answer) ? answer : []
}

function partOf(answer: Answer | undefined, part: string): string {
  const parts: unknown = answer
  const value = isRecord(parts) && Object.hasOwn(parts, part) ? parts[part] : ''
  return typeof value === 'string' ? value : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
