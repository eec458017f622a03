import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { tokenHash } from '../../../../platform/crypto/index.ts'
import { enter, NotFound, type Sql, type Tx } from '../../../../platform/db/index.ts'
import { addJob } from '../../../../platform/jobs/index.ts'
import {
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
  answersHash,
  type Cosignature,
  type CosignState,
  type SignRefusal,
  stateOf,
  whyNotSign,
} from '../../rules/cosigning.ts'
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
  /** The hash of the sender's answers, which the signature is about. */
  seen: string
}

/** The invitation of a link; throws `NotFound` when it leads nowhere (any more). */
export function readInvited(sql: Sql, token: string, at: Date): Promise<Invited> {
  return withLink(sql, token, (tx, invitation) => openInvited(tx, invitation, at))
}

/** Saves one of the signer's pages, also what is wrong on it. */
export function saveSignerPage(
  sql: Sql,
  token: string,
  sent: { page: string; fields: Record<string, string | string[]>; files: readonly SentFile[] },
  at: Date,
): Promise<ParsedPage> {
  return withLink(sql, token, async (tx, invitation) => {
    const { state, draft, form, answers, world } = await openInvited(tx, invitation, at)
    if (state !== 'invited' || isSent(draft)) throw new NotFound()
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
export type Signer = { personId: string; seen: string; at: Date }

/** Confirms a form: since now its sender may send it with this signature. */
export function confirmCosignature(
  sql: Sql,
  token: string,
  { personId, seen, at }: Signer,
): Promise<Outcome<null, SignRefusal>> {
  return withLink(sql, token, async (tx, invitation) => {
    const { form, answers, world, draft, state, seen: now } = await openInvited(tx, invitation, at)
    const signer = await findPerson(tx, personId)
    const refusal = whyNotSign(invitation, state, {
      ...{ signerId: personId, verified: signer.verifiedAt !== null, isDraft: !isSent(draft) },
      ...{ isComplete: checkAll(form, answers, world, 'cosigner').length === 0, seen, now },
    })
    if (refusal) return refuse(refusal)
    const name = signer.actingName ? `${signer.name} (${signer.actingName})` : signer.name
    await answer(tx, invitation, { state: 'confirmed', personId, name, seen: now, at })
    return done(null)
  })
}

/** Refuses to sign; the sender is told, and may ask somebody else. */
export function refuseCosignature(
  sql: Sql,
  token: string,
  { personId, at }: Omit<Signer, 'seen'>,
): Promise<Outcome<null, SignRefusal>> {
  return withLink(sql, token, async (tx, invitation) => {
    const { state, draft } = await openInvited(tx, invitation, at)
    if (invitation.personId === personId) return refuse('own-invitation')
    if (state !== 'invited' || isSent(draft)) return refuse('no-longer-open')
    const { name } = await findPerson(tx, personId)
    await answer(tx, invitation, { state: 'refused', personId, name, seen: null, at })
    return done(null)
  })
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

async function openInvited(tx: Tx, invitation: Cosignature, at: Date): Promise<Invited> {
  const { personId, submissionId, field } = invitation
  const draft = await findSubmission(tx, personId, submissionId)
  const filling = await openFilling(tx, personId, submissionId)
  const { definition: form } = await findVersion(tx, filling.ref)
  const office = await findOffice(tx, draft.officeId)
  const inviter = await findPerson(tx, personId)
  const world = worldOf(office, inviter.kind, at)
  const answers = { ...filling.answers, ...invitation.answers }
  const named = filling.answers[field] as { email?: string } | undefined
  const state = stateOf(invitation, { email: named?.email ?? '' }, filling.answers, at)
  return {
    ...{ invitation, state, draft, form, answers, world, office, inviter },
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
