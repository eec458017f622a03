import { createHash } from 'node:crypto'
import {
  formatLongDate,
  formatOnDay,
  formatSeconds,
  formatSize,
} from '../../../platform/i18n/index.ts'
import type { PdfBlock, PdfRequest } from '../../../platform/pdf/index.ts'
import { receiptFileName } from '../../ledger/index.ts'
import type { Office } from '../../offices/index.ts'
import { contentName, contentText } from '../../records/index.ts'
import type { Letter } from '../rules/receipts.ts'
import { receiptTexts } from '../texts/receipt.ts'

/** One line of what was received. */
export type ReceivedPart = { name: string; sizeBytes: number; sha256: string }

/** What the receipt lists: the text as it was hashed, then the attachments. */
export function receivedParts(letter: Letter): ReceivedPart[] {
  const text = Buffer.from(contentText(letter.subject, letter.body))
  const sha256 = createHash('sha256').update(text).digest('hex')
  return [{ name: contentName, sizeBytes: text.length, sha256 }, ...letter.files]
}

type Told = { letter: Letter; office: Office; sender: string; proof: string; key: string }

/** The receipt as a document: § 4 odst. 8 vyhl. č. 259/2012 Sb. with the proof inside. */
export function receiptDocument({ letter, office, sender, proof, key }: Told): PdfRequest {
  const words = receiptTexts[letter.lang]
  return {
    title: words.document.title,
    lang: letter.lang,
    author: office.name,
    at: letter.sentAt,
    blocks: [
      { kind: 'paragraph', text: words.document.intro(office.name) },
      { kind: 'pairs', pairs: pairsOf(letter, office, sender) },
      { kind: 'heading', text: words.received },
      partTable(letter),
      { kind: 'heading', text: words.next },
      ...nextSteps(letter, office).map(text => ({ kind: 'paragraph' as const, text })),
      { kind: 'line' },
      ...[
        words.document.small,
        `${words.document.key} ${key}`,
        words.document.law,
        words.document.binding,
      ]
        .filter(text => text !== '')
        .map(text => ({ kind: 'small' as const, text })),
    ],
    attachments: [
      {
        name: receiptFileName,
        type: 'text/plain',
        content: Buffer.from(proof),
        relationship: 'Data',
      },
    ],
  }
}

/** What happens now, by when, whom to call: the same words on the page and in the document. */
export function nextSteps(letter: Letter, office: Office): string[] {
  const { lang, dueOn, recordMark } = letter
  const due = dueOn === null ? null : formatOnDay(lang, dueOn)
  return receiptTexts[lang].nextSteps({
    ...{ due, phone: office.phone, mark: recordMark },
  })
}

function pairsOf(letter: Letter, office: Office, sender: string) {
  const { lang, recordMark, sentAt, subject, dueOn, dueLaw } = letter
  const words = receiptTexts[lang]
  const pairs = [
    { label: words.mark, value: recordMark },
    { label: words.deliveredAt, value: formatSeconds(lang, sentAt) },
    { label: words.office, value: office.name },
    { label: words.sender, value: sender },
    { label: words.subject, value: subject },
  ]
  if (letter.isReply) return pairs
  const due = dueOn === null ? words.dueNone : `${formatLongDate(lang, dueOn)} (${dueLaw})`
  return [...pairs, { label: words.dueOn, value: due }]
}

function partTable(letter: Letter): PdfBlock {
  const words = receiptTexts[letter.lang]
  return {
    kind: 'table',
    head: [words.part, words.size, words.hash],
    rows: receivedParts(letter).map(part => [
      part.name,
      formatSize(letter.lang, part.sizeBytes),
      part.sha256.match(/.{1,16}/g)!.join(' '),
    ]),
    widths: [4, 2, 6],
  }
}
