import { type Db, maybe, type Sql, type Tx } from '../../../platform/db/index.ts'
import type { Answers } from '../../forms/index.ts'
import type { Cosignature } from '../rules/cosigning.ts'

/** The columns of an invitation, as `Cosignature` names them. */
export const columns = (db: Db) => db`
  person_id as "personId", submission_id as "submissionId", field, name, email, round, state,
  invited_at as "invitedAt", signer_id as "signerId", signer_name as "signerName",
  closed_at as "closedAt", birth_told_at as "birthToldAt", answered_at as "answeredAt",
  seen_sha256 as "seenSha256", signed, told, reason,
  answers, passed`

/** Opens a transaction in which only the row of one invitation's link is seen. */
export async function withInvitation<Result>(
  sql: Sql,
  tokenHash: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const result = await sql.begin(async tx => {
    await tx`select set_config('app.cosign_hash', ${tokenHash}, true)`
    return work(tx)
  })
  return result as Result
}

/** The invitation of a link, locked; null when the link leads to none. */
export async function lockByToken(tx: Tx, tokenHash: string): Promise<Cosignature | null> {
  return maybe(
    await tx<Cosignature[]>`
      select ${columns(tx)} from submissions.cosignatures
      where token_hash = ${tokenHash} for update`,
  )
}

/** Whom a sender has asked to sign a form. */
export async function listCosignatures(
  tx: Tx,
  personId: string,
  submissionId: string,
): Promise<Cosignature[]> {
  return tx<Cosignature[]>`
    select ${columns(tx)} from submissions.cosignatures
    where person_id = ${personId} and submission_id = ${submissionId} order by field limit 20`
}

/** The same, locked: until the transaction ends none of them answers or changes their mind. */
export async function lockCosignatures(
  tx: Tx,
  personId: string,
  submissionId: string,
): Promise<Cosignature[]> {
  return tx<Cosignature[]>`
    select ${columns(tx)} from submissions.cosignatures
    where person_id = ${personId} and submission_id = ${submissionId} order by field limit 20
    for update`
}

/** Where in a form somebody is asked to sign. */
export type Place = Pick<Cosignature, 'personId' | 'submissionId' | 'field'>

/** Asks somebody to sign, by a link of its own; what was asked there before is over. */
export async function writeInvitation(
  tx: Tx,
  { personId, submissionId, field }: Place,
  { name, email }: { name: string; email: string },
  at: Date,
): Promise<void> {
  await tx`
    insert into submissions.cosignatures
      (person_id, submission_id, field, name, email, state, invited_at, answers, passed)
    values (${personId}, ${submissionId}, ${field}, ${name}, ${email}, 'invited', ${at}, '{}', '{}')
    on conflict (person_id, submission_id, field) do update
    set name = excluded.name, email = excluded.email, state = 'invited',
      round = cosignatures.round + 1,
      invited_at = excluded.invited_at, token_hash = null,
      birth_told_at = null, signer_id = null, signer_name = '',
      answered_at = null, seen_sha256 = null, told = '', reason = '',
      signed = case when cosignatures.email = excluded.email then cosignatures.signed end,
      answers = case when cosignatures.email = excluded.email then cosignatures.answers
        else excluded.answers end,
      passed = excluded.passed`
}

/** Takes an invitation back that nobody has answered; the link leads nowhere since now. */
export async function takeBackInvitation(
  tx: Tx,
  { personId, submissionId, field }: Place,
): Promise<void> {
  await tx`
    update submissions.cosignatures set state = 'taken-back'
    where person_id = ${personId} and submission_id = ${submissionId} and field = ${field}
      and state = 'invited'`
}

/** Writes what the invited person did: the answers so far, and the confirmation or the refusal. */
export async function writeCosignature(tx: Tx, cosignature: Cosignature): Promise<void> {
  const { personId, submissionId, field, state, signerId, signerName } = cosignature
  const { answeredAt, seenSha256, signed, reason, answers, passed } = cosignature
  await tx`
    update submissions.cosignatures
    set state = ${state}, signer_id = ${signerId}, signer_name = ${signerName},
      answered_at = ${answeredAt}, seen_sha256 = ${seenSha256},
      signed = ${signed && tx.json(signed)}, reason = ${reason},
      answers = ${tx.json(answers as Answers as never)}, passed = ${passed}
    where person_id = ${personId} and submission_id = ${submissionId} and field = ${field}`
}
