import type { ASTNode } from '@marcbachmann/cel-js'

/** What a rule is made of, as the engine has read it. */
export type Tree = ASTNode

/** What a rule may call; what is not named here is refused, also where the engine offers it. */
const functions = [
  'answered count size allDifferent sum min max round ceil floor string',
  'addDays addMonths daysBetween yearsBetween year month weekday birthDateOf digits isDigits',
  'isWorkingDay nextWorkingDay',
].flatMap(line => line.split(' '))

/** They go through a list with a name for its item: `dogs.exists(dog, dog.age > 2)`. */
const loops = ['all', 'exists', 'exists_one', 'filter', 'map']

const methods = [...loops, 'startsWith', 'endsWith', 'contains', 'trim', 'join', 'size']

/** Everything that may be called in a rule, for the guide of clerks. */
export const functionNames: readonly string[] = [...new Set([...functions, ...methods])]

const operators = new Set(
  'value id . call rcall list ?: || && !_ -_ != == in + - * / % < <= > >='.split(' '),
)

/** The parts of a piece of a rule, in their order. */
export function partsOf(tree: Tree): Tree[] {
  switch (tree.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return [tree.args[0]]
    case 'call':
      return tree.args[1]
    case 'rcall':
      return [tree.args[1], ...tree.args[2]]
    case 'map':
      return tree.args.flat()
    case '!_':
    case '-_':
      return [tree.args]
    default:
      return [...tree.args]
  }
}

/** A loop of a rule: its list, the name of the item and what is asked of each; null for others. */
export function loopOf(tree: Tree): { list: Tree; item: string; bodies: Tree[] } | null {
  if (tree.op !== 'rcall' || !loops.includes(tree.args[0])) return null
  const [, list, [item, ...bodies]] = tree.args
  return { list, item: item?.op === 'id' ? item.args : '', bodies }
}

/** The first piece that a rule may not hold (a strange function, an index); null when none. */
export function firstForbidden(tree: Tree): Tree | null {
  if (!isAllowed(tree)) return tree
  for (const part of partsOf(tree)) {
    const found = firstForbidden(part)
    if (found) return found
  }
  return null
}

function isAllowed(tree: Tree): boolean {
  if (tree.op === 'call') return functions.includes(tree.args[0])
  if (tree.op === 'rcall') return methods.includes(tree.args[0])
  // Bytes, `null` and unsigned numbers have no use in a form.
  if (tree.op === 'value') return /string|number|bigint|boolean/.test(typeof tree.args)
  return operators.has(tree.op)
}

/** The first way through a list that does not name its item before it asks of it; null for none. */
export function firstOddLoop(tree: Tree): Tree | null {
  const loop = loopOf(tree)
  if (loop && (loop.item === '' || loop.bodies.length === 0)) return tree
  for (const part of partsOf(tree)) {
    const found = firstOddLoop(part)
    if (found) return found
  }
  return null
}

/** The parts of a name that a rule reads (`birthDate` of `owner.birthDate`), each once. */
export function partsRead(tree: Tree, name: string): string[] {
  const isPart = tree.op === '.' && tree.args[0].op === 'id' && tree.args[0].args === name
  const own = isPart ? [tree.args[1] as string] : []
  return [...new Set([...own, ...partsOf(tree).flatMap(part => partsRead(part, name))])]
}

/** The names that a rule reads, each once; items of its own loops are not among them. */
export function namesIn(tree: Tree, own: readonly string[] = []): string[] {
  if (tree.op === 'id') return own.includes(tree.args) ? [] : [tree.args]
  const loop = loopOf(tree)
  const names = loop
    ? [
        ...namesIn(loop.list, own),
        ...loop.bodies.flatMap(body => namesIn(body, [...own, loop.item])),
      ]
    : partsOf(tree).flatMap(part => namesIn(part, own))
  return [...new Set(names)]
}

/**
 * Makes all numbers of a rule of one kind, so that `1 / 2` is a half and `count * 1500` needs no
 * dot: CEL tells whole numbers from others, a clerk does not. Changes the tree before it is
 * checked, and `size` into our `count`, which gives such a number.
 */
export function simplifyNumbers(tree: Tree): void {
  const open = tree as { args: unknown }
  if (tree.op === 'value' && typeof tree.args === 'bigint') open.args = Number(tree.args)
  if (tree.op === 'call' && tree.args[0] === 'size') open.args = ['count', tree.args[1]]
  if (tree.op === 'rcall' && tree.args[0] === 'size') open.args = ['count', ...tree.args.slice(1)]
  for (const part of partsOf(tree)) simplifyNumbers(part)
}
