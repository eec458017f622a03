import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../platform/i18n/index.ts'
import { pager, section, table } from '../../../platform/ui/index.ts'
import { wordsIn } from '../../forms/index.ts'
import { mailboxPaths } from '../../mailbox/index.ts'
import type { Signings } from '../actions/filling/signings.ts'
import * as paths from '../paths.ts'
import type { LinkPlace, Signing } from '../rules/signings.ts'
import { answerUntil } from '../rules/waiting.ts'
import { signingTexts } from '../texts/signings.ts'
import { reasonWords } from './filling/reason.ts'
import { listCrumb } from './parts.ts'
import { listTabs } from './tabs.ts'

type SigningsView = Signings & {
  /** Where the link of an invitation leads. */
  linkOf(place: LinkPlace): string
}

/** What waits for a person's signature, and what they have signed and refused. */
export function signingsPage(visit: Visit, view: SigningsView): Page {
  const words = signingTexts[visit.lang]
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: words.title }],
    body: html`<p class="lead">${words.lead}</p>
      ${listTabs(visit, 'signings', view.waiting.length)}
      ${section({ title: words.waiting, body: waitingTable(visit, view) })}
      ${section({ title: words.past, body: pastTable(visit, view) })}${pagerOf(visit, view)}`,
  }
}

function waitingTable(visit: Visit, { waiting, linkOf }: SigningsView): Html {
  const { lang } = visit
  const { head, ...words } = signingTexts[lang]
  return table({
    caption: words.newestFirst,
    head: [head.form, head.inviter, head.office, head.until],
    rows: waiting.map(({ about, invitedAt, ...place }) => [
      html`<a href="${visit.href(linkOf(place))}">${wordsIn(about.form, lang)}</a>`,
      about.inviter,
      about.office,
      formatDate(lang, answerUntil({ invitedAt })),
    ]),
    empty: words.nothingWaits,
  })
}

function pastTable(visit: Visit, view: SigningsView): Html {
  const { lang } = visit
  const { head, ...words } = signingTexts[lang]
  return table({
    caption: words.newestFirst,
    head: [head.form, head.inviter, head.office, head.deed, head.sent],
    rows: view.slice.rows.map(one => [
      formLink(visit, one, view),
      one.about.inviter,
      one.about.office,
      html`${words.deeds[one.deed](formatTime(lang, one.at))}${
        one.reason === '' ? '' : reasonWords(words.reason, one.reason)
      }`,
      sentWords(visit, one),
    ]),
    empty: words.nothingPast,
  })
}

/** To exactly what was signed, as long as a link leads there. */
function formLink(visit: Visit, signing: Signing, { linkOf }: SigningsView): Html | string {
  const { about, senderId, submissionId, field, email, round } = signing
  const name = wordsIn(about.form, visit.lang)
  if (email === null || round === null) return name
  const href = visit.href(linkOf({ senderId, submissionId, field, email, round }))
  return html`<a href="${href}">${name}</a>`
}

/** The office's number of what was sent, leading to the message with the paper. */
function sentWords(visit: Visit, { recordMark, messageId, deed }: Signing): Html | string {
  const { notSent, paper } = signingTexts[visit.lang]
  if (recordMark === null || messageId === null) return deed === 'confirmed' ? notSent : '–'
  const href = visit.href(mailboxPaths.message({ id: messageId }))
  return html`<a href="${href}">${recordMark}<span class="visually-hidden">: ${paper}</span></a>`
}

function pagerOf(visit: Visit, { slice: { rows, hasNewer, hasOlder } }: SigningsView): Html {
  const at = (cursor: Record<string, string>) => visit.href(withQuery(paths.signings(), cursor))
  return pager({
    lang: visit.lang,
    newer: hasNewer && rows[0] ? at({ po: rows[0].id }) : undefined,
    older: hasOlder && rows.length > 0 ? at({ pred: rows.at(-1)!.id }) : undefined,
  })
}
