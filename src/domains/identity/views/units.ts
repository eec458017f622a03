import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  type FieldErrors,
  form,
  notice,
  section,
  table,
  textField,
} from '../../../platform/ui/index.ts'
import type { Unit } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/units.ts'
import { administrationCrumbs } from './administration.ts'

export type UnitState = { values: Record<string, string>; errors: FieldErrors }

/** The office's units, and a form for a new one. */
export function unitsPage(visit: Visit, units: readonly Unit[], state: UnitState): Page {
  const { lang, query } = visit
  const words = texts[lang]
  return {
    title: words.units,
    crumbs: administrationCrumbs(visit),
    body: html`${errorSummary(lang, state.errors)}
      ${query.zprava === 'saved' ? notice({ tone: 'success', title: words.unitSaved }) : ''}
      ${table({
        caption: words.units,
        head: [words.unitName, words.unitAbbreviation],
        empty: words.noUnits,
        rows: units.map(unit => [
          html`<a href="${visit.href(paths.unit({ id: unit.id }))}">${unit.name}</a>`,
          unit.abbreviation,
        ]),
      })}
      ${section({
        title: words.newUnit,
        body: unitForm(visit, state, { action: paths.units(), label: words.addUnit }),
      })}`,
  }
}

/** One unit to be renamed. */
export function unitPage(visit: Visit, unit: Unit, state: UnitState): Page {
  const words = texts[visit.lang]
  const to = { action: paths.unit({ id: unit.id }), label: words.saveUnit }
  return {
    title: words.changeUnit,
    crumbs: [
      ...administrationCrumbs(visit),
      { label: words.units, href: visit.href(paths.units()) },
    ],
    body: html`${errorSummary(visit.lang, state.errors)}<p>${words.unitChange} ${
      unit.earlier?.length ? words.unitEarlier(unit.earlier.join(', ')) : ''
    }</p>${unitForm(visit, state, to)}`,
  }
}

function unitForm(
  visit: Visit,
  { values, errors }: UnitState,
  { action, label }: { action: string; label: string },
): Html {
  const { lang } = visit
  const words = texts[lang]
  return form({
    action: visit.href(action),
    body: html`${textField({
      lang,
      name: 'name',
      label: words.unitName,
      value: values.name,
      error: errors.name,
      autocomplete: 'off',
    })}${textField({
      lang,
      name: 'abbreviation',
      label: words.unitAbbreviation,
      hint: words.unitAbbreviationHint,
      value: values.abbreviation,
      error: errors.abbreviation,
      autocomplete: 'off',
      width: 's',
    })}${button({ label })}`,
  })
}
