import type { Html } from '../../../../foundation/html.ts'
import {
  checkGroup,
  radioGroup,
  selectField,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import type { Field, FieldKind, Prefill } from '../../rules/definition.ts'
import { lettersOf } from '../../rules/fields.ts'
import { textsOf } from '../../rules/kinds/shape.ts'
import { wordsIn } from '../../rules/showing.ts'
import { texts } from '../../texts/fields.ts'
import { controlOf, type Sheet, type Spot } from './place.ts'

type Look = {
  type?: 'text' | 'email' | 'tel'
  inputmode?: string
  width?: 's' | 'm' | 'l'
}

/** How the one line of a kind looks. */
const looks: Partial<Record<FieldKind, Look>> = {
  money: { inputmode: 'decimal', width: 's' },
  date: { width: 's' },
  time: { width: 's' },
  email: { type: 'email', width: 'm' },
  phone: { type: 'tel', width: 'm' },
  'birth-number': { width: 's' },
  ico: { inputmode: 'numeric', width: 's' },
  'bank-account': { width: 'm' },
  plate: { width: 's' },
  parcel: { width: 's' },
}

/** So that browsers fill in what is the sender's own (WCAG 2.2, 1.3.5). */
const autocompletes: Partial<Record<Prefill, string>> = {
  name: 'name',
  actingName: 'name',
  birthDate: 'bday',
  email: 'email',
  phone: 'tel',
}

/** More choices than these are shown as a list to open. */
const mostInSight = 7

/** One line: text, number, day and whatever else is written in one. */
export function lineField(sheet: Sheet, spot: Spot): Html {
  const { field } = spot
  return textField({
    ...controlOf(sheet, spot),
    ...(field.kind === 'number' ? numberLook(field) : looks[field.kind]),
    ...(field.kind === 'text' && { maxlength: lettersOf(field), width: widthOf(field) }),
    autocomplete: field.prefill && autocompletes[field.prefill],
  })
}

/** Several lines. */
export function linesField(sheet: Sheet, spot: Spot): Html {
  return textArea({ ...controlOf(sheet, spot), maxlength: lettersOf(spot.field), rows: 6 })
}

/** Yes or no: both in sight and none chosen before. */
export function yesNoField(sheet: Sheet, spot: Spot): Html {
  const { yes, no } = texts[sheet.lang]
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  return radioGroup({ ...controlOf(sheet, spot), options })
}

/** One of several, in sight or in a list. */
export function choiceField(sheet: Sheet, spot: Spot): Html {
  const control = { ...controlOf(sheet, spot), options: optionsOf(sheet, spot.field) }
  return control.options.length > mostInSight ? selectField(control) : radioGroup(control)
}

/** Any number of several. */
export function choicesField(sheet: Sheet, spot: Spot): Html {
  return checkGroup({
    ...controlOf(sheet, spot),
    values: textsOf(spot.answer),
    options: optionsOf(sheet, spot.field),
  })
}

function optionsOf({ lang }: Sheet, field: Field) {
  return (field.options ?? []).map(({ value, label, hint }) => ({
    value,
    label: wordsIn(label, lang),
    hint: hint && wordsIn(hint, lang),
  }))
}

/** A keyboard of digits has no minus on some phones. */
function numberLook({ decimals, min }: Field): Look {
  const isWhole = !decimals && Number(min ?? 0) >= 0
  return { inputmode: isWhole ? 'numeric' : 'decimal', width: 's' }
}

function widthOf(field: Field): 's' | 'm' | 'l' {
  return lettersOf(field) <= 12 ? 's' : lettersOf(field) <= 40 ? 'm' : 'l'
}
