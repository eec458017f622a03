import { dayOf } from '../../../foundation/dates/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { findCase } from '../queries/cases.ts'
import { hasGiven } from '../queries/deeds.ts'
import type { Case } from '../rules/case.ts'
import { mayRead } from '../rules/permissions.ts'
import type { Doer } from './deed.ts'
import { listStaff, type Staff } from './reading.ts'

/** Whether the officer may still open a case after what they have done with it. */
export function isWithinReach(sql: Sql, doer: Doer, caseId: string): Promise<boolean> {
  return within(sql, { officeId: doer.officeId }, async tx =>
    mayRead(doer, await findCase(tx, doer.officeId, caseId)),
  )
}

/** A case that has left the officer's reach, with the names of who has it. */
export type Given = Staff & { matter: Case }

/** The case that the officer has given away; null unless it was they who gave it. */
export function findGiven(sql: Sql, doer: Doer, caseId: string): Promise<Given | null> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    if (!(await hasGiven(tx, doer, caseId))) return null
    const matter = await findCase(tx, doer.officeId, caseId)
    return { matter, ...(await listStaff(tx, dayOf(doer.at))) }
  })
}
