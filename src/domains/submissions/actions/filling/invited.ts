import { tokenHash } from '../../../../platform/crypto/index.ts'
import { enter, NotFound, type Sql, type Tx } from '../../../../platform/db/index.ts'
import {
  type CosignAnswer,
  type FormDefinition,
  filesAmong,
  findVersion,
  type Journey,
  journeyOf,
  ownFieldsOf,
  type SignedParts,
  seenFieldsOf,
  signedHash,
  signedParts,
  type World,
} from '../../../forms/index.ts'
import { findPerson, type Person } from '../../../identity/index.ts'
import { findOffice, type Office } from '../../../offices/index.ts'
import { lockByToken, withInvitation } from '../../queries/cosigning.ts'
import { findFile } from '../../queries/files.ts'
import { openFilling } from '../../queries/filling.ts'
import { findSubmission } from '../../queries/submissions.ts'
import { type SignerRefusal, type Viewer, viewerOf, whyNotSigner } from '../../rules/cosigners.ts'
import { type Cosignature, type CosignState, changedSince, stateOf } from '../../rules/cosigning.ts'
import { worldOf } from '../../rules/filling.ts'
import { type Attachment, isSent, type Submission } from '../../rules/submission.ts'

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
  /** What the signature is about, part by part, and as one hash. */
  parts: SignedParts
  seen: string
  /** What is otherwise than they signed it, by the names of the questions. */
  changed: string[]
}

/** Who opens a link, and when. */
export type Opening = { personId: string; at: Date }

/** The invitation of a link; throws `NotFound` when it leads nowhere (any more). */
export function readInvited(sql: Sql, token: string, opening: Opening): Promise<Invited> {
  return withLink(sql, token, (tx, invitation) => openInvited(tx, invitation, opening))
}

/** One file of an invitation: of the answers shown to its reader, or their own. */
export function readInvitedFile(
  sql: Sql,
  token: string,
  fileId: string,
  opening: Opening,
): Promise<Attachment> {
  return withLink(sql, token, async (tx, invitation) => {
    const invited = await openInvited(tx, invitation, opening)
    if (!invitedFiles(invited).has(fileId)) throw new NotFound()
    return findFile(tx, invitation.personId, invitation.submissionId, fileId)
  })
}

/** The ids of the files that an invitation shows to whoever has opened it. */
function invitedFiles(invited: Invited): Set<string> {
  const { form, answers, invitation } = invited
  if (!mayRead(invited)) return new Set()
  const { field } = invitation
  const shown = new Set([...seenFieldsOf(form, field), ...ownFieldsOf(form, field)])
  return new Set(filesAmong(answers, shown).map(file => file.id))
}

/** It is shown to who may sign, and stays so for who did; a wrong address learns nothing. */
export function mayRead({
  viewer,
  state,
  unfit,
  draft,
}: Pick<Invited, 'viewer' | 'state' | 'unfit' | 'draft'>): boolean {
  if (viewer !== 'invited') return false
  if (state === 'invited' && !isSent(draft)) return unfit === null
  return state === 'confirmed' || (state === 'outdated' && !isSent(draft))
}

/** Whether a link is of an invitation that is still kept, be it taken back. */
export function leadsSomewhere(sql: Sql, token: string): Promise<boolean> {
  const hash = tokenHash(token).toString('hex')
  return withInvitation(sql, hash, async tx => (await lockByToken(tx, hash)) !== null)
}

/** The row is found by the link alone; what it belongs to is then seen as the sender sees it. */
export function withLink<Result>(
  sql: Sql,
  token: string,
  work: (tx: Tx, invitation: Cosignature) => Promise<Result>,
): Promise<Result> {
  const hash = tokenHash(token).toString('hex')
  return withInvitation(sql, hash, async tx => {
    const invitation = await lockByToken(tx, hash)
    if (!invitation) throw new NotFound()
    await enter(tx, { personId: invitation.personId })
    return work(tx, invitation)
  })
}

/** Opens the invitation of a link within its transaction. */
export async function openInvited(
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
  const world = worldOf(office, inviter.kind, isSent(draft) ? draft.received.sentAt : at)
  const answers = { ...filling.answers, ...invitation.answers }
  const named = (filling.answers[field] ?? { name: '', email: '' }) as CosignAnswer
  const parts = signedParts(form, answers, world, field)
  const stands = stateOf(invitation, { email: named.email, now: parts }, at)
  const isSentWith = isSent(draft) && named.personId !== undefined
  const state = isSentWith && named.personId === invitation.signerId ? 'confirmed' : stands
  return {
    ...{ invitation, state, draft, form, answers, world, office, inviter, opener },
    ...{ viewer: viewerOf(invitation, opener), unfit: whyNotSigner(opener, named.name) },
    journey: journeyOf(form, answers, world, { cosigner: field }),
    ...{ named: named.name, parts, seen: signedHash(parts) },
    changed: state === 'confirmed' ? [] : changedSince(invitation, parts),
  }
}
