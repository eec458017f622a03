import { NotFound } from '../../../../platform/db/index.ts'
import { type Answer, get, page, type Route, type Visit } from '../../../../platform/http/index.ts'
import { findVersion, outlookOf, type Version, writers } from '../../../publishing/index.ts'
import { readStatistics } from '../../actions/editing/statistics.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { statisticsPage } from '../../views/editing/statistics.ts'
import { editedIn } from './visit.ts'

export const statisticsRoutes: Route[] = [get(paths.statistics, writers, showStatistics)]

async function showStatistics(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const { now } = outlookOf(edited.versions, visit.now)
  const numbered = (wanted: string) =>
    edited.versions.find(({ number }) => String(number) === wanted)
  // What is filled in now; of what is not offered the newest.
  const line = numbered(visit.query.verze ?? '') ?? numbered(String(now)) ?? edited.versions[0]
  if (!line) throw new NotFound()
  const { ownerId, workId, number } = line
  const { sql } = visit.services
  const statistics = await readStatistics(sql, { ownerId, workId, number })
  const version = (await findVersion(sql, line)) as Version<FormDefinition>
  return page(statisticsPage(visit, { edited, version, statistics }))
}
