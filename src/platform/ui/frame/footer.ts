import { type Html, html } from '../../../foundation/html.ts'
import { mark } from '../icons.ts'
import { texts } from '../texts.ts'
import type { FrameData } from './data.ts'

/** The bottom of every page: who runs it, related links, who paid for it. */
export function footer(data: FrameData): Html {
  const words = texts[data.lang]
  return html`<footer class="footer"><div class="width">
    <nav aria-label="${words.related}"><ul>${data.footerLinks.map(
      ({ label, href }) =>
        html`<li><a href="${href}"${
          /^https?:/.test(href)
            ? html`
          rel="external"`
            : ''
        }>${label}</a></li>`,
    )}</ul></nav>
    <div class="footer-line">${mark()}<p>${data.operatorFooter}${
      data.cofinancing ? html`<br>${data.cofinancing}` : ''
    }</p></div>
  </div></footer>`
}
