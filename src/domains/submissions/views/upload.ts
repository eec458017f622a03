import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { uploadTexts } from '../texts/upload.ts'

/**
 * A field for files with what the browser module `upload` says about their way.
 *
 * Takes the field of the form (`name=value`) that keeps a file without sending the whole: by it
 * the files go up one by one, so that a line that breaks loses none that has arrived.
 */
export function uploadPlace(visit: Visit, each: string, field: Html): Html {
  const words = uploadTexts[visit.lang]
  return html`<upload-progress data-each="${each}" data-label="${words.label}"
    data-drop="${words.drop}" data-waits="${words.waits}" data-there="${words.there}"
    data-cut="${words.cut}" data-refused="${words.refused}" data-several="${words.several}"
    data-again="${words.again}">${field}</upload-progress>`
}
