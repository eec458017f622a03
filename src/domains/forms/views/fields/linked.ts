import { type Html, html } from '../../../../foundation/html.ts'
import { inLanguage } from '../../../../platform/http/index.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'

/** `[words](/address)`: only pages of the portal, so that no form leads people astray. */
const link = /\[([^[\]\n]{1,100})\]\((\/(?:[a-z0-9][a-z0-9/-]{0,100})?)\)/

/** A paragraph of a form's information with links to pages of the portal, in a language. */
export function linkedWords(text: string, lang: Lang): Html {
  const [before = '', words, address, ...after] = text.split(link)
  if (words === undefined || address === undefined) return html`${before}`
  // What stands after the first link holds the rest of them.
  const rest = text.slice(before.length + words.length + address.length + '[]()'.length)
  return after.length === 0
    ? html`${before}`
    : html`${before}<a href="${inLanguage(lang, address)}">${words}</a>${linkedWords(rest, lang)}`
}

/** The same for paper, where nobody can press a link: its words alone. */
export function unlinkedWords(text: string): string {
  return text.replaceAll(new RegExp(link, 'g'), '$1')
}
