/** What the e-mails about a second signature tell. */
export type CosignMail = {
  form: string
  inviter: string
  office: string
  until: string
  address: string
  who: string
  /** The name under which they were invited. */
  named: string
  /** Why it is asked anew, or nothing. */
  again: string
  /** That a reason stands on the page, never the reason itself, or nothing. */
  why: string
}

type Letter = { subject: (mail: CosignMail) => string; text: (mail: CosignMail) => string }

export type MailKind =
  | 'invitation'
  | 'corrected'
  | 'confirmed'
  | 'refused'
  | 'other-name'
  | 'other-birth'
  | 'reminder'
  | 'last'
  | 'expired'

/** The e-mails of one language. */
export type CosignMails = Record<MailKind, Letter> & {
  /** Said in an invitation when it was signed and then changed. */
  again: (changed: string) => string
  /** Said of a refusal that gives a reason. */
  why: string
  /** The message in the mailbox of who signed, after the form was sent. */
  sent: {
    subject: (subject: string) => string
    body: (sent: { sender: string; mark: string; at: string; signedAt: string }) => string
  }
}
