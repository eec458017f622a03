import { formatSeconds } from '../../../../platform/i18n/index.ts'
import type { PdfRequest } from '../../../../platform/pdf/index.ts'
import { senderCard } from '../../../identity/index.ts'
import { journeyOf } from '../../rules/journey.ts'
import type { Certified } from '../../rules/output/certificate.ts'
import type { FilledForm } from '../../rules/output/facts.ts'
import { wordsIn } from '../../rules/showing.ts'
import { documentTexts } from '../../texts/document.ts'

/** The certificate of a digital act to read, with its XML inside. */
export function certificateDocument(
  filled: FilledForm,
  certified: Certified,
  xml: string,
): PdfRequest {
  const { lang, office, sender, definition, answers, world } = filled
  const words = documentTexts[lang]
  const { certificate } = words
  const card = senderCard(sender)
  const subject = wordsIn(journeyOf(definition, answers, world).subject, lang)
  return {
    title: certificate.title,
    lang,
    author: office.name,
    at: certified.issuedAt,
    blocks: [
      { kind: 'paragraph', text: certificate.intro(office.name) },
      {
        kind: 'pairs',
        pairs: [
          { label: words.sender, value: `${card.name}, ${card.address}` },
          { label: certificate.matter, value: subject },
          { label: words.form, value: wordsIn(definition.title, lang) },
          { label: certificate.mark, value: certified.recordMark },
          { label: certificate.done, value: formatSeconds(lang, certified.deliveredAt) },
          { label: certificate.issued, value: formatSeconds(lang, certified.issuedAt) },
          { label: certificate.way, value: certificate.wayName },
          { label: certificate.hash, value: certified.sha256.match(/.{1,16}/g)!.join(' ') },
        ],
      },
      { kind: 'line' },
      { kind: 'small', text: certificate.law },
    ],
    attachments: [
      {
        ...{ name: certificateName, type: 'application/xml', content: Buffer.from(xml) },
        relationship: 'Data',
      },
    ],
  }
}

/** The name under which the certificate carries its XML. */
export const certificateName = 'osvedceni.xml'
