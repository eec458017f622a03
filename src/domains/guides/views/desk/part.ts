import { type Json, valueAt } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { type Page, type Visit, writerField } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  errorSummary,
  type FieldErrors,
  form,
  linkButton,
  notice,
  section,
} from '../../../../platform/ui/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import { fingerprint, partOfPlace } from '../../rules/editing.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Linkable } from '../../rules/linking.ts'
import { fieldsOf, type PartField, type PartName, partsOf } from '../../rules/parts.ts'
import { type ReadFault, readContent } from '../../rules/reading.ts'
import { texts } from '../../texts/editing/index.ts'
import { faultTexts } from '../../texts/gate.ts'
import { keptTexts } from '../../texts/kept.ts'
import { crumbsTo, titleOf } from './crumbs.ts'
import { fieldInputs } from './fields.ts'
import { findingList } from './findings.ts'
import { guideValue, partTitle } from './places.ts'

/** What a colleague did first: wrote this part, proposed the guide, or its draft is gone. */
export type Late = 'changed' | 'proposed' | 'dropped' | 'published'

export type PartState = {
  part: PartName
  /** What stands in the fields: the content, or what was typed. */
  typed: unknown
  errors: FieldErrors
  /** What a colleague has done since it was opened; null for nothing. */
  late: Late | null
  /** The national text above the form, the search of the register at its end. */
  above: Html
  below: Html
  /** What may be chosen where a guide leads to forms and guides. */
  linkable: Linkable
}

/** One part of a guide to be written, each text in three languages beside each other. */
export function partPage(visit: Visit, desk: DeskGuide, state: PartState): Page {
  const { lang } = visit
  const words = texts[lang]
  const { part, errors, linkable } = state
  const title = partTitle(lang, part)
  const id = desk.name.workId
  const kept = state.late === 'changed' ? null : state.late
  return {
    title: `${title}: ${titleOf(lang, desk)}`,
    crumbs: crumbsTo(visit, desk),
    body: html`${errorSummary(lang, errors)}${news(visit)}
      ${state.late === 'changed' ? lateNotice(visit, desk, part) : ''}
      ${kept ? keptNotice(visit, desk, kept) : ''}
      ${state.above}${findingsIn(visit, writtenOf(desk, state), part)}
      ${form({
        action: visit.href(paths.part({ id, part })),
        body: html`${writerField(visit)}<input type="hidden" name="seen"
          value="${fingerprint(desk.content, part, desk.draft?.begun ?? 0)}">
          ${fieldsFor(desk, part).map(field =>
            fieldInputs({ lang, content: state.typed, errors, units: desk.units, linkable }, field),
          )}
          ${kept && kept !== 'proposed' ? html`<input type="hidden" name="znovu" value="ano">` : ''}
          ${actions(
            kept
              ? button({ label: keptTexts[lang].save[kept] })
              : html`${button({ label: words.saveNext, name: 'next', value: nextOf(desk, part) })}
                ${button({ label: words.save, kind: 'secondary' })}`,
            linkButton({
              label: words.backToWork,
              href: visit.href(paths.work({ id })),
              kind: 'secondary',
            }),
          )}${state.below}`,
      })}`,
  }
}

/**
 * The guide with the words that stand in the fields, and what is found in those: what a colleague
 * wrote meanwhile is theirs to mend. What cannot be read as a guide is told at its fields.
 */
function writtenOf(desk: DeskGuide, { typed, late }: PartState): DeskGuide {
  if (!late) return desk
  const read = readContent(typed)
  if (!read.ok) return { ...desk, findings: [] }
  return { ...desk, content: read.content, findings: desk.check(read.content) }
}

/** Where nobody has units none is asked for, unless one is written there and is to be removed. */
function fieldsFor({ content, units }: DeskGuide, part: PartName): PartField[] {
  const fields = fieldsOf(content, part)
  const hasUnit = units.length > 0 || content.unit !== undefined
  return hasUnit ? fields : fields.filter(({ label }) => label !== 'unit')
}

/** What the gate says of this part, where it can be mended at once. */
function findingsIn(visit: Visit, desk: DeskGuide, part: PartName): Html {
  const inside = desk.findings.filter(
    ({ place }) => partOfPlace(desk.content, place)?.part === part,
  )
  const { toMend, toLookAt } = texts[visit.lang]
  const told = (level: Finding['level'], title: string) => {
    const found = inside.filter(finding => finding.level === level)
    if (found.length === 0) return ''
    return notice({ tone: 'warning', title, body: findingList(visit, desk, found) })
  }
  return html`${told('blocks', toMend)}${told('warns', toLookAt)}`
}

function nextOf({ content }: DeskGuide, part: PartName): string {
  const parts = partsOf(content)
  return parts[parts.indexOf(part) + 1] ?? 'end'
}

function news({ lang, query }: Visit): Html | '' {
  return query.zprava === 'saved' ? notice({ tone: 'success', title: texts[lang].news.saved }) : ''
}

/** Told to who came second: the colleague's text in full, beside the own one in the form below. */
function lateNotice({ lang }: Visit, desk: DeskGuide, part: PartName): Html {
  const words = texts[lang]
  const { draft, content } = desk
  const title = draft ? `${words.late}: ${draft.changedByName}` : words.late
  const fields = fieldsOf(content, part)
  const theirs = fields.map(field => {
    const value = valueAt(content as unknown as Json, field.place)
    return html`<div>${guideValue(lang, field.place, value)}</div>`
  })
  return html`${notice({ tone: 'warning', title, body: words.lateIntro })}
    ${section({ title: words.theirs, body: html`${theirs}` })}
    <h2>${words.yours}</h2>`
}

/** Why nothing was saved where nobody writes any more, and what the next press does. */
function keptNotice({ lang }: Visit, { dropped }: DeskGuide, kept: Exclude<Late, 'changed'>): Html {
  const { title, intro } = keptTexts[lang]
  const who = dropped?.byName ?? ''
  const when = dropped ? formatTime(lang, dropped.at) : ''
  const said = kept === 'dropped' ? title.dropped(who, when) : title[kept]
  return notice({ tone: 'warning', title: said, body: intro[kept] })
}

/** The faults of what was typed, by the fields in which they are. */
export function errorsOf(
  { lang }: Visit,
  faults: readonly ReadFault[],
  names: (place: readonly string[]) => string | null,
): FieldErrors {
  const pairs = faults.map(({ place, code }) => {
    const keys = place.split('/').slice(1)
    return [names(keys) ?? keys.join('-'), faultTexts[lang][code]] as const
  })
  return Object.fromEntries(pairs)
}
