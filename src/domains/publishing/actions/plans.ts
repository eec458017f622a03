import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, within } from '../../../platform/db/index.ts'
import { announce } from '../../../platform/news/index.ts'
import { stayWithdrawal, withdrawVersion } from '../queries/publications.ts'
import { listVersions } from '../queries/versions.ts'
import { lockWork } from '../queries/works.ts'
import { type CallOffRefusal, type Plan, whyNotCallOff } from '../rules/plans.ts'
import type { WorkKind, Writer } from '../rules/work.ts'
import { newsOf, tell, workPublished } from './news.ts'
import type { WorkName } from './writing.ts'

/**
 * Calls a plan off: what was to be withdrawn stays, a version to come never begins; whom it
 * concerns is told.
 *
 * Refused when the plan is not there any more as it was seen; throws `NotFound` for others' works
 * and for another kind.
 */
export function callOff(
  sql: Sql,
  name: WorkName,
  { kind, plan }: { kind: WorkKind; plan: Plan },
  writer: Writer,
): Promise<Outcome<null, CallOffRefusal>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const work = await lockWork(tx, name.ownerId, name.workId)
    if (work.kind !== kind) throw new NotFound()
    const versions = await listVersions(tx, name.ownerId, name.workId)
    const refusal = whyNotCallOff(versions, plan, writer.at)
    if (refusal) return refuse(refusal)
    const { number, from: since } = plan
    if (plan.kind === 'version') await withdrawVersion(tx, { ...name, number }, writer.at)
    else await stayWithdrawal(tx, name, writer.at)
    await announce(tx, workPublished, newsOf(work))
    const deed = { kind: `${plan.kind}-called-off`, version: number, since } as const
    await tell(tx, work, deed, writer)
    return done(null)
  })
}
