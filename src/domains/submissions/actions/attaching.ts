import type { FilePart } from '../../../foundation/file.ts'
import { askWithin, type Sql, sendAhead, type Tx, within } from '../../../platform/db/index.ts'
import { holdDraft } from '../queries/drafts.ts'
import { deleteFile, findFile, insertFile, insertFilesBeside, listFiles } from '../queries/files.ts'
import { findSubmission, lockSubmission } from '../queries/submissions.ts'
import { fileWithin } from '../rules/attaching.ts'
import { type Attachment, isSent, type Submission } from '../rules/submission.ts'

/** What became of each file that was sent. */
export type Attached = {
  added: string[]
  /** Its bytes are attached already, under this or another name. */
  doubled: string[]
  tooMany: string[]
  tooLarge: string[]
  /** The submission has left meanwhile. */
  alreadySent: boolean
}

/** A draft with what is attached to it. */
export type DraftWithFiles = { draft: Submission; files: Attachment[] }

/** A submission with its attachments; throws `NotFound`. */
export function readWithFiles(sql: Sql, personId: string, id: string): Promise<DraftWithFiles> {
  return askWithin(sql, { personId }, async tx => {
    const [draft, files] = await Promise.all([
      findSubmission(tx, personId, id),
      listFiles(tx, personId, id),
    ])
    return { draft, files }
  })
}

/**
 * Attaches files, whose bytes are stored already, to a draft.
 *
 * Takes the draft as it was seen before the files came, if it was: mostly nothing has changed
 * since, and then it is one turn to the database.
 */
export async function attachFiles(
  sql: Sql,
  id: string,
  parts: readonly FilePart[],
  { personId, at, seen }: { personId: string; at: Date; seen?: readonly Attachment[] },
): Promise<Attached> {
  const owner = { personId, ownerId: id, at }
  const done = seen && (await attachBeside(sql, { ...owner, files: seen }, parts))
  if (done) return done
  return within(sql, { personId }, async tx => {
    const [draft, files] = await Promise.all([
      lockSubmission(tx, personId, id),
      listFiles(tx, personId, id),
    ])
    if (isSent(draft)) return { ...nothing(), alreadySent: true }
    return attachTo(tx, { ...owner, files }, parts)
  })
}

type Owner = { personId: string; ownerId: string; at: Date; files: readonly Attachment[] }

/** Null when the draft is not any more what it was, or nothing is to be attached. */
async function attachBeside(
  sql: Sql,
  owner: Owner,
  parts: readonly FilePart[],
): Promise<Attached | null> {
  const { personId, ownerId, files: seen } = owner
  const { attached, added } = sortOut(owner, parts)
  if (added.length === 0) return null
  const count = await askWithin(sql, { personId }, async tx => {
    const [, inserted] = await Promise.all([
      holdDraft(tx, personId, ownerId),
      insertFilesBeside(tx, { personId, ownerId, seen }, added),
    ])
    return inserted
  })
  return count === added.length ? attached : null
}

/** Attaches files to a locked draft or reply beside those it has, as far as there is room. */
export async function attachTo(
  tx: Tx,
  owner: Owner,
  parts: readonly FilePart[],
): Promise<Attached> {
  const { attached, added } = sortOut(owner, parts)
  await sendAhead(...added.map(file => insertFile(tx, owner.personId, owner.ownerId, file)))
  return attached
}

/** Which files there is room for, under names of their own, and what becomes of the others. */
function sortOut({ at, files: earlier }: Owner, parts: readonly FilePart[]) {
  const files = [...earlier]
  const attached = nothing()
  for (const part of parts) {
    const isDoubled = files.some(file => file.sha256 === part.sha256)
    const became = isDoubled ? 'doubled' : fileWithin(files, part, at)
    if (typeof became === 'string') attached[became].push(part.name)
    else {
      attached.added.push(part.name)
      files.push(became)
    }
  }
  return { attached, added: files.slice(earlier.length) }
}

function nothing(): Attached {
  return { added: [], doubled: [], tooMany: [], tooLarge: [], alreadySent: false }
}

/** Takes an attachment off a draft; nothing happens when it is gone already or the draft left. */
export async function detachFile(
  sql: Sql,
  id: string,
  fileId: string,
  personId: string,
): Promise<void> {
  await within(sql, { personId }, async tx => {
    const draft = await lockSubmission(tx, personId, id)
    if (!isSent(draft) && draft.formSlug === null) await deleteFile(tx, personId, id, fileId)
  })
}

/** One attachment of a submission or a reply; throws `NotFound`. */
export function readAttachment(sql: Sql, personId: string, ownerId: string, fileId: string) {
  return within(sql, { personId }, tx => findFile(tx, personId, ownerId, fileId))
}
