import { type Html, html } from '../../foundation/html.ts'
import type { Outcome } from '../../foundation/outcome.ts'
import type { Page } from '../../platform/http/index.ts'
import { formatNumber, formatSeconds, type Lang } from '../../platform/i18n/index.ts'
import type { SealState } from '../../platform/pdf/index.ts'
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
  /** How the PDF stands to its seal; null when the bare proof was given. */
  seal: SealState | null
  /** The files to compare with what was received. */
  files: readonly ComparedFile[]
  /** The verifier key of this installation. */
  key: string
  links: { check: string; script: string }
}

type ComparedFile = { name: string; sha256: string }

/** The page on which anyone checks a receipt: the form, and above it the verdict. */
export function verificationPage(view: VerificationView): Page {
  const t = texts[view.lang]
  return {
    title: t.title,
    description: t.about,
    body: html`${errorSummary(view.lang, view.errors)}
      ${view.verdict ? verdictOf(view, view.verdict) : html`<p class="lead">${t.about}</p>`}
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

function verdictOf(
  { lang, seal, files }: VerificationView,
  verdict: Outcome<ReceiptProof, ReceiptRefusal>,
): Html {
  const t = texts[lang]
  if (!verdict.ok)
    return notice({ tone: 'error', title: t.invalid, body: t.refusals[verdict.refusal] })
  const { entry } = verdict.value
  const words = t.validAbout(entry.number, formatSeconds(lang, new Date(entry.time)))
  const valid = notice({ tone: 'success', title: t.valid, body: html`<p>${words}</p>` })
  return html`${sealNotice(lang, seal)}${valid}${filesNotice(lang, files, verdict.value)}
    ${section({ title: t.says, body: proofOf(lang, verdict.value, files) })}`
}

/** A printed page that was changed must not be believed, though the proof inside it holds. */
function sealNotice(lang: Lang, seal: SealState | null): Html | '' {
  if (seal === null || seal === 'intact') return ''
  const t = texts[lang].seal
  return notice({ tone: 'error', title: t.title, body: html`<p>${t[seal]} ${t.advice}</p>` })
}

function filesNotice(lang: Lang, files: readonly ComparedFile[], proof: ReceiptProof): Html | '' {
  if (files.length === 0) return ''
  const t = texts[lang]
  const foreign = files.filter(file => !proof.parts.some(part => part.sha256 === file.sha256))
  if (foreign.length === 0) return notice({ tone: 'success', title: t.filesMatch })
  return notice({
    tone: 'warning',
    title: t.filesForeign,
    body: html`<ul>${foreign.map(({ name }) => html`<li>${name}</li>`)}</ul>`,
  })
}

function proofOf(
  lang: Lang,
  { entry, index, head, parts, signers }: ReceiptProof,
  files: readonly ComparedFile[],
): Html {
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
      files.find(file => file.sha256 === part.sha256)?.name ?? '–',
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
    <p><code>node verify-receipt.mjs potvrzeni.pdf priloha.pdf --key '${key}'</code></p>`
}
