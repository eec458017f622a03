import { dayOf } from '../../../foundation/dates/index.ts'
import { newId } from '../../../foundation/ids.ts'
import { enter, type Sql, type Tx } from '../../../platform/db/index.ts'
import { appendEntry } from '../../ledger/index.ts'
import { listConnectedOffices } from '../../offices/index.ts'
import { changeCase, lockCase } from '../queries/cases.ts'
import { type DeedFacts, insertDeed } from '../queries/deeds.ts'
import { type Document, listAllDocuments } from '../queries/documents.ts'
import {
  type Handover,
  insertHandover,
  lockHandover,
  markGivenBack,
  markTakenOver,
} from '../queries/handovers.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { mayAssign } from '../rules/permissions.ts'
import { whyNotHandOver } from '../rules/refusing.ts'
import {
  type DeedOutcome,
  type Doer,
  inCase,
  type Target,
  tellUpstairs,
  writeDeed,
} from './deed.ts'
import { logParts } from './papers.ts'

/** To which office a case goes, and why that one is competent. */
export type HandingOver = { toOfficeId: string | null; reason: string }

/**
 * Hands a case over to the competent office (§ 12 zák. č. 500/2004 Sb.): settled here by
 * `postoupenim`, logged, and announced; the filing room of the other office takes it over.
 */
export function handOver(
  sql: Sql,
  doer: Doer,
  target: Target,
  { toOfficeId, reason }: HandingOver,
): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayAssign(doer, matter)) return 'not-yours'
    const refusal = whyNotHandOver(matter, reason, dayOf(doer.at))
    if (refusal) return refusal
    if (toOfficeId === doer.officeId) return 'same-office'
    const offices = await listConnectedOffices(tx)
    const office = offices.find(one => one.id === toOfficeId)
    if (!office || toOfficeId === null) return 'unknown-office'
    await writeHandover(tx, doer, matter, { toOfficeId, toOfficeName: office.name, reason })
    return null
  })
}

type Destination = { toOfficeId: string; toOfficeName: string; reason: string }

async function writeHandover(tx: Tx, doer: Doer, matter: Case, to: Destination): Promise<void> {
  const { officeId, at } = doer
  const id = newId(at)
  await appendEntry(tx, {
    officeId,
    kind: 'handed-over',
    number: matter.recordMark,
    at,
    matterId: matter.id,
    parts: logParts(to.toOfficeName, to.reason, []),
  })
  const written = { takenOverAt: null, theirMark: null, returnedAt: null }
  const caseId = matter.id
  await insertHandover(tx, { ...to, ...written, officeId, id, caseId, officerName: doer.name, at })
  await writeDeed(tx, doer, matter, {
    kind: 'handed-over',
    change: {
      state: 'handed-over',
      way: 'postoupenim',
      settled_at: at,
      due_on: null,
      waiting_until: null,
    },
    body: to.reason,
    facts: { to: to.toOfficeName, handoverId: id },
    handoverId: id,
  })
}

/** What the other office needs to take a case over. */
export type HandoverPackage = { handover: Handover; matter: Case; documents: Document[] }

/** The whole case of a handover; locks it, so that two carriers do not take it over twice. */
export async function openHandover(
  tx: Tx,
  officeId: string,
  handoverId: string,
): Promise<HandoverPackage> {
  const locked = await lockHandedOver(tx, officeId, handoverId)
  return { ...locked, documents: await listAllDocuments(tx, officeId, locked.matter.id) }
}

async function lockHandedOver(tx: Tx, officeId: string, handoverId: string) {
  const handover = await lockHandover(tx, officeId, handoverId)
  return { handover, matter: await lockCase(tx, officeId, handover.caseId) }
}

/** Notes at the handing office that the other one has taken over, and under what mark. */
export async function noteTakenOver(
  tx: Tx,
  { handover, matter }: Omit<HandoverPackage, 'documents'>,
  at: Date,
  theirMark: string,
): Promise<void> {
  await markTakenOver(tx, handover, at, theirMark)
  const facts = { to: handover.toOfficeName, mark: theirMark }
  await writeOwnDeed(tx, matter, at, 'taken-over', facts)
  await tellUpstairs(tx, matter, {
    event: 'taken-over',
    at,
    theirOffice: handover.toOfficeName,
    theirMark,
  })
}

/**
 * Puts a case back on the desk that handed it over, since the other office has returned it.
 *
 * Takes a transaction of any scope; leaves it in the scope of the handing office. Once is enough.
 */
export async function takeBack(
  tx: Tx,
  officeId: string,
  handoverId: string,
  at: Date,
  reason: string,
): Promise<void> {
  await enter(tx, { officeId })
  const { handover, matter } = await lockHandedOver(tx, officeId, handoverId)
  if (handover.returnedAt || matter.state !== 'handed-over') return
  await markGivenBack(tx, handover, at)
  const state = matter.officerId ? 'accepted' : matter.unitId ? 'assigned' : 'received'
  await writeOwnDeed(tx, matter, at, 'handover-returned', { from: handover.toOfficeName }, reason)
  await changeCase(tx, matter, {
    state,
    way: null,
    settled_at: null,
    due_on: caseClock(matter).dueOn,
  })
  await tellUpstairs(tx, { ...matter, state }, { event: 'handover-returned', at, text: reason })
}

/** A deed that the other office's answer makes here; its officer is not known by name. */
function writeOwnDeed(
  tx: Tx,
  matter: Case,
  at: Date,
  kind: 'taken-over' | 'handover-returned',
  facts: DeedFacts,
  body = '',
): Promise<void> {
  const { officeId, id: caseId, version } = matter
  const noOfficer = { officerId: null, officerName: '' }
  return insertDeed(tx, {
    officeId,
    caseId,
    at,
    kind,
    ...noOfficer,
    body,
    facts,
    version: version + 1,
  })
}
