import { type Html, html } from '../../../foundation/html.ts'
import type { Deed, Page, Visit } from '../../../platform/http/index.ts'
import { actions, button, form, linkButton, notice } from '../../../platform/ui/index.ts'
import { texts } from '../texts/errand.ts'

/** What the visitor came for before they had to sign in; both empty when for nothing yet. */
export type Errand = {
  /** The address to come to. */
  next: string
  /** The closed form that is to be sent again; see `platform/http/kept.ts`. */
  kept: string
}

/** Carries the errand over to the next step of signing in. */
export function errandFields({ next, kept }: Errand): Html {
  return html`${hidden('next', next)}${kept === '' ? '' : hidden('kept', kept)}`
}

/** The form that was sent too late, to be sent once more by one button. */
export function resumePage(visit: Visit, deed: Deed): Page {
  const words = texts[visit.lang]
  return {
    title: words.resumeTitle,
    body: html`<p class="lead">${words.resumeIntro}</p>${filesNotice(
      visit,
      deed,
    )}${resumeForm(visit, deed)}`,
  }
}

/** The button that sends the kept form, and the way to leave it. */
export function resumeForm({ lang, href }: Visit, { address, fields }: Deed): Html {
  const words = texts[lang]
  const body = html`${Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map(one => hidden(name, one)),
  )}${actions(
    button({ label: words.resume }),
    linkButton({ label: words.resumeNot, href: href('/'), kind: 'secondary' }),
  )}`
  return form({ action: address, body })
}

function filesNotice({ lang }: Visit, { files }: Deed): Html | '' {
  if (files.length === 0) return ''
  const { filesLost, filesLostBody } = texts[lang]
  return notice({
    tone: 'warning',
    title: filesLost,
    body: html`<p>${filesLostBody}</p><ul>${files.map(
      name => html`<li data-stays>${name}</li>`,
    )}</ul>`,
  })
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`
}
