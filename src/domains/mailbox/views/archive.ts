import { hash } from 'node:crypto'
import { type Html, html } from '../../../foundation/html.ts'
import { contentName } from '../../../foundation/letter.ts'
import { formatSeconds, formatSize, type Lang } from '../../../platform/i18n/index.ts'
import type { Message } from '../rules.ts'
import { texts } from '../texts.ts'
import { bodyHtml, subjectIn } from './subject.ts'

/** A message and the folder of the archive in which its files lie. */
export type Archived = {
  message: Message
  folder: string
  fileNames: string[]
  /** What the person sent, as it was hashed: the first part that its receipt lists. */
  exactText: string | null
}

/** The index of the archive: every message as a link; opens from a disk, without the portal. */
export function archiveIndex(lang: Lang, all: readonly Archived[], at: Date): string {
  const words = texts[lang]
  const rows = all.map(
    ({ message, folder }) =>
      html`<tr><td>${formatSeconds(lang, message.deliveredAt)}</td><td>${message.authorName}</td>
        <td><a href="${folder}/index.html">${subjectIn(lang, message)}</a></td>
        <td>${message.recordMark}</td></tr>`,
  )
  const { head } = words
  return paper(
    lang,
    words.archiveTitle,
    html`<p>${words.archiveLead(formatSeconds(lang, at))}</p>
      <table><caption>${words.folders.all}</caption><thead><tr>
      <th scope="col">${head.at}</th><th scope="col">${head.who}</th>
      <th scope="col">${head.subject}</th><th scope="col">${head.mark}</th></tr></thead>
      <tbody>${rows}</tbody></table>`,
  )
}

/** One message of the archive with links to its files beside it. */
export function archivedMessage(lang: Lang, archived: Archived): string {
  const { message, fileNames, exactText } = archived
  const words = texts[lang]
  const pairs: [string, string][] = [
    [words.from, message.authorName],
    [words.mark, message.recordMark],
    [words.deliveredAt, formatSeconds(lang, message.deliveredAt)],
    [words.readAt, message.readAt ? formatSeconds(lang, message.readAt) : '–'],
  ]
  return paper(
    lang,
    subjectIn(lang, message),
    html`<dl>${pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      ${bodyHtml(message)}
      ${exactText === null ? '' : textLink(words.exactText, exactText)}
      <h2>${words.attachments}</h2>
      ${fileNames.length === 0 ? html`<p>${words.noAttachments}</p>` : ''}
      <ul>${message.files.map(
        (file, place) =>
          html`<li><a href="${encodeURIComponent(fileNames[place]!)}">${
            fileNames[place]
          }</a> (${formatSize(lang, file.sizeBytes)}), SHA-256 <code>${file.sha256}</code></li>`,
      )}</ul>
      <p><a href="../index.html">${words.toIndex}</a></p>`,
  )
}

function textLink(label: string, text: string): Html {
  return html`<p>${label}: <a href="${contentName}">${contentName}</a>, SHA-256
    <code>${hash('sha256', text)}</code></p>`
}

const look = `body{font:1.1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #888;padding:.4rem;
text-align:left;vertical-align:top}.letter{white-space:pre-wrap;overflow-wrap:anywhere}
code{overflow-wrap:anywhere}dt{font-weight:bold}dd{margin:0 0 .5rem}`

function paper(lang: Lang, title: string, body: Html): string {
  return String(html`<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${html.raw`${look}`}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>
`)
}
