import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import type { Sql } from '../../../../platform/db/index.ts'
import { addJob } from '../../../../platform/jobs/index.ts'
import { namedAt } from '../../../forms/index.ts'
import { keepBirthTold } from '../../queries/telling.ts'
import { type SignRefusal, whyNotAnswer } from '../../rules/cosigners.ts'
import { isSent } from '../../rules/submission.ts'
import { type Invited, type Opening, openInvited, withLink } from './invited.ts'
import { type Answered, answerJobName } from './inviting.ts'

/** The birth date that the sender wrote of a signer, when another one is verified; else null. */
export function birthOtherwise({
  form,
  answers,
  invitation,
  opener,
}: Pick<Invited, 'form' | 'answers' | 'invitation' | 'opener'>) {
  const { birthDate: written } = namedAt(form, answers, invitation.field)
  const { birthDate: verified } = opener
  return written === '' || verified === null || written === verified ? null : { written, verified }
}

/**
 * Asks the sender to put the birth date right of whoever opens the link; asking twice tells once.
 * The verified date stays with whom it belongs to: the sender learns only that theirs is another.
 *
 * Refused to everybody but the invited person, and when the invitation cannot be answered any more.
 */
export function askForBirth(
  sql: Sql,
  token: string,
  opening: Opening,
): Promise<Outcome<null, SignRefusal>> {
  return withLink(sql, token, async (tx, invitation) => {
    const invited = await openInvited(tx, invitation, opening)
    const isDraft = !isSent(invited.draft)
    const refusal = whyNotAnswer({ ...invited, isDraft }) ?? invited.unfit
    if (refusal) return refuse(refusal)
    if (invitation.birthToldAt !== null || !birthOtherwise(invited)) return done(null)
    const { personId, submissionId, field } = invitation
    const did = { deed: 'other-birth', signerId: opening.personId, isReasoned: false } as const
    const answered: Answered = { personId, submissionId, field, ...did }
    await keepBirthTold(tx, invitation, opening.at)
    await addJob(tx, answerJobName, answered)
    return done(null)
  })
}
