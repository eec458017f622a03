import { isId } from '../../../foundation/ids.ts'
import { NotFound } from '../../../platform/db/index.ts'
import { field, type Visit } from '../../../platform/http/index.ts'
import type { Doer, Target } from '../actions/deed.ts'
import type { Receiver } from '../rules/deeds.ts'

/** The officer of a visit at their desk; routes let only officers with a desk in. */
export function doerOf(visit: Visit): Doer {
  const desk = visit.caller?.desk
  if (!visit.caller || !desk) throw new NotFound()
  const { officeId, officerId, roles, unitIds } = desk
  return {
    officeId,
    officeName: desk.name,
    officerId,
    roles,
    unitIds,
    name: visit.caller.name,
    at: visit.now,
  }
}

/** An id in the address; anything else names nothing. */
export function idIn(visit: Visit, name = 'id'): string {
  const id = visit.params[name] ?? ''
  if (!isId(id)) throw new NotFound()
  return id
}

/** The case of a form and the version that the officer has seen. */
export function targetOf(visit: Visit): Target {
  return { caseId: idIn(visit), version: Number(field(visit, 'version')) || 0 }
}

/** Cases that were ticked: `id:version`; what is neither is left out. */
export function targetsFrom(ticked: readonly string[]): Target[] {
  return ticked
    .map(text => text.split(':'))
    .filter(([id = '']) => isId(id))
    .map(([id, version]) => ({ caseId: id!, version: Number(version) || 0 }))
}

/** Whom a list of units and officers names: `unit:…` or `officer:…`; nobody when neither. */
export function receiverFrom(text: string): Receiver {
  const [kind, id = ''] = text.split(':')
  if (!isId(id)) return { unitId: null, officerId: null }
  return {
    unitId: kind === 'unit' ? id : null,
    officerId: kind === 'officer' ? id : null,
  }
}
