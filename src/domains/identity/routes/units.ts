import { isId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import { listUnits, saveUnit, type Unit, type UnitRefusal } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/units.ts'
import { unitPage, unitsPage } from '../views/units.ts'
import { readForm } from './reading.ts'

const administrator = { who: ['administrator'] } as const

export const unitRoutes: Route[] = [
  get(paths.units, administrator, showUnits),
  post(paths.units, { ...administrator, audit: 'identity.unit' }, addUnit),
  get(paths.unit, administrator, showUnit),
  post(paths.unit, { ...administrator, audit: 'identity.unit' }, changeUnit),
]

const nothingTyped = { values: {}, errors: {} }

async function showUnits(visit: Visit): Promise<Answer> {
  return page(unitsPage(visit, await unitsOf(visit), nothingTyped))
}

async function addUnit(visit: Visit): Promise<Answer> {
  const values = readForm(visit, ['name', 'abbreviation'])
  const refusal = await writeUnit(visit, values)
  if (!refusal) return seeOther(visit, withQuery(paths.units(), { zprava: 'saved' }))
  const state = { values, errors: unitErrors(visit, refusal) }
  return page(unitsPage(visit, await unitsOf(visit), state), 422)
}

async function showUnit(visit: Visit): Promise<Answer> {
  const unit = await unitFor(visit)
  const { name, abbreviation } = unit
  return page(unitPage(visit, unit, { values: { name, abbreviation }, errors: {} }))
}

async function changeUnit(visit: Visit): Promise<Answer> {
  const unit = await unitFor(visit)
  const values = readForm(visit, ['name', 'abbreviation'])
  const refusal = await writeUnit(visit, { ...values, id: unit.id })
  if (!refusal) return seeOther(visit, withQuery(paths.units(), { zprava: 'saved' }))
  return page(unitPage(visit, unit, { values, errors: unitErrors(visit, refusal) }), 422)
}

async function writeUnit(
  { services, caller }: Visit,
  wanted: Parameters<typeof saveUnit>[1],
): Promise<UnitRefusal | null> {
  const { officeId } = caller!.desk!
  const outcome = await within(services.sql, { officeId }, tx => saveUnit(tx, wanted))
  return outcome.ok ? null : outcome.refusal
}

function unitErrors({ lang }: Visit, refusal: UnitRefusal): FieldErrors {
  const name = refusal === 'unit-lacks-name' ? 'name' : 'abbreviation'
  return { [name]: texts[lang].unitRefusals[refusal] }
}

function unitsOf({ services, caller }: Visit): Promise<Unit[]> {
  return within(services.sql, { officeId: caller!.desk!.officeId }, listUnits)
}

async function unitFor(visit: Visit): Promise<Unit> {
  const { id = '' } = visit.params
  const unit = isId(id) && (await unitsOf(visit)).find(one => one.id === id)
  if (!unit) throw new NotFound()
  return unit
}
