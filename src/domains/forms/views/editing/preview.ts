import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatCzk, type Lang, languages } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  form,
  notice,
  section,
  selectField,
  summaryList,
} from '../../../../platform/ui/index.ts'
import { names as recordNames } from '../../../records/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Journey, World } from '../../rules/answers.ts'
import type { Walk } from '../../rules/checker/index.ts'
import type { Trial } from '../../rules/editing/trying.ts'
import { allowedSenders } from '../../rules/senders.ts'
import { answersShown, wordsIn } from '../../rules/showing.ts'
import { documentTexts } from '../../texts/document.ts'
import { previewTexts } from '../../texts/editing/preview.ts'
import { countWords, exemptWords } from '../../texts/tariff.ts'
import { fieldErrors } from '../../texts/wrong.ts'
import { fieldsHtml } from '../fields/index.ts'
import { formCrumbs } from './crumbs.ts'
import { titleOf } from './place.ts'
import { signersPart } from './preview-signers.ts'

export type PreviewData = {
  edited: EditedForm
  trial: Trial
  journey: Journey
  world: World
  /** The language in which the citizen sees it. */
  shownIn: Lang
  /** The ways through the form, where they are shown; null when they could not be found. */
  walks: readonly Walk[] | null
}

/** A form as a citizen sees it, to be filled in for trial. */
export function previewPage(visit: Visit, data: PreviewData): Page {
  const { lang } = visit
  const { edited, trial, shownIn } = data
  const t = previewTexts[lang]
  const { id } = visit.params as { id: string }
  return {
    title: t.title(titleOf(edited.form, lang)),
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`<p class="lead">${t.lead}</p>
      ${errorSummary(lang, fieldErrors(trial.wrong, shownIn))}
      ${form({
        action: visit.href(paths.preview({ id })),
        body: html`<input type="hidden" name="_odpovedi" value="${JSON.stringify(trial.answers)}">
          <input type="hidden" name="_stranka" value="${trial.page ?? ''}">
          ${trial.page === null ? endPart(visit, data) : pagePart(data, trial.page)}
          ${settingsPart(visit, data)}${pagesPart(visit, data)}`,
      })}${walksPart(visit, data)}`,
  }
}

/** A form whose rules do not fit yet cannot be tried. */
export function noPreviewPage(visit: Visit, { form: definition }: EditedForm): Page {
  const t = previewTexts[visit.lang]
  const title = titleOf(definition, visit.lang)
  return {
    title: t.title(title),
    crumbs: formCrumbs(visit, title),
    body: html`${notice({ tone: 'warning', title: t.broken })}`,
  }
}

function pagePart({ edited, trial, world, shownIn }: PreviewData, name: string): Html {
  const t = previewTexts[shownIn]
  const page = edited.form.pages.find(one => one.name === name)!
  const { answers, wrong, typed } = trial
  return html`<div class="preview" lang="${shownIn}"><h2>${wordsIn(page.title, shownIn)}</h2>
    ${page.intro ? html`<p>${wordsIn(page.intro, shownIn)}</p>` : ''}
    ${fieldsHtml(shownIn, edited.form, name, { answers, world, wrong, typed })}
    ${button({ label: t.goOn })}</div>`
}

function endPart(visit: Visit, { edited, trial, journey, world, shownIn }: PreviewData): Html {
  const t = previewTexts[visit.lang]
  const shown = answersShown(edited.form, trial.answers, world, shownIn)
  const isWhole = journey.pages.every(page => page.done)
  return html`<div class="preview"><h2>${t.endTitle}</h2>
    <p>${isWhole ? t.nothingLeft : t.missing}</p>${outcome(visit, journey)}
    <div lang="${shownIn}">${shown.map(page =>
      section({
        level: 3,
        title: page.title,
        body: summaryList(
          page.rows.map(({ label, value, row }) => ({
            label: row ? `${row}: ${label}` : label,
            value: value || '–',
          })),
        ),
      }),
    )}</div>${signersPart(visit.lang, {
      ...{ form: edited.form, answers: trial.answers, world, shownIn },
    })}</div>`
}

