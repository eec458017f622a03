import {
  isNumberUnclear,
  readDay,
  readNumber,
  readTime,
} from '../../../../foundation/czech/index.ts'
import type { Rule } from '../definition.ts'
import { areComparable, type Subject, type SubjectSort } from './subjects.ts'

/** How a value is compared, in the words of the pages. */
export type Comparison =
  | 'is'
  | 'is-not'
  | 'contains'
  | 'lacks'
  | 'greater'
  | 'at-least'
  | 'less'
  | 'at-most'
  | 'answered'
  | 'unanswered'

/**
 * One comparison; the value as typed, empty where none is needed, or where it is compared with the
 * answer to another question.
 */
export type Condition = { name: string; how: Comparison; value: string; other?: string }

/** What the maker of conditions can write: comparisons that hold all, or any one of them. */
export type Conditions = { join: 'all' | 'any'; parts: Condition[] }

const ordered: Comparison[] = ['is', 'is-not', 'greater', 'at-least', 'less', 'at-most']
const given: Comparison[] = ['answered', 'unanswered']

const comparisons: Record<SubjectSort, readonly Comparison[]> = {
  text: ['is', 'is-not', 'contains', 'lacks', ...given],
  number: [...ordered, ...given],
  date: [...ordered, ...given],
  time: [...ordered, ...given],
  'yes-no': ['is', ...given],
  choice: ['is', 'is-not', ...given],
  choices: ['contains', 'lacks', ...given],
  rows: ordered,
  whole: given,
  world: ['is', 'is-not'],
}

/** The ways in which something can be compared; the first is the usual one. */
export function comparisonsOf(sort: SubjectSort): readonly Comparison[] {
  return comparisons[sort]
}

const signs: Partial<Record<Comparison, string>> = {
  is: '==',
  'is-not': '!=',
  greater: '>',
  'at-least': '>=',
  less: '<',
  'at-most': '<=',
}

/** Writes conditions as a rule of CEL; null when a value does not fit what it is compared with. */
export function writeRule(
  { join, parts }: Conditions,
  subjects: readonly Subject[],
): Rule | { wrong: number } {
  const pieces = parts.map(part => {
    const subject = subjects.find(one => one.name === part.name)
    return subject ? writeOne(part, subject, subjects) : null
  })
  const wrong = pieces.indexOf(null)
  return wrong >= 0 ? { wrong } : pieces.join(join === 'all' ? ' && ' : ' || ')
}

function writeOne(part: Condition, subject: Subject, subjects: readonly Subject[]): string | null {
  const { name, how, value, other } = part
  const { sort } = subject
  if (!comparisons[sort].includes(how)) return null
  if (how === 'answered') return `answered(${name})`
  if (how === 'unanswered') return `!answered(${name})`
  if (sort === 'yes-no') return value === 'yes' ? name : value === 'no' ? `!${name}` : null
  if (other !== undefined) {
    // Of a value and a question nobody would know which was meant.
    const than = subjects.find(one => one.name === other && areComparable(subject, one))
    return than && value === '' ? `${name} ${signs[how]} ${than.name}` : null
  }
  if (value === '') return null
  const text = JSON.stringify(value)
  if (how === 'contains') return sort === 'choices' ? `${text} in ${name}` : contains(name, text)
  if (how === 'lacks')
    return sort === 'choices' ? `!(${text} in ${name})` : `!${contains(name, text)}`
  const left = sort === 'rows' ? `size(${name})` : name
  const right = rightSide(subject, value)
  return right === null ? null : `${left} ${signs[how]} ${right}`
}

function contains(name: string, text: string): string {
  return `${name}.contains(${text})`
}

function rightSide({ sort, isFine }: Subject, value: string): string | null {
  if (sort === 'number' || sort === 'rows')
    return !isFine && isNumberUnclear(value) ? null : numberFrom(value)
  if (sort === 'time') return readTime(value) && JSON.stringify(readTime(value))
  if (sort !== 'date') return JSON.stringify(value)
  if (value === 'today') return 'today'
  const day = readDay(value)
  return day && `"${day}"`
}

/** A number as people type it, for a rule: `1 500,50` and `1.500,5`; a text with a point. */
export function numberFrom(typed: string): string | null {
  const plain = String(readNumber(typed) ?? '')
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(plain) ? plain : null
}

/** A number of a rule as people write it, so that it reads back as it is: `1,125`. */
export function typedNumber(number: string | number): string {
  return String(number).replace('.', ',')
}
