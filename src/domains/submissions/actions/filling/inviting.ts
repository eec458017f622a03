import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { tokenFor } from '../../../../platform/crypto/index.ts'
import { NotFound, type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import { addJob } from '../../../../platform/jobs/index.ts'
import type { CosignAnswer } from '../../../forms/index.ts'
import { listCosignatures, takeBackInvitation, writeInvitation } from '../../queries/cosigning.ts'
import { keepAbout, keepWaiting } from '../../queries/signings.ts'
import { lockSubmission } from '../../queries/submissions.ts'
import { renameInvitation } from '../../queries/telling.ts'
import { isEmailOf, isSameName } from '../../rules/cosigners.ts'
import { type SignPlace, signPlaces, type Told, tellingTimes } from '../../rules/cosigning.ts'
import type { Filling } from '../../rules/filling.ts'
import { aboutOf } from '../../rules/signings.ts'
import { isSent } from '../../rules/submission.ts'
import type { OpenForm } from './reading.ts'

/** The jobs that write to whoever is asked to sign, back to the sender, and when nobody answers. */
export const invitationJobName = 'submissions-cosign-invitation'
export const answerJobName = 'submissions-cosign-answer'
export const correctedJobName = 'submissions-cosign-corrected'
export const waitingJobName = 'submissions-cosign-waiting'

/** What those jobs are given: the sender, the form, and the place in it. */
export type SignPlaceName = { personId: string; submissionId: string; field: string }

/** What is told of the invitation of a moment (ISO 8601) when it is not answered. */
export type Waiting = SignPlaceName & { invitedAt: string; what: Exclude<Told, ''> }

/** The places of a form where somebody else signs, each with how it stands. */
export async function readSignPlaces(sql: Sql, opened: OpenForm, at: Date): Promise<SignPlace[]> {
  const { draft, form, way, filling, world } = opened
  const { personId, id } = draft
  if (!form.pages.some(page => page.fields.some(field => field.kind === 'cosignature'))) return []
  const invitations = await within(sql, { personId }, tx => listCosignatures(tx, personId, id))
  const { answers } = filling
  return signPlaces(form, way.journey, { answers, world }, invitations, at)
}

/** Why nobody is invited. */
export type InviteRefusal = 'incomplete' | 'already-sent' | 'own-email'

/**
 * Asks the person whom the sender named to sign the form too; the e-mail leaves by a job.
 *
 * Refused while answers are missing: nobody is asked to sign what is not complete;
 * and when the e-mail is the sender's own: somebody else has to sign.
 */
export async function invite(
  sql: Sql,
  opened: OpenForm,
  field: string,
  at: Date,
): Promise<Outcome<null, InviteRefusal>> {
  const { personId, id: submissionId } = opened.draft
  const places = await readSignPlaces(sql, opened, at)
  const place = places.find(one => one.field === field)
  if (!place) throw new NotFound()
  if (opened.way.current !== null) return refuse('incomplete')
  if (isEmailOf(place.named.email, opened.person)) return refuse('own-email')
  return within(sql, { personId }, async tx => {
    if (isSent(await lockSubmission(tx, personId, submissionId))) return refuse('already-sent')
    if (place.state === 'invited' || place.state === 'confirmed') return done(null)
    const name = { personId, submissionId, field }
    await writeInvitation(tx, name, place.named, at)
    await keepAbout(tx, name, aboutOf(opened.form, opened.office, opened.person))
    await addJob(tx, invitationJobName, name)
    for (const { what, at: runAt } of tellingTimes({ invitedAt: at })) {
      const waiting: Waiting = { ...name, invitedAt: at.toISOString(), what }
      await addJob(tx, waitingJobName, waiting, { runAt })
    }
    return done(null)
  })
}

/**
 * Tells who is invited that the sender has put their name right: they could not sign before and
 * would wait for a word. The link stays the same; a name that is still another one tells nothing.
 * An e-mail that is named no longer is not waited for.
 */
export async function tellNamed(
  tx: Tx,
  { personId, submissionId, answers }: Pick<Filling, 'personId' | 'submissionId' | 'answers'>,
  at: Date,
): Promise<void> {
  for (const invited of await listCosignatures(tx, personId, submissionId)) {
    const { field, name, signerName, state } = invited
    const named = answers[field] as CosignAnswer | undefined
    const isOther = named?.email !== invited.email
    if (state === 'invited') await keepWaiting(tx, invited, isOther ? at : null)
    const isPutRight = state === 'invited' && !isSameName(signerName, name)
    if (!isPutRight || isOther || !isSameName(signerName, named.name)) continue
    await renameInvitation(tx, invited, named.name)
    await addJob(tx, correctedJobName, { personId, submissionId, field })
  }
}

/** Takes an invitation back; one that was answered stays as it is. */
export function takeBack(sql: Sql, { personId, submissionId, field }: SignPlaceName) {
  return within(sql, { personId }, tx => takeBackInvitation(tx, { personId, submissionId, field }))
}

/** The same person has the same link each time; of what it carries only the hash is kept. */
export function linkTokenOf(secret: Buffer, invited: SignPlaceName & { email: string }): string {
  const { personId, submissionId, field, email } = invited
  return tokenFor(secret, ['cosignature', personId, submissionId, field, email].join(' '))
}
