import type { FilePart } from '../../../foundation/file.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { PaperForm } from '../rules/paper-form.ts'
import type { NewCase } from './cases.ts'
import { deedRow, type NewDeed } from './deeds.ts'

/** A document's row. */
export type NewDocument = {
  office_id: string
  id: string
  case_id: string
  year: number
  serial: number
  record_mark: string
  direction: 'in' | 'out'
  channel: string
  at: Date
  came_at: Date | null
  author: string
  subject: string
  body: string
  sender_reference: string | null
  sheets: number | null
  paper_annexes: number | null
  other_annexes: string | null
  form?: PaperForm | null
  log_index: number
}

type Registered = {
  document: NewDocument
  files: readonly FilePart[]
  deed: NewDeed | null
  words: readonly string[]
}

/**
 * Writes a new case with its first document, files, deed and words in one statement: this is the
 * way of every letter that comes, and each further statement costs it a tenth.
 */
export async function insertCase(tx: Tx, row: NewCase, registered: Registered): Promise<void> {
  await tx`
    with added as (insert into records.cases ${tx(row)} returning 1)
    ${restOf(tx, registered)}`
}

/** Writes a further document of a known case in one statement; the case may have its words. */
export async function insertDocument(tx: Tx, registered: Registered): Promise<void> {
  await tx`with added as (select 1) ${restOf(tx, registered)} on conflict do nothing`
}

function restOf(tx: Tx, { document, files, deed, words }: Registered) {
  const row = { ...document, form: document.form ? tx.json(document.form) : null }
  return tx`
    , papers as (insert into records.documents ${tx(row)} returning 1)
    ${files.length === 0 ? tx`` : tx`, parts as (${componentRows(tx, document, files)})`}
    ${deed ? tx`, acts as (insert into records.deeds ${tx(deedRow(tx, deed))} returning 1)` : tx``}
    insert into records.words (office_id, case_id, word)
    select ${document.office_id}, ${document.case_id}, word
    from unnest(${words as string[]}::text[]) as word`
}

function componentRows(tx: Tx, document: NewDocument, files: readonly FilePart[]) {
  const rows = files.map((file, position) => ({
    office_id: document.office_id,
    document_id: document.id,
    position,
    name: file.name,
    mime_type: file.mimeType,
    size_bytes: file.sizeBytes,
    sha256: file.sha256,
  }))
  return tx`insert into records.components ${tx(rows)} returning 1`
}
