import type { FormDefinition } from '../definition.ts'
import { planForm } from '../plan/index.ts'
import type { DefinitionFault } from '../reading/index.ts'
import { senseFaults } from '../reading/sense.ts'
import { bounds, type ShapeFault, shapeFaults } from '../reading/shape.ts'
import type { Place } from './pointer.ts'

/** Faults of a shape that can nevertheless be read: a list that is still empty, a long text. */
const bearable: readonly ShapeFault[] = ['too-few', 'too-many', 'not-one-of']

/**
 * All faults of a form that is still being written, not only those of the first kind.
 *
 * A form that cannot be read at all has just the faults that say so.
 */
export function faultsIn(form: FormDefinition): DefinitionFault[] {
  const shape = shapeFaults(form)
  if (shape.some(isBreak)) return shape
  const sense = senseFaults(form)
  const isNamed = !sense.some(({ code }) => code === 'name-twice' || code === 'name-taken')
  const rules = isNamed ? planForm(form).faults : []
  return [...shape, ...sense, ...rules].slice(0, bounds.faults)
}

/** The faults of a form that could not even be shown in the builder; none for one that can. */
export function breaksIn(form: FormDefinition): DefinitionFault[] {
  return shapeFaults(form).filter(isBreak)
}

/** Half a question or half a fee cannot be shown; only a text may still lack its Czech. */
function isBreak({ code, place, detail }: DefinitionFault): boolean {
  if (code === 'missing') return detail !== 'cs'
  const isKind = code === 'not-one-of' && place.endsWith('/kind')
  return isKind || !(bearable as readonly string[]).includes(code)
}

/** The faults at a place or within it. */
export function faultsWithin(faults: readonly DefinitionFault[], place: Place): DefinitionFault[] {
  return faults.filter(fault => fault.place === place || fault.place.startsWith(`${place}/`))
}
