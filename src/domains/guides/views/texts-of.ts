import { LRUCache } from 'lru-cache'
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
  const { lang } = visit
  const { text, lang: own } = said(words, lang)
  const body = drawn(visit, text, level)
  if (own === lang) return body
  return html`<p class="small">${texts[lang].onlyCzech}</p><div lang="${own}">${body}</div>`
}

/** So many characters of drawn texts are remembered: reading Markdown costs most of a page. */
const mostDrawn = 8_000_000

const drawnTexts = new LRUCache<string, Html>({
  maxSize: mostDrawn,
  sizeCalculation: (body, key) => String(body).length + key.length,
})

/** The same text is drawn alike on each page of a language; only its links depend on that. */
function drawn({ lang, href }: Visit, text: string, level: number): Html {
  // Its links may carry the office that was chosen.
  const place = text.includes('](/') ? href('/formulare') : ''
  const key = `${lang}${level}${place} ${text}`
  const known = drawnTexts.get(key)
  if (known) return known
  const body = markdown(withHeadingsFromTop(text), { level, href })
  drawnTexts.set(key, body)
  return body
}
