import { isDeepStrictEqual } from 'node:util'
import { newId } from '../../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx } from '../../../../platform/db/index.ts'
import { addJob } from '../../../../platform/jobs/index.ts'
import {
  checkAll,
  type FormDefinition,
  ownFieldsOf,
  type ParsedPage,
  parsePage,
  type SignedParts,
} from '../../../forms/index.ts'
import type { Person } from '../../../identity/index.ts'
import { listCosignatures, writeCosignature } from '../../queries/cosigning.ts'
import { isDraftFree } from '../../queries/drafts.ts'
import { deleteFile, listFiles } from '../../queries/files.ts'
import { openFilling } from '../../queries/filling.ts'
import { insertSigning } from '../../queries/signings.ts'
import {
  type SignRefusal,
  versionOfAnswers,
  whyNotAnswer,
  whyNotRefuse,
  whyNotSign,
} from '../../rules/cosigners.ts'
import type { Cosignature } from '../../rules/cosigning.ts'
import { heldFiles } from '../../rules/filling-files.ts'
import { aboutOf } from '../../rules/signings.ts'
import { isSent } from '../../rules/submission.ts'
import { bindFiles, type SentFile } from './files.ts'
import { type Invited, type Opening, openInvited, withLink } from './invited.ts'
import { type Answered, answerJobName } from './inviting.ts'

/** One of the signer's pages as it was sent, and which of their answers it showed. */
export type SignerSent = {
  page: string
  fields: Record<string, string | string[]>
  files: readonly SentFile[]
  /** As `versionOfAnswers` names them. */
  seenVersion: string
}

/**
 * Saves one of the signer's pages, also what is wrong on it.
 *
 * Writes nothing over what was saved meanwhile in another window: `isStale` says so, with what
 * was typed.
 */
export function saveSignerPage(
  sql: Sql,
  token: string,
  sent: SignerSent,
  opening: Opening,
): Promise<{ isStale: boolean; parsed: ParsedPage }> {
  return withLink(sql, token, async (tx, invitation) => {
    const { at } = opening
    const invited = await openInvited(tx, invitation, opening)
    const { draft, form, answers, world } = invited
    if (whyNotAnswer({ ...invited, isDraft: !isSent(draft) })) throw new NotFound()
    const { personId, submissionId } = invitation
    const files = await listFiles(tx, personId, submissionId)
    const isOther = versionOfAnswers(invitation.answers) !== sent.seenVersion
    const place = { personId, submissionId, at, files }
    const bound = await bindFiles(tx, place, answers, isOther ? [] : sent.files)
    const parsed = parsePage(form, sent.page, sent.fields, bound.answers, world)
    const own = ownOf(form, parsed.answers, invitation.field)
    if (isOther && !isDeepStrictEqual(own, invitation.answers)) return { isStale: true, parsed }
    const isFine = parsed.wrong.length === 0 && parsed.revealed.length === 0 && !parsed.deed
    const passed = isFine ? [...new Set([...invitation.passed, sent.page])] : invitation.passed
    await writeCosignature(tx, { ...invitation, answers: own, passed })
    if (parsed.deed?.kind === 'remove-file') await dropFile(tx, form, invitation, parsed.deed.id)
    return { isStale: false, parsed }
  })
}

/**
 * Drops a file that the signer removed and no other answer holds. While the sender's own window
 * is at work on the draft the file stays: what nobody holds goes when the form is sent.
 */
async function dropFile(
  tx: Tx,
  form: FormDefinition,
  { personId, submissionId }: Cosignature,
  fileId: string,
): Promise<void> {
  if (!(await isDraftFree(tx, personId, submissionId))) return
  const { answers } = await openFilling(tx, personId, submissionId)
  const invited = await listCosignatures(tx, personId, submissionId)
  const held = heldFiles(form, [answers, ...invited.map(one => one.answers)])
  if (!held.has(fileId)) await deleteFile(tx, personId, submissionId, fileId)
}

/** Who answers an invitation, and what of the sender's answers they saw. */
export type Signer = Opening & { seen: string }

