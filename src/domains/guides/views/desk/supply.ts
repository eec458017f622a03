import type { Meeting } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { form, notice, radioGroup } from '../../../../platform/ui/index.ts'
import { standingOf, supplyDeeds, supplyTexts } from '../../../publishing/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import type { SuppliedGuide } from '../../actions/supplying.ts'
import * as paths from '../../paths.ts'
import { crumbsTo, titleOf } from './crumbs.ts'
import { placeTitle } from './places.ts'
import { side } from './versions.ts'

/** What is otherwise in the product's newer text of a guide, and which of it is taken over. */
export function supplyPage(visit: Visit, desk: DeskGuide, supplied: SuppliedGuide): Page {
  const { lang } = visit
  const t = supplyTexts[lang]
  const { meetings } = supplied
  const isOffered = desk.versions.some(one => standingOf(one, visit.now) === 'offered')
  const isOpen = desk.draft?.state !== 'proposed'
  return {
    title: `${t.title}: ${titleOf(lang, desk)}`,
    crumbs: crumbsTo(visit, desk),
    body: html`<p class="lead">${t.lead(isOffered)}</p>
      ${meetings.length === 0 ? html`<p>${t.none}</p>` : ''}
      ${form({
        action: visit.href(paths.supply({ id: desk.name.workId })),
        body: html`<input type="hidden" name="revision" value="${desk.draft?.revision ?? 0}">
          ${meetings.map((meeting, at) => meetingShown(visit, supplied, { meeting, at, isOpen }))}
          ${supplyDeeds(visit, { ...supplied, isOpen })}`,
      })}`,
  }
}

function meetingShown(
  { lang }: Visit,
  { hasBase }: SuppliedGuide,
  { meeting, at, isOpen }: { meeting: Meeting; at: number; isOpen: boolean },
): Html {
  const t = supplyTexts[lang]
  const { place, before, after, ours, conflict } = meeting
  const title = placeTitle(lang, place)
  const control = { lang, name: `volba.${at}`, label: t.choose(title) }
  return html`<h2>${title}</h2>${conflict ? notice({ tone: 'warning', title: t.both }) : ''}
    <div class="before-after">${hasBase ? side(lang, t.before, { place, value: before }) : ''}
    ${side(lang, t.theirs, { place, value: after, against: ours })}
    ${side(lang, t.ours, { place, value: ours, against: after })}</div>${
      isOpen
        ? radioGroup({
            ...control,
            value: hasBase && !conflict ? 'take' : 'keep',
            options: [
              { value: 'take', label: t.take },
              { value: 'keep', label: t.keep },
            ],
          })
        : ''
    }`
}
