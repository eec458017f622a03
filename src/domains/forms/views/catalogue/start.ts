import { dayOf } from '../../../../foundation/dates/index.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  form as formElement,
  notice,
  section,
  summaryList,
} from '../../../../platform/ui/index.ts'
import type { Office, OfficeLine } from '../../../offices/index.ts'
import * as paths from '../../paths.ts'
import { openMarks } from '../../rules/checked.ts'
import type { FormDefinition, SenderKind } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { blankTexts } from '../../texts/blank.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { competenceTexts } from '../../texts/competence.ts'
import { senderTexts } from '../../texts/senders.ts'
import { factRows } from './facts.ts'
import { foundList, type OfficeChoice, officesHtml } from './office-choice.ts'

export type StartView = {
  definition: FormDefinition
  /** Where the form goes; null until it is chosen. */
  office: Office | null
  /** The chosen office has this form neither of its own nor shared. */
  refusedOffice: Office | null
  /** The kind of whoever is signed in, when the form refuses it. */
  refusedSender: SenderKind | null
  /** The chosen office does not handle it, but these do for its municipality. */
  elsewhere: { office: Office; handling: readonly OfficeLine[] } | null
  choice: OfficeChoice
  /** The form can be printed empty: of the chosen office, or the shared one without an office. */
  isPrinted: boolean
}

/** What awaits whoever fills the form in, to which office it goes, and the one button. */
export function startPage(visit: Visit, view: StartView): Page {
  const { lang } = visit
  const words = catalogueTexts[lang]
  const { definition, office } = view
  const inOffice = { [paths.officeField]: office?.slug }
  return {
    title: wordsIn(definition.title, lang),
    crumbs: [
      { label: words.title, href: visit.href(withQuery(paths.catalogue(), inOffice)) },
      { label: wordsIn(definition.title, lang) },
    ],
    description: wordsIn(definition.purpose, lang),
    body: html`<p class="lead">${wordsIn(definition.purpose, lang)}</p>
      ${view.refusedSender ? refusal(visit, view, view.refusedSender) : ''}
      ${elsewhereNotice(visit, view)}
      ${office ? begin(visit, view, office) : ''}
      ${summaryList(factRows(lang, definition, { office, today: dayOf(visit.now) }))}
      ${office ? '' : chooseOffice(visit, view)}
      ${view.isPrinted ? printLine(visit, view) : ''}
      ${unconfirmedLine(visit, view)}
      ${words.binding ? html`<p class="small">${words.binding}</p>` : ''}`,
  }
}

function begin(visit: Visit, { definition, refusedSender }: StartView, office: Office): Html {
  const { slug } = definition
  const words = catalogueTexts[visit.lang]
  return html`${summaryList([
    {
      label: words.office.chosen,
      value: office.name,
      change: { href: visit.href(paths.form({ slug })), label: words.office.change },
    },
  ])}${refusedSender ? '' : beginForm(visit, slug, office)}`
}

function beginForm(visit: Visit, slug: string, office: Office): Html {
  const words = catalogueTexts[visit.lang]
  return html`${formElement({
    action: visit.href(paths.filling({ slug })),
    body: html`<input type="hidden" name="${paths.officeField}" value="${office.slug}">
      ${actions(button({ label: words.start }))}`,
  })}${visit.caller ? '' : html`<p class="small">${words.signInFirst}</p>`}`
}

/** Said before anything is typed: who may send it, and what to do instead. */
function refusal(visit: Visit, { definition, office }: StartView, kind: SenderKind): Html {
  const { instead } = definition
  const letter = withQuery(paths.freeLetter(), { [paths.officeField]: office?.slug })
  const { title, body } = senderTexts[visit.lang].refused[kind]
  return notice({
    ...{ tone: 'warning', title },
    body: html`<p>${body}</p>${instead ? html`<p>${wordsIn(instead, visit.lang)}</p>` : ''}
      <p><a href="${visit.href(letter)}">${senderTexts[visit.lang].letter}</a></p>`,
  })
}

/** Said before anything is typed: which office to send it to instead. */
function elsewhereNotice(visit: Visit, { definition, elsewhere }: StartView): Html | '' {
  if (!elsewhere) return ''
  const { name } = elsewhere.office
  const words = competenceTexts[visit.lang]
  const here = paths.form({ slug: definition.slug })
  const offices = foundList(visit, here, elsewhere.handling)
  return notice({
    ...{ tone: 'warning', title: words.elsewhere(name) },
    body: offices ? html`<p>${words.turnTo}</p>${offices}` : html`<p>${words.ask(name)}</p>`,
  })
}

/** Said at the end, in one sentence: the notes themselves are for clerks. */
function unconfirmedLine({ lang }: Visit, { definition, office }: StartView): Html | '' {
  if (openMarks(definition).length === 0) return ''
  const { unconfirmed, unconfirmedBy } = catalogueTexts[lang]
  return html`<p class="small">${office ? unconfirmedBy(office.name) : unconfirmed}</p>`
}

/** For people without a computer, and for who helps them. */
function printLine(visit: Visit, { definition: { slug }, office }: StartView): Html {
  const { link, linkNote } = blankTexts[visit.lang]
  const href = withQuery(paths.blank({ slug }), { [paths.officeField]: office?.slug })
  return html`<p><a href="${visit.href(href)}">${link}</a>
    <span class="small">${linkNote}</span></p>`
}

function chooseOffice(visit: Visit, { definition, refusedOffice, choice }: StartView): Html {
  const words = catalogueTexts[visit.lang].office
  const refused = refusedOffice
    ? notice({ tone: 'warning', title: words.notOffered(refusedOffice.name) })
    : ''
  const offices = officesHtml(visit, paths.form({ slug: definition.slug }), choice)
  return section({ title: words.title, body: html`${refused}${offices}` })
}
