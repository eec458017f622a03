import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { supplyChoiceIn, supplyTexts, workIn, writerOf, writers } from '../../publishing/index.ts'
import { readSuppliedGuide, takeSuppliedGuide } from '../actions/supplying.ts'
import * as paths from '../paths.ts'
import { supplyPage } from '../views/desk/supply.ts'
import { openDesk } from './desk.ts'
import { showWork } from './writing.ts'

export const supplyRoutes: Route[] = [
  get(paths.supply, writers, showSupply),
  post(paths.supply, { ...writers, audit: 'guides.supply-decided' }, decide),
]

async function showSupply(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  const scope = { officeId: desk.name.ownerId }
  const supplied = await within(visit.services.sql, scope, tx => readSuppliedGuide(tx, desk))
  if (!supplied) throw new NotFound()
  return page(supplyPage(visit, desk, supplied))
}

async function decide(visit: Visit): Promise<Answer> {
  const name = workIn(visit)
  const seen = { choice: supplyChoiceIn(visit), seenRevision: Number(field(visit, 'revision')) }
  const outcome = await takeSuppliedGuide(visit.services.sql, name, seen, writerOf(visit))
  if (outcome.ok) {
    const zprava = outcome.value ? 'supply-taken' : 'supply-kept'
    return seeOther(visit, withQuery(paths.work({ id: name.workId }), { zprava }))
  }
  const t = supplyTexts[visit.lang]
  if (outcome.refusal === 'broken') {
    return showWork(visit, { errors: { revision: t.broken }, status: 422 })
  }
  const why = outcome.refusal === 'proposed-already' ? t.isProposed : t.late
  return showWork(visit, { errors: { revision: why }, status: 409 })
}
