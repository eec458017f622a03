import type { FilePart } from '../../../../foundation/file.ts'
import { enter, type Tx } from '../../../../platform/db/index.ts'
import { type Answers, recordStep, stepPassed, wholeForm } from '../../../forms/index.ts'
import type { VersionRef } from '../../../publishing/index.ts'
import { deleteFile, insertFile } from '../../queries/files.ts'
import { writeLetter } from '../../queries/filling.ts'
import { fileBehind } from '../../rules/attaching.ts'
import type { FormLetter } from '../../rules/filling-letter.ts'
import type { Attachment, Submission } from '../../rules/submission.ts'

type Ready = FormLetter & {
  answers: Answers
  files: readonly { id: string }[]
  documents: readonly FilePart[]
}

/**
 * Makes a locked draft say what its form was prepared to say: the letter, the files of the answers
 * that are asked, and the form's documents behind them. Gives the files that go with it.
 */
export async function bindPrepared(
  tx: Tx,
  draft: Submission,
  kept: readonly Attachment[],
  ready: Ready,
  at: Date,
): Promise<Attachment[]> {
  const { personId, id } = draft
  await writeLetter(tx, draft, { ...ready, xmlSha256: xmlOf(draft, ready).sha256 })
  const goes = (file: Attachment) => ready.files.some(one => one.id === file.id)
  for (const file of kept) if (!goes(file)) await deleteFile(tx, personId, id, file.id)
  const files = kept.filter(goes)
  for (const part of ready.documents) {
    const file = fileBehind(files, part, at)
    await insertFile(tx, personId, id, file)
    files.push(file)
  }
  return files
}

/** The form's own XML, found before attachments of the same name push it to another one. */
function xmlOf({ formSlug }: Submission, { documents }: Ready): FilePart {
  const xml = documents.find(part => part.name === `${formSlug}.xml`)
  if (!xml) throw new Error(`the form ${formSlug} was made ready without its XML`)
  return xml
}

/** Tells the owner of the form, as a sum, that it was sent, and how long it took. */
export async function countSent(
  tx: Tx,
  { createdAt }: Submission,
  ref: VersionRef,
  at: Date,
): Promise<void> {
  const seconds = (at.getTime() - createdAt.getTime()) / 1000
  await enter(tx, { officeId: ref.ownerId })
  await recordStep(tx, { ref, at, steps: [stepPassed(wholeForm, seconds)] })
}
