import { createHash } from 'node:crypto'
import { foldText } from '../../../foundation/czech/index.ts'
import { normalEmail, type Person } from '../../identity/index.ts'
import type { Cosignature, CosignState } from './cosigning.ts'
import { reasonLength } from './signings.ts'

/** Who looks at an invitation: whoever sent it, who is meant by it, or somebody else. */
export type Viewer = 'sender' | 'invited' | 'stranger'

/**
 * What somebody is to an invitation: the link alone makes nobody the invited one, their account's
 * e-mail does; once it is answered, it is theirs who answered.
 */
export function viewerOf(
  { personId, signerId, email }: Pick<Cosignature, 'personId' | 'signerId' | 'email'>,
  looking: Pick<Person, 'id' | 'email'>,
): Viewer {
  if (looking.id === personId) return 'sender'
  const isMeant = signerId === null ? isEmailOf(email, looking) : signerId === looking.id
  return isMeant ? 'invited' : 'stranger'
}

/** Whether an e-mail is the one of a person's account. */
export function isEmailOf(email: string, person: Pick<Person, 'email'>): boolean {
  return normalEmail(email) !== '' && normalEmail(email) === normalEmail(person.email ?? '')
}

/** Whether two names are of one person: case, accents, order and titles do not count. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) !== '' && nameKey(one) === nameKey(other)
}

function nameKey(name: string): string {
  return foldText(name)
    .split(/[\s,]+/)
    .filter(word => word !== '' && !word.endsWith('.'))
    .sort()
    .join(' ')
}

/** Names what a signer has answered so far, to tell two windows apart; empty before the first. */
export function versionOfAnswers(answers: Cosignature['answers']): string {
  if (Object.keys(answers).length === 0) return ''
  return createHash('sha256').update(JSON.stringify(answers)).digest('base64url').slice(0, 22)
}

/** Why somebody cannot sign, by who they are. */
export type SignerRefusal = 'not-verified' | 'not-a-person' | 'other-name'

/** Why somebody may not sign under a name: unverified, a firm, or of another verified name. */
export function whyNotSigner(
  signer: Pick<Person, 'kind' | 'name' | 'verifiedAt'>,
  invitedName: string,
): SignerRefusal | null {
  if (signer.kind !== 'natural') return 'not-a-person'
  if (signer.verifiedAt === null) return 'not-verified'
  return isSameName(signer.name, invitedName) ? null : 'other-name'
}

export type SignRefusal =
  | SignerRefusal
  | 'own-invitation'
  | 'somebody-else'
  | 'unanswered'
  | 'no-longer-open'
  | 'changed-meanwhile'
  | 'reason-too-long'

/** What answering an invitation looks at. */
type AnswerAround = {
  viewer: Viewer
  state: CosignState
  /** The draft was not sent. */
  isDraft: boolean
}

/** What signing looks at besides. */
type SignAround = AnswerAround & {
  /** Why they may not sign by who they are. */
  unfit: SignerRefusal | null
  /** The pages that are the signer's are answered. */
  isComplete: boolean
  /** The hash of what the page showed, and of what it would show now. */
  seen: string
  now: string
}

/** Why an invitation cannot be answered by somebody now, be it by a refusal; null when it can. */
export function whyNotAnswer({ viewer, state, isDraft }: AnswerAround): SignRefusal | null {
  if (viewer === 'sender') return 'own-invitation'
  if (viewer === 'stranger') return 'somebody-else'
  return state === 'invited' && isDraft ? null : 'no-longer-open'
}

/** Why somebody cannot refuse to sign; who has signed takes it back so while nothing was sent. */
export function whyNotRefuse(
  { viewer, state, isDraft }: AnswerAround,
  reason = '',
): SignRefusal | null {
  const hasSigned = state === 'confirmed' || state === 'outdated'
  const refusal = whyNotAnswer({ viewer, state: hasSigned ? 'invited' : state, isDraft })
  return refusal ?? (reason.length > reasonLength ? 'reason-too-long' : null)
}

/** Why an invitation cannot be confirmed by somebody now; null when it can. */
export function whyNotSign(around: SignAround): SignRefusal | null {
  const refusal = whyNotAnswer(around) ?? around.unfit
  if (refusal) return refusal
  if (!around.isComplete) return 'unanswered'
  return around.seen === around.now ? null : 'changed-meanwhile'
}
