import { newId } from '../../../foundation/ids.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { DeedKind } from '../rules/deeds.ts'

/** What belongs to a deed beside its text: days, names, marks. Never personal data of senders. */
export type DeedFacts = Record<string, string | number | null>

/** A deed to be written. */
export type NewDeed = {
  officeId: string
  caseId: string
  at: Date
  kind: DeedKind
  officerId: string | null
  officerName: string
  unitName?: string
  body?: string
  facts?: DeedFacts
  /** The case's version that the deed made. */
  version: number
}

/** A deed as it was done. */
export type Deed = {
  id: string
  at: Date
  kind: DeedKind
  officerId: string | null
  officerName: string
  unitName: string
  body: string
  facts: DeedFacts
  version: number
}

/** A deed as columns, for statements that write it together with its document. */
export function deedRow(tx: Tx, deed: NewDeed) {
  return {
    office_id: deed.officeId,
    case_id: deed.caseId,
    id: newId(deed.at),
    at: deed.at,
    kind: deed.kind,
    officer_id: deed.officerId,
    officer_name: deed.officerName,
    unit_name: deed.unitName ?? '',
    body: deed.body ?? '',
    facts: tx.json(deed.facts ?? {}) as never,
    version: deed.version,
  }
}

/** Writes one deed. */
export async function insertDeed(tx: Tx, deed: NewDeed): Promise<void> {
  await tx`insert into records.deeds ${tx(deedRow(tx, deed))}`
}

/** The deeds of a case, the newest first; the first two hundred of them. */
export function listDeeds(db: Db, officeId: string, caseId: string): Promise<Deed[]> {
  return db<Deed[]>`
    select ${deedColumns(db)} from records.deeds d
    where d.office_id = ${officeId} and d.case_id = ${caseId}
    order by d.at desc, d.version desc, d.id desc limit 200`
}

/** What happened to a case since somebody read it, the newest first. */
export function listDeedsSince(
  db: Db,
  officeId: string,
  caseId: string,
  version: number,
): Promise<Deed[]> {
  return db<Deed[]>`
    select ${deedColumns(db)} from records.deeds d
    where d.office_id = ${officeId} and d.case_id = ${caseId} and d.version > ${version}
    order by d.at desc, d.version desc, d.id desc limit 20`
}

/** Whether an officer has ever given a case to somebody. */
export async function hasGiven(
  db: Db,
  doer: { officeId: string; officerId: string },
  caseId: string,
): Promise<boolean> {
  const rows = await db`
    select 1 from records.deeds
    where office_id = ${doer.officeId} and case_id = ${caseId} and kind = 'assigned'
      and officer_id = ${doer.officerId} limit 1`
  return rows.length > 0
}

/**
 * Whether an officer has answered the sender of a case; a call for completion and what the office
 * certifies by itself are letters, but no answers.
 */
export async function hasAnswered(db: Db, officeId: string, caseId: string): Promise<boolean> {
  const rows = await db`
    select 1 from records.deeds
    where office_id = ${officeId} and case_id = ${caseId} and kind = 'answered' limit 1`
  return rows.length > 0
}

const deedColumns = (db: Db) => db`
  d.id, d.at, d.kind, d.officer_id as "officerId", d.officer_name as "officerName",
  d.unit_name as "unitName", d.body, d.facts, d.version`
