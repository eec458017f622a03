import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { button, form, notice, section } from '../../../platform/ui/index.ts'
import type { Offer } from '../actions/posts.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/posts.ts'
import { texts as roleTexts } from '../texts/roles.ts'

/** The posts that wait for the officer's word; nothing when there are none. */
export function offersPart(visit: Visit, offers: readonly Offer[]): Html | '' {
  const words = texts[visit.lang]
  const accepted =
    visit.query.zprava === 'post' ? notice({ tone: 'success', title: words.accepted }) : ''
  if (offers.length === 0) return accepted
  const body = html`<p>${words.about}</p>${offers.map(offer => offerPart(visit, offer))}`
  return html`${accepted}${section({ title: words.title, body })}`
}

function offerPart(visit: Visit, { office, roles }: Offer): Html {
  const { lang } = visit
  const words = texts[lang]
  const names = roles.map(role => roleTexts[lang][role]).join(', ')
  return html`<p>${words.offer(office.name, names)}</p>${form({
    action: visit.href(paths.post()),
    body: html`<input type="hidden" name="officeId" value="${office.id}">
      ${button({ label: words.accept(office.name) })}`,
  })}`
}
