import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import {
  type FieldErrors,
  radioGroup,
  selectField,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import { type Unit, unitNamed } from '../../../offices/index.ts'
import { nameOf } from '../../rules/editing.ts'
import { addedField, type Linkable } from '../../rules/linking.ts'
import type { PartField } from '../../rules/parts.ts'
import { langs } from '../../rules/words.ts'
import { categoryTexts, competenceTexts } from '../../texts/names.ts'
import { partTexts } from '../../texts/parts.ts'

/** What stands in a form: the content as it is or as it was typed, and what is wrong in it. */
export type Filled = {
  lang: Lang
  content: unknown
  errors: FieldErrors
  /** The office's units, where one of them is chosen. */
  units?: readonly Unit[]
  /** What is offered, where forms or guides are chosen. */
  linkable?: Linkable
}

/** So many empty rows wait at the end of a list. */
const spareRows = 1

/** The id by which the error summary finds a control. */
const fieldId = (name: string) => `field-${name}`

/** The inputs of one field of a part; a text has one for each language. */
export function fieldInputs(filled: Filled, field: PartField, place = field.place): Html {
  if (field.kind === 'words') return wordsInputs(filled, field, place)
  if (field.kind === 'rows') return rowsInputs(filled, field, place)
  return oneInput(filled, field, place)
}

function wordsInputs(
  filled: Filled,
  field: PartField & { kind: 'words' },
  place: readonly string[],
): Html {
  const { lang } = filled
  const words = partTexts[lang]
  const inputs = langs.map(one => {
    const control = {
      ...controlOf(filled, field, [...place, one]),
      label: `${words.labels[field.label]} – ${words.langs[one]}`,
      hint: one === 'cs' ? words.hints[field.label] : undefined,
      required: one === 'cs' && !field.optional,
      needed: one === 'cs' ? undefined : words.toPublish[field.optional ? 'ifCzech' : 'always'],
    }
    return field.rows ? textArea({ ...control, rows: field.rows }) : textField(control)
  })
  return html`<div class="in-languages">${inputs}</div>`
}

function rowsInputs(
  filled: Filled,
  field: PartField & { kind: 'rows' },
  place: readonly string[],
): Html {
  const words = partTexts[filled.lang]
  const label = words.labels[field.label]
  const rows = valueAt(filled.content, place)
  const count = Array.isArray(rows) ? rows.length : 0
  const drawn = Array.from({ length: count + spareRows }, (_, row) => {
    const at = [...place, `${row}`]
    const legend = row < count ? words.row(label, row + 1) : words.newRow(label)
    const inner = field.fields.map(one => fieldInputs(filled, one, [...at, ...one.place]))
    const removal =
      row < count
        ? tick({ name: nameOf([...at, 'remove']), label: words.removeRow, checked: false })
        : ''
    return html`<fieldset class="guide-row"><legend>${legend}</legend>${inner}${removal}</fieldset>`
  })
  return html`${drawn}`
}

function oneInput(filled: Filled, field: PartField, place: readonly string[]): Html {
  const { lang } = filled
  const words = partTexts[lang]
  const control = {
    ...controlOf(filled, field, place),
    label: words.labels[field.label],
    hint: words.hints[field.label],
    required: !field.optional,
  }
  const { units = [] } = filled
  if (field.label === 'unit' && units.length > 0) return unitInput(control, units)
  switch (field.kind) {
    case 'flag':
      return tick({ name: control.name, label: control.label, checked: control.value === 'true' })
    case 'lines':
      return html`${textArea({ ...control, rows: 4 })}${offeredInput(filled, control.name)}`
    case 'choice':
      return choiceInput(lang, control, field.options)
    case 'day':
      return textField({ ...control, type: 'date', width: 's' })
    case 'money':
      return textField({ ...control, inputmode: 'decimal', width: 's' })
    default:
      return textField({ ...control, width: 'm' })
  }
}

/** A box that is ticked or not; there is nothing optional about it. */
function tick({ name, label, checked }: { name: string; label: string; checked: boolean }): Html {
  const id = fieldId(name)
  return html`<div class="field"><div class="choice"><input type="checkbox" id="${id}"
    name="${name}" value="yes"${checked ? html` checked` : ''}>
    <label for="${id}">${label}</label></div></div>`
}

type Drawn = Parameters<typeof textField>[0]

/** One of the office's units or none; one that is gone stays until another is chosen. */
function unitInput(control: Drawn, units: readonly Unit[]): Html {
  const { value: written = '' } = control
  const value = unitNamed(units, written)?.abbreviation ?? written
  const known = units.map(({ name, abbreviation }) => ({
    value: abbreviation,
    label: `${name} (${abbreviation})`,
  }))
  const isGone = value !== '' && !known.some(one => one.value === value)
  const options = [
    { value: '', label: '–' },
    ...(isGone ? [{ value, label: value }] : []),
    ...known,
  ]
  return selectField({ ...control, value, options, width: 'l' })
}

/** One more of what is offered, chosen by its title; nothing where nothing is. */
function offeredInput({ lang, linkable }: Filled, name: string): Html | '' {
  if (name !== 'forms' && name !== 'related') return ''
  const offered = linkable?.[name] ?? []
  if (offered.length === 0) return ''
  const options = offered.map(({ slug, title }) => ({
    value: slug,
    label: `${title[lang] || title.cs} (${slug})`,
  }))
  const label = partTexts[lang].choose[name]
  const control = { lang, name: addedField(name), label, required: false, value: '' }
  return selectField({ ...control, options: [{ value: '', label: '–' }, ...options], width: 'l' })
}

function choiceInput(lang: Lang, control: Drawn, options: readonly string[]): Html {
  if (!options.includes('replaces')) {
    const names = { ...categoryTexts[lang], ...competenceTexts[lang] }
    const label = (value: string) => names[value as keyof typeof names]
    return selectField({
      ...control,
      options: options.map(value => ({ value, label: label(value) })),
    })
  }
  const { how } = partTexts[lang]
  return radioGroup({
    ...control,
    value: control.value || 'adds',
    required: false,
    options: options.map(value => ({ value, label: how[value as keyof typeof how] })),
  })
}

function controlOf({ lang, content, errors }: Filled, field: PartField, place: readonly string[]) {
  const name = nameOf(place)
  const value = valueAt(content, place)
  const text = Array.isArray(value) ? value.join('\n') : value === undefined ? '' : String(value)
  return { lang, name, value: text, error: errors[name], autocomplete: 'off', label: field.label }
}

/** What stands at a place of data that nobody has checked yet. */
function valueAt(content: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return (value as Record<string, unknown>)[key]
  }, content)
}
