import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatLongDate, formatSeconds, formatSize } from '../../../platform/i18n/index.ts'
import {
  actions,
  linkButton,
  notice,
  section,
  summaryList,
  table,
} from '../../../platform/ui/index.ts'
import type { Journey } from '../../forms/index.ts'
import { mailboxPaths } from '../../mailbox/index.ts'
import type { Office } from '../../offices/index.ts'
import { contentName } from '../../records/index.ts'
import * as paths from '../paths.ts'
import type { Letter } from '../rules/receipts.ts'
import type { Attachment } from '../rules/submission.ts'
import { receiptTexts } from '../texts/receipt.ts'
import { nextSteps, receivedParts } from './document.ts'
import { feesSection, inPersonSection } from './filling/fees.ts'
import { fileList, listCrumb } from './parts.ts'
import { withPhone } from './phone.ts'

type ReceiptView = {
  letter: Letter
  office: Office
  /** What follows from the answers of a form; null for a letter in own words. */
  journey: Journey | null
  /** The form as it was sent (PDF, XML, JSON) and what was attached to it. */
  files: readonly Attachment[]
  /** The message that brought the certificate of the digital act; null while there is none. */
  certificateId: string | null
}

/** What the sender gets at once: the number, the second, what came, and what happens next. */
export function receiptPage(visit: Visit, view: ReceiptView): Page {
  const { letter, office, journey } = view
  const words = receiptTexts[visit.lang]
  const { submissionId: id } = letter
  return {
    title: words.title,
    crumbs: [
      listCrumb(visit),
      { label: letter.recordMark, href: visit.href(paths.submission({ id })) },
      { label: words.title },
    ],
    body: html`${notice({
      tone: 'success',
      title: words.delivered(office.name),
      body: html`<p class="receipt-mark">${letter.recordMark}</p><p>${words.keep}</p>`,
    })}
      ${summaryList(facts(visit, letter, office))}
      ${section({
        title: words.next,
        body: html`<ol class="next-steps">${nextSteps({ ...letter, lang: visit.lang }, office).map(
          step => html`<li>${withPhone(step, office.phone)}</li>`,
        )}</ol>`,
      })}
      ${journey ? html`${feesSection(visit, journey, true)}${inPersonSection(visit, journey)}` : ''}
      ${section({ title: words.downloads, body: downloads(visit, view) })}
      ${section({ title: words.received, body: receivedTable(visit, letter) })}
      ${actions(
        linkButton({ label: words.track, href: visit.href(paths.submission({ id })) }),
      )}<p class="small">${words.print}</p>`,
  }
}

function facts(visit: Visit, letter: Letter, office: Office) {
  const { lang } = visit
  const words = receiptTexts[lang]
  const { recordMark, sentAt, dueOn, dueLaw } = letter
  return [
    { label: words.mark, value: recordMark },
    { label: words.deliveredAt, value: formatSeconds(lang, sentAt) },
    { label: words.office, value: office.name },
    { label: words.subject, value: subjectRow(visit, letter) },
    {
      label: words.dueOn,
      value: dueOn === null ? words.dueNone : `${formatLongDate(lang, dueOn)} (${dueLaw})`,
    },
  ]
}

/** A form's subject in the reader's language, and the Czech one that the office received. */
function subjectRow({ lang }: Visit, { subject, subjectWords }: Letter): Html | string {
  if (subjectWords === null || lang === 'cs') return subject
  const own = subjectWords[lang]
  const czech = html`<span lang="cs">${subject}</span>`
  const said = receiptTexts[lang].inCzech
  return own ? html`${own}<br>${said}: ${czech}` : html`${czech}<br>${said}.`
}

function downloads(visit: Visit, { letter, journey, files, certificateId }: ReceiptView): Html {
  const words = receiptTexts[visit.lang]
  const { submissionId: id } = letter
  return html`<ul class="plain-list">
    <li><a href="${visit.href(paths.receiptPdf({ id }))}" download>${words.pdf}</a></li>
    <li><a href="${visit.href(paths.receiptProof({ id }))}" download>${words.proof}</a></li>
    ${
      certificateId
        ? html`<li><a href="${visit.href(mailboxPaths.message({ id: certificateId }))}">${
            words.certificate
          }</a></li>`
        : ''
    }
  </ul><p>${words.proofHint}</p>
  ${journey && !certificateId ? html`<p>${words.certificateComes}</p>` : ''}
  ${files.length > 0 ? html`<h3>${words.sentFiles}</h3>${fileList(visit, id, files)}` : ''}`
}

function receivedTable(visit: Visit, letter: Letter): Html {
  const words = receiptTexts[visit.lang]
  const { submissionId: id } = letter
  return table({
    caption: words.receivedHint,
    head: [words.part, words.size, words.hash],
    rows: receivedParts(letter).map(part => [
      part.name === contentName
        ? html`<a href="${visit.href(paths.text({ id }))}" download>${part.name}</a>
          (${words.text})`
        : part.name,
      formatSize(visit.lang, part.sizeBytes),
      html`<code class="hash">${part.sha256}</code>`,
    ]),
    empty: '',
  })
}

/** Shown for a moment when the log has not signed over the letter yet. */
export function preparingPage(visit: Visit): Page {
  const words = receiptTexts[visit.lang]
  return {
    title: words.preparing,
    crumbs: [listCrumb(visit), { label: words.title }],
    body: html`<p class="lead">${words.preparingHint}</p>${actions(
      linkButton({ label: words.reload, href: visit.href(visit.path) }),
    )}`,
  }
}
