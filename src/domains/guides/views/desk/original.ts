import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  form,
  linkButton,
  notice,
  radioGroup,
} from '../../../../platform/ui/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import type { OriginalNews } from '../../actions/originals.ts'
import * as paths from '../../paths.ts'
import type { NationalChange } from '../../rules/applied.ts'
import { nameOf } from '../../rules/editing.ts'
import { texts } from '../../texts/editing/index.ts'
import { crumbsTo, titleOf } from './crumbs.ts'
import { placeTitle } from './places.ts'
import { side } from './versions.ts'

/** The part of an adaptation whose own words meet a change: a section or a fee. */
function ownPlaceOf({ place }: NationalChange): string[] {
  return place.slice(0, 2)
}

/** What changed in the shared guide, beside what the office has there, with a choice for each. */
export function originalPage(visit: Visit, desk: DeskGuide, news: OriginalNews | null): Page {
  const { lang } = visit
  const words = texts[lang]
  const frame = {
    title: `${words.original}: ${titleOf(lang, desk)}`,
    crumbs: crumbsTo(visit, desk),
  }
  if (!news) return { ...frame, body: html`<p>${words.originalNothing}</p>${back(visit, desk)}` }
  const asked = new Set<string>()
  const changes = news.changes.map(meeting => {
    const name = nameOf(ownPlaceOf(meeting))
    const isFirst = meeting.conflict && !asked.has(name)
    if (isFirst) asked.add(name)
    const stays = 'ours' in meeting ? words.ownStays : words.takesOver
    return html`<h2>${placeTitle(lang, meeting.place)}</h2>${sides(visit, meeting)}
      ${meeting.conflict ? '' : html`<p>${stays}</p>`}
      ${isFirst ? choice(visit, name) : ''}`
  })
  return {
    ...frame,
    body: html`<p class="lead">${words.originalIntro}</p>${form({
      action: visit.href(paths.original({ id: desk.name.workId })),
      body: html`<input type="hidden" name="number" value="${news.newest.number}">
        <input type="hidden" name="mark" value="${news.mark}">
        ${changes}${actions(button({ label: words.noteSeen }), back(visit, desk))}`,
    })}`,
  }
}

function back({ lang, href }: Visit, { name }: DeskGuide): Html {
  const work = href(paths.work({ id: name.workId }))
  return linkButton({ label: texts[lang].backToWork, href: work, kind: 'secondary' })
}

function sides({ lang }: Visit, meeting: NationalChange): Html {
  const words = texts[lang]
  const { place, before, after, ours, conflict } = meeting
  const hasOwn = conflict || ours !== undefined
  const isFee = place[0] === 'fees'
  const title = isFee ? words.conflictFee : words.conflict
  return html`${conflict ? notice({ tone: 'warning', title }) : ''}
    <div class="before-after">${side(lang, words.before, { place, value: before })}
    ${side(lang, words.after, { place, value: after, against: before })}
    ${hasOwn ? side(lang, words.ours, { place, value: ours }) : ''}</div>`
}

function choice({ lang }: Visit, name: string): Html {
  const words = texts[lang]
  return radioGroup({
    ...{ lang, name: `take-${name}`, label: words.conflict, value: 'ours' },
    options: [
      { value: 'ours', label: words.keepOurs },
      { value: 'theirs', label: words.takeTheirs },
    ],
  })
}