function outcome({ lang }: Visit, journey: Journey): Html {
  const t = previewTexts[lang]
  const { fees, exempt, uncounted, inPerson, unit, subject, matterKind, lost, broken } = journey
  const list = (texts: readonly string[], none = t.none) =>
    texts.length === 0 ? none : html`${texts.map(text => html`<p>${text}</p>`)}`
  const feeWords = [
    ...fees.map(fee => {
      const paid = `${wordsIn(fee.name, lang)}: ${formatCzk(lang, fee.czk)}`
      return [paid, countWords(fee, lang)].filter(Boolean).join(' – ')
    }),
    ...exempt.map(fee => exemptWords(wordsIn(fee.name, lang), lang)),
    ...uncounted.map(fee => documentTexts[lang].uncounted(wordsIn(fee.name, lang))),
  ]
  return summaryList([
    { label: t.facts.subject, value: wordsIn(subject, lang) },
    { label: t.facts.fees, value: feeWords.length === 0 ? t.free : list(feeWords) },
    {
      label: t.facts.inPerson,
      value: list(
        inPerson.map(one => wordsIn(one.who, lang)),
        t.nobody,
      ),
    },
    { label: t.facts.unit, value: unit ?? t.none },
    { label: t.facts.matter, value: recordNames[lang].matters[matterKind] },
    ...(lost.length > 0 ? [{ label: t.facts.lost, value: lost.join(', ') }] : []),
    ...(broken.length > 0 ? [{ label: t.facts.broken, value: list(broken) }] : []),
  ])
}

function settingsPart({ lang }: Visit, { edited, world, shownIn }: PreviewData): Html {
  const t = previewTexts[lang]
  return details({
    summary: t.settings,
    body: html`${selectField({
      lang,
      name: '_jazyk',
      label: t.language,
      value: shownIn,
      options: languages.map(one => ({ value: one, label: t.languages[one] })),
    })}${selectField({
      lang,
      name: '_kdo',
      label: t.sender,
      value: world.sender.kind,
      options: allowedSenders(edited.form).map(kind => ({
        value: kind,
        label: t.senders[kind],
      })),
    })}${button({ label: t.show, kind: 'secondary', name: '_jdi', value: 'ukazat' })}`,
  })
}

/** All pages to which the answers lead, each a step away. */
function pagesPart(visit: Visit, { journey, trial }: PreviewData): Html {
  const { lang } = visit
  const t = previewTexts[lang]
  const step = { kind: 'secondary', name: '_jdi' } as const
  const items = journey.pages.map(({ name, page }) => {
    const title = wordsIn(page.title, lang)
    return name === trial.page
      ? html`<li aria-current="step"><strong>${title}</strong></li>`
      : html`<li>${button({ ...step, label: title, value: `na.${name}` })}</li>`
  })
  return html`${section({ title: t.pages, body: html`<ol class="trial-pages">${items}</ol>` })}
    ${actions(button({ ...step, label: t.again, value: 'znovu' }))}`
}

function walksPart(visit: Visit, { walks, edited }: PreviewData): Html {
  const { lang } = visit
  const t = previewTexts[lang]
  const { id } = visit.params as { id: string }
  if (walks === null) return notice({ tone: 'warning', title: t.noWalks })
  if (walks.length === 0) return html``
  const title = (name: string) => {
    const page = edited.form.pages.find(one => one.name === name)
    return page ? wordsIn(page.title, lang) : name
  }
  const list = html`<ol>${walks.map(
    ({ pages, sends }, at) => html`<li><p>${pages.map(title).join(' → ')}${
      sends ? '' : html` <strong>(${t.notSending})</strong>`
    }</p><button class="gov-button" data-color="primary" data-type="outlined" data-size="m"
      type="submit" name="_jdi" value="cesta.${at}">${t.openWalk}<span
      class="visually-hidden">: ${t.walk(at + 1)}</span></button></li>`,
  )}</ol>`
  const action = visit.href(paths.preview({ id }))
  return section({
    title: t.walksTitle(walks.length),
    body: html`<p>${t.walksLead}</p>${form({ action, body: list })}`,
  })
}
