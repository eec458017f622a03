import type { FormDefinition } from '../definition.ts'
import { planOf } from '../plan/index.ts'
import { amountFindings } from './amounts.ts'
import { cosigningFindings } from './cosigning.ts'
import { draftFindings } from './drafts.ts'
import { blocking, type Finding, warning } from './findings.ts'
import { leftBehindFindings } from './left-behind.ts'
import { logicFindings } from './logic.ts'
import { optionFindings } from './options.ts'
import { prefillFindings } from './prefills.ts'
import { type Samples, samplesOf } from './samples.ts'
import { structureFindings } from './structure.ts'

export type { Finding, FindingCode } from './findings.ts'
export { type Walk, walksOf } from './walks.ts'

/** What a form is judged against: the version before it, and the office's units. */
export type Around = { before?: FormDefinition; units?: readonly string[] }

/**
 * The model checker: what of a form nobody can reach, pass or tell apart, and what of it breaks
 * older drafts; each with its place. What blocks must be put right before publishing.
 *
 * Takes a definition whose rules fit (`readDefinition`). It tries the form with every combination
 * of answers among which its rules tell, up to some thousands; beyond that it only warns. The work
 * of one check is counted and bounded: what is left out of too large a form is said.
 */
export function checkForm(form: FormDefinition, { before, units }: Around = {}): Finding[] {
  const plan = planOf(form)
  const routes = (form.routes ?? []).flatMap(({ unit }, at) =>
    units && !units.includes(unit) ? [blocking(`/routes/${at}/unit`, 'unit-unknown', unit)] : [],
  )
  const samples = samplesOf(plan)
  const unknown = optionFindings(plan)
  const isSlip = ({ code, place }: Finding) =>
    code === 'never-holds' && unknown.some(one => one.place === place)
  return [
    ...inPart(samples),
    ...unknown,
    ...logicFindings(plan, samples).filter(one => !isSlip(one)),
    ...amountFindings(plan, samples),
    ...structureFindings(plan),
    ...prefillFindings(plan, samples),
    ...leftBehindFindings(plan, samples),
    ...cosigningFindings(plan),
    ...(before ? draftFindings(form, before) : []),
    ...routes,
  ]
}

/** Where the trying stopped: nobody may believe that what comes after was looked at whole. */
function inPart({ untried }: Samples): Finding[] {
  return untried ? [warning(untried.place, 'checked-in-part', untried.field.label.cs)] : []
}
