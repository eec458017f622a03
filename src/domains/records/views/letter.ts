import { formatDate } from '../../../platform/i18n/index.ts'
import { makePdf } from '../../../platform/pdf/index.ts'
import type { Doer } from '../actions/deed.ts'
import type { Document } from '../queries/documents.ts'
import type { Case } from '../rules/case.ts'
import { texts } from '../texts.ts'

/**
 * A letter of the office on paper, with what § 16 vyhl. č. 259/2012 Sb. asks for: originator,
 * number, the other side's reference, date, and who signs. Official letters are in Czech.
 */
export function letterPdf(doer: Doer, matter: Case, document: Document): Promise<Buffer> {
  const words = texts.cs
  const reference = document.senderReference ?? matter.recordMark
  return makePdf({
    title: document.subject,
    lang: 'cs',
    author: doer.officeName,
    at: document.at,
    blocks: [
      { kind: 'paragraph', text: `${matter.sender.name}\n${matter.sender.address}` },
      {
        kind: 'pairs',
        pairs: [
          { label: words.ourMark, value: document.recordMark },
          { label: words.yourLetter, value: reference },
          { label: words.letterFrom, value: document.author },
          { label: words.dated, value: formatDate('cs', document.at) },
        ],
      },
      { kind: 'heading', text: document.subject },
      ...document.body.split(/\n{2,}/).map(text => ({ kind: 'paragraph' as const, text })),
      { kind: 'signatures', labels: [document.author] },
      { kind: 'small', text: words.letterFooter },
    ],
  })
}
