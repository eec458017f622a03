import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { markdown } from '../../../platform/ui/index.ts'
import type { Words } from '../../forms/index.ts'
import { said, withHeadingsFromTop } from '../rules/words.ts'
import { texts } from '../texts/public/index.ts'

/** One line of an author's words; marked when it is not in the language of the page. */
export function lineOf({ lang }: Visit, words: Words): Html {
  const { text, lang: own } = said(words, lang)
  return own === lang ? html`${text}` : html`<span lang="${own}">${text}</span>`
}

/** A whole text in Markdown; a missing translation falls back to the Czech one and says so. */
export function textOf(visit: Visit, words: Words, level = 3): Html {
  const { lang, href } = visit
  const { text, lang: own } = said(words, lang)
  const body = markdown(withHeadingsFromTop(text), { level, href })
  if (own === lang) return body
  return html`<p class="small">${texts[lang].onlyCzech}</p><div lang="${own}">${body}</div>`
}
