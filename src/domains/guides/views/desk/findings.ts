import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import { partOfPlace } from '../../rules/editing.ts'
import type { Finding } from '../../rules/finding.ts'
import { gateTexts } from '../../texts/gate.ts'
import { placeTitle } from './places.ts'

/** Each finding with its place, its words and the way to its field. */
export function findingList(visit: Visit, desk: DeskGuide, findings: readonly Finding[]): Html {
  const { lang } = visit
  const items = findings.map(({ place, code, words }) => {
    const title = placeTitle(lang, place)
    const where = desk.draft?.state === 'being-written' ? partOfPlace(desk.content, place) : null
    const address =
      where && `${paths.part({ id: desk.name.workId, part: where.part })}#field-${where.field}`
    return html`<li>${
      address
        ? html`<a href="${visit.href(address)}">${title}</a>`
        : title && html`<strong>${title}</strong>`
    }${title && ': '}${gateTexts[lang][code]}${words ? html` <q>${words}</q>` : ''}</li>`
  })
  return html`<ul>${items}</ul>`
}
