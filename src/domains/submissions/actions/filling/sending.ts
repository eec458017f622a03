import type { FilePart } from '../../../../foundation/file.ts'
import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import type { Sql } from '../../../../platform/db/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { checkAll, journeyOf } from '../../../forms/index.ts'
import type { SendRefusal } from '../../rules/draft.ts'
import { filesToSend } from '../../rules/filling-files.ts'
import { type FormLetter, letterOfForm } from '../../rules/filling-letter.ts'
import { isSent, type Received } from '../../rules/submission.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { type Prepared, type Sender, sendSubmission } from '../sending.ts'
import { type OpenForm, readFilling } from './reading.ts'

/**
 * Sends a filled-in form to its office: its answers as a letter that can be read, its files, and
 * its documents, which are stored before the transaction begins.
 *
 * Refused also when an answer is missing or the office no longer takes the form.
 */
export async function sendFilling(
  services: Services,
  id: string,
  sender: Sender,
): Promise<Outcome<Received, SendRefusal>> {
  const opened = await readFilling(services.sql, sender.personId, id, sender.at)
  if (isSent(opened.draft)) return done(opened.draft.received)
  const refusal = whyNotSendForm(opened, sender)
  if (refusal) return refuse(refusal)
  const letter = letterOf(opened)
  const documents: FilePart[] = []
  const prepared = preparedOf(opened, letter, documents)
  return sendSubmission(services.sql as Sql, id, sender, prepared)
}

/** Why the form may not be sent, whoever sends it; null when it may. */
function whyNotSendForm(opened: OpenForm, { seenVersion }: Sender): SendRefusal | null {
  const { draft, form, filling, world, way, standing } = opened
  if (standing === 'ended') return 'form-ended'
  if (draft.version !== seenVersion) return 'changed-meanwhile'
  const wrong = checkAll(form, filling.answers, world)
  return way.current !== null || wrong.length > 0 ? 'incomplete' : null
}

function letterOf({ form, filling, world }: OpenForm): FormLetter {
  return letterOfForm(form, filling.answers, world, fillingTexts.cs.letter)
}

function preparedOf(
  { form, filling, world }: OpenForm,
  letter: FormLetter,
  documents: FilePart[],
): Prepared {
  const { answers, ref } = filling
  const journeys = [journeyOf(form, answers, world), journeyOf(form, answers, world, 'cosigner')]
  return { ...letter, ref, files: filesToSend(form, answers, journeys), documents }
}
