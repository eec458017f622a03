import { operatorId } from '../../../../foundation/ids.ts'
import { within } from '../../../../platform/db/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { listUnits } from '../../../offices/index.ts'
import { judging } from '../../rules/beside.ts'
import type { Judgement } from '../../rules/editing/judging.ts'
import { openOnce } from './once.ts'
import type { EditedForm } from './opening.ts'

type Judging = Pick<Services, 'sql' | 'threads'>

/** What was said, or is being found out, of the forms judged last. */
const judgeOnce = openOnce<Parameters<typeof judging.work>[0], Judgement[]>(200)

/** Nothing is known of a form that was not judged to the end, so it may not be published. */
const unchecked: Judgement = { place: '', blocks: true, about: 'unchecked' }

/**
 * What stands in the way of publishing a form, judged against its last version and the units.
 *
 * It is found out in a thread beside, so that nobody else waits, and never within a transaction;
 * of the same form the same is said again without looking. A form on which the thread spent all
 * its time or memory is `unchecked`, which blocks; the next time it is looked at anew.
 */
export async function judgeForm(services: Judging, edited: EditedForm): Promise<Judgement[]> {
  const { form, newest } = edited
  const units = await unitsOf(services, edited)
  const around = { ...(newest && { before: newest.content }), ...(units && { units }) }
  return (await judgeOnce(services.threads, judging, { form, ...around })) ?? [unchecked]
}

/** What all offices share names units by abbreviations that each office may or may not have. */
async function unitsOf({ sql }: Judging, { name }: EditedForm): Promise<string[] | undefined> {
  if (name.ownerId === operatorId) return undefined
  const units = await within(sql, { officeId: name.ownerId }, tx => listUnits(tx))
  return units.flatMap(unit => [unit.abbreviation, ...(unit.earlier ?? [])])
}
