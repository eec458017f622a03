import { withQuery } from '../../../foundation/path.ts'
import {
  type Answer,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import {
  goBackTo,
  listSavings,
  overtakenPage,
  wayBackIn,
  workIn,
  writerOf,
  writers,
} from '../../publishing/index.ts'
import * as paths from '../paths.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { crumbsToList } from '../views/desk/crumbs.ts'
import { historyPage } from '../views/desk/history.ts'
import { openDesk } from './desk.ts'
import { refusedWork } from './writing.ts'

export const historyRoutes: Route[] = [
  get(paths.history, { ...writers, costly: true }, showHistory),
  post(paths.history, { ...writers, audit: 'guides.went-back' }, goBack),
]

async function showHistory(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  const { name, versions, draft, dropped, work } = desk
  const wanted = Number(visit.query.verze)
  const isThere = versions.some(({ number }) => number === wanted)
  const version = isThere ? wanted : work.lastVersion + (draft || dropped ? 1 : 0)
  const saved = { ...name, version }
  const lines = await listSavings<Guide | Overlay>(visit.services.sql, saved)
  return page(historyPage(visit, desk, { version, lines }))
}

/** Back to what was saved before, or at a revision; that is one more saving. */
async function goBack(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const name = workIn(visit)
  const { workId: id } = name
  const way = wayBackIn(visit)
  const called = { kind: 'guide', part: 'back' } as const
  const outcome = await goBackTo(sql, name, way, called, writerOf(visit))
  const isBack = way.seenRevision === 0
  const zprava = isBack ? 'restored' : way.to === 'previous' ? 'undone' : 'went-back'
  if (outcome.ok) return seeOther(visit, withQuery(paths.work({ id }), { zprava }))
  if (outcome.refusal !== 'changed-meanwhile') return refusedWork(visit, outcome.refusal)
  const { draft } = await openDesk(visit)
  const ways = { work: visit.href(paths.work({ id })), history: visit.href(paths.history({ id })) }
  return page(overtakenPage(visit, { draft, crumbs: crumbsToList(visit), ...ways }), 409)
}
