import { withQuery } from '../../../foundation/path.ts'
import {
  type Answer,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { callOff, planIn, planTexts, publishers, workIn, writerOf } from '../../publishing/index.ts'
import * as paths from '../paths.ts'
import { showWork } from './writing.ts'

export const planRoutes: Route[] = [
  post(paths.callingOff, { ...publishers, audit: 'guides.called-off' }, callPlanOff),
]

async function callPlanOff(visit: Visit): Promise<Answer> {
  const [plan, name] = [planIn(visit), workIn(visit)]
  const called = { kind: 'guide', plan } as const
  const outcome = await callOff(visit.services.sql, name, called, writerOf(visit))
  const zprava = `${plan.kind}-called-off`
  if (outcome.ok) return seeOther(visit, withQuery(paths.work({ id: name.workId }), { zprava }))
  return showWork(visit, { errors: { revision: planTexts[visit.lang].noPlan }, status: 409 })
}
