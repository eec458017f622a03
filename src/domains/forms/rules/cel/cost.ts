import { loopOf, partsOf, type Tree } from './tree.ts'

/** How big a value can be at most: items of a list, and letters of each (or of the whole text). */
export type Size = {
  items: number
  letters: number
  /** The item of a loop: its parts have the sizes of the fields of that name. */
  isItem?: true
}

type Estimate = Size & { steps: number }

/** Reading so many letters takes about as long as one step of the engine. */
const lettersPerStep = 100

/** A number or a day, written out. */
const lettersOfScalar = 10

/** One rule may take so many steps at worst; some milliseconds. */
export const mostStepsOfRule = 20_000

/** All rules of a form together, each row of a group counted; about a tenth of a second. */
export const mostStepsOfForm = 500_000

/** What comes out of one rule may be so long: the texts of a hundred rows, one after another. */
export const mostLettersOfResult = 50_000

/** What a rule takes and gives at worst: steps, and letters of its result. */
export type Cost = { steps: number; letters: number }

/**
 * What a rule costs at worst, before it ever runs: no rule can loop but over a list, so the longest
 * lists and texts that the form allows give a bound.
 *
 * Takes the tree and the sizes of the names that it may read.
 */
export function costOf(tree: Tree, sizes: ReadonlyMap<string, Size>): Cost {
  const { steps, items, letters } = estimate(tree, sizes)
  return { steps: Math.ceil(steps), letters: items * letters }
}

function estimate(tree: Tree, sizes: ReadonlyMap<string, Size>): Estimate {
  if (tree.op === 'value') return { steps: 1, items: 1, letters: String(tree.args).length }
  if (tree.op === 'id') return { steps: 1, ...(sizes.get(tree.args) ?? { items: 1, letters: 10 }) }
  const loop = loopOf(tree)
  if (loop) return estimateLoop(loop, sizes, tree.op === 'rcall' ? tree.args[0] : '')
  const parts = partsOf(tree).map(part => estimate(part, sizes))
  const size = partOfItem(tree, sizes) ?? sizeOf(tree, parts)
  const read = [...parts, size].map(one => (one.items * one.letters) / lettersPerStep)
  const steps = 1 + total(parts, part => part.steps) + total(read, one => one)
  return { steps, ...size }
}

/** `dog.breed` is as long as the field `breed`, whose name no other field has. */
function partOfItem(tree: Tree, sizes: ReadonlyMap<string, Size>): Size | undefined {
  if (tree.op !== '.' || tree.args[0].op !== 'id') return undefined
  return sizes.get(tree.args[0].args)?.isItem && sizes.get(tree.args[1])
}

/** How big the result is; yes, no and numbers take no room. */
function sizeOf(tree: Tree, parts: readonly Estimate[]): Size {
  const name = tree.op === 'call' || tree.op === 'rcall' ? tree.args[0] : tree.op
  switch (name) {
    case '.':
      return { items: 1, letters: parts[0]!.letters }
    case 'list':
      return { items: parts.length, letters: greatest(parts, 'letters') }
    case '?:':
      return { items: greatest(parts, 'items'), letters: greatest(parts, 'letters') }
    case '+':
      return { items: total(parts, p => p.items), letters: total(parts, p => p.letters) }
    case 'join':
      return { items: 1, letters: joinedLetters(parts) }
    case 'trim':
    case 'string':
      return { items: 1, letters: greatest(parts, 'letters') }
    default:
      return { items: 1, letters: lettersOfScalar }
  }
}

/** Between each two items stands the separator, which may be as long as it likes. */
function joinedLetters([list, between]: readonly Estimate[]): number {
  return (list?.items ?? 0) * ((list?.letters ?? 0) + (between?.letters ?? 0))
}

type Loop = NonNullable<ReturnType<typeof loopOf>>

function estimateLoop(
  { list, item, bodies }: Loop,
  sizes: ReadonlyMap<string, Size>,
  name: string,
): Estimate {
  const whole = estimate(list, sizes)
  const inside = new Map(sizes).set(item, { items: 1, letters: whole.letters, isItem: true })
  const body = bodies.map(one => estimate(one, inside))
  const steps = whole.steps + whole.items * (1 + total(body, one => one.steps))
  const results = total(body, one => one.items * one.letters)
  if (name === 'map') return { steps, items: whole.items, letters: results }
  if (name === 'filter') return { steps, items: whole.items, letters: whole.letters }
  return { steps, items: 1, letters: lettersOfScalar }
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}

function greatest(parts: readonly Estimate[], what: 'items' | 'letters'): number {
  return Math.max(0, ...parts.map(part => part[what]))
}
