import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import { addJob } from '../../../../platform/jobs/index.ts'
import { type FormDefinition, namedOtherwise } from '../../../forms/index.ts'
import { listCosignatures, takeBackInvitation, writeInvitation } from '../../queries/cosigning.ts'
import { keepAbout, keepWaiting } from '../../queries/signings.ts'
import { lockSubmission } from '../../queries/submissions.ts'
import { renameInvitation } from '../../queries/telling.ts'
import { isEmailOf } from '../../rules/cosigners.ts'
import { type SignPlace, signPlaces } from '../../rules/cosigning.ts'
import type { Filling } from '../../rules/filling.ts'
import type { counted } from '../../rules/inviting.ts'
import { deedOn } from '../../rules/naming.ts'
import { aboutOf } from '../../rules/signings.ts'
import { isSent } from '../../rules/submission.ts'
import { type Told, tellingTimes } from '../../rules/waiting.ts'
import { countInvitation } from './limiting.ts'
import type { OpenForm } from './reading.ts'

/** The jobs that write to whoever is asked to sign, back to the sender, and when nobody answers. */
export const invitationJobName = 'submissions-cosign-invitation'
export const answerJobName = 'submissions-cosign-answer'
export const correctedJobName = 'submissions-cosign-corrected'
export const waitingJobName = 'submissions-cosign-waiting'

/** What those jobs are given: the sender, the form, and the place in it. */
export type SignPlaceName = { personId: string; submissionId: string; field: string }

/** What an invited person did, and who it was: told to the sender as it was, whatever follows. */
export type Answered = SignPlaceName & {
  deed: 'confirmed' | 'refused' | 'other-name' | 'other-birth'
  signerId: string
  /** They said why; that stands on the page only. */
  isReasoned: boolean
}

/** What is told of the invitation of a moment (ISO 8601) when it is not answered. */
export type Waiting = SignPlaceName & { invitedAt: string; what: Exclude<Told, ''> }

/** The places of a form where somebody else signs, each with how it stands. */
export async function readSignPlaces(sql: Sql, opened: OpenForm, at: Date): Promise<SignPlace[]> {
  const { draft, form } = opened
  const { personId } = draft
  if (!form.pages.some(page => page.fields.some(field => field.kind === 'cosignature'))) return []
  return within(sql, { personId }, tx => placesNow(tx, opened, at))
}

async function placesNow(tx: Tx, opened: OpenForm, at: Date): Promise<SignPlace[]> {
  const { draft, form, way, filling, world } = opened
  const invitations = await listCosignatures(tx, draft.personId, draft.id)
  const { answers } = filling
  return signPlaces(form, way.journey, { answers, world }, invitations, at)
}

/** Why nobody is invited. */
export type InviteRefusal = 'incomplete' | 'already-sent' | UninvitedWhy

/** Of those what is told at the place where somebody should be invited. */
export type UninvitedWhy = 'own-email' | TooMany

/** Of what there were too many invitations within a day. */
type TooMany = `too-many-of-${(typeof counted)[number]}`

/**
 * Asks the person whom the sender named to sign the form too; the e-mail leaves by a job.
 *
 * Refused while answers are missing: nobody is asked to sign what is not complete;
 * when the e-mail is the sender's own: somebody else has to sign; and after so many invitations
 * within a day (`mostInvitations`), that nobody's mailbox is filled with them. Asking somebody anew
 * for a signature that a change has ended is not counted.
 */
export async function invite(
  sql: Sql,
  opened: OpenForm,
  field: string,
  at: Date,
): Promise<Outcome<null, InviteRefusal>> {
  const { personId, id: submissionId } = opened.draft
  return within(sql, { personId }, async tx => {
    if (isSent(await lockSubmission(tx, personId, submissionId))) return refuse('already-sent')
    const places = await placesNow(tx, opened, at)
    const place = places.find(one => one.field === field)
    if (!place) throw new NotFound()
    const { named, state } = place
    if (opened.way.current !== null) return refuse('incomplete')
    if (isEmailOf(named.email, opened.person)) return refuse('own-email')
    if (state === 'invited' || state === 'confirmed') return done(null)
    // Who has signed and is asked anew knows what it is about, and can be asked no more before they
    // sign again: that fills nobody's mailbox.
    if (state !== 'outdated') {
      const asked = { email: named.email, places: places.length, at }
      const tooMany = await countInvitation(tx, opened, asked)
      if (tooMany) return refuse(`too-many-of-${tooMany}` as const)
    }
    await ask(tx, opened, { personId, submissionId, field }, named, at)
    return done(null)
  })
}

async function ask(
  tx: Tx,
  { form, office, person }: OpenForm,
  name: SignPlaceName,
  named: SignPlace['named'],
  at: Date,
): Promise<void> {
  await writeInvitation(tx, name, named, at)
  await keepAbout(tx, name, aboutOf(form, office, person))
  await addJob(tx, invitationJobName, name)
  for (const { what, at: runAt } of tellingTimes({ invitedAt: at })) {
    const waiting: Waiting = { ...name, invitedAt: at.toISOString(), what }
    await addJob(tx, waitingJobName, waiting, { runAt })
  }
}

/**
 * What follows for the invitations of a form when its answers name somebody otherwise.
 *
 * Who could not sign under another name is told that the sender has put it right: the link stays
 * the same; a name that is still another one tells nothing. An e-mail that is named no longer is
 * not waited for, and another person in the question about them ends the invitation.
 */
export async function nameAnew(
  tx: Tx,
  form: FormDefinition,
  before: Pick<Filling, 'answers'>,
  { personId, submissionId, answers }: Pick<Filling, 'personId' | 'submissionId' | 'answers'>,
  at: Date,
): Promise<void> {
  const changes = namedOtherwise(form, before.answers, answers)
  if (changes.length === 0) return
  const open = (await listCosignatures(tx, personId, submissionId)).filter(
    ({ state }) => state === 'invited',
  )
  for (const invited of open) {
    const change = changes.find(({ field }) => field === invited.field)
    if (!change) continue
    const deed = deedOn(invited, change)
    if (deed === 'end') await takeBackInvitation(tx, invited)
    else await keepWaiting(tx, invited, deed === 'close' ? at : null)
    // Put back to this e-mail before the first letter has left: it leaves now.
    if (deed !== 'end' && deed !== 'close')
      await addJob(tx, invitationJobName, { personId, submissionId, field: invited.field })
    if (deed !== 'correct') continue
    await renameInvitation(tx, invited, change.now.name)
    await addJob(tx, correctedJobName, { personId, submissionId, field: invited.field })
  }
}

/** Takes an invitation back; one that was answered stays as it is. */
export function takeBack(sql: Sql, { personId, submissionId, field }: SignPlaceName) {
  return within(sql, { personId }, tx => takeBackInvitation(tx, { personId, submissionId, field }))
}
