import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { actions, button, linkButton, notice, section } from '../../../platform/ui/index.ts'
import { senderNote } from '../../forms/index.ts'
import * as paths from '../paths.ts'
import { unconfirmed } from '../rules/confirmed.ts'
import type { Guide } from '../rules/guide.ts'
import { atOffice } from '../rules/links.ts'
import type { Difference } from '../rules/local.ts'
import type { ReadableGuide } from '../rules/view.ts'
import { said } from '../rules/words.ts'
import { sectionTexts } from '../texts/names.ts'
import { texts } from '../texts/public/index.ts'
import { appointmentLine } from './appointment.ts'
import { type Block, blocksOf } from './blocks.ts'
import { lineOf } from './texts-of.ts'

/** What stands around the guide itself: faults and the choice of an office, the question below. */
export type Around = { above: Html; officeChoice: Html; below: Html }

/** The page of a guide: everything in one address, in the order of the Czech structure. */
export function guidePage(visit: Visit, readable: ReadableGuide, around: Around): Page {
  const { lang } = visit
  const { guide } = readable.local
  const title = said(guide.title, lang)
  const crumb = { label: texts[lang].guides, href: visit.href(guidesAt(readable)) }
  return {
    title: title.text,
    crumbs: [crumb],
    description: said(guide.summary, lang).text,
    scripts: ['print'],
    body: html`${around.above}<p class="lead">${lineOf(visit, guide.summary)}</p>
      ${bindingNotice(visit)}${around.officeChoice}${guideBody(visit, readable)}${around.below}`,
  }
}

/** Bodies of guides that are remembered: the same guide of the same office looks the same. */
const drawnBodies = new WeakMap<ReadableGuide['local'], Map<string, Html>>()

/**
 * The guide without its title: what can be done, the contents and all sections.
 *
 * It is drawn once for each language, as long as the same guide is asked for again. An office that
 * is not connected has no facts of its own here but its name, and there are thousands of them.
 */
export function guideBody(visit: Visit, readable: ReadableGuide): Html {
  const { local, office } = readable
  if (office && !office.connected) return drawBody(visit, readable)
  const known = drawnBodies.get(local) ?? new Map<string, Html>()
  drawnBodies.set(local, known)
  const key = `${visit.lang} ${office?.slug ?? ''}`
  const body = known.get(key) ?? drawBody(visit, readable)
  known.set(key, body)
  return body
}

function drawBody(outside: Visit, readable: ReadableGuide): Html {
  const visit = carrying(outside, readable)
  const blocks = blocksOf(visit, readable)
  return html`${hiddenNotice(visit, readable)}${waysOn(visit, readable)}
    ${differencesOf(visit, readable)}${contentsOf(visit, blocks)}
    ${blocks.map(({ id, title, body }) => section({ id, title, body }))}
    ${unconfirmedLine(visit, readable)}`
}

/** Links of the texts to forms and guides stay at the chosen office. */
function carrying(visit: Visit, { office }: ReadableGuide): Visit {
  if (!office) return visit
  const { slug } = office
  return { ...visit, href: address => visit.href(atOffice(address, paths.officeField, slug)) }
}

function guidesAt({ office }: ReadableGuide): string {
  return withQuery(paths.guides(), { [paths.officeField]: office?.slug })
}

/** Who reads a translation is told which text holds (the offices act in Czech). */
function bindingNotice({ lang }: Visit): Html | '' {
  if (lang === 'cs') return ''
  const { binding, bindingBody } = texts[lang]
  return notice({ tone: 'info', title: binding, body: bindingBody })
}

/** The office does not do it: who does, as far as that is known. */
function hiddenNotice(visit: Visit, { local, office, competent }: ReadableGuide): Html | '' {
  if (!local.hidden || !office) return ''
  const words = texts[visit.lang]
  const tone = 'warning'
  if (!competent) return notice({ tone, title: words.notDone(office.name) })
  if (competent.length === 0) return notice({ tone, title: words.doneByOthers(office.name) })
  const here = paths.guide({ slug: local.guide.slug })
  const items = competent.map(({ slug, name }) => {
    const href = visit.href(withQuery(here, { [paths.officeField]: slug }))
    return html`<li><a href="${href}">${name}</a>`
  })
  const title = words.doneElsewhere(office.name)
  return notice({ tone, title, body: html`<ul>${items}</ul>` })
}

function differencesOf(visit: Visit, { local, office }: ReadableGuide): Html | '' {
  if (local.differences.length === 0 || !office) return ''
  const items = local.differences.map(difference => html`<li>${differenceLink(visit, difference)}`)
  const title = texts[visit.lang].differs(office.name)
  return notice({ tone: 'info', title, body: html`<ul>${items}</ul>` })
}

const placeOf = { fees: 'fees', hours: 'contact', contact: 'contact', forms: 'forms' } as const

function differenceLink({ lang }: Visit, difference: Difference): Html {
  const words = texts[lang]
  if (difference.kind !== 'section') {
    const { kind } = difference
    return html`<a href="#${placeOf[kind]}">${words.differences[kind]}</a>`
  }
  const name = sectionTexts[lang][difference.name]
  const label = difference.how === 'adds' ? words.adds(name) : words.replaces(name)
  return html`<a href="#${difference.name}">${label}</a>`
}

/** Said to readers at the end: what nobody has confirmed is theirs to ask about. */
function unconfirmedLine(visit: Visit, { local, office }: ReadableGuide): Html | '' {
  if (local.hidden || unconfirmed(local).length === 0) return ''
  const words = texts[visit.lang]
  const said = office ? words.unconfirmedBy(office.name) : words.unconfirmed
  return html`<p class="small">${said}</p>`
}

/** The notes of a guide for whoever writes it. */
export function notesForAuthors(visit: Visit, { toCheck = [] }: Guide): Html | '' {
  if (toCheck.length === 0) return ''
  const items = toCheck.map(words => html`<li>${lineOf(visit, words)}</li>`)
  const title = texts[visit.lang].toCheck
  return notice({ tone: 'warning', title, body: html`<ul>${items}</ul>` })
}

/** What a reader can do at once: fill in, ask, come by appointment. */
function waysOn(visit: Visit, readable: ReadableGuide): Html {
  const { local, office, forms } = readable
  const words = texts[visit.lang]
  const at = { [paths.officeField]: office?.slug }
  const { guide, hidden } = local
  const fills = hidden ? [] : forms.filter(form => form.title !== null)
  const ask = withQuery(paths.writeTo(), {
    ...at,
    predmet: words.askSubject(said(guide.title, visit.lang).text),
  })
  const limits = fills.flatMap(form => {
    const note = senderNote(visit.lang, form)
    const name = said(form.title!, visit.lang).text
    return note ? [html`<p class="small">${name}: ${note}</p>`] : []
  })
  return html`${actions(
    ...fills.map(({ slug, title }) =>
      linkButton({
        label: words.fill(said(title!, visit.lang).text),
        href: visit.href(withQuery(paths.form({ slug }), at)),
      }),
    ),
    linkButton({ label: words.ask, href: visit.href(ask), kind: 'secondary' }),
    html`<print-offer hidden>${button({ label: words.print, kind: 'secondary' })}</print-offer>`,
  )}${limits}${appointmentLine(visit, readable)}`
}

function contentsOf({ lang }: Visit, blocks: readonly Block[]): Html {
  return html`<nav class="guide-contents" aria-labelledby="contents"><h2
    id="contents">${texts[lang].contents}</h2><ol>${blocks.map(
      ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
    )}</ol></nav>`
}
