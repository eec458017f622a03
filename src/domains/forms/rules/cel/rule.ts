import type { Environment } from '@marcbachmann/cel-js'
import type { Rule } from '../definition.ts'
import { withoutHidden } from '../kinds/typing.ts'
import { costOf, mostLettersOfResult, mostStepsOfRule, type Size } from './cost.ts'
import {
  firstForbidden,
  firstOddLoop,
  namesIn,
  partsOf,
  simplifyNumbers,
  type Tree,
} from './tree.ts'

/** What a rule may give. */
export type RuleType = 'bool' | 'double' | 'string'
export type RuleValue = boolean | number | string

/** Why a rule is refused. */
export type RuleFault =
  | 'rule-too-long'
  | 'rule-syntax'
  | 'rule-one-equals'
  | 'rule-comma'
  | 'rule-words'
  | 'rule-too-complex'
  | 'rule-not-allowed'
  | 'rule-hidden-sign'
  | 'rule-unknown-name'
  | 'rule-reads-later'
  | 'rule-reads-row'
  | 'rule-cyclic'
  | 'rule-loop-form'
  | 'rule-loop-condition'
  | 'rule-loop-list'
  | 'rule-needs-loop'
  | 'rule-no-part'
  | 'rule-list'
  | 'rule-answered-name'
  | 'rule-types'
  | 'rule-gives-wrong'
  | 'rule-too-costly'

/** A rule that may run: bound to the fields of one form, checked, with its cost known. */
export type ReadRule = {
  source: Rule
  type: RuleType
  /** The names of fields (and `today`, `office`, `sender`) that it reads. */
  reads: string[]
  steps: number
  /** How long its result is at most, in letters. */
  letters: number
  /** For those who examine rules: never to be changed. */
  tree: Tree
  /** The value for the values of all names; undefined when there is none (`1 / 0`). */
  run(values: object): RuleValue | undefined
  /** The conditions that must all hold for it to hold (`a && b`), each alone; else itself. */
  demands(): Demand[]
}

/** One of the conditions of a rule that must all hold. */
export type Demand = Pick<ReadRule, 'reads' | 'run'>

/** Where a rule is refused: the piece of its text, and what the engine says of it. */
export type Refused = { fault: RuleFault; piece: string; detail: string }

/** What a rule of a certain place may read. */
export type Reach = {
  engine: Environment
  sizes: ReadonlyMap<string, Size>
  /** Why a name that stands in the rule may not be read here; null when it may. */
  whyNotRead(name: string): RuleFault | null
}

/** A rule longer than this is not understood by anybody. */
const mostLetters = 1000

const typesOfResult: Record<string, RuleType> = { bool: 'bool', double: 'double', string: 'string' }

/**
 * Reads a rule for its place, once for all runs.
 *
 * Takes its text, the types that its place wants and what it may read; gives the rule, or where
 * and why it is refused.
 */
export function readRule(
  source: Rule,
  wanted: readonly RuleType[],
  reach: Reach,
): { ok: true; rule: ReadRule } | { ok: false; refused: Refused } {
  const no = (fault: RuleFault, at?: Tree, detail = '') => ({
    ok: false as const,
    refused: { fault, piece: at ? source.slice(at.start, at.end) : source.slice(0, 80), detail },
  })
  if (source.length > mostLetters) return no('rule-too-long')
  const parsed = parse(reach.engine, source)
  if ('error' in parsed) return no(parsed.fault, undefined, parsed.error)
  const tree = parsed.run.ast
  const forbidden = firstForbidden(tree)
  if (forbidden) return no('rule-not-allowed', forbidden)
  const hidden = firstHidden(tree)
  if (hidden) return no('rule-hidden-sign', hidden)
  const loop = firstOddLoop(tree)
  if (loop) return no('rule-loop-form', loop)
  const reads = namesIn(tree)
  for (const name of reads) {
    const fault = reach.whyNotRead(name)
    if (fault) return { ok: false, refused: { fault, piece: name, detail: name } }
  }
  simplifyNumbers(tree)
  const check = parsed.run.check()
  if (!check.valid) {
    const { node, summary, code } = check.error!
    return no(faultOfCheck(code, summary), node as Tree | undefined, summary)
  }
  const type = typesOfResult[check.type ?? '']
  if (check.type?.startsWith('list<')) return no('rule-list', tree, check.type)
  if (!type || !wanted.includes(type)) return no('rule-gives-wrong', tree, check.type)
  const { steps, letters } = costOf(tree, reach.sizes)
  if (steps > mostStepsOfRule) return no('rule-too-costly', tree, String(steps))
  if (letters > mostLettersOfResult) return no('rule-too-costly', tree, String(letters))
  const run = runner(parsed.run)
  const demands = () => demandsOf(reach.engine, source, tree) ?? [{ reads, run }]
  return { ok: true, rule: { source, type, reads, steps, letters, tree, run, demands } }
}

