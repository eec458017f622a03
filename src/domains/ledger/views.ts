import { type Html, html } from '../../foundation/html.ts'
import type { Outcome } from '../../foundation/outcome.ts'
import type { Page } from '../../platform/http/index.ts'
import { formatNumber, formatSeconds, type Lang } from '../../platform/i18n/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  type FieldErrors,
  fileField,
  form,
  notice,
  section,
  summaryList,
  table,
} from '../../platform/ui/index.ts'
import type { ReceiptProof, ReceiptRefusal } from './rules/receipts.ts'
import { texts } from './texts.ts'

export type VerificationView = {
  lang: Lang
  errors: FieldErrors
  verdict: Outcome<ReceiptProof, ReceiptRefusal> | null
  /** The verifier key of this installation. */
  key: string
  links: { check: string; script: string }
}

/** The page on which anyone checks a receipt: the form, and above it the verdict. */
export function verificationPage(view: VerificationView): Page {
  const t = texts[view.lang]
  return {
    title: t.title,
    description: t.about,
    body: html`${errorSummary(view.lang, view.errors)}
      ${view.verdict ? verdictOf(view.lang, view.verdict) : html`<p class="lead">${t.about}</p>`}
      ${view.verdict ? html`<h2>${t.another}</h2>` : ''}
      ${receiptForm(view)}
      ${details({ summary: t.elsewhere, body: byOneself(view) })}`,
  }
}

function receiptForm({ lang, errors, links }: VerificationView): Html {
  const t = texts[lang]
  const body = html`${fileField({
    name: 'receipt',
    label: t.receipt,
    hint: t.receiptHint,
    error: errors.receipt,
    accept: '.tlog-proof,.pdf,application/pdf',
    lang,
  })}
    ${fileField({
      name: 'files',
      label: t.files,
      hint: t.filesHint,
      required: false,
      multiple: true,
      lang,
    })}
    ${actions(button({ label: t.check }))}`
  return form({ action: links.check, multipart: true, body })
}

function verdictOf(lang: Lang, verdict: Outcome<ReceiptProof, ReceiptRefusal>): Html {
  const t = texts[lang]
  if (!verdict.ok)
    return notice({ tone: 'error', title: t.invalid, body: t.refusals[verdict.refusal] })
  const { entry, matches } = verdict.value
  const words = t.validAbout(entry.number, formatSeconds(lang, new Date(entry.time)))
  const seen = matches.length === 0 ? '' : html`<p>${t.filesMatch}</p>`
  return html`${notice({
    tone: 'success',
    title: t.valid,
    body: html`<p>${words}</p>${seen}`,
  })}${section({ title: t.says, body: proofOf(lang, verdict.value) })}`
}

function proofOf(lang: Lang, { entry, index, head, parts, matches, signers }: ReceiptProof): Html {
  const t = texts[lang]
  const witnesses = signers.filter(({ witness }) => witness).map(({ name }) => name)
  return html`${summaryList([
    { label: t.number, value: html`<span class="mark-text">${entry.number}</span>` },
    { label: t.office, value: entry.office },
    { label: t.kind, value: t.kinds[entry.kind] ?? entry.kind },
    { label: t.time, value: formatSeconds(lang, new Date(entry.time)) },
    { label: t.place, value: t.placeIn(formatNumber(lang, index + 1), head.origin) },
    ...(witnesses.length > 0 ? [{ label: t.witnesses, value: witnesses.join(', ') }] : []),
  ])}
  ${table({
    caption: t.parts,
    head: [t.part, 'SHA-256', t.yours],
    rows: parts.map(part => [
      part.name,
      html`<code>${part.sha256}</code>`,
      matches.find(match => match.part === part)?.file ?? '–',
    ]),
    empty: t.noParts,
  })}`
}

function byOneself({ lang, key, links }: VerificationView): Html {
  const t = texts[lang]
  return html`<p>${t.elsewhereAbout}</p>
    <p><a href="${links.script}" download>verify-receipt.mjs</a></p>
    <p>${t.key}</p>
    <p><code>${key}</code></p>
    <p><code>node verify-receipt.mjs potvrzeni.tlog-proof --key '${key}'</code></p>`
}
