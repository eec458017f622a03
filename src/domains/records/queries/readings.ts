import { newId } from '../../../foundation/ids.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'

/** One reading of somebody's papers by an officer. */
export type Reading = { officerName: string; at: Date }

type NewReading = {
  officeId: string
  caseId: string
  personId: string | null
  officerId: string
  officerName: string
  at: Date
}

/** Writes down that an officer has opened a case with personal data. */
export async function insertReading(tx: Tx, reading: NewReading): Promise<void> {
  await tx`
    insert into records.readings (office_id, id, case_id, person_id, officer_id, officer_name, at)
    values (${reading.officeId}, ${newId(reading.at)}, ${reading.caseId}, ${reading.personId},
      ${reading.officerId}, ${reading.officerName}, ${reading.at})`
}

/** Whether an officer has been written down as a reader of a case since a moment. */
export async function hasReadSince(
  tx: Tx,
  { officeId, caseId, officerId }: Pick<NewReading, 'officeId' | 'caseId' | 'officerId'>,
  since: Date,
): Promise<boolean> {
  const rows = await tx`
    select 1 from records.readings
    where office_id = ${officeId} and case_id = ${caseId} and officer_id = ${officerId}
      and at > ${since} limit 1`
  return rows.length > 0
}

/** Who has opened a case, the newest first; the last fifty. */
export function listReadings(db: Db, officeId: string, caseId: string): Promise<Reading[]> {
  return db<Reading[]>`
    select officer_name as "officerName", at from records.readings
    where office_id = ${officeId} and case_id = ${caseId}
    order by id desc limit 50`
}
