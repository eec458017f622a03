import { formatSeconds } from '../../../../platform/i18n/index.ts'
import type { PdfBlock, PdfRequest } from '../../../../platform/pdf/index.ts'
import { filesAmong, ownFieldsOf, seenFieldsOf, showsOf } from '../../rules/cosigners.ts'
import type { FilledForm } from '../../rules/output/facts.ts'
import { answersShown, type ShownPage, wordsIn } from '../../rules/showing.ts'
import { answersSeen } from '../../rules/signed.ts'
import { documentTexts } from '../../texts/document.ts'
import { attachmentBlocks, feeBlocks, rowBlocks } from './form.ts'

/** Who signed, and when; the office's number of what was sent with it. */
export type Signing = { cosigner: string; name: string; signedAt: Date; recordMark: string }

/** What somebody signed, for them to keep: nothing that was not shown to them. */
export function signedDocument(filled: FilledForm, signing: Signing): PdfRequest {
  const { definition, answers, world, lang, office, sender, attachments, at } = filled
  const { cosigner } = signing
  const words = documentTexts[lang]
  const own = answersShown(definition, answers, world, lang, { cosigner })
  const theirs = answersSeen(definition, answers, world, lang, cosigner)
  const shown = new Set([
    ...seenFieldsOf(definition, cosigner),
    ...ownFieldsOf(definition, cosigner),
  ])
  const files = new Set(filesAmong(answers, shown).map(file => file.sha256))
  const seen = { ...filled, attachments: attachments.filter(file => files.has(file.sha256)) }
  return {
    title: wordsIn(definition.title, lang),
    lang,
    author: office.name,
    at,
    blocks: [
      {
        kind: 'pairs',
        pairs: [
          { label: words.to, value: office.name },
          { label: words.sender, value: sender.name },
          { label: words.certificate.mark, value: signing.recordMark },
          {
            label: words.signed,
            value: `${signing.name}, ${formatSeconds(lang, signing.signedAt)}`,
          },
        ],
      },
      ...answerBlocks(filled, theirs, words.answeredBy(sender.name, signing.name)),
      ...answerBlocks(filled, own, words.ownAnswers(signing.name)),
      ...(showsOf(definition, cosigner).fees ? feeBlocks(filled, false) : []),
      ...attachmentBlocks(seen),
      { kind: 'line' },
      { kind: 'small', text: words.signedSmall },
    ],
    attachments: [],
  }
}

/** Whose answers they are stands above them: a question says "you" to whoever answered it. */
function answerBlocks(filled: FilledForm, pages: readonly ShownPage[], whose: string): PdfBlock[] {
  if (pages.length === 0) return []
  return [
    { kind: 'paragraph', text: whose },
    ...pages.flatMap(({ title, rows }) => [
      { kind: 'heading' as const, text: title },
      ...rowBlocks(filled, rows),
    ]),
  ]
}
