import type { Tree } from '../cel/tree.ts'
import type { Rule } from '../definition.ts'
import type { Comparison, Condition, Conditions } from './conditions.ts'
import { areComparable, type Subject, subjectNamed } from './subjects.ts'
import { joinedTrees, literalOf, nameOf, numberOf, parse } from './trees.ts'

const bySign: Record<string, Comparison> = {
  '==': 'is',
  '!=': 'is-not',
  '>': 'greater',
  '>=': 'at-least',
  '<': 'less',
  '<=': 'at-most',
}

/**
 * Reads a rule as comparisons that the maker of conditions shows; null when it is more than that.
 *
 * Takes the rule and what it may ask about.
 */
export function readConditions(rule: Rule, subjects: readonly Subject[]): Conditions | null {
  const tree = parse(rule)
  if (!tree) return null
  const join = tree.op === '||' ? 'any' : 'all'
  const parts = joinedTrees(tree, join === 'any' ? '||' : '&&').map(part => readOne(part, subjects))
  return parts.every(part => part !== null) ? { join, parts } : null
}

/** How a rule is joined: all or any of its parts hold, or one of two; null when it is broken. */
export function joinOf(rule: Rule): Conditions['join'] | 'else' | null {
  const tree = parse(rule)
  if (!tree) return null
  return tree.op === '||' ? 'any' : tree.op === '?:' ? 'else' : 'all'
}

/** A number times what it is for: `200 * size(dogs)`; a plain number is for nothing. */
export function readAmount(rule: Rule): { amount: string; per: string } | null {
  const tree = parse(rule)
  if (!tree) return null
  const plain = numberOf(tree)
  if (plain !== null) return { amount: plain, per: '' }
  if (tree.op !== '*') return null
  const [left, right] = tree.args
  const amount = numberOf(left) ?? numberOf(right)
  const per = perOf(numberOf(left) === null ? left : right)
  return amount !== null && per !== null ? { amount, per } : null
}

/** A piece of a rule as a comparison that the maker shows; null when it is more. */
export function readOne(tree: Tree, subjects: readonly Subject[]): Condition | null {
  const part = readPlain(tree) ?? (tree.op === '!_' ? negated(readPlain(tree.args)) : null)
  const subject = subjectNamed(subjects, part?.name)
  if (!part || !subject) return null
  if (part.other !== undefined) {
    const other = subjectNamed(subjects, part.other)
    return other && areComparable(subject, other) ? part : null
  }
  const isYesNo = subject.sort === 'yes-no'
  // A bare name, or one with a `!`, is a question of yes or no.
  if (isYesNo !== (part.value === 'yes' || part.value === 'no') && part.how === 'is') return null
  return part
}

function negated(part: Condition | null): Condition | null {
  if (!part) return null
  const opposite: Partial<Record<Comparison, Comparison>> = {
    answered: 'unanswered',
    contains: 'lacks',
  }
  const how = opposite[part.how]
  if (how) return { ...part, how }
  return part.how === 'is' && part.value === 'yes' ? { ...part, value: 'no' } : null
}

function readPlain(tree: Tree): Condition | null {
  const name = nameOf(tree)
  if (name) return { name, how: 'is', value: 'yes' }
  if (tree.op === 'call' && tree.args[0] === 'answered') {
    const asked = nameOf(tree.args[1][0])
    return asked ? { name: asked, how: 'answered', value: '' } : null
  }
  if (tree.op === 'rcall' && tree.args[0] === 'contains') {
    return compared(nameOf(tree.args[1]), 'contains', tree.args[2][0])
  }
  if (tree.op === 'in') return compared(nameOf(tree.args[1]), 'contains', tree.args[0])
  const how = signOf(tree)
  if (!how) return null
  const [left, right] = tree.args as [Tree, Tree]
  const [one, other] = [nameOf(left), nameOf(right)]
  if (one && other && other !== 'today') return { name: one, how, value: '', other }
  return compared(one ?? countedOf(left), how, right)
}

/** The comparison of a sign; none for anything else. */
export function signOf({ op }: Tree): Comparison | undefined {
  return bySign[op]
}

function compared(name: string | null, how: Comparison, right: Tree): Condition | null {
  const value = right?.op === 'id' && right.args === 'today' ? 'today' : literalOf(right)
  return name && value !== null && value !== '' ? { name, how, value } : null
}

function countedOf(tree: Tree): string | null {
  if (tree.op === 'call' && /^(size|count)$/.test(tree.args[0])) return nameOf(tree.args[1][0])
  return tree.op === 'rcall' && /^(size|count)$/.test(tree.args[0]) ? nameOf(tree.args[1]) : null
}

function perOf(tree: Tree): string | null {
  return nameOf(tree) ?? countedOf(tree)
}
