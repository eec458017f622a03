import { mostStepsOfForm } from '../cel/cost.ts'
import type { FormDefinition, FormPage, Rule } from '../definition.ts'
import { planFee } from './fees.ts'
import { emptyOf, planChecks, planField, readChecks } from './fields.ts'
import type { Plan, PlannedField, PlannedPage, PlannedPart } from './plan.ts'
import { newPlanner, type Planner, readAt, stepsOfForm } from './planner.ts'

export type * from './plan.ts'

/** Rules are read once for a definition, which is never changed after it was read. */
const plans = new WeakMap<FormDefinition, Plan>()

/**
 * Reads all rules of a form, from its first page to its last, as the sender meets them.
 *
 * Takes a definition of the right shape (`readDefinition` sees to that); gives the plan, whose
 * `faults` are the rules that do not fit.
 */
export function planForm(form: FormDefinition): Plan {
  const planner = newPlanner(form)
  const pages = form.pages.map((page, at) => planPage(planner, page, at))
  const rest = planRest(planner, form)
  const steps = stepsOfForm(planner)
  if (steps > mostStepsOfForm) {
    planner.faults.push({ place: '', code: 'form-too-costly', detail: String(steps) })
  }
  const fields = pages.flatMap(page => page.fields).flatMap(field => [field, ...field.row])
  const named = fields.filter(({ field }) => field.kind !== 'information')
  const { rules, faults } = planner
  const plan: Plan = {
    form,
    pages,
    fields: new Map(fields.map(planned => [planned.field.name, planned])),
    ...rest,
    empty: Object.fromEntries(named.map(planned => [planned.field.name, emptyOf(planned)])),
    rules,
    faults,
  }
  if (faults.length === 0) plans.set(form, plan)
  return plan
}

/** The plan of a definition that was read before; throws when a rule does not fit. */
export function planOf(form: FormDefinition): Plan {
  const plan = plans.get(form) ?? planForm(form)
  const [fault] = plan.faults
  if (fault) throw new Error(`form ${form.slug}: ${fault.code} at ${fault.place}: ${fault.detail}`)
  return plan
}

function planPage(planner: Planner, page: FormPage, at: number): PlannedPage {
  const place = `/pages/${at}`
  const where = { page: page.name, group: null, place }
  const when = readAt(planner, page.when, ['bool'], {
    ...where,
    place: `${place}/when`,
    use: 'when',
  })
  const fields: PlannedField[] = page.fields.map((field, order) =>
    planField(planner, field, { ...where, place: `${place}/fields/${order}` }),
  )
  for (const planned of fields) planChecks(planner, planned)
  return { page, when, fields, checks: readChecks(planner, page.checks, { ...where, field: null }) }
}

type Part = { when?: Rule }

/** What follows from the answers may read all of them. */
function planRest(planner: Planner, form: FormDefinition) {
  const parts = (list: readonly Part[] | undefined, name: string): PlannedPart[] =>
    (list ?? []).map(({ when }, at) => ({
      at,
      when: readAt(planner, when, ['bool'], { place: `/${name}/${at}/when`, use: 'when' }),
    }))
  return {
    fees: parts(form.fees, 'fees').map(part => planFee(planner, form.fees![part.at]!, part)),
    matters: parts(form.matters, 'matters'),
    inPerson: parts(form.inPerson, 'inPerson'),
    routes: parts(form.routes, 'routes'),
  }
}