/** The first text of a rule with a sign that nobody sees, mostly written as `\\u0000`. */
function firstHidden(tree: Tree): Tree | null {
  if (tree.op === 'value' && typeof tree.args === 'string') {
    return withoutHidden(tree.args) === tree.args ? null : tree
  }
  for (const part of partsOf(tree)) {
    const found = firstHidden(part)
    if (found) return found
  }
  return null
}

/** Read again piece by piece, only when somebody asks why a rule does not hold; null for one. */
function demandsOf(engine: Environment, source: Rule, tree: Tree): Demand[] | null {
  const pieces = conjunctsOf(tree)
  if (pieces.length < 2) return null
  try {
    return pieces.map(piece => {
      const read = engine.parse(source.slice(piece.start, piece.end))
      simplifyNumbers(read.ast)
      read.check()
      return { reads: namesIn(read.ast), run: runner(read) }
    })
  } catch {
    return null
  }
}

function conjunctsOf(tree: Tree): Tree[] {
  return tree.op === '&&' ? partsOf(tree).flatMap(conjunctsOf) : [tree]
}

type Parsed = ReturnType<Environment['parse']>

function parse(
  engine: Environment,
  source: Rule,
): { run: Parsed } | { fault: RuleFault; error: string } {
  try {
    return { run: engine.parse(source) }
  } catch (error) {
    const { code, summary, message } = error as { code?: string; summary?: string; message: string }
    return { fault: faultOfParse(code ?? '', source), error: summary ?? message }
  }
}

function faultOfParse(code: string, source: Rule): RuleFault {
  if (/limit/i.test(code)) return 'rule-too-complex'
  return code === 'invalid_macro_argument' ? 'rule-loop-form' : slipOf(source)
}

/** What people write who never wrote a rule: as on paper, or as they say it. */
function slipOf(source: Rule): RuleFault {
  const bare = source.replace(/"[^"]*"|'[^']*'/g, '""')
  if (/(^|[^=!<>])=($|[^=])/.test(bare)) return 'rule-one-equals'
  if (/\d,\d/.test(bare)) return 'rule-comma'
  return /\p{L}/u.test(bare.replace(/\p{ASCII}/gu, '')) ? 'rule-words' : 'rule-syntax'
}

/** What the engine's codes mean to a clerk who went through a group. */
const faultsOfCheck: Record<string, RuleFault> = {
  invalid_condition_type: 'rule-loop-condition',
  invalid_comprehension_range: 'rule-loop-list',
  invalid_index_type: 'rule-needs-loop',
  no_such_key: 'rule-no-part',
  invalid_macro_argument: 'rule-answered-name',
}

function faultOfCheck(code: string | undefined, summary: string): RuleFault {
  const isOfList = /overload/.test(code ?? '') && summary.includes('list<')
  return faultsOfCheck[code ?? ''] ?? (isOfList ? 'rule-list' : 'rule-types')
}

/** A rule gives a value or none; it never throws into a page that a citizen is filling in. */
function runner(parsed: Parsed): ReadRule['run'] {
  return values => {
    try {
      const value: unknown = parsed(values)
      if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
      if (typeof value === 'string') return withoutHidden(value)
      return typeof value === 'boolean' ? value : undefined
    } catch {
      return undefined
    }
  }
}
