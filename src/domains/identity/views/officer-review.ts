import { html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton } from '../../../platform/ui/index.ts'
import type { Unit } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import type { Officer } from '../queries/index.ts'
import type { Effect, Service } from '../rules/officers.ts'
import { texts } from '../texts/people.ts'
import { texts as roleTexts } from '../texts/roles.ts'
import { peopleCrumbs, unitNames } from './people.ts'

/** What a change will do, before it is saved. */
export function officerReviewPage(
  visit: Visit,
  officer: Officer,
  { after, effects, units }: { after: Service; effects: readonly Effect[]; units: readonly Unit[] },
): Page {
  const { lang } = visit
  const words = texts[lang]
  const hidden = (name: string, value: string) =>
    html`<input type="hidden" name="${name}" value="${value}">`
  const back = visit.href(paths.officer({ id: officer.id }))
  return {
    title: words.reviewTitle,
    crumbs: [...peopleCrumbs(visit), { label: officer.name, href: back }],
    body: html`<p class="lead">${words.reviewIntro(officer.name)}</p>
      <ul>${
        effects.length === 0
          ? html`<li>${words.nothingChanges}</li>`
          : effects.map(effect => html`<li>${effectWords(lang, effect, units)}</li>`)
      }</ul>
      ${form({
        action: visit.href(paths.officerReview({ id: officer.id })),
        body: html`${after.roles.map(role => hidden('roles', role))}
          ${after.unitIds.map(id => hidden('units', id))}${hidden('until', after.until ?? '')}
          ${actions(
            button({ label: words.save }),
            linkButton({ label: words.back, href: back, kind: 'secondary' }),
          )}`,
      })}`,
  }
}

function effectWords(lang: Lang, effect: Effect, units: readonly Unit[]): string {
  const { effects } = texts[lang]
  switch (effect.kind) {
    case 'role-given':
      return effects.roleGiven(roleTexts[lang][effect.role])
    case 'role-taken':
      return effects.roleTaken(roleTexts[lang][effect.role])
    case 'unit-given':
      return effects.unitGiven(unitNames(units, [effect.unitId]))
    case 'unit-taken':
      return effects.unitTaken(unitNames(units, [effect.unitId]))
    case 'ends':
      return effects.ends(formatDate(lang, effect.until))
    case 'goes-on':
      return effects.goesOn
  }
}
