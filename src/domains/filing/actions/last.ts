import { dayOf } from '../../../foundation/dates/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { type Case, type Doer, findCase, listStaff } from '../../records/index.ts'

/** A letter that was dealt with just now, the name of who has it, or where it was joined. */
export type Last = { matter: Case; holder: string; joinedMark: string | null }

/**
 * What became of a letter of the office.
 *
 * Gives null while it still waits in the queue; throws `NotFound` for a letter of another office.
 */
export function readLast(sql: Sql, doer: Doer, caseId: string): Promise<Last | null> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const matter = await findCase(tx, doer.officeId, caseId)
    if (matter.state === 'received') return null
    const { units, officers } = await listStaff(tx, dayOf(doer.at))
    const unit = units.find(one => one.id === matter.unitId)?.name
    if (matter.joinedTo) {
      const { recordMark } = await findCase(tx, doer.officeId, matter.joinedTo)
      return { matter, holder: '', joinedMark: recordMark }
    }
    const officer = officers.find(one => one.id === matter.officerId)?.name
    return { matter, holder: officer ?? unit ?? '', joinedMark: null }
  })
}
