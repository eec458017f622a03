import { type Html, html } from '../../../foundation/html.ts'
import { formatNumber, plural } from '../../i18n/index.ts'
import { texts } from '../texts.ts'
import type { FrameData, FramedPage } from './data.ts'

/** The line under the header: where the reader is, how many offices and people are here. */
export function breadcrumbs(page: FramedPage, data: FrameData): Html {
  const { lang, links, counts } = data
  const words = texts[lang]
  const isHome = data.path.split('?')[0] === '/'
  const offices = [counts.offices, plural(lang, counts.offices, words.offices)] as const
  const persons = [counts.persons, plural(lang, counts.persons, words.persons)] as const
  const counted = ([count, noun]: readonly [number, string]) =>
    html`<strong>${formatNumber(lang, count)}</strong> ${noun}`
  return html`<div class="where"><div class="width">
    <nav aria-label="${words.youAreHere}"><ol>${way(page, data)}</ol></nav>
    <p class="where-counts${isHome ? ' where-counts-home' : ''}">
      <a href="${links.offices}">${counted(offices)}</a> <span>${counted(persons)}</span></p>
  </div></div>`
}

/** The page itself ends the way, unless its author wrote it there. */
function way(page: FramedPage, { path, links }: FrameData): Html {
  const home = html`<li><a href="${links.home}">VIRTUOS</a></li>`
  if (path === '/') return html`<li aria-current="page">VIRTUOS</li>`
  const crumbs = page.crumbs ?? []
  const last = crumbs.at(-1)
  const complete = last && (last.label === page.title || !last.href)
  const steps = complete ? crumbs : [...crumbs, { label: page.title }]
  return html`${home}${steps.map((step, place) =>
    step.href && place < steps.length - 1
      ? html`<li><a href="${step.href}">${step.label}</a></li>`
      : html`<li${place === steps.length - 1 ? html` aria-current="page"` : ''}>${step.label}</li>`,
  )}`
}
