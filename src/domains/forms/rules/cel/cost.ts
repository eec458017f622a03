import { loopOf, partsOf, type Tree } from './tree.ts'

/** How big a value can be at most: items of a list, and letters of each (or of the whole text). */
export type Size = { items: number; letters: number }

type Estimate = Size & { steps: number }

/** Reading so many letters takes about as long as one step of the engine. */
const lettersPerStep = 100

/** One rule may take so many steps at worst; some milliseconds. */
export const mostStepsOfRule = 20_000

/** All rules of a form together, each row of a group counted; about a tenth of a second. */
export const mostStepsOfForm = 500_000

/**
 * How many steps a rule takes at worst, before it ever runs; no rule can loop but over a list, so
 * the longest lists and texts that the form allows give a bound.
 *
 * Takes the tree and the sizes of the names that it may read.
 */
export function stepsOf(tree: Tree, sizes: ReadonlyMap<string, Size>): number {
  return Math.ceil(estimate(tree, sizes).steps)
}

function estimate(tree: Tree, sizes: ReadonlyMap<string, Size>): Estimate {
  if (tree.op === 'value') return { steps: 1, items: 1, letters: String(tree.args).length }
  if (tree.op === 'id') return { steps: 1, ...(sizes.get(tree.args) ?? { items: 1, letters: 10 }) }
  const loop = loopOf(tree)
  if (loop) return estimateLoop(loop, sizes, tree.op === 'rcall' && tree.args[0] === 'map')
  const parts = partsOf(tree).map(part => estimate(part, sizes))
  const steps = total(parts, part => part.steps + (part.items * part.letters) / lettersPerStep)
  if (tree.op === '.') return { steps: steps + 1, items: 1, letters: parts[0]!.letters }
  if (tree.op === 'list') return { steps, items: parts.length, letters: greatest(parts, 'letters') }
  if (tree.op === '?:')
    return { steps, items: greatest(parts, 'items'), letters: greatest(parts, 'letters') }
  return { steps: steps + 1, ...joined(parts) }
}

type Loop = NonNullable<ReturnType<typeof loopOf>>

function estimateLoop(
  { list, item, bodies }: Loop,
  sizes: ReadonlyMap<string, Size>,
  maps: boolean,
): Estimate {
  const whole = estimate(list, sizes)
  const inside = new Map(sizes).set(item, { items: 1, letters: whole.letters })
  const body = bodies.map(one => estimate(one, inside))
  const steps = whole.steps + whole.items * (1 + total(body, one => one.steps))
  const letters = maps ? total(body, one => one.items * one.letters) : whole.letters
  return { steps, items: whole.items, letters }
}

/** Two lists or texts put together, and at worst any other operation. */
function joined(parts: readonly Estimate[]): Size {
  return {
    items: Math.max(
      1,
      total(parts, p => p.items),
    ),
    letters: total(parts, p => p.letters),
  }
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}

function greatest(parts: readonly Estimate[], what: 'items' | 'letters'): number {
  return Math.max(0, ...parts.map(part => part[what]))
}
