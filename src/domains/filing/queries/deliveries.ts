import { type Db, one, type Tx } from '../../../platform/db/index.ts'
import type { Check } from '../rules/checks.ts'

/** A delivery as the filing room keeps it; the rest is the document's. */
export type Arrival = {
  id: string
  caseId: string
  documentId: string
  channel: string
  at: Date
  dueOn: string | null
  dueLaw: string
  checks: Check[]
  followCode: string | null
  fromOfficeId: string | null
  fromOfficeName: string | null
  handoverId: string | null
  /** The abbreviation of the unit that the sender's form proposes. */
  routeTo: string | null
  logIndex: number
  recordMark: string
  year: number
  serial: number
}

/**
 * Claims the key of a sending for a delivery; false when an earlier one has it. Two sendings of
 * one key wait for each other here until the first has committed.
 */
export async function claimKey(
  tx: Tx,
  officeId: string,
  key: string,
  deliveryId: string,
): Promise<boolean> {
  const rows = await tx`
    insert into filing.keys (office_id, key, delivery_id)
    values (${officeId}, ${key}, ${deliveryId})
    on conflict (office_id, key) do nothing
    returning 1`
  return rows.length > 0
}

/** The delivery that has the key. */
export async function findByKey(db: Db, officeId: string, key: string): Promise<Arrival> {
  return one(
    await db<Arrival[]>`
      select ${arrivalColumns(db)} from filing.keys k
      join filing.deliveries d on d.office_id = k.office_id and d.id = k.delivery_id
      where k.office_id = ${officeId} and k.key = ${key} limit 1`,
  )
}

/** Writes a delivery down, and the traces by which it is known when it comes again. */
export async function insertDelivery(
  tx: Tx,
  officeId: string,
  arrival: Arrival,
  traces: readonly string[],
): Promise<void> {
  await tx`
    with known as (
      insert into filing.traces (office_id, trace, case_id, document_id)
      select ${officeId}, trace, ${arrival.caseId}, ${arrival.documentId}
      from unnest(${traces as string[]}::text[]) as trace
    )
    insert into filing.deliveries (office_id, id, case_id, document_id, channel, at, due_on,
      due_law, checks, follow_code, from_office_id, from_office_name, handover_id,
      route_to, log_index, record_mark, year, serial)
    values (${officeId}, ${arrival.id}, ${arrival.caseId}, ${arrival.documentId},
      ${arrival.channel}, ${arrival.at}, ${arrival.dueOn}, ${arrival.dueLaw},
      ${tx.json(arrival.checks)}, ${arrival.followCode},
      ${arrival.fromOfficeId}, ${arrival.fromOfficeName}, ${arrival.handoverId},
      ${arrival.routeTo},
      ${arrival.logIndex}, ${arrival.recordMark}, ${arrival.year}, ${arrival.serial})`
}

/** The first deliveries of several cases: how each of them came. */
export function listArrivals(
  db: Db,
  officeId: string,
  caseIds: readonly string[],
): Promise<Arrival[]> {
  return db<Arrival[]>`
    select distinct on (d.case_id) ${arrivalColumns(db)} from filing.deliveries d
    where d.office_id = ${officeId} and d.case_id = any(${caseIds as string[]}::uuid[])
    order by d.case_id, d.document_id limit 200`
}

/** One delivery of an office. */
export async function findArrival(db: Db, officeId: string, id: string): Promise<Arrival> {
  return one(
    await db<Arrival[]>`
      select ${arrivalColumns(db)} from filing.deliveries d
      where d.office_id = ${officeId} and d.id = ${id} limit 1`,
  )
}

/** Keeps what was found about a delivery after it came. */
export async function keepChecks(
  tx: Tx,
  officeId: string,
  { id, checks }: { id: string; checks: Check[] },
): Promise<void> {
  await tx`
    update filing.deliveries set checks = ${tx.json(checks)}
    where office_id = ${officeId} and id = ${id}`
}

const arrivalColumns = (db: Db) => db`
  d.id, d.case_id as "caseId", d.document_id as "documentId", d.channel, d.at,
  d.due_on as "dueOn", d.due_law as "dueLaw", d.checks, d.follow_code as "followCode",
  d.from_office_id as "fromOfficeId", d.from_office_name as "fromOfficeName",
  d.handover_id as "handoverId", d.route_to as "routeTo",
  d.log_index as "logIndex", d.record_mark as "recordMark", d.year, d.serial`
