import type { Lang, Texts } from '../../../../platform/i18n/index.ts'
import type { CosignMail, CosignMails, MailKind } from './mail-words.ts'
import { cs } from './mails/cs.ts'
import { de } from './mails/de.ts'
import { en } from './mails/en.ts'

export const cosignMails: Texts<CosignMails> = { cs, en, de }

/** An e-mail in one language, or below each other in several, for a reader whose own is unknown. */
export function mailIn(
  langs: readonly Lang[],
  kind: MailKind,
  told: (lang: Lang) => CosignMail,
): { subject: string; text: string } {
  return {
    subject: langs.map(lang => cosignMails[lang][kind].subject(told(lang))).join(' / '),
    text: langs.map(lang => cosignMails[lang][kind].text(told(lang))).join('\n\n———\n\n'),
  }
}
