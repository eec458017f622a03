import type { Db } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { addJob } from '../../../platform/jobs/index.ts'
import { normalEmail } from '../rules/fields.ts'

/** An e-mail that tells the owner of an account what happened with it. */
type Notice = 'already-registered' | 'password-changed' | 'factor-reset'

/**
 * An e-mail to be written by the worker. The queue holds no token: the link is made when the
 * e-mail is written.
 */
export type Letter =
  | { kind: 'confirmation' | Notice; accountId: string }
  | { kind: 'invitation'; accountId: string; officeName: string; byName: string }
  | { kind: 'new-email' | 'email-changed'; accountId: string; email: string }
  | { kind: 'password' | 'confirmation-again'; email: string; lang: Lang }

export const letterJobName = 'identity.letter'

/** Puts an e-mail into the queue, as a part of the transaction. */
export async function queueLetter(tx: Db, letter: Letter): Promise<void> {
  await addJob(tx, letterJobName, letter)
}

/**
 * Asks for a link for a new password. The same is done for every e-mail, known or not; who asks
 * learns nothing from the answer or its time.
 */
export async function requestPassword(tx: Db, email: string, lang: Lang): Promise<void> {
  await queueLetter(tx, { kind: 'password', email: normalEmail(email), lang })
}

/** Asks for the link of confirmation once more; the same for every e-mail, known or not. */
export async function requestConfirmation(tx: Db, email: string, lang: Lang): Promise<void> {
  await queueLetter(tx, { kind: 'confirmation-again', email: normalEmail(email), lang })
}
