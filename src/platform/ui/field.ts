import { type Html, html } from '../../foundation/html.ts'
import { type Control, describedBy, fieldId, isWrong } from './control.ts'
import { texts } from './texts.ts'

/** The hint and the error of a control, each with the id by which the control names it. */
export function hintAndError(control: Control): Html {
  const id = fieldId(control.name)
  const prefix = texts[control.lang].errorPrefix
  const wrong = (message: string) => html`<span class="visually-hidden">${prefix} </span>${message}`
  const errors = [control.error ?? []].flat().filter(Boolean)
  return html`${
    control.hint
      ? html`<p class="field-hint"
    id="${id}-hint">${control.hint}</p>`
      : ''
  }${
    errors.length === 1
      ? html`<p class="field-error" id="${id}-error">${wrong(errors[0]!)}</p>`
      : ''
  }${
    errors.length > 1
      ? html`<ul class="field-error" id="${id}-error">${errors.map(
          message => html`<li>${wrong(message)}</li>`,
        )}</ul>`
      : ''
  }`
}

/** The label's words; a field that may be left out says so, since required is the rule. */
export function labelWords(control: Control): Html {
  const required = control.required ?? true
  const { advised, optional } = texts[control.lang]
  const said = control.needed ?? (control.advised ? advised : optional)
  return html`${control.label}${required ? '' : html` <span class="field-optional">${said}</span>`}`
}

/** A control in its place: label above, then hint, error and the control itself. */
export function field(control: Control, input: Html): Html {
  return html`<div class="field${isWrong(control) ? ' field-wrong' : ''}">
    <label class="field-label" for="${fieldId(control.name)}">${labelWords(control)}</label>
    ${hintAndError(control)}${input}
  </div>`
}

/** A group of controls under one legend. */
export function fieldGroup(control: Control, role: 'group' | 'radiogroup', choices: Html): Html {
  const invalid = role === 'radiogroup' && isWrong(control) ? html` aria-invalid="true"` : ''
  const required = role === 'radiogroup' && (control.required ?? true)
  return html`<fieldset class="field${isWrong(control) ? ' field-wrong' : ''}"
    role="${role}"${invalid}${required ? html` aria-required="true"` : ''}${describedBy(control)}>
    <legend class="field-label">${labelWords(control)}</legend>
    ${hintAndError(control)}${choices}
  </fieldset>`
}
