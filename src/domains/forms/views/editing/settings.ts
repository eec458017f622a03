import { type Html, html } from '../../../../foundation/html.ts'
import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import {
  checkGroup,
  type FieldErrors,
  radioGroup,
  selectField,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import type { Field, FieldKind } from '../../rules/definition.ts'
import { typedNumber } from '../../rules/editing/conditions.ts'
import { limitSaid, limitWays } from '../../rules/editing/day-limits.ts'
import { optionLines } from '../../rules/editing/options.ts'
import { prefillsOf, type Setting, settingsOf } from '../../rules/editing/settings.ts'
import { dayLimitTexts } from '../../texts/editing/day-limits.ts'
import { fieldTexts } from '../../texts/editing/fields.ts'
import { kindTexts } from '../../texts/editing/kinds.ts'
import { showsValues } from './shows.ts'
import { wordsField, wordValues } from './words.ts'

type State = { values: Record<string, string>; errors: FieldErrors }

const sorts = ['pdf', 'picture', 'text', 'table', 'any'] as const

/** The input of one setting of a question. */
export function settingField(
  lang: Lang,
  kind: FieldKind,
  setting: Exclude<Setting, 'shows' | 'person'>,
  { values, errors }: State,
): Html {
  const t = fieldTexts[lang]
  const control = { lang, name: setting, value: values[setting], error: errors[setting] }
  const words = { lang, name: setting, values, errors }
  switch (setting) {
    case 'help':
    case 'example':
    case 'unit':
      return wordsField({ ...words, label: t[setting], optional: true })
    case 'rowName':
      return wordsField({ ...words, label: t.rowName, hint: t.rowNameHint, optional: true })
    case 'text':
      return wordsField({ ...words, label: kind === 'declaration' ? t.declared : t.text, rows: 4 })
    case 'options':
      return wordsField({ ...words, label: t.options, hint: t.optionsHint, rows: 6 })
    case 'need':
      return radioGroup({ ...control, label: t.need, options: choices(t.needs) })
    case 'prefill':
      return selectField({
        ...control,
        label: t.prefill,
        options: [
          { value: '', label: t.noPrefill },
          ...prefillsOf(kind).map(value => ({ value, label: kindTexts[lang].prefills[value] })),
        ],
      })
    case 'accepts':
      return checkGroup({
        ...control,
        label: t.accepts,
        required: false,
        values: (values.accepts ?? '').split('\n'),
        options: sorts.map(value => ({ value, label: t.sorts[value] })),
      })
    case 'value':
      return textArea({ ...control, label: t.value, hint: t.valueHint, rows: 3 })
    case 'min':
    case 'max':
      return kind === 'date'
        ? dayLimitField(lang, setting, { values, errors })
        : numberField(setting, control)
    default:
      return numberField(setting, control)
  }
}

type InNumbers = 'min' | 'max' | 'maxLength' | 'decimals' | 'maxFiles' | 'maxMegabytes'

function numberField(
  setting: InNumbers | 'minRows' | 'maxRows',
  control: { lang: Lang; name: string; value: string | undefined; error: string | undefined },
): Html {
  return textField({
    ...control,
    label: fieldTexts[control.lang][setting],
    inputmode: 'numeric',
    required: false,
    autocomplete: 'off',
    width: 's',
  })
}

/** From which day it is counted, and beside it how many days, or which day. */
function dayLimitField(lang: Lang, setting: 'min' | 'max', { values, errors }: State): Html {
  const t = dayLimitTexts[lang]
  const when = `${setting}.kdy`
  return html`${selectField({
    lang,
    name: setting,
    label: t[setting],
    error: errors[setting],
    required: false,
    value: values[setting] ?? '',
    options: limitWays.map(way => ({ value: way === 'none' ? '' : way, label: t.ways[way] })),
  })}${textField({
    lang,
    name: when,
    label: t.when[setting],
    hint: t.whenHint,
    value: values[when],
    error: errors[when],
    required: false,
    autocomplete: 'off',
    width: 's',
  })}`
}

/** The settings of a question as its page shows them. */
export function fieldValues(field: Field): Record<string, string> {
  const values = wordValues('label', field.label)
  for (const setting of settingsOf(field.kind)) Object.assign(values, valuesOf(field, setting))
  return values
}

function valuesOf(field: Field, setting: Setting): Record<string, string> {
  switch (setting) {
    case 'help':
    case 'example':
    case 'unit':
    case 'rowName':
    case 'text':
      return wordValues(setting, field[setting])
    case 'options':
      return Object.fromEntries(
        languages.map(lang => [`options.${lang}`, optionLines(field.options, lang)]),
      )
    case 'need':
      return { need: field.need ?? 'required' }
    case 'shows':
      return showsValues(field)
    case 'accepts':
      return { accepts: (field.accepts ?? []).join('\n') }
    case 'min':
    case 'max':
      return limitValues(field, setting)
    default:
      return { [setting]: typedValue(field[setting]) }
  }
}

function typedValue(value: unknown): string {
  return typeof value === 'number' ? typedNumber(value) : String(value ?? '')
}

function limitValues(field: Field, setting: 'min' | 'max'): Record<string, string> {
  if (field.kind !== 'date') return { [setting]: typedValue(field[setting]) }
  const { way, value } = limitSaid(field[setting])
  return { [setting]: way === 'none' ? '' : way, [`${setting}.kdy`]: value }
}

function choices(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
