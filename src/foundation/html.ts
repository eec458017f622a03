/**
 * HTML as tagged templates that escape every value by default.
 *
 * `html.raw` is for our own trusted markup only. A condition is written `x ? html`…` : ''`, because
 * a bare `false` would be printed.
 */
import { html, type SafeHtml } from '@remix-run/html-template'

export { html }

/** A piece of escaped HTML, safe to put into another template. */
export type Html = SafeHtml
