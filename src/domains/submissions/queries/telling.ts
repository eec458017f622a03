import { maybe, type Tx } from '../../../platform/db/index.ts'
import type { Cosignature } from '../rules/cosigning.ts'
import { columns, type Place } from './cosigning.ts'

/** Locks an invitation that is waited for and whose e-mail has not left yet; null without one. */
export async function lockUnmailedInvitation(tx: Tx, place: Place): Promise<Cosignature | null> {
  const { personId, submissionId, field } = place
  return maybe(
    await tx<Cosignature[]>`
      select ${columns(tx)} from submissions.cosignatures
      where person_id = ${personId} and submission_id = ${submissionId} and field = ${field}
        and state = 'invited' and closed_at is null and token_hash is null for update`,
  )
}

/** Locks the invitation of a moment that is waited for; null when there is none any more. */
export async function lockUnanswered(
  tx: Tx,
  place: Place,
  invitedAt: Date,
): Promise<Cosignature | null> {
  const { personId, submissionId, field } = place
  return maybe(
    await tx<Cosignature[]>`
      select ${columns(tx)} from submissions.cosignatures
      where person_id = ${personId} and submission_id = ${submissionId} and field = ${field}
        and state = 'invited' and closed_at is null and invited_at = ${invitedAt}
      for update`,
  )
}

/** Keeps what was told last of an invitation. */
export async function keepTold(tx: Tx, place: Place, told: Cosignature['told']): Promise<void> {
  await tx`
    update submissions.cosignatures set told = ${told}
    where person_id = ${place.personId} and submission_id = ${place.submissionId}
      and field = ${place.field}`
}

/** Keeps since when the sender knows that a birth date is to be put right. */
export async function keepBirthTold(tx: Tx, place: Place, at: Date): Promise<void> {
  await tx`
    update submissions.cosignatures set birth_told_at = ${at}
    where person_id = ${place.personId} and submission_id = ${place.submissionId}
      and field = ${place.field}`
}

/** Keeps the hash of what the link of an invitation carries. */
export async function keepTokenHash(tx: Tx, place: Place, tokenHash: string): Promise<void> {
  await tx`
    update submissions.cosignatures set token_hash = ${tokenHash}
    where person_id = ${place.personId} and submission_id = ${place.submissionId}
      and field = ${place.field}`
}

/** Puts the name of an open invitation right. */
export async function renameInvitation(
  tx: Tx,
  { personId, submissionId, field }: Place,
  name: string,
): Promise<void> {
  await tx`
    update submissions.cosignatures set name = ${name}
    where person_id = ${personId} and submission_id = ${submissionId} and field = ${field}
      and state = 'invited'`
}
