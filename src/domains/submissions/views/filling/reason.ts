import { type Html, html } from '../../../../foundation/html.ts'

/** Why somebody refused to sign, in their own words and with their own line ends. */
export function reasonWords(label: string, reason: string): Html {
  return html`<p>${label}:</p><div class="letter">${reason}</div>`
}
