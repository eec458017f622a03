import { type Html, html } from '../../../foundation/html.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Message } from '../rules.ts'
import { type MadeKind, subjectTexts, texts } from '../texts.ts'

type Subjected = Pick<Message, 'subject' | 'subjectWords' | 'authorKind' | 'isReceipt'>

/**
 * The subject of a message for a reader: what the portal made is in their language, what
 * people wrote stays as they wrote it.
 */
export function subjectIn(
  lang: Lang,
  { subject, subjectWords, authorKind, isReceipt }: Subjected,
): string {
  const own = subjectWords?.[lang]
  if (own) return own
  if (authorKind === 'office' && !isReceipt) return subject || texts[lang].title
  for (const words of Object.values(subjectTexts)) {
    for (const [kind, word] of Object.entries(words) as [MadeKind, string][]) {
      const start = `${word}: `
      const isMade = (kind === 'receipt') === isReceipt && subject.startsWith(start)
      if (isMade) return `${subjectTexts[lang][kind]}: ${subject.slice(start.length)}`
    }
  }
  return subject || texts[lang].title
}

/** The text of a message; what a form made for the office is Czech to every reader. */
export function bodyHtml({ body, subjectWords, authorKind }: Message): Html {
  return subjectWords && authorKind === 'person'
    ? html`<div class="letter" lang="cs">${body}</div>`
    : html`<div class="letter">${body}</div>`
}
