import { enter, type Tx } from '../../../platform/db/index.ts'
import { pageLength } from '../rules/listing.ts'
import type { About, Signing, WaitingInvitation } from '../rules/signings.ts'
import type { Place } from './cosigning.ts'

/** Lets a transaction see what waits for the owner of an e-mail that an account has confirmed. */
export async function openAsked(tx: Tx, email: string): Promise<void> {
  await tx`select set_config('app.cosign_email', ${email}, true)`
}

/** What waits for the signature of an e-mail's owner, the newest first; a page at most. */
export async function listWaiting(
  tx: Tx,
  { personId, email }: { personId: string; email: string },
  since: Date,
): Promise<WaitingInvitation[]> {
  return tx<WaitingInvitation[]>`
    select person_id as "senderId", submission_id as "submissionId", field, email, round, about,
      invited_at as "invitedAt"
    from submissions.cosignatures
    where email = ${email} and state = 'invited' and closed_at is null
      and invited_at > ${since} and person_id <> ${personId}
      and token_hash is not null and about is not null
    order by invited_at desc
    limit ${pageLength}`
}

/** A page of what a person has signed and refused, the newest first, read one row further. */
export async function listSignings(
  tx: Tx,
  personId: string,
  { before, after }: { before: string | null; after: string | null },
): Promise<Signing[]> {
  const rows = await tx<Signing[]>`
    select s.id, s.sender_id as "senderId", s.submission_id as "submissionId", s.field, s.deed,
      s.reason, s.about, s.at, s.record_mark as "recordMark", s.message_id as "messageId", c.email,
      c.round
    from submissions.signings s
    left join submissions.cosignatures c
      on c.person_id = s.sender_id and c.submission_id = s.submission_id and c.field = s.field
        and c.token_hash is not null and c.state <> 'taken-back'
    where s.person_id = ${personId}
      ${before ? tx`and s.id < ${before}` : tx``}
      ${after ? tx`and s.id > ${after}` : tx``}
    order by s.id ${after ? tx`asc` : tx`desc`}
    limit ${pageLength + 1}`
  return after ? [...rows].reverse() : [...rows]
}

type NewSigning = Pick<Signing, 'id' | 'deed' | 'reason' | 'about' | 'at'>

/** Writes what somebody did into their own list, in their scope; then turns to the sender again. */
export async function insertSigning(
  tx: Tx,
  signerId: string,
  { personId: senderId, submissionId, field }: Place,
  { id, deed, reason, about, at }: NewSigning,
): Promise<void> {
  await enter(tx, { personId: signerId })
  await tx`
    insert into submissions.signings
      (person_id, id, sender_id, submission_id, field, deed, reason, about, at)
    values (${signerId}, ${id}, ${senderId}, ${submissionId}, ${field}, ${deed}, ${reason},
      ${tx.json(about as never)}, ${at})`
  await enter(tx, { personId: senderId })
}

/** Keeps with somebody's last signature that it was sent, and where its paper is. */
export async function markSigningSent(
  tx: Tx,
  signerId: string,
  { personId: senderId, submissionId, field }: Place,
  { recordMark, messageId }: { recordMark: string; messageId: string },
): Promise<void> {
  await tx`
    update submissions.signings set record_mark = ${recordMark}, message_id = ${messageId}
    where person_id = ${signerId} and record_mark is null and id = (
      select id from submissions.signings
      where person_id = ${signerId} and sender_id = ${senderId}
        and submission_id = ${submissionId} and field = ${field} and deed = 'confirmed'
      order by id desc limit 1)`
}

/** What an invitation tells its reader, kept with it. */
export async function keepAbout(tx: Tx, place: Place, about: About): Promise<void> {
  await tx`
    update submissions.cosignatures set about = ${tx.json(about as never)}, closed_at = null
    where person_id = ${place.personId} and submission_id = ${place.submissionId}
      and field = ${place.field}`
}

/** Whether an invitation is waited for: since when no longer, or null. */
export async function keepWaiting(tx: Tx, place: Place, closedAt: Date | null): Promise<void> {
  await tx`
    update submissions.cosignatures set closed_at = ${closedAt}
    where person_id = ${place.personId} and submission_id = ${place.submissionId}
      and field = ${place.field}`
}

/** A form was sent: whoever was asked and is not needed any more is waited for no longer. */
export async function closeInvitations(
  tx: Tx,
  personId: string,
  submissionId: string,
  at: Date,
): Promise<void> {
  await tx`
    update submissions.cosignatures set closed_at = ${at}
    where person_id = ${personId} and submission_id = ${submissionId} and state = 'invited'`
}
