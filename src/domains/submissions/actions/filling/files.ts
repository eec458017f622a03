import type { FilePart } from '../../../../foundation/file.ts'
import { sendAhead, type Tx } from '../../../../platform/db/index.ts'
import type { Answers, FileAnswer } from '../../../forms/index.ts'
import { insertFile } from '../../queries/files.ts'
import { fileWithin, sameFile } from '../../rules/attaching.ts'
import { fileAnswersOf } from '../../rules/filling-files.ts'
import type { Attachment } from '../../rules/submission.ts'

/** A file that came with a page: in which field, and its bytes, which are stored already. */
export type SentFile = { field: string; part: FilePart }

/** The answers with the files, and what there was no room for. */
export type Bound = { answers: Answers; tooMany: string[]; tooLarge: string[] }

type Owner = { personId: string; submissionId: string; at: Date; files: readonly Attachment[] }

/**
 * Binds files to the fields in which they were sent, as far as there is room for them; one that
 * answers two questions is attached once, unless it came under two names: each stands where it was
 * given.
 */
export async function bindFiles(
  tx: Tx,
  { personId, submissionId, at, files: earlier }: Owner,
  answers: Answers,
  sent: readonly SentFile[],
): Promise<Bound> {
  const files = [...earlier]
  const bound: Bound = { answers: { ...answers }, tooMany: [], tooLarge: [] }
  for (const { field, part } of sent) {
    let file = sameFile(files, part)
    if (!file) {
      const became = fileWithin(files, part, at)
      if (typeof became === 'string') bound[became].push(part.name)
      else {
        file = became
        await sendAhead(insertFile(tx, personId, submissionId, file))
        files.push(file)
      }
    }
    if (file) bound.answers[field] = withFile(fileAnswersOf(bound.answers[field]), file)
  }
  return bound
}

function withFile(files: FileAnswer[], file: FileAnswer): FileAnswer[] {
  return files.some(one => one.id === file.id) ? files : [...files, file]
}
