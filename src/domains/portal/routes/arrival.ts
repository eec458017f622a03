import type { Path } from '../../../foundation/path.ts'
import { within } from '../../../platform/db/index.ts'
import { type Answer, type Role, seeOther, type Visit } from '../../../platform/http/index.ts'
import { hasSubmissions } from '../../submissions/index.ts'
import * as paths from '../paths.ts'

const { elsewhere } = paths

/** What an officer starts the day with; the first role that they have decides. */
const work: readonly [Role, Path][] = [
  ['filing-clerk', elsewhere.queue],
  ['case-officer', elsewhere.cases],
  ['head', elsewhere.cases],
  ['mayor', elsewhere.overview],
  ['administrator', elsewhere.administration],
  ['operator', elsewhere.operation],
]

/** After signing in: an officer comes to their work, a citizen to their submissions. */
export async function showWay(visit: Visit): Promise<Answer> {
  return seeOther(visit, (await wayOf(visit))())
}

async function wayOf({ caller, services }: Visit): Promise<Path> {
  const { personId, desk } = caller!
  if (personId) {
    const some = await within(services.sql, { personId }, hasSubmissions)
    return some ? elsewhere.submissions : paths.home
  }
  const [, way] = work.find(([role]) => desk?.roles.includes(role)) ?? [null, paths.home]
  return way
}
