import type { Tree } from '../cel/tree.ts'
import { partsOf } from '../cel/tree.ts'
import type { Plan } from '../plan/index.ts'
import { blocking, type Finding } from './findings.ts'

/**
 * Rules that compare a choice with a value which is none of its options: they never hold, and it is
 * a slip of the pen, not a contradiction. The detail says which options there are.
 */
export function optionFindings(plan: Plan): Finding[] {
  return plan.rules.flatMap(({ rule, place }) =>
    comparedIn(rule.tree).flatMap(({ name, value }) => {
      const options = plan.fields.get(name)?.field.options?.map(option => option.value)
      if (!options || options.includes(value) || value === '') return []
      return [blocking(place, 'option-unknown', `${value}: ${options.join(', ')}`)]
    }),
  )
}

function comparedIn(tree: Tree): { name: string; value: string }[] {
  const parts = partsOf(tree)
  const inner = parts.flatMap(comparedIn)
  if (!['==', '!=', 'in'].includes(tree.op)) return inner
  const name = parts.map(nameOf).find(one => one !== null)
  const value = parts.map(textOf).find(one => one !== null)
  return name != null && value != null ? [...inner, { name, value }] : inner
}

function nameOf(tree: Tree): string | null {
  return tree.op === 'id' ? String(tree.args) : null
}

function textOf(tree: Tree): string | null {
  const value: unknown = tree.op === 'value' ? tree.args : null
  return typeof value === 'string' ? value : null
}
