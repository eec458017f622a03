import { type Db, one, type Tx } from '../../../platform/db/index.ts'

/** A case given to the competent office: a row here, a delivery there. */
export type Handover = {
  officeId: string
  id: string
  caseId: string
  toOfficeId: string
  toOfficeName: string
  reason: string
  officerName: string
  at: Date
  takenOverAt: Date | null
  theirMark: string | null
  returnedAt: Date | null
}

/** Writes a handover that the other office has not taken over yet. */
export async function insertHandover(tx: Tx, handover: Handover): Promise<void> {
  await tx`
    insert into records.handovers (office_id, id, case_id, to_office_id, to_office_name, reason,
      officer_name, at)
    values (${handover.officeId}, ${handover.id}, ${handover.caseId}, ${handover.toOfficeId},
      ${handover.toOfficeName}, ${handover.reason}, ${handover.officerName}, ${handover.at})`
}

/** A handover held until the transaction ends. */
export async function lockHandover(tx: Tx, officeId: string, id: string): Promise<Handover> {
  return one(
    await tx<Handover[]>`
      select ${handoverColumns(tx)} from records.handovers h
      where h.office_id = ${officeId} and h.id = ${id} for update`,
  )
}

/** Notes the mark under which the other office took the case over. */
export async function markTakenOver(tx: Tx, handover: Handover, at: Date, theirMark: string) {
  await tx`
    update records.handovers set taken_over_at = ${at}, their_mark = ${theirMark}
    where office_id = ${handover.officeId} and id = ${handover.id}`
}

/** Notes that the other office gave the case back. */
export async function markGivenBack(tx: Tx, handover: Handover, at: Date): Promise<void> {
  await tx`
    update records.handovers set returned_at = ${at}
    where office_id = ${handover.officeId} and id = ${handover.id}`
}

const handoverColumns = (db: Db) => db`
  h.office_id as "officeId", h.id, h.case_id as "caseId", h.to_office_id as "toOfficeId",
  h.to_office_name as "toOfficeName", h.reason, h.officer_name as "officerName", h.at,
  h.taken_over_at as "takenOverAt", h.their_mark as "theirMark", h.returned_at as "returnedAt"`
