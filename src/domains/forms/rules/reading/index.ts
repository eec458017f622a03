import type { FormDefinition } from '../definition.ts'
import { type PlanFault, planForm } from '../plan/index.ts'
import { type SenseFault, senseFaults } from './sense.ts'
import { bounds, type Fault, type ShapeFault, shapeFaults } from './shape.ts'

export { schema } from './schema.ts'

/** One fault of a definition: its place as a JSON pointer, what it is, and the thing itself. */
export type DefinitionFault = Fault<ShapeFault | SenseFault | PlanFault['code']>

export type ReadDefinition =
  | { ok: true; form: FormDefinition }
  | { ok: false; faults: DefinitionFault[] }

/**
 * Reads a definition from outside: its bounds, its shape, its sense, then each of its rules.
 *
 * Takes JSON as text or as a value; gives the form, or all faults of the first of these four that
 * has some, each with its place.
 */
export function readDefinition(json: unknown): ReadDefinition {
  // Letters are counted again later; this keeps a file of a gigabyte from being parsed at all.
  if (typeof json === 'string' && json.length > 2 * bounds.letters) {
    return refused([{ place: '', code: 'too-large' }])
  }
  const value = typeof json === 'string' ? parse(json) : json
  if (value === undefined) return refused([{ place: '', code: 'not-json' }])
  const shape = shapeFaults(value)
  if (shape.length > 0) return refused(shape)
  const form = value as FormDefinition
  const sense = senseFaults(form)
  if (sense.length > 0) return refused(sense)
  const { faults } = planForm(form)
  if (faults.length > 0) return refused(faults.slice(0, bounds.faults))
  return { ok: true, form }
}

function refused(faults: DefinitionFault[]): ReadDefinition {
  return { ok: false, faults }
}

/** Some editors begin a file with a byte-order mark. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
