import { type Html, html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import { actions, linkButton, section } from '../../../platform/ui/index.ts'
import type { Article, Link, Part, Place } from '../texts/index.ts'

/** The address of a place, or null where the reader may not go. */
export type Places = (place: Place) => string | null

/** A standing page: its lead, its parts, the ways on from each. */
export function articlePage(article: Article, places: Places): Page {
  return {
    title: article.title,
    description: article.lead,
    body: html`<p class="lead">${article.lead}</p>
      ${article.parts.map(part =>
        section({ id: part.id, title: part.title, body: partBody(part, places) }),
      )}`,
  }
}

function partBody({ paragraphs = [], items = [], links = [] }: Part, places: Places): Html {
  return html`${paragraphs.map(words => html`<p>${words}</p>`)}
    ${items.length > 0 ? html`<ul>${items.map(words => html`<li>${words}</li>`)}</ul>` : ''}
    ${links.length > 0 ? linkButtons(links, places) : ''}`
}

/** The first way is the main one. */
function linkButtons(links: readonly Link[], places: Places): Html {
  const ways = links.map(({ label, to }) => ({ label, href: places(to) }))
  const open = ways.flatMap(({ label, href }) => (href ? [{ label, href }] : []))
  return actions(...open.map(way => linkButton({ ...way, kind: 'secondary' })))
}
