import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { acceptedEndings } from '../../../platform/blobs/index.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  type FieldErrors,
  fileField,
  form,
  radioGroup,
  selectField,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import { matterKinds, type NamedReceiver, names } from '../../records/index.ts'
import * as paths from '../paths.ts'
import { examplesOf } from '../rules/examples.ts'
import { lineLimit, type PaperEntry, paperChannels } from '../rules/paper.ts'
import type { NamedForm } from '../rules/paper-form.ts'
import { texts } from '../texts.ts'
import { meantFormField, paperFormField } from './paper-form.ts'
import { receiverField, receiverList } from './receivers.ts'

type Typed = { entry: Partial<PaperEntry>; errors: FieldErrors; key: string }

/** Whom a letter can be for, which form it can be, and which of them the typed words may mean. */
type Choice = {
  receivers: readonly NamedReceiver[]
  forms: readonly NamedForm[]
  meant: readonly NamedForm[]
}

/** A letter that came on paper or by mail: what the journal needs first, the rest folded away. */
export function paperPage(visit: Visit, { receivers, forms, meant }: Choice, typed: Typed): Page {
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
        ${arrivalFields(visit, typed)}
        ${line(visit, typed, 'senderName', words.sender, {
          hint: words.senderHint,
          focused: Object.keys(errors).length === 0,
        })}
        ${line(visit, typed, 'senderAddress', words.address)}
        ${paperFormField(visit, forms, { value: entry.form, error: errors.form })}
        ${meantFormField(visit, meant, typed)}
        ${line(visit, typed, 'subject', words.subject, { hint: words.subjectHint, must: true })}
        <div class="pair">${line(visit, typed, 'sheets', words.sheets, { count: '1' })}
        ${line(visit, typed, 'annexes', words.annexes, { count: '0' })}</div>
        ${receiverField({
          label: words.routeOptional,
          hint: words.routeOptionalHint(examplesOf(receivers)),
          value: entry.to ?? '',
          ...(error ? { error } : {}),
        })}
        ${line(visit, typed, 'inCase', words.inCase, { hint: words.inCaseHint })}
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

/** When it came, which is not when it is written down; why so late is asked only of what is. */
function arrivalFields(visit: Visit, typed: Typed): Html {
  const { lang } = visit
  const words = texts[lang]
  const { entry, errors } = typed
  const asksWhy = errors.lateReason !== undefined || Boolean(entry.lateReason)
  return html`<div class="pair">${textField({
    lang,
    name: 'cameOn',
    label: words.cameOn,
    type: 'date',
    width: 's',
    value: entry.cameOn ?? dayOf(visit.now),
    error: errors.cameOn,
  })}${line(visit, typed, 'cameTime', words.cameTime)}</div>
  ${asksWhy ? line(visit, typed, 'lateReason', words.lateReason, { must: true }) : ''}`
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

type LineSettings = { hint?: string; must?: boolean; count?: string; focused?: boolean }

function line(
  { lang }: Visit,
  { entry, errors }: Typed,
  name: keyof PaperEntry,
  label: string,
  { hint, must = false, count, focused }: LineSettings = {},
): Html {
  return textField({
    lang,
    name,
    label,
    hint,
    focused,
    required: must || count !== undefined,
    value: entry[name] ?? count,
    error: errors[name],
    maxlength: lineLimit,
    ...(count === undefined ? {} : { inputmode: 'numeric', width: 's' as const }),
  })
}
