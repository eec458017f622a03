import { type Html, html } from '../../../../foundation/html.ts'
import { button } from '../../../../platform/ui/index.ts'
import { leastRows, mostRows } from '../../rules/fields.ts'
import { countName, pageButtons } from '../../rules/parsing.ts'
import type { PlannedField } from '../../rules/plan/index.ts'
import { wordsIn } from '../../rules/showing.ts'
import { emptyRow, type RowState, reckoned, type State } from '../../rules/state.ts'
import { texts } from '../../texts/fields.ts'
import { fieldset } from './parts.ts'
import type { Sheet, Spot } from './place.ts'

type Group = { state: State; planned: PlannedField }

/**
 * The rows of a group, at least as many as must be there, with buttons that work without scripts.
 *
 * Takes how one field is drawn, since a row holds fields of any kind.
 */
export function groupField(
  sheet: Sheet,
  spot: Spot,
  { state, planned }: Group,
  draw: (spot: Spot) => Html,
): Html {
  const { field, name } = spot
  const words = texts[sheet.lang]
  const rowName = wordsIn(field.rowName ?? field.label, sheet.lang)
  const rows = rowsDrawn(state, planned)
  const more = rows.length > 0 ? words.addAnotherRow : words.addRow
  const canRemove = rows.length > leastRows(field)
  return fieldset(
    sheet,
    spot,
    html`<input type="hidden" name="${countName(name)}" value="${rows.length}">
      ${rows.length === 0 ? html`<p class="empty">${words.noRows}</p>` : ''}
      ${rows.map(
        (row, at) => html`<fieldset class="form-row" id="field-${name}.${at}" tabindex="-1">
        <legend>${rowName} ${at + 1}</legend>
        ${rowFields({ state, planned }, row, `${name}.${at}`).map(draw)}
        ${canRemove ? removeButton(words.removeRow(`${rowName} ${at + 1}`), `${name}.${at}`) : ''}
      </fieldset>`,
      )}
      ${rows.length < mostRows(field) ? addButton(more(rowName), name) : ''}`,
  )
}

/** The rows as they stand on the page, empty ones too. */
function rowsDrawn(state: State, planned: PlannedField): RowState[] {
  const { field } = planned
  const rows = [...(state.rows.get(field.name) ?? [])]
  while (rows.length < leastRows(field)) rows.push(emptyRow(state, planned))
  return rows
}

/** The names in HTML of the questions in rows that stand there only under a condition. */
export function conditionalInRows(state: State, planned: PlannedField): string[] {
  return rowsDrawn(state, planned).flatMap(({ asked }, at) =>
    planned.row
      .filter(({ field, when }) => when !== null && asked.has(field.name))
      .map(({ field }) => `${planned.field.name}.${at}.${field.name}`),
  )
}

function rowFields({ state, planned }: Group, row: RowState, start: string): Spot[] {
  return planned.row
    .filter(({ field }) => row.asked.has(field.name))
    .map(inner => ({
      field: inner.field,
      name: `${start}.${inner.field.name}`,
      answer: row.row[inner.field.name],
      value: reckoned(state, inner, row),
      inRow: true,
    }))
}

function removeButton(label: string, value: string): Html {
  return button({ label, kind: 'secondary', name: pageButtons.removeRow, value })
}

function addButton(label: string, value: string): Html {
  return button({ label, kind: 'secondary', name: pageButtons.addRow, value })
}
