import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatOnDay, formatTime } from '../../../platform/i18n/index.ts'
import { timeline } from '../../../platform/ui/index.ts'
import { type Message, mailboxPaths, subjectIn } from '../../mailbox/index.ts'
import type { Tracked } from '../actions/tracking.ts'
import * as paths from '../paths.ts'
import type { Reply } from '../rules/replies.ts'
import type { Attachment } from '../rules/submission.ts'
import type { Event } from '../rules/tracking.ts'
import { trackingTexts } from '../texts/tracking.ts'
import { linkedFiles } from './parts.ts'

type Line = { at: Date; title: string; body: Html }

/** What happened, the newest first: the office's deeds and what the sender sent. */
export function story(visit: Visit, { events, replies, replyFiles }: Tracked): Html {
  const lines = [
    ...events.filter(event => event.kind !== 'replied').map(event => lineOf(visit, event)),
    ...replies.map(reply => replyLine(visit, reply, replyFiles.get(reply.id) ?? [])),
  ]
  const sorted = lines.sort((one, other) => other.at.getTime() - one.at.getTime())
  return timeline(sorted.map(line => ({ ...line, at: formatTime(visit.lang, line.at) })))
}

function lineOf(visit: Visit, event: Event): Line {
  const { lang } = visit
  const words = trackingTexts[lang]
  const { kind, at, officerName, unitName, answerBy, body, way } = event
  const who = [officerName, unitName].filter(Boolean).join(', ')
  const details = [
    body === '' ? '' : html`<div class="letter">${body}</div>`,
    answerBy ? html`<p>${words.now.answerBy(formatOnDay(lang, answerBy))}</p>` : '',
    way ? html`<p>${words.wayLabel}: ${words.ways[way] ?? way}</p>` : '',
  ]
  return { at, title: words.events[kind]({ who }), body: html`${details}` }
}

function replyLine(visit: Visit, reply: Reply, files: readonly Attachment[]): Line {
  const words = trackingTexts[visit.lang]
  const { submissionId: id, kind, sentAt, recordMark, body } = reply
  const said = body === '' ? '' : html`<div class="letter">${body}</div>`
  const receipt = visit.href(paths.replyPdf({ id, reply: reply.id }))
  return {
    at: sentAt!,
    title: `${words.sentReply[kind]} (${recordMark})`,
    body: html`${said}${
      files.length === 0
        ? ''
        : html`<p>${words.attachments}:</p>${linkedFiles(visit, files, file =>
            paths.replyFile({ id, reply: reply.id, file }),
          )}`
    }<p><a href="${receipt}" download>${words.replyReceipt}</a></p>`,
  }
}

/** The messages of the matter that lie in the mailbox, the newest first. */
export function letters(visit: Visit, messages: readonly Message[]): Html {
  const words = trackingTexts[visit.lang]
  if (messages.length === 0) return html`<p>${words.noLetters}</p>`
  const lines = messages.map(message => {
    const { id, deliveredAt, authorKind } = message
    const from = authorKind === 'office' ? words.fromOffice : words.fromYou
    const href = visit.href(mailboxPaths.message({ id }))
    const at = formatTime(visit.lang, deliveredAt)
    return html`<li>${at}, ${from}: <a href="${href}">${subjectIn(visit.lang, message)}</a></li>`
  })
  return html`<ul class="plain-list">${lines}</ul>`
}
