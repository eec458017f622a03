import { operatorId } from '../../../../foundation/ids.ts'
import { type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import { listUnits } from '../../../offices/index.ts'
import { type Judgement, judge } from '../../rules/editing/judging.ts'
import type { EditedForm } from './opening.ts'

/** What stands in the way of publishing a form, judged against its last version and the units. */
export async function judgeWithin(tx: Tx, { name, form, versions }: EditedForm) {
  // What all offices share names units by abbreviations that each office may or may not have.
  const units =
    name.ownerId === operatorId ? undefined : (await listUnits(tx)).map(unit => unit.abbreviation)
  const [newest] = versions
  return judge(form, { ...(newest && { before: newest.content }), ...(units && { units }) })
}

/** The same in a transaction of its own. */
export function judgeForm(sql: Sql, edited: EditedForm): Promise<Judgement[]> {
  return within(sql, { officeId: edited.name.ownerId }, tx => judgeWithin(tx, edited))
}
