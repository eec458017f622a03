import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import * as paths from '../paths.ts'
import type { ReadableGuide } from '../rules/view.ts'
import { texts } from '../texts/public/index.ts'
import { emailLink, phoneLink } from './contact.ts'

/**
 * How one makes an appointment for this matter: by the telephone and the e-mail of who does it at
 * the office, and when it is open. Nothing for a matter for which nobody makes appointments.
 *
 * The portal itself books no visits yet, so no button promises one; a link leads, with the matter
 * and the office, to the place where they will be booked.
 */
export function appointmentLine(visit: Visit, { local, listed, office }: ReadableGuide): Html | '' {
  if (!local.guide.bookable || local.hidden) return ''
  const words = texts[visit.lang]
  const { contact } = local.facts
  const ways = [
    phoneLink(contact?.phone || (listed?.phone ?? '')),
    emailLink(contact?.email || (listed?.email ?? '')),
  ].filter(way => way !== undefined)
  const asked = { vec: local.guide.bookable, [paths.officeField]: office?.slug }
  const booking = visit.href(withQuery(paths.booking(), asked))
  const online = html` <a href="${booking}">${words.bookOnline}</a>.`
  if (!office || ways.length === 0) {
    return html`<p>${words.book}: ${words.bookSomewhere}${online}</p>`
  }
  const hours = html`<a href="#contact">${words.hours}</a>`
  return html`<p>${words.book}: ${ways.map(way => html`${way}, `)}${hours}.${online}</p>`
}
