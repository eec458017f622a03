import { type Html, html } from '../../foundation/html.ts'
import type { Lang } from '../i18n/index.ts'
import { texts } from './texts.ts'

/** What every control of a form is given; a field is required unless it says otherwise. */
export type Control = {
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  error?: string | undefined
  required?: boolean | undefined
  lang: Lang
  autocomplete?: string | undefined
  inputmode?: string | undefined
  maxlength?: number | undefined
  width?: 's' | 'm' | 'l' | undefined
}

/** One choice of a select, radio or check group. */
export type Option = { value: string; label: string; hint?: string | undefined }

/** The id of the control of a field, to which the error summary links. */
export function fieldId(name: string): string {
  return `field-${name}`
}

/** One attribute with its leading space; nothing when its value is missing or false. */
export function attr(name: string, value: string | number | boolean | undefined): Html | '' {
  if (value === undefined || value === false || value === '') return ''
  return value === true ? html` ${name}` : html` ${name}="${String(value)}"`
}

/** The ids of the hint and the error of a control, for `aria-describedby`. */
export function describedBy(control: Control): Html | '' {
  const id = fieldId(control.name)
  const ids = [control.hint ? `${id}-hint` : '', control.error ? `${id}-error` : '']
  return attr('aria-describedby', ids.filter(Boolean).join(' '))
}

/** The attributes that every typed control has in common. */
export function attributes(control: Control): Html {
  return html` id="${fieldId(control.name)}" name="${control.name}"${[
    describedBy(control),
    control.error ? html` aria-invalid="true"` : '',
    attr('required', control.required ?? true),
    attr('autocomplete', control.autocomplete),
    attr('inputmode', control.inputmode),
    attr('maxlength', control.maxlength),
  ]}`
}

/** The hint and the error of a control, each with the id by which the control names it. */
export function hintAndError(control: Control): Html {
  const id = fieldId(control.name)
  const prefix = texts[control.lang].errorPrefix
  return html`${
    control.hint
      ? html`<p class="field-hint"
    id="${id}-hint">${control.hint}</p>`
      : ''
  }${
    control.error
      ? html`<p class="field-error" id="${id}-error"><span
        class="visually-hidden">${prefix} </span>${control.error}</p>`
      : ''
  }`
}

/** The label's words; an optional field says so, since required is the rule. */
export function labelWords(control: Control): Html {
  const required = control.required ?? true
  return html`${control.label}${
    required ? '' : html` <span class="field-optional">${texts[control.lang].optional}</span>`
  }`
}

/** A control in its place: label above, then hint, error and the control itself. */
export function field(control: Control, input: Html): Html {
  return html`<div class="field${control.error ? ' field-wrong' : ''}">
    <label class="field-label" for="${fieldId(control.name)}">${labelWords(control)}</label>
    ${hintAndError(control)}${input}
  </div>`
}

/** A group of controls under one legend. */
export function fieldGroup(control: Control, role: 'group' | 'radiogroup', choices: Html): Html {
  const invalid = role === 'radiogroup' && control.error ? html` aria-invalid="true"` : ''
  const required = role === 'radiogroup' && (control.required ?? true)
  return html`<fieldset class="field${control.error ? ' field-wrong' : ''}"
    role="${role}"${invalid}${required ? html` aria-required="true"` : ''}${describedBy(control)}>
    <legend class="field-label">${labelWords(control)}</legend>
    ${hintAndError(control)}${choices}
  </fieldset>`
}
