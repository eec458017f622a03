import type { Db, Tx } from '../../../platform/db/index.ts'

/** One letter on its way out (§ 17 vyhl. č. 259/2012 Sb.). */
export type Parcel = {
  documentId: string
  caseId: string
  channel: 'EPodatelnaWeb' | 'Posta'
  addressee: string
  address: string
  state: 'nevypraveno' | 'vypraveno'
  madeAt: Date
  dispatchedAt: Date | null
}

/** Puts a letter on its way; what goes to a mailbox is dispatched at once. */
export async function insertParcel(tx: Tx, officeId: string, parcel: Parcel): Promise<void> {
  await tx`
    insert into records.parcels (office_id, document_id, case_id, channel, addressee, address,
      state, made_at, dispatched_at)
    values (${officeId}, ${parcel.documentId}, ${parcel.caseId}, ${parcel.channel},
      ${parcel.addressee}, ${parcel.address}, ${parcel.state}, ${parcel.madeAt},
      ${parcel.dispatchedAt})`
}

/** The letters that a case has sent, the oldest first. */
export function listParcels(db: Db, officeId: string, documentIds: string[]): Promise<Parcel[]> {
  return db<Parcel[]>`
    select document_id as "documentId", case_id as "caseId", channel, addressee, address, state,
      made_at as "madeAt", dispatched_at as "dispatchedAt"
    from records.parcels
    where office_id = ${officeId} and document_id = any(${documentIds}::uuid[])
    order by made_at limit 100`
}

/** Marks a paper letter as given to the post. */
export async function markDispatched(
  tx: Tx,
  officeId: string,
  documentId: string,
  at: Date,
): Promise<void> {
  await tx`
    update records.parcels set state = 'vypraveno', dispatched_at = ${at}
    where office_id = ${officeId} and document_id = ${documentId} and state = 'nevypraveno'`
}
