import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { keepingTexts } from '../texts/keeping.ts'

/** Where the browser module `keep-typed` tells that what is typed was kept; `to` takes it. */
export function keepTyped(visit: Visit, to: string): Html {
  const { saved, elsewhere, ended, unsaved } = keepingTexts[visit.lang]
  return html`<keep-typed data-to="${visit.href(to)}" data-saved="${saved}"
    data-elsewhere="${elsewhere}" data-ended="${ended}"
    data-unsaved="${unsaved}"></keep-typed>`
}
