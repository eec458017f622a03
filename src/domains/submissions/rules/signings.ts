import type { FormDefinition, Words } from '../../forms/index.ts'

/** What somebody learns of what they are asked to sign before they open it. */
export type About = { form: Words; office: string; inviter: string }

/** The same, of a form for an office that somebody asks for. */
export function aboutOf(
  form: Pick<FormDefinition, 'title'>,
  office: { name: string },
  inviter: { name: string },
): About {
  return { form: form.title, office: office.name, inviter: inviter.name }
}

/** Where in which form somebody signs, to which e-mail and as which link it went: all of a link. */
export type LinkPlace = {
  senderId: string
  submissionId: string
  field: string
  email: string
  round: number
}

/** An invitation that waits for its reader. */
export type WaitingInvitation = LinkPlace & { about: About; invitedAt: Date }

/** The longest reason for refusing, in letters. */
export const reasonLength = 500

/** What somebody who was asked to sign did. */
export type Deed = 'confirmed' | 'refused'

/** A signature or a refusal, as whoever gave it sees it. */
export type Signing = Omit<LinkPlace, 'email' | 'round'> & {
  id: string
  deed: Deed
  reason: string
  about: About
  at: Date
  /** Once it was sent with this signature. */
  recordMark: string | null
  messageId: string | null
  /** Of the link that still leads to it; null when none does. */
  email: string | null
  round: number | null
}
