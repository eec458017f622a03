import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { keepingTexts } from '../texts/keeping.ts'

/** Where the browser module `keep-typed` tells that what is typed was kept; `to` takes it. */
export function keepTyped(visit: Visit, to: string): Html {
  const { saved, elsewhere, ended, unsaved, stayed, sent, gone } = keepingTexts[visit.lang]
  return html`<keep-typed data-to="${visit.href(to)}" data-saved="${saved}"
    data-elsewhere="${elsewhere}" data-ended="${ended}"
    data-unsaved="${unsaved}" data-stayed="${stayed}"
    data-sent="${sent}" data-gone="${gone}"></keep-typed>`
}
