import { html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/office.ts'
import { texts as peopleTexts } from '../texts/people.ts'
import { texts as unitTexts } from '../texts/units.ts'
import { texts as workTexts } from '../texts/works.ts'

/** The administrator's places. */
export function administrationPage(visit: Visit): Page {
  const { lang, caller } = visit
  const [words, units, people] = [texts[lang], unitTexts[lang], peopleTexts[lang]]
  const works = workTexts[lang]
  const places: [string, string, string][] = [
    [people.people, people.peopleAbout, paths.people()],
    [units.units, units.unitsAbout, paths.units()],
    [words.settings, words.settingsAbout, paths.officeSettings()],
    [works.forms, works.formsAbout, paths.formEditing()],
    [works.guides, works.guidesAbout, paths.guideEditing()],
  ]
  return {
    title: people.administration,
    body: html`<p class="lead">${people.administrationIntro(caller!.desk!.name)}</p>
      <ul>${places.map(
        ([label, about, href]) =>
          html`<li><a href="${visit.href(href)}">${label}</a><br>${about}</li>`,
      )}</ul>`,
  }
}

/** The way to a page of the administration. */
export function administrationCrumbs(visit: Visit) {
  const label = peopleTexts[visit.lang].administration
  return [{ label, href: visit.href(paths.administration()) }]
}
