import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { operatorId } from '../../../../foundation/ids.ts'
import { within } from '../../../../platform/db/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { listUnits } from '../../../offices/index.ts'
import { judging } from '../../rules/beside.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import type { Around, Judgement } from '../../rules/editing/judging.ts'
import type { EditedForm } from './opening.ts'

type Judging = Pick<Services, 'sql' | 'threads'>

/** What was said, or is being found out, of the forms judged last, by the hash of all of it. */
const judged = new LRUCache<string, Promise<Judgement[] | null>>({ max: 200 })

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
  const { form, versions } = edited
  const [newest] = versions
  const units = await unitsOf(services, edited)
  const around = { ...(newest && { before: newest.content }), ...(units && { units }) }
  return (await judgeOnce(services, form, around)) ?? [unchecked]
}

/** What all offices share names units by abbreviations that each office may or may not have. */
async function unitsOf({ sql }: Judging, { name }: EditedForm): Promise<string[] | undefined> {
  if (name.ownerId === operatorId) return undefined
  const units = await within(sql, { officeId: name.ownerId }, tx => listUnits(tx))
  return units.map(unit => unit.abbreviation)
}

/** Two who ask at once wait for the same answer; one that failed is not kept. */
function judgeOnce({ threads }: Judging, form: FormDefinition, around: Around) {
  const whole = JSON.stringify([form, around.before ?? null, around.units ?? null])
  const key = createHash('sha256').update(whole).digest('hex')
  const known = judged.get(key)
  if (known) return known
  const asked = threads.run(judging, { form, ...around }).then(outcome => {
    if (outcome.ok) return outcome.value
    judged.delete(key)
    return null
  })
  judged.set(key, asked)
  return asked
}
