import type { Services } from '../../../../platform/services.ts'
import type { FilledForm } from '../../../forms/index.ts'
import { partsOf } from '../../rules/receipts.ts'
import type { Sent } from '../../rules/submission.ts'
import { readWithFiles } from '../attaching.ts'
import { readFilling } from './reading.ts'

/** A form as it was sent, with all that its documents tell. */
export async function filledForm(
  { sql }: Services,
  { id, personId, lang, received }: Sent,
): Promise<FilledForm> {
  const [opened, { files }] = await Promise.all([
    readFilling(sql, personId, id, received.sentAt),
    readWithFiles(sql, personId, id),
  ])
  const { filling, form, world, person, office } = opened
  return {
    ...{ ref: filling.ref, definition: form, answers: filling.answers, world, lang },
    ...{ submissionId: id, sender: person, office, attachments: partsOf(files) },
    at: received.sentAt,
  }
}
