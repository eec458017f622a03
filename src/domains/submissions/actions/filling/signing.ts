import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { tokenHash } from '../../../../platform/crypto/index.ts'
import { enter, NotFound, type Sql, type Tx } from '../../../../platform/db/index.ts'
import { addJob } from '../../../../platform/jobs/index.ts'
import {
  type CosignAnswer,
  checkAll,
  type FormDefinition,
  findVersion,
  type Journey,
  journeyOf,
  type ParsedPage,
  parsePage,
  type World,
} from '../../../forms/index.ts'
import { findPerson, type Person } from '../../../identity/index.ts'
import { findOffice, type Office } from '../../../offices/index.ts'
import { lockByToken, withInvitation, writeCosignature } from '../../queries/cosigning.ts'
import { listFiles } from '../../queries/files.ts'
import { openFilling } from '../../queries/filling.ts'
import { findSubmission } from '../../queries/submissions.ts'
import {
  type SignerRefusal,
  type SignRefusal,
  type Viewer,
  viewerOf,
  whyNotAnswer,
  whyNotSign,
  whyNotSigner,
} from '../../rules/cosigners.ts'
import { answersHash, type Cosignature, type CosignState, stateOf } from '../../rules/cosigning.ts'
import { worldOf } from '../../rules/filling.ts'
import { isSent, type Submission } from '../../rules/submission.ts'
import { bindFiles, type SentFile } from './files.ts'
import { answerJobName } from './inviting.ts'

/** A form as somebody sees it who is asked to sign it: their pages, and what it is about. */
export type Invited = {
  invitation: Cosignature
  state: CosignState
  draft: Submission
  form: FormDefinition
  /** The sender's answers and, over them, the signer's own. */
  answers: Cosignature['answers']
  journey: Journey
  world: World
  office: Office
  inviter: Person
  /** Whoever has opened the link, what they are to it, and why they may not sign. */
  opener: Person
  viewer: Viewer
  unfit: SignerRefusal | null
  /** The name under which the sender awaits the signature now. */
  named: string
  /** The hash of the sender's answers, which the signature is about. */
  seen: string
}

/** Who opens a link, and when. */
export type Opening = { personId: string; at: Date }

/** The invitation of a link; throws `NotFound` when it leads nowhere (any more). */
export function readInvited(sql: Sql, token: string, opening: Opening): Promise<Invited> {
  return withLink(sql, token, (tx, invitation) => openInvited(tx, invitation, opening))
}

/** Saves one of the signer's pages, also what is wrong on it. */
export function saveSignerPage(
  sql: Sql,
  token: string,
  sent: { page: string; fields: Record<string, string | string[]>; files: readonly SentFile[] },
  opening: Opening,
): Promise<ParsedPage> {
  return withLink(sql, token, async (tx, invitation) => {
    const { at } = opening
    const invited = await openInvited(tx, invitation, opening)
    const { draft, form, answers, world } = invited
    if (whyNotAnswer({ ...invited, isDraft: !isSent(draft) })) throw new NotFound()
    const { personId, submissionId } = invitation
    const files = await listFiles(tx, personId, submissionId)
    const bound = await bindFiles(tx, { personId, submissionId, at, files }, answers, sent.files)
    const parsed = parsePage(form, sent.page, sent.fields, bound.answers, world)
    const isFine = parsed.wrong.length === 0 && parsed.revealed.length === 0 && !parsed.deed
    const passed = isFine ? [...new Set([...invitation.passed, sent.page])] : invitation.passed
    await writeCosignature(tx, { ...invitation, answers: ownOf(form, parsed.answers), passed })
    return parsed
  })
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
      isComplete: checkAll(form, answers, world, 'cosigner').length === 0,
    })
    if (refusal === 'other-name') await keepOtherName(tx, invitation, opener.name)
    if (refusal) return refuse(refusal)
    const { personId, at } = signer
    await answer(tx, invitation, { state: 'confirmed', personId, name: opener.name, seen: now, at })
    return done(null)
  })
}

/** Refuses to sign; the sender is told, and may ask somebody else. */
export function refuseCosignature(
  sql: Sql,
  token: string,
  opening: Opening,
): Promise<Outcome<null, SignRefusal>> {
  return withLink(sql, token, async (tx, invitation) => {
    const invited = await openInvited(tx, invitation, opening)
    const refusal = whyNotAnswer({ ...invited, isDraft: !isSent(invited.draft) })
    if (refusal) return refuse(refusal)
    const { personId, at } = opening
    const { name } = invited.opener
    await answer(tx, invitation, { state: 'refused', personId, name, seen: null, at })
    return done(null)
  })
}

/** The invitation stays open; telling the sender twice of one name helps nobody. */
async function keepOtherName(tx: Tx, invitation: Cosignature, signerName: string): Promise<void> {
  if (invitation.signerName === signerName) return
  const { personId, submissionId, field } = invitation
  await writeCosignature(tx, { ...invitation, signerName })
  await addJob(tx, answerJobName, { personId, submissionId, field })
}

type Given = {
  state: 'confirmed' | 'refused'
  personId: string
  name: string
  seen: string | null
  at: Date
}

async function answer(tx: Tx, invitation: Cosignature, given: Given): Promise<void> {
  const { personId, submissionId, field } = invitation
  await writeCosignature(tx, {
    ...{ ...invitation, state: given.state, signerId: given.personId, signerName: given.name },
    ...{ answeredAt: given.at, seenSha256: given.seen },
  })
  await addJob(tx, answerJobName, { personId, submissionId, field })
}

/** The row is found by the link alone; what it belongs to is then seen as the sender sees it. */
function withLink<Result>(
  sql: Sql,
  token: string,
  work: (tx: Tx, invitation: Cosignature) => Promise<Result>,
): Promise<Result> {
  const hash = tokenHash(token).toString('hex')
  return withInvitation(sql, hash, async tx => {
    const invitation = await lockByToken(tx, hash)
    if (!invitation || invitation.state === 'taken-back') throw new NotFound()
    await enter(tx, { personId: invitation.personId })
    return work(tx, invitation)
  })
}

async function openInvited(
  tx: Tx,
  invitation: Cosignature,
  { personId: openerId, at }: Opening,
): Promise<Invited> {
  const { personId, submissionId, field } = invitation
  const draft = await findSubmission(tx, personId, submissionId)
  const filling = await openFilling(tx, personId, submissionId)
  const { definition: form } = await findVersion(tx, filling.ref)
  const office = await findOffice(tx, draft.officeId)
  const inviter = await findPerson(tx, personId)
  const opener = await findPerson(tx, openerId)
  const world = worldOf(office, inviter.kind, at)
  const answers = { ...filling.answers, ...invitation.answers }
  const { name: named = '', email = '' } = (filling.answers[field] ?? {}) as Partial<CosignAnswer>
  const state = stateOf(invitation, { email }, filling.answers, at)
  return {
    ...{ invitation, state, draft, form, answers, world, office, inviter, opener, named },
    ...{ viewer: viewerOf(invitation, opener), unfit: whyNotSigner(opener, named) },
    journey: journeyOf(form, answers, world, 'cosigner'),
    seen: answersHash(filling.answers),
  }
}

/** Of all answers those that are the signer's: the fields of their pages. */
function ownOf(form: FormDefinition, answers: Cosignature['answers']): Cosignature['answers'] {
  const own = new Set(
    form.pages
      .filter(page => page.party === 'cosigner')
      .flatMap(page => page.fields.map(field => field.name)),
  )
  return Object.fromEntries(Object.entries(answers).filter(([name]) => own.has(name)))
}
