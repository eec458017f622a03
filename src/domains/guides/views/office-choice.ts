import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { button, details, linkButton, notice, textField } from '../../../platform/ui/index.ts'
import { inDistrict, type OfficeLine } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import type { Competence } from '../rules/guide.ts'
import type { ReadersOffice } from '../rules/view.ts'
import { competenceTexts } from '../texts/names.ts'
import { texts } from '../texts/public/index.ts'

export type OfficeChoice = {
  office: ReadersOffice | null
  /** The office of a signed-in person's own address, when it is not the chosen one. */
  home: ReadersOffice | null
  /** The town that was typed, and what the directory has of it; null when none was. */
  typed: { words: string; found: readonly OfficeLine[] } | null
  /** Said when only some offices do what is read about. */
  onlySome?: Competence | undefined
  /** The chosen office is not among them; the page says so itself. */
  isElsewhere?: boolean
}

/** Which office's facts are shown, and how to choose another; the choice is in the address. */
export function officeChoice(visit: Visit, here: string, choice: OfficeChoice): Html {
  const words = texts[visit.lang]
  const { office, home, typed } = choice
  const who = whoMay(visit, choice)
  const offer = home && home.slug !== office?.slug ? homeLink(visit, here, home) : ''
  const found = typed ? foundList(visit, here, typed) : ''
  const choosing = html`${found}${townForm(visit, here, typed)}`
  if (!office) {
    return html`<section class="panel guide-office" aria-labelledby="office-choice"><h2
      id="office-choice">${words.office}</h2>
      ${who}<p>${words.nationalOnly}</p>${offer}${choosing}</section>`
  }
  const says = office.connected ? words.forOffice(office.name) : words.notConnected(office.name)
  const body = html`${who}${choice.isElsewhere ? '' : html`<p>${says}</p>`}${offer}`
  return html`<section class="panel guide-office" aria-labelledby="office-choice"><h2
    id="office-choice">${words.office}</h2>${body}${
      typed ? choosing : details({ summary: words.changeOffice, body: choosing })
    }</section>`
}

function whoMay({ lang }: Visit, { onlySome }: OfficeChoice): Html | '' {
  if (!onlySome) return ''
  return html`<p>${texts[lang].onlySome(competenceTexts[lang][onlySome])}</p>`
}

function homeLink(visit: Visit, here: string, { slug, name }: ReadersOffice): Html {
  const href = visit.href(withQuery(here, { [paths.officeField]: slug }))
  const label = texts[visit.lang].home(name)
  return html`<p>${linkButton({ label, href, kind: 'secondary' })}</p>`
}

function townForm(visit: Visit, here: string, typed: OfficeChoice['typed']): Html {
  const { lang } = visit
  const words = texts[lang]
  return html`<form class="form guide-town" action="${visit.href(here)}" method="get">
    ${textField({
      lang,
      name: 'obec',
      label: words.town,
      hint: words.townHint,
      value: typed?.words,
      autocomplete: 'address-level2',
      maxlength: 100,
    })}${button({ label: words.showOffice, kind: 'secondary' })}</form>`
}

function foundList(
  visit: Visit,
  here: string,
  { words, found }: NonNullable<OfficeChoice['typed']>,
): Html {
  const t = texts[visit.lang]
  if (found.length === 0) return notice({ tone: 'warning', title: t.noTown(words) })
  const items = found.map(office => {
    const href = visit.href(withQuery(here, { [paths.officeField]: office.slug }))
    return html`<li><a href="${href}">${office.name}</a>
      <span class="small">${inDistrict(visit.lang, office)}, ${office.region}</span></li>`
  })
  return html`<h3>${t.foundOffices}</h3><ul class="plain-list">${items}</ul>`
}
