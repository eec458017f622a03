import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatSeconds, formatSize, formatTime } from '../../../platform/i18n/index.ts'
import {
  actions,
  badge,
  linkButton,
  pager,
  searchForm,
  section,
  summaryList,
  table,
  tabs,
} from '../../../platform/ui/index.ts'
import type { Contents } from '../actions.ts'
import * as paths from '../paths.ts'
import {
  folders,
  isUnread,
  type Message,
  queryOf,
  type Slice,
  type Wish,
  yearsSince,
} from '../rules.ts'
import { texts } from '../texts.ts'
import { bodyHtml, subjectIn } from './subject.ts'

type MailboxView = Omit<Contents, 'messages'> & { wish: Wish; slice: Slice<Message> }

/** The list of messages with its search, views and the way to download everything. */
export function mailboxPage(visit: Visit, view: MailboxView): Page {
  const words = texts[visit.lang]
  return {
    title: words.title,
    crumbs: [{ label: words.title }],
    body: html`<p class="lead">${words.lead}</p>
      ${folderTabs(visit, view)}
      ${search(visit, view)}
      ${messageTable(visit, view)}
      ${pagerOf(visit, view)}
      ${section({
        title: words.archive,
        body: html`<p>${words.archiveHint}</p>${actions(
          linkButton({
            label: words.archive,
            href: visit.href(paths.archive()),
            kind: 'secondary',
          }),
        )}`,
      })}`,
  }
}

/** One message whole: who, when, what, its attachments, and the answer to it. */
export function messagePage(visit: Visit, message: Message): Page {
  const words = texts[visit.lang]
  return {
    title: subjectIn(visit.lang, message),
    crumbs: [
      { label: words.title, href: visit.href(paths.list()) },
      { label: subjectIn(visit.lang, message) },
    ],
    body: html`${summaryList(evidence(visit, message))}
      ${bodyHtml(message)}
      ${section({ title: words.attachments, body: attachmentList(visit, message) })}
      ${actions(
        message.submissionId
          ? linkButton({
              label: words.reply,
              href: visit.href(paths.reply({ id: message.id })),
            })
          : '',
        linkButton({ label: words.back, href: visit.href(paths.list()), kind: 'secondary' }),
      )}`,
  }
}

function evidence(visit: Visit, message: Message) {
  const { lang } = visit
  const words = texts[lang]
  const isSent = message.authorKind === 'person'
  const rows = [
    { label: words.from, value: message.authorName },
    {
      label: isSent ? words.sentAt : words.deliveredAt,
      value: formatSeconds(lang, message.deliveredAt),
    },
  ]
  if (message.readAt) {
    rows.push({ label: words.readAt, value: formatSeconds(lang, message.readAt) })
  }
  if (message.recordMark) rows.push({ label: words.mark, value: message.recordMark })
  return rows
}

function attachmentList(visit: Visit, message: Message): Html {
  const words = texts[visit.lang]
  if (message.files.length === 0) return html`<p>${words.noAttachments}</p>`
  return html`<ul class="plain-list">${message.files.map(
    (file, place) =>
      html`<li><a href="${visit.href(
        paths.attachment({ id: message.id, number: place + 1 }),
      )}" download>${file.name}</a> (${formatSize(visit.lang, file.sizeBytes)})</li>`,
  )}</ul>`
}

function folderTabs(visit: Visit, { wish, unread }: MailboxView): Html {
  const words = texts[visit.lang]
  const items = folders.map(folder => ({
    label: words.folders[folder],
    href: visit.href(withQuery(paths.list(), queryOf({ ...wish, folder }))),
    current: wish.folder === folder,
    lang: visit.lang,
    ...(folder === 'unread' ? { count: unread } : {}),
  }))
  return tabs({ label: words.foldersLabel, items })
}

function search(visit: Visit, { wish, offices, since }: MailboxView): Html {
  const { lang } = visit
  const { search: label, searchHint: hint, showAll, year, office, every } = texts[lang]
  const action = visit.href(paths.list())
  const years = yearsSince(since, visit.now).map(String)
  const names = offices.toSorted((one, other) => one.name.localeCompare(other.name, lang))
  const chosen = { rok: String(wish.year ?? ''), urad: wish.office }
  const more = html`${
    wish.folder === 'all' ? '' : html`<input type="hidden" name="slozka" value="${wish.folder}">`
  }${choice({ name: 'rok', label: year, every, chosen: chosen.rok }, years.map(pairOf))}${choice(
    { name: 'urad', label: office, every, chosen: chosen.urad },
    names.map(({ slug, name }) => [slug, name]),
  )}`
  return html`${searchForm({ lang, action, label, hint, words: wish.words, more })}${
    isNarrowed(wish) ? html`<p><a href="${action}">${showAll}</a></p>` : ''
  }`
}

/** Whether the list is narrowed in any way but by its folder. */
function isNarrowed({ words, year, office }: Wish): boolean {
  return words !== '' || year !== null || office !== ''
}

const pairOf = (value: string): [string, string] => [value, value]

type Choice = { name: string; label: string; every: string; chosen: string }

/** One way to narrow the list; the first choice is not to. */
function choice({ name, label, every, chosen }: Choice, options: readonly [string, string][]) {
  const all: [string, string] = ['', every]
  return html`<div class="field field-narrow"><label class="field-label"
    for="field-${name}">${label}</label><select class="input" id="field-${name}"
    name="${name}">${[all, ...options].map(([value, words]) =>
      value === chosen
        ? html`<option value="${value}" selected>${words}</option>`
        : html`<option value="${value}">${words}</option>`,
    )}</select></div>`
}

function messageTable(visit: Visit, { wish, slice }: MailboxView): Html {
  const words = texts[visit.lang]
  const { head } = words
  return table({
    caption: words.folders[wish.folder],
    head: [head.subject, head.who, head.at, head.mark],
    rows: slice.rows.map(message => [
      subjectCell(visit, message),
      message.authorKind === 'person' ? words.sentByYou : message.authorName,
      formatTime(visit.lang, message.deliveredAt),
      message.recordMark,
    ]),
    empty: words.empty[isNarrowed(wish) ? 'search' : wish.folder],
  })
}

function subjectCell(visit: Visit, message: Message): Html {
  const words = texts[visit.lang]
  const link = html`<a href="${visit.href(paths.message({ id: message.id }))}">${subjectIn(
    visit.lang,
    message,
  )}</a>`
  if (!isUnread(message)) return link
  return html`<strong>${link}</strong> ${badge({ tone: 'info', label: words.unread })}`
}

function pagerOf(visit: Visit, { wish, slice }: MailboxView): Html {
  const { rows, hasNewer, hasOlder } = slice
  const at = (cursor: Record<string, string | undefined>) =>
    visit.href(withQuery(paths.list(), { ...queryOf(wish), ...cursor }))
  return pager({
    lang: visit.lang,
    newer: hasNewer && rows[0] ? at({ po: rows[0].id }) : undefined,
    older: hasOlder && rows.length > 0 ? at({ pred: rows.at(-1)!.id }) : undefined,
  })
}
