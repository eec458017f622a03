import type { Tx } from '../../../platform/db/index.ts'

/** Why an officer looked at a person's data. */
export type AccessReason = 'verification' | 'case' | 'delivery' | 'search'

export type Access = {
  personId: string
  id: string
  at: Date
  officeId: string
  officeName: string
  officerName: string
  reason: AccessReason
  /** The case's record mark, when the reading belonged to one. */
  subject: string
}

/** Writes that an officer has read a person's data; in the scope of the officer's office. */
export async function insertAccess(tx: Tx, access: Access): Promise<void> {
  const { personId, id, at, officeId, officeName, officerName, reason, subject } = access
  await tx`
    insert into identity.accesses (
      person_id, id, at, office_id, office_name, officer_name, reason, subject
    ) values (
      ${personId}, ${id}, ${at}, ${officeId}, ${officeName}, ${officerName}, ${reason}, ${subject}
    )`
}

/** A page of readings of the person's data, the newest first, in the person's scope. */
export async function listAccesses(
  tx: Tx,
  personId: string,
  before: string | null,
  limit: number,
): Promise<Access[]> {
  return tx<Access[]>`
    select person_id as "personId", id, at, office_id as "officeId",
      office_name as "officeName", officer_name as "officerName", reason, subject
    from identity.accesses
    where person_id = ${personId} and (${before}::uuid is null or id < ${before}::uuid)
    order by id desc
    limit ${limit}`
}
