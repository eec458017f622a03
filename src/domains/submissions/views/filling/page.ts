import { type Html, html } from '../../../../foundation/html.ts'
import { type Page, type Visit, writerField } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  form as formElement,
  notice,
} from '../../../../platform/ui/index.ts'
import {
  type Answers,
  fieldErrors,
  fieldsHtml,
  hasFiles,
  prefilledAnswers,
  type Wrong,
  wordsIn,
} from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import { pageBefore, placeOf } from '../../rules/filling.ts'
import { prefilledOn } from '../../rules/filling-prefill.ts'
import { cosignTexts } from '../../texts/cosigning.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { keepTyped } from '../keeping.ts'
import { listCrumb } from '../parts.ts'
import { otherWay } from './cosigning.ts'
import { newerNotice } from './newer.ts'
import { pageList } from './progress.ts'
import { staleNotice } from './stale.ts'
import { unsentNotice } from './unsent.ts'

type Stale = { answers: Answers; hadFiles: boolean }

export type FillingView = OpenForm & {
  page: string
  /** Back to the check afterwards, when somebody came from there to change an answer. */
  fromCheck: boolean
  /** What was sent and is shown again, and what is wrong with it. */
  typed?: Record<string, string | string[]>
  wrong?: readonly Wrong[]
  /** What was typed here while something else was saved elsewhere. */
  stale?: Stale
  /** Said above the questions: the answers did not lead where the reader wanted to go. */
  said?: 'elsewhere' | 'moved' | null
  /** The page whose answers have just been changed so that others are not sent. */
  changed?: string | null
  /** The question that an answer on this page has just brought. */
  fresh?: string | undefined
  /** Who has signed what stands on this page. */
  signers?: readonly string[]
}

/** The form's button to go back, and the one to stop for today. */
export const deeds = { name: 'akce', back: 'zpet', later: 'pozdeji' } as const

/** Who comes back later is told of all that is left out, whichever page decides it. */
export const anyPage = '-'

/** One page of a form: its questions, where it stands, and ways on, back and out. */
export function fillingPage(visit: Visit, view: FillingView): Page {
  const { lang } = visit
  const words = fillingTexts[lang]
  const { form, draft, office, way, page: name, wrong = [] } = view
  const page = form.pages.find(one => one.name === name)!
  const { number, count } = placeOf(way, name)
  return {
    title: wordsIn(page.title, lang),
    crumbs: [listCrumb(visit), { label: wordsIn(form.title, lang) }],
    scripts: hasFiles(form, name) ? ['keep-typed', 'file-size'] : ['keep-typed'],
    body: html`<p class="step">${words.step(number, count)} · ${wordsIn(form.title, lang)} · ${
      office.name
    }</p>
      ${errorSummary(lang, fieldErrors(wrong, lang))}${saidNotice(visit, view)}
      ${changedNotice(visit, view)}
      ${view.stale ? differing(visit, view, view.stale) : newerNotice(visit, view)}
      ${signedNotice(visit, view)}
      ${page.intro ? html`<p class="lead">${wordsIn(page.intro, lang)}</p>` : ''}
      ${prefilledHint(visit, view)}
      ${formElement({
        action: visit.href(paths.fillingPage({ id: draft.id, page: name })),
        multipart: hasFiles(form, name),
        body: html`${fields(visit, view)}${signedOnPaper(visit, view)}${hiddenFields(visit, view)}
          ${keeper(visit, view)}${buttons(visit, view)}`,
      })}
      ${pageList(visit, view)}`,
  }
}

/** Where somebody else is named to sign: what to do when they cannot sign here. */
function signedOnPaper(visit: Visit, view: FillingView): Html | '' {
  const { form, page } = view
  const fields = form.pages.find(one => one.name === page)?.fields ?? []
  return fields.some(({ kind }) => kind === 'cosignature') ? otherWay(visit, view) : ''
}

function differing(visit: Visit, view: FillingView, stale: Stale): Html {
  return staleNotice(visit, { ...view, answers: view.filling.answers }, stale)
}

function fields(visit: Visit, view: FillingView): Html {
  const { form, page, filling, world, draft, wrong = [], typed, stale, fresh } = view
  return fieldsHtml(visit.lang, form, page, {
    answers: stale?.answers ?? filling.answers,
    world,
    ...{ wrong, fresh },
    ...(typed && { typed }),
    fileHref: file => visit.href(paths.attachment({ id: draft.id, file: file.id })),
  })
}

function hiddenFields(visit: Visit, { draft, fromCheck }: FillingView): Html {
  return html`${writerField(visit)}<input type="hidden" name="verze" value="${draft.version}">${
    fromCheck ? html`<input type="hidden" name="z" value="kontrola">` : ''
  }`
}

/** Where two windows differ, nothing is kept before its writer has decided. */
function keeper(visit: Visit, { draft, page, stale }: FillingView): Html | '' {
  return stale ? '' : keepTyped(visit, paths.fillingKeeping({ id: draft.id, page }))
}

function buttons(visit: Visit, { way, page, stale }: FillingView): Html {
  const words = fillingTexts[visit.lang]
  const { name, back, later } = deeds
  return html`${actions(
    button({ label: stale ? words.stale.keep : words.goOn }),
    pageBefore(way, page) === null
      ? ''
      : button({ label: words.back, kind: 'secondary', name, value: back }),
    button({ label: words.later, kind: 'secondary', name, value: later }),
  )}<p class="small">${words.keptUntil}</p>`
}

/** What is left out by the page that was just changed, or by any. */
function changedNotice(visit: Visit, view: FillingView): Html | '' {
  const { changed } = view
  if (!changed) return ''
  return unsentNotice(visit, view, changed === anyPage ? undefined : changed)
}

/** A signature is of what stands here: who changes it asks for another one. */
function signedNotice({ lang }: Visit, { signers = [] }: FillingView): Html | '' {
  if (signers.length === 0) return ''
  const { title, body } = cosignTexts[lang].signedPage
  return notice({ tone: 'warning', title: title(signers.join(', ')), body })
}

function saidNotice(visit: Visit, { said }: FillingView): Html | '' {
  const { elsewhere, newer } = fillingTexts[visit.lang]
  if (said === 'elsewhere') return notice({ tone: 'info', ...elsewhere })
  if (said !== 'moved') return ''
  return notice({ tone: 'success', title: newer.moved, body: newer.movedBody })
}

/** What was filled in beforehand and is still so, as long as the page was not sent. */
function prefilledHint(visit: Visit, view: FillingView): Html | '' {
  const { form, filling, page, person, world, way } = view
  if (filling.passed.includes(page)) return ''
  const asked = way.pages.find(one => one.name === page)
  const known = prefilledAnswers(form, person, world)
  const labels = asked ? prefilledOn(asked, filling.answers, known) : []
  if (labels.length === 0) return ''
  const { prefilled, prefilledUnverified } = fillingTexts[visit.lang]
  const list = labels.map(label => wordsIn(label, visit.lang)).join(', ')
  return html`<p class="prefilled">${
    person.verifiedAt ? prefilled(list) : prefilledUnverified(list)
  }</p>`
}
