import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { inAlphabet } from '../../../../platform/i18n/index.ts'
import { details, section } from '../../../../platform/ui/index.ts'
import type { Office } from '../../../offices/index.ts'
import type { PublishedForm } from '../../actions/published.ts'
import * as paths from '../../paths.ts'
import { inCategories } from '../../rules/catalogue.ts'
import { handles } from '../../rules/competence.ts'
import { wordsIn } from '../../rules/showing.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { competenceTexts } from '../../texts/competence.ts'
import { senderNote } from '../../texts/senders.ts'
import { type OfficeChoice, officesHtml } from './office-choice.ts'

type CatalogueView = {
  forms: readonly PublishedForm[]
  office: Office | null
  choice: OfficeChoice
  letterHref: string
}

/** All forms by what they are about; of one office, when one is chosen. */
export function cataloguePage(visit: Visit, view: CatalogueView): Page {
  const { lang } = visit
  const { forms, office, letterHref } = view
  const words = catalogueTexts[lang]
  const groups = inCategories(forms)
  const nameOf = ({ definition }: PublishedForm) => wordsIn(definition.title, lang)
  return {
    title: office ? words.atOffice(office.name) : words.title,
    crumbs: office
      ? [{ label: words.title, href: visit.href(paths.catalogue()) }, { label: office.name }]
      : [{ label: words.title }],
    description: words.description,
    body: html`<p class="lead">${words.lead}</p>
      ${whichOffice(visit, view)}
      ${groups.length === 0 ? html`<p>${words.none}</p>` : ''}
      ${groups.map(group =>
        section({
          title: words.categories[group.category],
          body: html`<ul class="form-list">${inAlphabet(lang, group.forms, nameOf).map(
            form => html`<li>${formLine(visit, form, office)}</li>`,
          )}</ul>`,
        }),
      )}
      ${office ? allOffices(visit) : ''}
      <p><a href="${visit.href(letterHref)}">${words.freeLetter}</a></p>`,
  }
}

/** Which office's forms are shown, and how to choose another; the choice is in the address. */
function whichOffice(visit: Visit, { office, choice }: CatalogueView): Html {
  const { office: words } = catalogueTexts[visit.lang]
  const { words: typed, home } = choice
  // Without a town typed, a list of offices would stand before the forms.
  const shown = typed === '' ? { ...choice, found: [] } : choice
  const nearest = home?.slug === office?.slug ? { ...shown, home: null } : shown
  const offices = officesHtml(visit, paths.catalogue(), nearest)
  const folded = typed === '' ? details({ summary: words.change, body: offices }) : offices
  const body = office
    ? html`<p>${words.showing(office.name)}</p>${folded}`
    : html`<p>${words.ownToo}</p>${offices}`
  return html`<section class="panel guide-office" aria-labelledby="office-choice"><h2
    id="office-choice">${words.which}</h2>${body}</section>`
}

function allOffices(visit: Visit): Html {
  const { allOffices: label } = catalogueTexts[visit.lang]
  return html`<p><a href="${visit.href(paths.catalogue())}">${label}</a></p>`
}

function formLine(visit: Visit, form: PublishedForm, office: Office | null): Html {
  const { slug, title, purpose } = form.definition
  const note = notesOf(visit, form, office).join(' ')
  const href = withQuery(paths.form({ slug }), { [paths.officeField]: office?.slug })
  return html`<a href="${visit.href(href)}">${wordsIn(title, visit.lang)}</a>
    <p>${wordsIn(purpose, visit.lang)}${note ? html` <strong>${note}</strong>` : ''}</p>`
}

/** Whom the form refuses, and that the office does not handle it. */
function notesOf({ lang }: Visit, { definition, ref }: PublishedForm, office: Office | null) {
  const isElsewhere = office !== null && !handles(definition, ref.ownerId, office)
  const { elsewhere } = competenceTexts[lang]
  return [senderNote(lang, definition), isElsewhere ? `${elsewhere(office.name)}.` : ''].filter(
    Boolean,
  )
}
