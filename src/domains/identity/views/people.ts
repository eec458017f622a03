import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime, type Lang } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  checkGroup,
  errorSummary,
  type FieldErrors,
  form,
  linkButton,
  notice,
  section,
  table,
  textField,
  timeline,
} from '../../../platform/ui/index.ts'
import type { Unit } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import type { Officer, OfficerChange } from '../queries/index.ts'
import { officeRoles, type Service } from '../rules/officers.ts'
import { texts } from '../texts/people.ts'
import { texts as roleTexts } from '../texts/roles.ts'

type PeopleState = { officers: readonly Officer[]; units: readonly Unit[]; today: string }

/** All who work or worked in the office. */
export function peoplePage(visit: Visit, { officers, units, today }: PeopleState): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.people,
    crumbs: [{ label: words.administration, href: visit.href(paths.administration()) }],
    body: html`${newsNotice(visit)}
      ${actions(linkButton({ label: words.invite, href: visit.href(paths.newOfficer()) }))}
      ${table({
        caption: words.people,
        head: [words.name, words.roles, words.units, words.service],
        empty: words.nobody,
        rows: officers.map(officer => [
          html`<a href="${visit.href(paths.officer({ id: officer.id }))}">${officer.name}</a>`,
          roleNames(lang, officer.roles) || words.notYet,
          unitNames(units, officer.unitIds) || '–',
          serviceWords(lang, officer, today),
        ]),
      })}`,
  }
}

function newsNotice({ lang, query }: Visit): Html | '' {
  const key = (['saved', 'invited', 'factorDone'] as const).find(known => known === query.zprava)
  return key ? notice({ tone: 'success', title: texts[lang][key] }) : ''
}

function roleNames(lang: Lang, roles: Service['roles']): string {
  return roles.map(role => roleTexts[lang][role]).join(', ')
}

/** The names of the units that have the given ids. */
export function unitNames(units: readonly Unit[], ids: readonly string[]): string {
  return units
    .filter(unit => ids.includes(unit.id))
    .map(unit => unit.name)
    .join(', ')
}

function serviceWords(lang: Lang, { until, accepted }: Officer, today: string): string {
  const words = texts[lang]
  if (!accepted) return words.pending
  if (!until) return words.serves
  const date = formatDate(lang, until)
  return until < today ? words.ended(date) : words.endsOn(date)
}

/** A service as it stands in a form. */
export type ServiceState = {
  roles: readonly string[]
  unitIds: readonly string[]
  until: string
  units: readonly Unit[]
  errors: FieldErrors
}

/** The form by which an officer is invited. */
export function invitePage(
  visit: Visit,
  state: ServiceState & { values: Record<string, string> },
): Page {
  const { lang } = visit
  const words = texts[lang]
  const { values, errors } = state
  const input = (name: 'name' | 'email' | 'phone', type: 'text' | 'email' | 'tel') =>
    textField({
      lang,
      name,
      type,
      label: words[name],
      value: values[name],
      error: errors[name],
      autocomplete: 'off',
    })
  return {
    title: words.invite,
    crumbs: peopleCrumbs(visit),
    body: html`${errorSummary(lang, errors)}<p class="lead">${words.inviteIntro}</p>
      ${form({
        action: visit.href(paths.newOfficer()),
        body: html`${input('name', 'text')}${input('email', 'email')}${input('phone', 'tel')}
          ${serviceFields(lang, state)}${button({ label: words.inviteButton })}`,
      })}`,
  }
}

/** The way to a page of the people. */
export function peopleCrumbs(visit: Visit) {
  const words = texts[visit.lang]
  return [
    { label: words.administration, href: visit.href(paths.administration()) },
    { label: words.people, href: visit.href(paths.people()) },
  ]
}

function serviceFields(lang: Lang, { roles, unitIds, units, errors }: ServiceState): Html {
  const words = texts[lang]
  return html`${checkGroup({
    lang,
    name: 'roles',
    label: words.roles,
    values: roles,
    error: errors.roles,
    options: officeRoles.map(role => ({ value: role, label: roleTexts[lang][role] })),
  })}${
    units.length === 0
      ? ''
      : checkGroup({
          lang,
          name: 'units',
          label: words.units,
          required: false,
          values: unitIds,
          error: errors.units,
          options: units.map(unit => ({ value: unit.id, label: unit.name })),
        })
  }`
}

/** An officer's service, to be changed; and what was changed before. */
export function officerPage(
  visit: Visit,
  officer: Officer,
  state: ServiceState & { changes: readonly OfficerChange[] },
): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: officer.name,
    crumbs: peopleCrumbs(visit),
    body: html`${errorSummary(lang, state.errors)}${newsNotice(visit)}
      <p>${officer.email}, ${officer.phone}</p>
      ${form({
        action: visit.href(paths.officer({ id: officer.id })),
        body: html`${serviceFields(lang, state)}${untilField(lang, state)}
          ${button({ label: words.showEffects })}`,
      })}
      ${section({ title: words.history, body: history(lang, state) })}
      ${section({ title: words.factor, body: factorPart(visit, officer, state.errors) })}`,
  }
}

function factorPart(visit: Visit, { id }: Officer, errors: FieldErrors): Html {
  const words = texts[visit.lang]
  const refused = errors.factor
  return html`<p id="field-factor">${refused ?? words.factorAbout}</p>${form({
    action: visit.href(paths.officerFactor({ id })),
    body: button({ label: words.factorReset, kind: 'danger' }),
  })}`
}

function untilField(lang: Lang, { until, errors }: ServiceState): Html {
  const words = texts[lang]
  return textField({
    lang,
    name: 'until',
    label: words.until,
    hint: words.untilHint,
    value: until,
    error: errors.until,
    required: false,
    autocomplete: 'off',
    width: 's',
  })
}

function history(
  lang: Lang,
  { changes, units }: ServiceState & { changes: readonly OfficerChange[] },
): Html {
  const words = texts[lang]
  if (changes.length === 0) return html`<p>${words.noHistory}</p>`
  return timeline(
    changes.map(change => ({
      at: formatTime(lang, change.at),
      title: change.byName,
      body: [
        words.historyLine(roleNames(lang, change.roles), unitNames(units, change.unitIds) || '–'),
        change.until ? words.endsOn(formatDate(lang, change.until)) : '',
      ].join(' '),
    })),
  )
}
