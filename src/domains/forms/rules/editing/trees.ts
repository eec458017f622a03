import { newEngine } from '../cel/engine.ts'
import type { Tree } from '../cel/tree.ts'
import type { Rule } from '../definition.ts'
import { typedNumber } from './conditions.ts'

const engine = newEngine()

/** What a rule is made of; null when it is broken. */
export function parse(rule: Rule): Tree | null {
  try {
    return engine.parse(rule.slice(0, 1000)).ast
  } catch {
    return null
  }
}

/** The parts that one sign joins, however they are nested. */
export function joinedTrees(tree: Tree, sign: '&&' | '||'): Tree[] {
  if (tree.op !== sign) return [tree]
  return [...joinedTrees(tree.args[0], sign), ...joinedTrees(tree.args[1], sign)]
}

/** The name that a piece of a rule is: `age`, `sender.kind`. */
export function nameOf(tree: Tree | undefined): string | null {
  if (tree?.op === 'id') return tree.args
  const isPart = tree?.op === '.' && tree.args[0].op === 'id'
  return isPart ? `${tree.args[0].args}.${tree.args[1]}` : null
}

/** A text or a number as people write it. */
export function literalOf(tree: Tree | undefined): string | null {
  if (tree?.op === 'value' && typeof tree.args === 'string') return tree.args
  const number = numberOf(tree)
  return number === null ? null : typedNumber(number)
}

/** A number of a rule, also below zero; null for anything else. */
export function numberOf(tree: Tree | undefined): string | null {
  if (tree?.op === '-_') {
    const positive = numberOf(tree.args)
    return positive === null ? null : `-${positive}`
  }
  const isNumber = tree?.op === 'value' && /^(bigint|number)$/.test(typeof tree.args)
  return isNumber ? String(tree.args) : null
}
