import { dayOf } from '../../foundation/dates/index.ts'
import { NotFound } from '../../platform/db/index.ts'
import { get, page, type Route, type Visit } from '../../platform/http/index.ts'
import { readOverview, readToday } from './actions.ts'
import * as paths from './paths.ts'
import { overviewPage } from './views/page.ts'

/** The overview of the office where the officer sits; the administrator sees numbers only. */
export const routes: readonly Route[] = [
  get(paths.overview, { who: ['mayor', 'head', 'administrator'] }, showOverview),
]

async function showOverview(visit: Visit) {
  const desk = visit.caller?.desk
  if (!desk) throw new NotFound()
  const { sql } = visit.services
  const today = dayOf(visit.now)
  const readsCases = desk.roles.includes('mayor') || desk.roles.includes('head')
  const [overview, todo] = await Promise.all([
    readOverview(sql, desk.officeId, today),
    readsCases ? readToday(sql, desk.officeId, today) : null,
  ])
  const may = { readsCases, acts: desk.roles.includes('head') }
  return page(overviewPage(visit, { officeName: desk.name, overview, todo, today, ...may }))
}
