import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime, inAlphabet } from '../../../../platform/i18n/index.ts'
import {
  actions,
  badge,
  button,
  form,
  linkButton,
  notice,
  section,
  table,
} from '../../../../platform/ui/index.ts'
import {
  type DroppedLine,
  droppedSection,
  elsewhereTexts,
  outlookWords,
  suppliesNotice,
  waitingNotice,
} from '../../../publishing/index.ts'
import type { DeskLine, SharedForm } from '../../actions/editing/listing.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { form as publicForm } from '../../paths.ts'
import type { Words } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { deskTexts } from '../../texts/editing/desk.ts'

export type DeskData = {
  lines: readonly DeskLine[]
  /** Shared forms that the office has not adapted; null at the operator's desk. */
  shared: readonly SharedForm[] | null
  mayPublish: boolean
  /** Thrown away before anything of it was published. */
  dropped: readonly DroppedLine[]
}

/** The forms of an office: its own, and the shared ones that it may adapt. */
export function deskPage(visit: Visit, { lines, shared, mayPublish, dropped }: DeskData): Page {
  const t = deskTexts[visit.lang]
  const { zprava = '' } = visit.query
  const said = t.kept[zprava]
  const wrong = (t.wrong as Record<string, string>)[zprava]
  return {
    title: t.title,
    body: html`${said ? notice({ tone: 'success', title: said }) : ''}${
      wrong ? notice({ tone: 'error', title: wrong }) : ''
    }${mayPublish ? waitingNotice(visit.lang, waitingOf(visit, lines)) : ''}
      ${suppliesNotice(visit, suppliedOf(visit, lines))}
      <p class="lead">${t.lead}</p>
      ${actions(
        linkButton({ label: t.make, href: visit.href(paths.newForm()) }),
        linkButton({
          label: elsewhereTexts[visit.lang].forms,
          href: visit.href(paths.elsewhere()),
          kind: 'secondary',
        }),
      )}
      ${table({
        caption: t.caption,
        head: [t.columns.form, t.columns.state, t.columns.changed, t.columns.versions],
        rows: inTurn(visit, lines).map(line => lineShown(visit, line)),
        empty: t.empty,
      })}
      ${shared ? section({ title: t.sharedTitle, body: sharedShown(visit, shared) }) : ''}
      ${droppedSection(visit, dropped)}`,
  }
}

/** The proposals among the forms; who changed one last proposed it. */
function waitingOf(visit: Visit, lines: readonly DeskLine[]) {
  return lines
    .filter(({ standings }) => standings.some(({ standing }) => standing === 'proposed'))
    .map(({ id, title, changedBy, changedAt }) => ({
      title: wordsIn(title, visit.lang),
      href: visit.href(paths.overview({ id })),
      who: changedBy,
      at: changedAt ?? visit.now,
    }))
}

/** The forms for which a newer text of the product waits. */
function suppliedOf(visit: Visit, lines: readonly DeskLine[]) {
  return lines
    .filter(({ isSupplied }) => isSupplied)
    .map(({ id, title }) => ({
      title: wordsIn(title, visit.lang),
      href: visit.href(paths.supply({ id })),
    }))
}

function lineShown(visit: Visit, line: DeskLine): (string | Html)[] {
  const { lang } = visit
  const t = deskTexts[lang]
  const href = visit.href(paths.overview({ id: line.id }))
  const notes = [
    line.isAdapted ? html`<p class="cell-note">${t.adapted}</p>` : '',
    line.originalChanged
      ? html`<p>${badge({ tone: 'warning', label: t.originalChanged })}</p>`
      : '',
  ]
  return [
    html`<a href="${href}">${wordsIn(line.title, lang)}</a>${notes}`,
    html`${line.standings.map(standing => standingShown(visit, standing))}${outlookShown(
      lang,
      line,
    )}`,
    changeShown(lang, line),
    line.lastVersion === 0 ? '–' : String(line.lastVersion),
  ]
}

/** When and by whom the draft was changed; of what is only published, since when it is. */
function changeShown(lang: Visit['lang'], { changedAt, changedBy }: DeskLine): string {
  if (!changedAt) return '–'
  const when = formatTime(lang, changedAt)
  return changedBy ? deskTexts[lang].changedBy(when, changedBy) : when
}

/** What changes on which day; what holds now is said by the state already. */
function outlookShown(lang: Visit['lang'], { outlook, isAdapted }: DeskLine): Html | '' {
  if (!outlook || outlook.turns.length === 0) return ''
  return html`${outlookWords(lang, outlook, { hasShared: isAdapted }).map(
    sentence => html`<p class="cell-note">${sentence}</p>`,
  )}`
}

const tones = {
  'being-written': 'info',
  proposed: 'warning',
  'to-come': 'info',
  offered: 'success',
  ended: 'neutral',
  withdrawn: 'neutral',
} as const

/** How a draft or a version stands, with its days. */
export function standingShown(
  { lang }: Pick<Visit, 'lang'>,
  { standing, number, from, lastDay }: DeskLine['standings'][number],
): Html {
  const t = deskTexts[lang]
  const said = [
    number ? t.version(number) : '',
    from ? t.from(formatDate(lang, from)) : '',
    lastDay ? t.until(formatDate(lang, lastDay)) : '',
  ].filter(Boolean)
  return html`<p class="standing">${badge({ tone: tones[standing], label: t.states[standing] })}
    ${said.join(' ')}</p>`
}

/** By the names that the reader sees. */
function inTurn<Named extends { title: Words }>({ lang }: Visit, all: readonly Named[]): Named[] {
  return inAlphabet(lang, all, ({ title }) => wordsIn(title, lang))
}

function sharedShown(visit: Visit, shared: readonly SharedForm[]): Html {
  const { lang } = visit
  const t = deskTexts[lang]
  if (shared.length === 0) return html`<p class="empty">${t.sharedNone}</p>`
  return html`<p>${t.sharedLead}</p><ul class="shared-forms">${inTurn(visit, shared).map(
    ({ slug, title, purpose }) => html`<li>
      <div><p><a href="${visit.href(publicForm({ slug }))}">${wordsIn(title, lang)}</a></p>
      <p class="cell-note">${wordsIn(purpose, lang)}</p></div>
      ${form({
        action: visit.href(paths.adaptation()),
        body: html`<input type="hidden" name="slug" value="${slug}">
        <button class="gov-button" data-color="primary" data-type="outlined" data-size="m"
          type="submit">${t.adapt}<span class="visually-hidden">: ${wordsIn(title, lang)}</span
        ></button>`,
      })}
    </li>`,
  )}</ul>`
}

/** The button of a form that only has one thing to do; `values` go along. */
export function deedForm(
  visit: Visit,
  action: string,
  label: string,
  {
    values = {},
    kind,
  }: { values?: Record<string, string | number>; kind?: 'secondary' | 'danger' } = {},
): Html {
  const hidden = Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}">`,
  )
  return form({ action: visit.href(action), body: html`${hidden}${button({ label, kind })}` })
}
