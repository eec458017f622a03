import { NotFound } from '../../../../platform/db/index.ts'
import {
  type Answer,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import {
  supplyChoiceIn,
  supplyTexts,
  workIn,
  writerOf,
  writers,
} from '../../../publishing/index.ts'
import { readSuppliedForm, takeSuppliedForm } from '../../actions/editing/supplying.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { refusedPage, shutPage } from '../../views/editing/shut.ts'
import { supplyPage } from '../../views/editing/supply.ts'
import { keptAt } from './answer.ts'
import { editedIn, seenRevision } from './visit.ts'

export const supplyRoutes: Route[] = [
  get(paths.supply, writers, showSupply),
  post(paths.supply, { ...writers, audit: 'forms.supply-decided' }, decide),
]

async function showSupply(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const supplied = await readSuppliedForm(visit.services.sql, edited)
  if (!supplied) throw new NotFound()
  return page(supplyPage(visit, edited, supplied))
}

/** The chosen changes of the product's newer text go into the draft; no other is told again. */
async function decide(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const t = supplyTexts[visit.lang]
  const seen = { choice: supplyChoiceIn(visit), seenRevision: seenRevision(visit) }
  const outcome = await takeSuppliedForm(sql, workIn(visit), seen, writerOf(visit))
  if (outcome.ok) {
    return seeOther(visit, keptAt(visit, outcome.value ? 'supply-taken' : 'supply-kept'))
  }
  if (outcome.refusal === 'stale' || outcome.refusal === 'changed-meanwhile') {
    return page(refusedPage(visit, t.late), 409)
  }
  if (outcome.refusal === 'faulty') return page(refusedPage(visit, t.broken), 422)
  return page(shutPage(visit, outcome.refusal), 409)
}
