import type { FilePart } from '../../../foundation/file.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatSeconds, formatSize } from '../../../platform/i18n/index.ts'
import { actions, badge, button, form, linkButton } from '../../../platform/ui/index.ts'
import { paths as log } from '../../ledger/index.ts'
import type { Documents, OpenedCase } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import type { Document } from '../queries/documents.ts'
import type { Parcel } from '../queries/parcels.ts'
import { mayDispatch, type Rights } from '../rules/permissions.ts'
import { changes, formatArrival, names, paperFormRows, texts } from '../texts.ts'

/** The documents of a case in order, each with its text and files, shown where a browser can. */
export function documentsPanel(visit: Visit, opened: OpenedCase, doer: Rights): Html {
  const posts = mayDispatch(doer, opened.matter)
  return html`${opened.documents.map(document => {
    const parcel = opened.parcels.find(one => one.documentId === document.id)
    return documentCard(visit, document, parcel && { parcel, posts })
  })}${moreDocuments(visit, opened)}`
}

/** The way to the documents after the last one shown, when there are any. */
export function moreDocuments(visit: Visit, { documents, moreAfter }: Documents): Html | '' {
  const [document] = documents
  if (!document || !moreAfter) return ''
  const after = `${moreAfter.serial}-${moreAfter.year}`
  const address = withQuery(paths.matter({ id: document.caseId }), { dokumenty: after })
  const words = texts[visit.lang]
  return html`<p><a href="${visit.href(address)}">${words.moreDocuments}</a></p>`
}

/** A letter on its way out, and whether the reader may give it to the post. */
type Leaving = { parcel: Parcel; posts: boolean }

/** One document with all of its parts. */
export function documentCard(visit: Visit, document: Document, leaving?: Leaving): Html {
  const { lang } = visit
  const words = texts[lang]
  return html`<article class="document" aria-label="${document.recordMark}">
    <h3>${document.recordMark} ${wayBadge(visit, document)}</h3>
    <p class="cell-note">${timesOf(visit, document)} ·
      ${names[lang].channels[document.channel]} · ${document.author || words.anonymous}</p>
    <p><strong>${document.subject}</strong></p>
    <p class="typed">${document.body || words.noText}</p>
    ${paperLine(visit, document)}${formLines(visit, document)}
    ${logLine(visit, document)}
    ${document.files.map((file, place) => fileView(visit, document, file, place))}
    ${leaving?.parcel.channel === 'Posta' ? postLine(visit, document, leaving) : ''}
  </article>`
}

/** Whether it came, has left, or waits for the post: what is written has not been sent by that. */
function wayBadge({ lang }: Visit, { direction, parcelState }: Document): Html {
  const words = texts[lang]
  if (direction === 'in') return badge({ tone: 'info', label: words.incoming })
  if (parcelState === 'nevypraveno') return badge({ tone: 'warning', label: words.atPost })
  return badge({ tone: 'success', label: words.outgoing })
}

/** When it came or was written; what a clerk wrote down later has both. */
function timesOf({ lang }: Visit, { at, cameAt }: Document): string {
  if (!cameAt) return formatSeconds(lang, at)
  const words = changes[lang]
  const written = words.writtenDown.toLocaleLowerCase(lang)
  return `${words.came} ${formatArrival(lang, cameAt)}, ${written} ${formatSeconds(lang, at)}`
}

function paperLine({ lang }: Visit, document: Document): Html | '' {
  const { sheets, paperAnnexes, otherAnnexes, senderReference } = document
  const words = texts[lang]
  const counted = sheets || paperAnnexes ? words.paperOf(sheets, paperAnnexes) : ''
  const reference = senderReference ? `${words.reference}: ${senderReference}` : ''
  const line = [counted, otherAnnexes, reference].filter(Boolean).join('; ')
  return line === '' ? '' : html`<p>${line}</p>`
}

/** Which form a paper is, and what of it the officer sets. */
function formLines({ lang }: Visit, { form }: Document): Html[] {
  if (!form) return []
  return paperFormRows(lang, form).map(({ label, value }) => html`<p>${label}: ${value}</p>`)
}

/** The document's place in the log, with what proves to anybody what came when. */
function logLine(visit: Visit, { caseId, id, logIndex }: Document): Html | '' {
  const slug = visit.caller?.desk?.slug
  if (logIndex === null || !slug) return ''
  const words = texts[visit.lang]
  const proof = visit.href(paths.proof({ id: caseId, document: id }))
  const content = visit.href(paths.content({ id: caseId, document: id }))
  return html`<p class="cell-note">${words.logPlace}: ${logIndex} ·
    <a href="${content}" download>podani.txt (${changes[visit.lang].asLogged})</a> ·
    <a href="${proof}">${words.proof}</a> ·
    <a href="${log.checkpoint({ office: slug })}">${words.checkpoint}</a></p>`
}

/** What every browser shows by itself in a page. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']

function fileView(visit: Visit, document: Document, file: FilePart, place: number): Html {
  const words = texts[visit.lang]
  const address = fileAddress(visit, document, place)
  const download = withQuery(address, { stahnout: 1 })
  return html`<figure class="preview">
    <figcaption>${file.name} (${formatSize(visit.lang, file.sizeBytes)})
      <a href="${download}">${words.download}<span class="visually-hidden"> ${file.name}</span></a>
    </figcaption>
    ${preview(visit, file, address)}
  </figure>`
}

function preview(visit: Visit, file: FilePart, address: string): Html {
  const words = texts[visit.lang]
  const label = words.preview(file.name)
  if (file.mimeType === 'application/pdf') {
    return html`<object class="preview-pdf" data="${address}" type="application/pdf"
      aria-label="${label}"><p>${words.cannotShow}</p></object>`
  }
  if (pictures.includes(file.mimeType)) {
    return html`<img class="preview-picture" src="${address}" alt="${label}" loading="lazy">`
  }
  return html`<p>${words.cannotShow}</p>`
}

function fileAddress(visit: Visit, document: Document, position: number): string {
  return visit.href(paths.file({ id: document.caseId, document: document.id, position }))
}

/** A paper letter is printed, and given to the post when that has come for it. */
function postLine(visit: Visit, document: Document, { parcel, posts }: Leaving): Html {
  const words = texts[visit.lang]
  const parameters = { id: document.caseId, document: document.id }
  const waits = parcel.state === 'nevypraveno'
  const print = linkButton({
    label: words.printLetter,
    href: visit.href(paths.letter(parameters)),
    kind: 'secondary',
  })
  return form({
    action: visit.href(paths.dispatch(parameters)),
    body: html`<p>${badge({
      tone: waits ? 'warning' : 'success',
      label: waits ? words.atPost : words.dispatched,
    })} ${parcel.addressee}, ${parcel.address}</p>
    ${actions(
      print,
      waits && posts ? button({ label: words.giveToPost, kind: 'secondary' }) : '',
    )}`,
  })
}
