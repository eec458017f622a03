import type { Lang } from '../../../platform/i18n/index.ts'
import type { Message } from '../rules.ts'
import { type MadeKind, subjectTexts, texts } from '../texts.ts'

/**
 * The subject of a message for a reader: what the portal wrote before it is in their language,
 * what people wrote stays as they wrote it.
 */
export function subjectIn(
  lang: Lang,
  { subject, authorKind, isReceipt }: Pick<Message, 'subject' | 'authorKind' | 'isReceipt'>,
): string {
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
