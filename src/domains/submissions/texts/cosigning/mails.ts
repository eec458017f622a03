import type { Lang, Texts } from '../../../../platform/i18n/index.ts'
import { cs } from './mails/cs.ts'
import { de } from './mails/de.ts'
import { en } from './mails/en.ts'

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
}

type Letter = { subject: (mail: CosignMail) => string; text: (mail: CosignMail) => string }

type Kind = 'invitation' | 'confirmed' | 'refused' | 'other-name' | 'reminder' | 'last' | 'expired'

/** The e-mails of one language. */
export type CosignMails = Record<Kind, Letter> & {
  /** Said in an invitation when it was signed and then changed. */
  again: (changed: string) => string
  /** The message in the mailbox of who signed, after the form was sent. */
  sent: {
    subject: (subject: string) => string
    body: (sent: { sender: string; mark: string; at: string; signedAt: string }) => string
  }
}

export const cosignMails: Texts<CosignMails> = { cs, en, de }

/** An e-mail in one language, or below each other in several, for a reader whose own is unknown. */
export function mailIn(
  langs: readonly Lang[],
  kind: Kind,
  told: (lang: Lang) => CosignMail,
): { subject: string; text: string } {
  return {
    subject: langs.map(lang => cosignMails[lang][kind].subject(told(lang))).join(' / '),
    text: langs.map(lang => cosignMails[lang][kind].text(told(lang))).join('\n\n———\n\n'),
  }
}
