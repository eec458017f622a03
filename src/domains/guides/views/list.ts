import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { inAlphabet } from '../../../platform/i18n/index.ts'
import { section } from '../../../platform/ui/index.ts'
import type { Words } from '../../forms/index.ts'
import * as paths from '../paths.ts'
import { type GuideCategory, guideCategories } from '../rules/guide.ts'
import type { ReadersOffice } from '../rules/view.ts'
import { said } from '../rules/words.ts'
import { categoryTexts } from '../texts/names.ts'
import { texts } from '../texts/public/index.ts'
import { lineOf } from './texts-of.ts'

export type ListedGuide = { slug: string; title: Words; summary: Words; category: GuideCategory }

type ListView = {
  guides: readonly ListedGuide[]
  office: ReadersOffice | null
  officeChoice: Html
  /** The search of the portal, narrowed to guides. */
  search: Html
}

/** All guides by what they are about. */
export function listPage(visit: Visit, { guides, office, officeChoice, search }: ListView): Page {
  const { lang } = visit
  const words = texts[lang]
  const filled = guideCategories.filter(name => guides.some(guide => guide.category === name))
  const lists = filled.map(name => {
    const inside = guides.filter(guide => guide.category === name)
    const ordered = inAlphabet(lang, inside, ({ title }) => said(title, lang).text)
    const items = ordered.map(guide => cardOf(visit, guide, office))
    const body = html`<ul class="cards">${items}</ul>`
    return section({ id: name, title: categoryTexts[lang][name], body })
  })
  return {
    title: words.guides,
    description: words.guidesAbout,
    body: html`<p class="lead">${words.guidesAbout}</p>${search}${officeChoice}
      ${filled.length > 1 ? categoryLinks(visit, filled) : ''}
      ${guides.length === 0 ? html`<p class="empty">${words.noGuides}</p>` : lists}`,
  }
}

function categoryLinks({ lang }: Visit, names: readonly GuideCategory[]): Html {
  const items = names.map(
    name => html`<li><a href="#${name}">${categoryTexts[lang][name]}</a></li>`,
  )
  return html`<nav class="guide-contents" aria-labelledby="contents"><h2
    id="contents">${texts[lang].categories}</h2><ul>${items}</ul></nav>`
}

function cardOf(visit: Visit, guide: ListedGuide, office: ReadersOffice | null): Html {
  const address = withQuery(paths.guide({ slug: guide.slug }), { urad: office?.slug })
  return html`<li><h3><a href="${visit.href(address)}">${lineOf(visit, guide.title)}</a></h3>
    <p>${lineOf(visit, guide.summary)}</p></li>`
}
