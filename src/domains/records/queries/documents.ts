import type { FilePart } from '../../../foundation/file.ts'
import { type Db, one } from '../../../platform/db/index.ts'
import type { Channel } from '../rules/case.ts'
import type { PaperForm } from '../rules/paper-form.ts'

/** A document of a case with its files. */
export type Document = {
  id: string
  caseId: string
  recordMark: string
  year: number
  serial: number
  direction: 'in' | 'out'
  channel: Channel
  at: Date
  /** When it came, if it was written down later. */
  cameAt: Date | null
  author: string
  subject: string
  body: string
  senderReference: string | null
  sheets: number | null
  paperAnnexes: number | null
  otherAnnexes: string | null
  /** Which form the paper is; null when it is none, or nobody said. */
  form: PaperForm | null
  logIndex: number | null
  /** Of a letter of the office: whether it has left; null for what came. */
  parcelState: 'nevypraveno' | 'vypraveno' | null
  files: FilePart[]
}

/** So many documents of a case are shown at once; a case may have any number of them. */
export const documentPage = 100

/** After which number a page of documents begins; numbers start anew each year. */
export type DocumentPlace = { year: number; serial: number }

/**
 * The next documents of a case in the order of their numbers, `limit` at most; those of cases
 * joined to it stand among them, as if they were its own.
 */
export async function listDocuments(
  db: Db,
  officeId: string,
  caseId: string,
  after: DocumentPlace | null = null,
  limit: number = documentPage,
): Promise<Document[]> {
  const further = after && db`and (d.year, d.serial) > (${after.year}, ${after.serial})`
  const joined = await listJoined(db, officeId, caseId)
  const ids = [caseId, ...joined]
  const whose = joined.length === 0 ? db`= ${caseId}` : db`= any(${ids}::uuid[])`
  const found = await db<Document[]>`
    select ${documentColumns(db)} from records.documents d
    where d.office_id = ${officeId} and d.case_id ${whose} ${further ?? db``}
    order by d.year, d.serial limit ${limit}`
  return found.map(document => ({ ...document, caseId }))
}

/** Every document of a case: who takes it over must not lose the last one. Reads by pages. */
export async function listAllDocuments(
  db: Db,
  officeId: string,
  caseId: string,
): Promise<Document[]> {
  const all: Document[] = []
  while (true) {
    const page = await listDocuments(db, officeId, caseId, all.at(-1))
    all.push(...page)
    if (page.length < documentPage) return all
  }
}

/** The cases that were joined to one; few. */
async function listJoined(db: Db, officeId: string, caseId: string): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from records.cases
    where office_id = ${officeId} and joined_to = ${caseId} order by id limit 100`
  return rows.map(row => row.id)
}

/** Whether a document of a case is shown in another one, to which that was joined. */
export async function isJoined(db: Db, officeId: string, from: string, to: string) {
  return (await listJoined(db, officeId, to)).includes(from)
}

/** One document of the office of the scope. */
export async function findDocument(db: Db, officeId: string, id: string): Promise<Document> {
  return one(
    await db<Document[]>`
      select ${documentColumns(db)} from records.documents d
      where d.office_id = ${officeId} and d.id = ${id}`,
  )
}

const documentColumns = (db: Db) => db`
  d.id, d.case_id as "caseId", d.record_mark as "recordMark", d.year, d.serial, d.direction,
  d.channel, d.at, d.came_at as "cameAt", d.author, d.subject, d.body,
  d.sender_reference as "senderReference", d.sheets,
  d.paper_annexes as "paperAnnexes", d.other_annexes as "otherAnnexes", d.form,
  d.log_index as "logIndex",
  (select t.state from records.parcels t
    where t.office_id = d.office_id and t.document_id = d.id) as "parcelState",
  coalesce((
    select json_agg(json_build_object('name', p.name, 'sha256', p.sha256,
      'sizeBytes', p.size_bytes, 'mimeType', p.mime_type) order by p.position)
    from records.components p
    where p.office_id = d.office_id and p.document_id = d.id), '[]') as files`
