import {
  type Answers,
  type CosignAnswer,
  type FormDefinition,
  type Journey,
  partsChanged,
  type SignedParts,
  seenFieldsOf,
  showsOf,
  signedHash,
  signedParts,
  type Words,
  type World,
} from '../../forms/index.ts'
import { answerUntil, type Told } from './waiting.ts'

type Kept = 'invited' | 'confirmed' | 'refused' | 'taken-back'

/** Somebody asked to sign a form too, as the sender and the invited person see it. */
export type Cosignature = {
  personId: string
  submissionId: string
  field: string
  name: string
  email: string
  /** Which invitation at this place it is; each has a link of its own. */
  round: number
  state: Kept
  invitedAt: Date
  /** Since when it is waited for no longer, because the sender names another e-mail. */
  closedAt: Date | null
  /** When they asked for their birth date to be put right. */
  birthToldAt: Date | null
  signerId: string | null
  signerName: string
  answeredAt: Date | null
  /** The hash of exactly what was confirmed. */
  seenSha256: string | null
  /** The same part by part, kept when the person is asked anew: then it tells what has changed. */
  signed: SignedParts | null
  told: Told
  /** Why they refused, in their words; empty when they did not say. */
  reason: string
  answers: Answers
  passed: string[]
}

/** How an invitation stands: none yet, too old to be answered, or confirmed of something else. */
export type CosignState = Kept | 'none' | 'expired' | 'outdated'

/** One place of a form where somebody else signs. */
export type SignPlace = {
  field: string
  label: Words
  named: CosignAnswer
  invitation: Cosignature | null
  state: CosignState
  /** What has changed since they signed, by the names of the questions. */
  changed: string[]
}

/** Who is named at a question, and what they would sign now. */
type Around = { email: string; now: SignedParts }

/** How an invitation stands now, by what would be signed now. */
export function stateOf(
  invitation: Cosignature | null,
  { email, now }: Around,
  at: Date,
): CosignState {
  if (!invitation || invitation.email !== email) return 'none'
  if (invitation.state === 'invited') return at >= answerUntil(invitation) ? 'expired' : 'invited'
  if (invitation.state !== 'confirmed') return invitation.state
  return invitation.seenSha256 === signedHash(now) ? 'confirmed' : 'outdated'
}

/** What is otherwise than the invited person signed it; nothing when they have not signed. */
export function changedSince({ signed }: Pick<Cosignature, 'signed'>, now: SignedParts): string[] {
  return signed ? partsChanged(signed, now) : []
}

/** Every place where somebody else signs, as far as the answers ask for it. */
export function signPlaces(
  form: FormDefinition,
  { pages }: Journey,
  { answers, world }: { answers: Answers; world: World },
  invitations: readonly Cosignature[],
  at: Date,
): SignPlace[] {
  const asked = new Set(pages.flatMap(page => page.fields))
  return form.pages
    .flatMap(page => page.fields)
    .filter(({ kind, name }) => kind === 'cosignature' && asked.has(name))
    .flatMap(({ name, label }) => {
      const named = answers[name] as CosignAnswer | undefined
      if (!named?.email) return []
      const invitation = invitations.find(one => one.field === name) ?? null
      const own = invitation?.email === named.email ? invitation.answers : {}
      const now = signedParts(form, { ...answers, ...own }, world, name)
      const state = stateOf(invitation, { email: named.email, now }, at)
      const changed = state === 'outdated' ? changedSince(invitation!, now) : []
      return [{ field: name, label, named, invitation, state, changed }]
    })
}

/** Who has signed what stands on a page, by the names that were verified. */
export function signersOf(
  form: FormDefinition,
  page: string,
  places: readonly SignPlace[],
): string[] {
  const fields = form.pages.find(one => one.name === page)?.fields ?? []
  return places
    .filter(({ state }) => state === 'confirmed')
    .filter(({ field }) => {
      const seen = seenFieldsOf(form, field)
      return showsOf(form, field).fees || fields.some(({ name }) => seen.has(name))
    })
    .map(({ named, invitation }) => invitation?.signerName || named.name)
}

/** The answers with those of the people who signed too, and with when they did. */
export function signedAnswers(answers: Answers, places: readonly SignPlace[]): Answers {
  const all = { ...answers }
  for (const { field, named, invitation } of places.filter(one => one.state === 'confirmed')) {
    const { answers: own, signerName, signerId, answeredAt } = invitation!
    const signature: CosignAnswer = {
      ...{ name: signerName, email: named.email },
      ...(signerId && { personId: signerId }),
      ...(answeredAt && { signedAt: answeredAt.toISOString() }),
    }
    Object.assign(all, own, { [field]: signature })
  }
  return all
}
