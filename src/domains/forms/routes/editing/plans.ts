import {
  type Answer,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import {
  callOff,
  planIn,
  planTexts,
  publishers,
  workIn,
  writerOf,
} from '../../../publishing/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { refusedPage } from '../../views/editing/shut.ts'
import { keptAt } from './answer.ts'

export const planRoutes: Route[] = [
  post(paths.callingOff, { ...publishers, audit: 'forms.called-off' }, callPlanOff),
]

async function callPlanOff(visit: Visit): Promise<Answer> {
  const plan = planIn(visit)
  const called = { kind: 'form', plan } as const
  const outcome = await callOff(visit.services.sql, workIn(visit), called, writerOf(visit))
  if (outcome.ok) return seeOther(visit, keptAt(visit, `${plan.kind}-called-off`))
  return page(refusedPage(visit, planTexts[visit.lang].noPlan), 409)
}
