import { type Html, html } from '../../../foundation/html.ts'
import { acceptedEndings } from '../../../platform/blobs/index.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatSeconds } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  type FieldErrors,
  fileField,
  form,
  linkButton,
  radioGroup,
  selectField,
  summaryList,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import { matterKinds, type NamedReceiver, names } from '../../records/index.ts'
import * as paths from '../paths.ts'
import { examplesOf } from '../rules/examples.ts'
import { lineLimit, type PaperEntry, paperChannels } from '../rules/paper.ts'
import { texts } from '../texts.ts'
import { receiverField, receiverList } from './parts.ts'

type Typed = { entry: Partial<PaperEntry>; errors: FieldErrors; key: string }

/** A letter that came on paper or by mail: what the journal needs first, the rest folded away. */
export function paperPage(visit: Visit, receivers: readonly NamedReceiver[], typed: Typed): Page {
  const { lang } = visit
  const words = texts[lang]
  const { entry, errors, key } = typed
  const error = errors.to
  return {
    title: words.paperTitle,
    crumbs: [{ label: words.queue, href: visit.href(paths.queue()) }],
    body: html`${errorSummary(lang, errors)}${receiverList(receivers)}
      ${form({
        action: visit.href(paths.paper()),
        multipart: true,
        key,
        body: html`${radioGroup({
          lang,
          name: 'channel',
          label: words.way,
          value: entry.channel ?? 'Posta',
          error: errors.channel,
          options: paperChannels.map(value => ({ value, label: names[lang].channels[value] })),
        })}
        ${line(visit, typed, 'senderName', words.sender, { hint: words.senderHint })}
        ${line(visit, typed, 'senderAddress', words.address)}
        ${line(visit, typed, 'subject', words.subject, { hint: words.subjectHint, must: true })}
        <div class="pair">${line(visit, typed, 'sheets', words.sheets, { count: '1' })}
        ${line(visit, typed, 'annexes', words.annexes, { count: '0' })}</div>
        ${receiverField({
          label: words.routeOptional,
          hint: words.routeOptionalHint(examplesOf(receivers)),
          value: entry.to ?? '',
          ...(error ? { error } : {}),
        })}
        ${fileField({
          lang,
          name: 'files',
          label: words.scan,
          hint: words.scanHint,
          error: errors.files,
          required: false,
          multiple: true,
          accept: acceptedEndings.join(','),
        })}
        ${details({ summary: words.more, body: moreFields(visit, typed) })}
        ${actions(button({ label: words.register }))}`,
      })}`,
  }
}

function moreFields(visit: Visit, typed: Typed): Html {
  const { lang } = visit
  const words = texts[lang]
  return html`${line(visit, typed, 'reference', words.reference)}
    ${line(visit, typed, 'otherAnnexes', words.otherAnnexes)}
    ${line(visit, typed, 'senderEmail', words.email)}
    ${line(visit, typed, 'senderPhone', words.phone)}
    ${selectField({
      lang,
      name: 'matterKind',
      label: words.matterKind,
      value: typed.entry.matterKind ?? 'general',
      options: matterKinds.map(value => ({ value, label: names[lang].matters[value] })),
    })}
    ${textArea({
      lang,
      name: 'text',
      label: words.text,
      required: false,
      value: typed.entry.text,
      rows: 4,
    })}`
}

type LineSettings = { hint?: string; must?: boolean; count?: string }

function line(
  { lang }: Visit,
  { entry, errors }: Typed,
  name: keyof PaperEntry,
  label: string,
  { hint, must = false, count }: LineSettings = {},
): Html {
  return textField({
    lang,
    name,
    label,
    hint,
    required: must || count !== undefined,
    value: entry[name] ?? count,
    error: errors[name],
    maxlength: lineLimit,
    ...(count === undefined ? {} : { inputmode: 'numeric', width: 's' as const }),
  })
}

/** What stands on a slip. */
export type Slip = {
  officeName: string
  recordMark: string
  at: Date
  sheets: number
  annexes: number
  otherAnnexes: string | null
  code: string
  followAddress: string
}

/** The stamp for the letter (§ 3 odst. 3 vyhl. č. 259/2012 Sb.) and the slip for its sender. */
export function slipPage(visit: Visit, slip: Slip): Page {
  const { lang } = visit
  const words = texts[lang]
  const common = [
    { label: words.received, value: formatSeconds(lang, slip.at) },
    { label: words.journalHead.mark, value: slip.recordMark },
  ]
  const count = [words.sheetsOf(slip.sheets, slip.annexes), slip.otherAnnexes].filter(Boolean)
  return {
    title: words.slipTitle(slip.recordMark),
    crumbs: [{ label: words.queue, href: visit.href(paths.queue()) }],
    body: html`<p class="screen-only">${words.printHint}</p>
      <section class="slip" aria-label="${words.stamp}"><h2>${slip.officeName}</h2>
      ${summaryList([...common, { label: words.sheets, value: count.join('; ') }])}</section>
      <section class="slip" aria-label="${words.forSender}">
      <h2>${words.forSender}: ${slip.officeName}</h2>
      ${summaryList([
        ...common,
        { label: words.code, value: html`<strong class="code">${slip.code}</strong>` },
      ])}<p>${words.followAt} ${slip.followAddress}</p></section>
      <div class="screen-only">${actions(
        linkButton({ label: words.writeNext, href: visit.href(paths.paper()) }),
        linkButton({
          label: words.backToQueue,
          href: visit.href(paths.queue()),
          kind: 'secondary',
        }),
      )}</div>`,
  }
}
