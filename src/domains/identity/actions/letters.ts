import { tokenHash } from '../../../platform/crypto/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { addJob } from '../../../platform/jobs/index.ts'
import { countAttempt } from '../queries/index.ts'
import { normalEmail } from '../rules/fields.ts'
import { letterWindowStart, maySendLetter } from '../rules/guessing.ts'

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

type Request = { email: string; lang: Lang; at: Date }

/**
 * Asks for a link for a new password. The same is done for every e-mail, known or not; who asks
 * learns nothing from the answer or its time. One e-mail gets three letters an hour at most.
 */
export async function requestPassword(tx: Db, request: Request): Promise<void> {
  await requestLetter(tx, 'password', request)
}

/** Asks for the link of confirmation once more; the same for every e-mail, known or not. */
export async function requestConfirmation(tx: Db, request: Request): Promise<void> {
  await requestLetter(tx, 'confirmation-again', request)
}

async function requestLetter(
  tx: Db,
  kind: 'password' | 'confirmation-again',
  { email: typed, lang, at }: Request,
): Promise<void> {
  const email = normalEmail(typed)
  const attempts = await countAttempt(tx, tokenHash(`${kind} ${email}`), at, letterWindowStart(at))
  if (maySendLetter(attempts)) await queueLetter(tx, { kind, email, lang })
}
