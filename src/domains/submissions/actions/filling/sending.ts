import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import type { Services } from '../../../../platform/services.ts'
import { checkAll, formDocuments, journeyOf } from '../../../forms/index.ts'
import { type SignPlace, signedAnswers } from '../../rules/cosigning.ts'
import type { SendRefusal } from '../../rules/draft.ts'
import { filesToSend } from '../../rules/filling-files.ts'
import { letterOfForm } from '../../rules/filling-letter.ts'
import { signaturesOf } from '../../rules/signatures.ts'
import { isSent, type Received } from '../../rules/submission.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { type Prepared, type Sender, sendSubmission } from '../sending.ts'
import { readSignPlaces } from './inviting.ts'
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
  const places = await readSignPlaces(services.sql, opened, sender.at)
  const refusal = whyNotSendForm(opened, sender, places)
  if (refusal) return refuse(refusal)
  const prepared = await prepare(services, opened, places, sender.at)
  return sendSubmission(services.sql, id, sender, prepared)
}

/** Why the form may not be sent, whoever sends it; null when it may. */
function whyNotSendForm(
  opened: OpenForm,
  { seenVersion }: Sender,
  places: readonly SignPlace[],
): SendRefusal | null {
  const { draft, form, filling, world, way, standing } = opened
  if (standing === 'refuses') return 'not-for-sender'
  if (standing === 'ended') return 'form-ended'
  if (draft.version !== seenVersion) return 'changed-meanwhile'
  const wrong = checkAll(form, filling.answers, world)
  if (way.current !== null || wrong.length > 0) return 'incomplete'
  return places.some(place => place.state !== 'confirmed') ? 'not-signed' : null
}

/** What the form says as a letter, the files of its answers, and its documents, durable. */
async function prepare(
  services: Services,
  opened: OpenForm,
  places: readonly SignPlace[],
  at: Date,
): Promise<Prepared> {
  const { draft, filling, form, world, person, office } = opened
  const { ref } = filling
  const answers = signedAnswers(filling.answers, places)
  const journeys = [journeyOf(form, answers, world), journeyOf(form, answers, world, 'cosigner')]
  const files = filesToSend(form, answers, journeys)
  const documents = await formDocuments(services, {
    ...{ ref, definition: form, answers, world, lang: draft.lang, submissionId: draft.id },
    ...{ sender: person, office, attachments: files, at },
  })
  const letter = letterOfForm(form, answers, { world, identity: person }, fillingTexts.cs.letter)
  return { ...letter, ref, answers, files, documents, signatures: signaturesOf(places) }
}
