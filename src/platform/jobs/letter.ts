import type { Db } from '../db/index.ts'
import type { MailMessage } from '../mail/index.ts'
import { addJob } from './add.ts'
import type { Job } from './job.ts'

const letterJobName = 'letter'

type Letter = Pick<MailMessage, 'to' | 'subject' | 'text'>

/**
 * Has an e-mail sent when the transaction has committed: nobody's row is locked while a mail
 * server thinks. What the letter tells of is marked as told in the same transaction.
 *
 * Takes the open transaction and the whole letter; it lies in the queue until it has left, so it
 * must carry no secret.
 */
export function addLetter(tx: Db, { to, subject, text }: Letter): Promise<void> {
  return addJob(tx, letterJobName, { to, subject, text })
}

/**
 * Sends one letter, and holds nothing meanwhile. It leaves twice only when the mail server has
 * taken it and the process died before the queue heard of that.
 */
export const letterJob: Job<Letter> = {
  name: letterJobName,
  sendsMail: true,
  run: ({ mail }, letter) => mail.send(letter),
}
