import type { Tx } from '../../../platform/db/index.ts'

/** A delivery as custody compares it with the log. */
export type KeptDelivery = {
  documentId: string
  at: Date
  recordMark: string
  logIndex: number
}

/** The deliveries of some cases that stand in the log from one index to another. */
export function listKeptDeliveries(
  tx: Tx,
  officeId: string,
  caseIds: readonly string[],
  [first, last]: readonly [number, number],
): Promise<KeptDelivery[]> {
  return tx<KeptDelivery[]>`
    select document_id as "documentId", at, record_mark as "recordMark", log_index as "logIndex"
    from filing.deliveries
    where office_id = ${officeId} and case_id = any(${caseIds as string[]}::uuid[])
      and log_index between ${first} and ${last}
    order by log_index limit 10000`
}
