import { withQuery } from '../../../foundation/path.ts'
import { NotFound } from '../../../platform/db/index.ts'
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
import { listSavings, workIn, writerOf, writers } from '../../publishing/index.ts'
import { goBackTo } from '../actions/returning.ts'
import * as paths from '../paths.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { historyPage } from '../views/desk/history.ts'
import { openDesk } from './desk.ts'
import { refusedWork } from './writing.ts'

export const historyRoutes: Route[] = [
  get(paths.history, writers, showHistory),
  post(paths.history, { ...writers, audit: 'guides.went-back' }, goBack),
]

async function showHistory(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  const { name, versions, draft, work } = desk
  const wanted = Number(visit.query.verze)
  const isThere = versions.some(({ number }) => number === wanted)
  const version = isThere ? wanted : work.lastVersion + (draft ? 1 : 0)
  const saved = { ...name, version }
  const lines = await listSavings<Guide | Overlay>(visit.services.sql, saved)
  return page(historyPage(visit, desk, { version, lines }))
}

/** Back to what was saved at a revision; that is one more saving. */
async function goBack(visit: Visit): Promise<Answer> {
  const to = field(visit, 'k')
  if (!/^\d{1,9}$/.test(to)) throw new NotFound()
  const name = workIn(visit)
  const back = { revision: Number(to), seenRevision: Number(field(visit, 'revize')) || 0 }
  const outcome = await goBackTo(visit.services.sql, name, back, writerOf(visit))
  if (!outcome.ok) return refusedWork(visit, outcome.refusal)
  return seeOther(visit, withQuery(paths.work({ id: name.workId }), { zprava: 'went-back' }))
}
