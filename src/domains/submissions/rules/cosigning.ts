import { hash } from 'node:crypto'
import type { Answers, CosignAnswer, FormDefinition, Journey, Words } from '../../forms/index.ts'

type Kept = 'invited' | 'confirmed' | 'refused' | 'taken-back'

/** Somebody asked to sign a form too, as the sender and the invited person see it. */
export type Cosignature = {
  personId: string
  submissionId: string
  field: string
  name: string
  email: string
  state: Kept
  invitedAt: Date
  signerId: string | null
  signerName: string
  answeredAt: Date | null
  /** The hash of the sender's answers that were confirmed. */
  seenSha256: string | null
  answers: Answers
  passed: string[]
}

/** How an invitation stands: none yet, too old to be answered, or confirmed of other answers. */
export type CosignState = Kept | 'none' | 'expired' | 'outdated'

/** One place of a form where somebody else signs. */
export type SignPlace = {
  field: string
  label: Words
  named: CosignAnswer
  invitation: Cosignature | null
  state: CosignState
}

/** An invitation is answered within so many days. */
const answerDays = 30

const dayMs = 86_400_000

/** Until when an invitation can be answered. */
export function answerUntil({ invitedAt }: Pick<Cosignature, 'invitedAt'>): Date {
  return new Date(invitedAt.getTime() + answerDays * dayMs)
}

/** How an invitation stands now, by the sender's answers as they are. */
export function stateOf(
  invitation: Cosignature | null,
  named: Pick<CosignAnswer, 'email'>,
  answers: Answers,
  at: Date,
): CosignState {
  if (!invitation || invitation.email !== named.email) return 'none'
  if (invitation.state === 'invited') return at >= answerUntil(invitation) ? 'expired' : 'invited'
  if (invitation.state !== 'confirmed') return invitation.state
  return invitation.seenSha256 === answersHash(answers) ? 'confirmed' : 'outdated'
}

/** Every place where somebody else signs, as far as the answers ask for it. */
export function signPlaces(
  form: FormDefinition,
  { pages }: Journey,
  answers: Answers,
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
      const state = stateOf(invitation, named, answers, at)
      return [{ field: name, label, named, invitation, state }]
    })
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

/** What tells whether answers are still those that were confirmed. */
export function answersHash(answers: Answers): string {
  return hash('sha256', JSON.stringify(sorted(answers)))
}

/** Keys in one order: the same answers are the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(pairs.map(([key, inner]) => [key, sorted(inner)]))
}
