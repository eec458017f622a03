import type { Tree } from '../cel/tree.ts'
import type { Rule } from '../definition.ts'
import type { Comparison, Condition, Conditions } from './conditions.ts'
import { readOne, signOf } from './read-conditions.ts'
import { type Subject, subjectNamed } from './subjects.ts'
import { joinedTrees, literalOf, nameOf, parse } from './trees.ts'

/** A comparison that can be said, though the maker of conditions does not write it. */
export type Sayable = Condition & {
  /** Of what about the answer: somebody's age or birth date, years since a day, another choice. */
  about?: 'age' | 'birth' | 'years' | 'other'
}

/** A rule as it can be said: comparisons, joined ones, and null for what has no words. */
export type Piece = Sayable | { join: Conditions['join']; pieces: Piece[] } | null

/** Reads all of a rule that can be said in words, where the maker shows the whole or nothing. */
export function readPieces(rule: Rule, subjects: readonly Subject[]): Piece {
  const tree = parse(rule)
  return tree && pieceOf(tree, subjects)
}

function pieceOf(tree: Tree, subjects: readonly Subject[]): Piece {
  const { op } = tree
  if (op !== '&&' && op !== '||') return readOne(tree, subjects) ?? sayableOf(tree, subjects)
  const pieces = joinedTrees(tree, op).map(one => pieceOf(one, subjects))
  return { join: op === '&&' ? 'all' : 'any', pieces }
}

function sayableOf(tree: Tree, subjects: readonly Subject[]): Sayable | null {
  if (tree.op === 'rcall') return otherOf(tree, subjects)
  const how = signOf(tree)
  if (!how) return null
  const [left, right] = tree.args as [Tree, Tree]
  const value = literalOf(right)
  if (value === null) return null
  return value === '' ? givenOf(left, how, subjects) : yearsOf(left, how, value, subjects)
}

/** `note != ""` and `holder.birthDate != ""`: something is filled in. */
function givenOf(left: Tree, sign: Comparison, subjects: readonly Subject[]): Sayable | null {
  if (sign !== 'is' && sign !== 'is-not') return null
  const how = sign === 'is' ? 'unanswered' : 'answered'
  const day = dayNamed(left, subjects)
  if (day?.about === 'birth') return { ...day, how, value: '' }
  const subject = subjectNamed(subjects, nameOf(left) ?? undefined)
  return subject?.sort === 'text' ? { name: subject.name, how, value: '' } : null
}

/** `yearsBetween(holder.birthDate, today) < 65`: somebody's age. */
function yearsOf(
  left: Tree,
  how: Comparison,
  value: string,
  subjects: readonly Subject[],
): Sayable | null {
  if (left.op !== 'call' || left.args[0] !== 'yearsBetween') return null
  const [since, until] = left.args[1]
  const day = since && nameOf(until) === 'today' ? dayNamed(since, subjects) : null
  return day && { name: day.name, how, value, about: day.about === 'birth' ? 'age' : 'years' }
}

/** A day, or the birth date of a person. */
function dayNamed(tree: Tree, subjects: readonly Subject[]) {
  const name = nameOf(tree) ?? ''
  const person = /^(\w+)\.birthDate$/.exec(name)?.[1]
  if (subjectNamed(subjects, person)?.kind === 'person')
    return { name: person!, about: 'birth' as const }
  return subjectNamed(subjects, name)?.sort === 'date' ? { name, about: 'years' as const } : null
}

/** `reliefs.exists(one, one != "age")`: something else is ticked. */
function otherOf(tree: Tree, subjects: readonly Subject[]): Sayable | null {
  if (tree.op !== 'rcall' || tree.args[0] !== 'exists') return null
  const [, list, [item, body]] = tree.args
  const subject = subjectNamed(subjects, nameOf(list) ?? undefined)
  if (subject?.sort !== 'choices' || body?.op !== '!=') return null
  const [left, right] = body.args as [Tree, Tree]
  const value = literalOf(right)
  if (!value || !item || nameOf(left) !== nameOf(item)) return null
  return { name: subject.name, how: 'contains', value, about: 'other' }
}
