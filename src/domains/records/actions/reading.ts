import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { newId } from '../../../foundation/ids.ts'
import { NotFound, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { listOfficers, noteAccess, type Officer } from '../../identity/index.ts'
import { listUnits, type Unit } from '../../offices/index.ts'
import { findCase } from '../queries/cases.ts'
import { type Deed, hasAnswered, listDeeds, listDeedsSince } from '../queries/deeds.ts'
import {
  type Document,
  type DocumentPlace,
  documentPage,
  findDocument,
  isJoined,
  listDocuments,
} from '../queries/documents.ts'
import { type Draft, findDraft, listOthersDrafts, type OthersDraft } from '../queries/drafts.ts'
import { listParcels, type Parcel } from '../queries/parcels.ts'
import { hasReadSince, insertReading, listReadings, type Reading } from '../queries/readings.ts'
import { listFollowers, markSeen } from '../queries/related.ts'
import type { Case } from '../rules/case.ts'
import { mayHandle, mayRead } from '../rules/permissions.ts'
import type { Doer } from './deed.ts'

/** Whom work can be given to. */
export type Staff = { units: Unit[]; officers: Officer[] }

/** A page of the documents of a case. */
export type Documents = {
  documents: Document[]
  /** Where the next page begins; null when these are all. */
  moreAfter: DocumentPlace | null
}

/** A case with all that its page shows. */
export type OpenedCase = Staff &
  Documents & {
    matter: Case
    deeds: Deed[]
    parcels: Parcel[]
    draft: Draft | null
    /** What colleagues have begun; for who may go on with it. */
    others: OthersDraft[]
    readings: Reading[]
    follows: Case | null
    /** The case to which this one was joined. */
    joined: Case | null
    /** Cases that speak of this one, or were joined to it. */
    followers: Case[]
  }

/** Opens a case for an officer, its documents from a place on, and writes the reading down. */
export function openCase(
  sql: Sql,
  doer: Doer,
  caseId: string,
  from: DocumentPlace | null = null,
): Promise<OpenedCase> {
  const { officeId } = doer
  return within(sql, { officeId }, async tx => {
    const matter = await readable(tx, doer, caseId)
    const paged = await readDocuments(tx, officeId, caseId, from)
    const [deeds, parcels, draft, others, readings, follows, joined, followers, staff] =
      await Promise.all([
        listDeeds(tx, officeId, caseId),
        listParcels(
          tx,
          officeId,
          paged.documents.map(document => document.id),
        ),
        findDraft(tx, { ...doer, caseId }),
        othersDrafts(tx, doer, matter),
        listReadings(tx, officeId, caseId),
        matter.followsId ? findCase(tx, officeId, matter.followsId) : null,
        matter.joinedTo ? findCase(tx, officeId, matter.joinedTo) : null,
        listFollowers(tx, officeId, caseId),
        listStaff(tx, dayOf(doer.at)),
      ])
    await noteReading(tx, doer, matter)
    const related = { follows, joined, followers }
    return { matter, ...paged, deeds, parcels, draft, others, readings, ...related, ...staff }
  })
}

/** What the form of a deed shows: the case, what came in it, and whom it can be given to. */
export type FormCase = Staff &
  Documents & { matter: Case; draft: Draft | null; others: OthersDraft[] }

/** A case for one of its forms. */
export function openForm(sql: Sql, doer: Doer, caseId: string): Promise<FormCase> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const matter = await readable(tx, doer, caseId)
    const [paged, draft, others, staff] = await Promise.all([
      readDocuments(tx, doer.officeId, caseId, null),
      findDraft(tx, { ...doer, caseId }),
      othersDrafts(tx, doer, matter),
      listStaff(tx, dayOf(doer.at)),
    ])
    return { matter, ...paged, draft, others, ...staff }
  })
}

/** The case to be settled, and whether an answer went out already. */
export function openSettlement(
  sql: Sql,
  doer: Doer,
  caseId: string,
): Promise<{ matter: Case; isAnswered: boolean }> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const matter = await readable(tx, doer, caseId)
    return { matter, isAnswered: await hasAnswered(tx, doer.officeId, caseId) }
  })
}

/** Files opened one after another are one reading; after so long it is another one. */
const visitMs = 15 * 60_000

/** One document of a case that the officer may read; written down as an opening of the case. */
export function openDocument(
  sql: Sql,
  doer: Doer,
  caseId: string,
  documentId: string,
): Promise<{ matter: Case; document: Document }> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const matter = await readable(tx, doer, caseId)
    const document = await findDocument(tx, doer.officeId, documentId)
    const { caseId: from } = document
    const isHere = from === caseId || (await isJoined(tx, doer.officeId, from, caseId))
    if (!isHere) throw new NotFound()
    const since = new Date(doer.at.getTime() - visitMs)
    if (!(await hasReadSince(tx, { ...doer, caseId }, since))) await noteReading(tx, doer, matter)
    return { matter, document: { ...document, caseId } }
  })
}

/** What was done with a case since a version of it, and the case as it is now. */
export function whatChanged(
  sql: Sql,
  doer: Doer,
  caseId: string,
  version: number,
): Promise<{ matter: Case; deeds: Deed[] }> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const matter = await readable(tx, doer, caseId)
    return { matter, deeds: await listDeedsSince(tx, doer.officeId, caseId, version) }
  })
}

/** Units of the office of the transaction, and its officers who serve on a day. */
export async function listStaff(tx: Tx, today: Day): Promise<Staff> {
  const [units, officers] = await Promise.all([listUnits(tx), listOfficers(tx, today)])
  return { units, officers }
}

async function readDocuments(
  tx: Tx,
  officeId: string,
  caseId: string,
  from: DocumentPlace | null,
): Promise<Documents> {
  const found = await listDocuments(tx, officeId, caseId, from, documentPage + 1)
  const documents = found.slice(0, documentPage)
  return { documents, moreAfter: found.length > documentPage ? documents.at(-1)! : null }
}

async function readable(tx: Tx, doer: Doer, caseId: string): Promise<Case> {
  const matter = await findCase(tx, doer.officeId, caseId)
  if (!mayRead(doer, matter)) throw new NotFound()
  return matter
}

/** Every reading of a person's data is written down, and the person sees it. */
async function noteReading(tx: Tx, doer: Doer, matter: Case): Promise<void> {
  const { officeId, officeName, officerId, name: officerName, at } = doer
  const { personId } = matter.sender
  if (matter.hasNews && holds(doer, matter)) await markSeen(tx, matter)
  await insertReading(tx, { officeId, caseId: matter.id, personId, officerId, officerName, at })
  if (personId === null) return
  const subject = matter.recordMark
  const access = { personId, id: newId(at), at, officeId, officeName, officerName, subject }
  await noteAccess(tx, { ...access, reason: 'case' })
}

/** Who has a case: its officer, or whoever handles it in its unit while nobody has taken it. */
function holds(doer: Doer, matter: Case): boolean {
  return matter.officerId ? matter.officerId === doer.officerId : mayHandle(doer, matter)
}

/** Who may go on with a case sees what a colleague has begun to write in it. */
async function othersDrafts(tx: Tx, doer: Doer, matter: Case): Promise<OthersDraft[]> {
  if (!mayHandle(doer, matter)) return []
  return listOthersDrafts(tx, { ...doer, caseId: matter.id })
}