/**
 * Confirms a form: since now its sender may send it with this signature.
 *
 * Refused to everybody but the invited person; the verified name of one who was invited under
 * another name is kept, and the sender told, so that they can correct it.
 */
export function confirmCosignature(
  sql: Sql,
  token: string,
  signer: Signer,
): Promise<Outcome<null, SignRefusal>> {
  return withLink(sql, token, async (tx, invitation) => {
    const invited = await openInvited(tx, invitation, signer)
    const { form, answers, world, draft, opener, seen: now } = invited
    const refusal = whyNotSign({
      ...{ ...invited, isDraft: !isSent(draft), seen: signer.seen, now },
      isComplete: checkAll(form, answers, world, { cosigner: invitation.field }).length === 0,
    })
    if (refusal === 'other-name') await keepOtherName(tx, invitation, opener)
    if (refusal) return refuse(refusal)
    const { personId, at } = signer
    const signed = { seen: now, parts: invited.parts }
    const given = {
      state: 'confirmed',
      personId,
      name: opener.name,
      signed,
      reason: '',
      at,
    } as const
    await answer(tx, invited, given)
    return done(null)
  })
}

/**
 * Refuses to sign, or takes a signature back; the sender is told, and may ask somebody else.
 *
 * `reason` is why, in their own words, or empty; refused when it is too long.
 */
export function refuseCosignature(
  sql: Sql,
  token: string,
  { reason, ...opening }: Opening & { reason: string },
): Promise<Outcome<null, SignRefusal>> {
  return withLink(sql, token, async (tx, invitation) => {
    const invited = await openInvited(tx, invitation, opening)
    const refusal = whyNotRefuse({ ...invited, isDraft: !isSent(invited.draft) }, reason)
    if (refusal) return refuse(refusal)
    const { personId, at } = opening
    const { name } = invited.opener
    const given = { state: 'refused', personId, name, signed: null, reason, at } as const
    await answer(tx, invited, given)
    return done(null)
  })
}

/** The invitation stays open; telling the sender twice of one name helps nobody. */
async function keepOtherName(tx: Tx, invitation: Cosignature, { id, name }: Person): Promise<void> {
  if (invitation.signerName === name) return
  await writeCosignature(tx, { ...invitation, signerName: name })
  await tellSender(tx, invitation, { deed: 'other-name', signerId: id, isReasoned: false })
}

function tellSender(
  tx: Tx,
  { personId, submissionId, field }: Cosignature,
  did: Pick<Answered, 'deed' | 'signerId' | 'isReasoned'>,
): Promise<void> {
  const answered: Answered = { personId, submissionId, field, ...did }
  return addJob(tx, answerJobName, answered)
}

type Given = {
  state: 'confirmed' | 'refused'
  personId: string
  name: string
  signed: { seen: string; parts: SignedParts } | null
  reason: string
  at: Date
}

/** Also into the list of whoever answers, where it stays whatever becomes of the form. */
async function answer(tx: Tx, invited: Invited, given: Given): Promise<void> {
  const { invitation, form, office, inviter } = invited
  await writeCosignature(tx, {
    ...{ ...invitation, state: given.state, signerId: given.personId, signerName: given.name },
    ...{ answeredAt: given.at, seenSha256: given.signed?.seen ?? null },
    ...{ signed: given.signed?.parts ?? null, reason: given.reason },
  })
  const about = aboutOf(form, office, inviter)
  const { state: deed, reason, at } = given
  const signing = { id: newId(at), deed, reason, about, at }
  await insertSigning(tx, given.personId, invitation, signing)
  await tellSender(tx, invitation, { deed, signerId: given.personId, isReasoned: reason !== '' })
}

/** Of all answers those that are the signer's: the fields of their pages. */
function ownOf(
  form: FormDefinition,
  answers: Cosignature['answers'],
  cosigner: string,
): Cosignature['answers'] {
  const own = ownFieldsOf(form, cosigner)
  return Object.fromEntries(Object.entries(answers).filter(([name]) => own.has(name)))
}
