import { type Html, html } from '../../foundation/html.ts'
import { attr, attributes, type Control, describedBy, fieldId, type Option } from './control.ts'
import { field, fieldGroup, hintAndError, labelWords } from './field.ts'
import { texts } from './texts.ts'

type TextType = 'text' | 'email' | 'tel' | 'password' | 'date' | 'search' | 'number'

/** One line of text; a password is never sent back into the page. */
export function textField(control: Control & { type?: TextType }): Html {
  const type = control.type ?? 'text'
  const value = type === 'password' ? undefined : control.value
  return field(
    control,
    html`<input class="input input-${control.width ?? 'l'}"
      type="${type}"${attr('value', value)}${attributes(control)}>`,
  )
}

/** Several lines of text; `rows` is the height shown. */
export function textArea(control: Control & { rows?: number }): Html {
  // HTML drops one line break after the tag; ours keeps a text that begins with a break.
  return field(
    control,
    html`<textarea class="input input-${control.width ?? 'l'}"
      rows="${control.rows ?? 6}"${attributes(control)}>
${control.value ?? ''}</textarea>`,
  )
}

/** A choice of one from a list; nothing is chosen until the reader chooses. */
export function selectField(control: Control & { options: readonly Option[] }): Html {
  const choices = control.options.map(
    option =>
      html`<option
        value="${option.value}"${attr('selected', option.value === control.value)}
      >${option.label}</option>`,
  )
  const none = control.options.some(option => option.value === '')
    ? ''
    : html`<option value="">${texts[control.lang].chosenNone}</option>`
  return field(
    control,
    html`<select
      class="input input-${control.width ?? 'm'}"${attributes(control)}>
      ${none}${choices}</select>`,
  )
}

/** A choice of one, all choices in sight. */
export function radioGroup(control: Control & { options: readonly Option[] }): Html {
  const chosen = (option: Option) => option.value === control.value
  return fieldGroup(control, 'radiogroup', choices('radio', control, chosen))
}

/** A choice of any number from several. */
export function checkGroup(
  control: Control & { values: readonly string[]; options: readonly Option[] },
): Html {
  const chosen = (option: Option) => control.values.includes(option.value)
  return fieldGroup(control, 'group', choices('checkbox', control, chosen))
}

/** The first choice carries the field's id, so that the error summary can lead to it. */
function choices(
  type: 'radio' | 'checkbox',
  control: Control & { options: readonly Option[] },
  chosen: (option: Option) => boolean,
): Html {
  return html`${control.options.map((option, place) => {
    const id = place === 0 ? fieldId(control.name) : `${fieldId(control.name)}-${place}`
    const hint = option.hint
      ? html`<span class="field-hint" id="${id}-about">${option.hint}</span>`
      : ''
    return html`<div class="choice">
      <input type="${type}" id="${id}" name="${control.name}" value="${option.value}"${[
        attr('checked', chosen(option)),
        attr('aria-describedby', option.hint && `${id}-about`),
      ]}>
      <label for="${id}">${option.label}${hint}</label>
    </div>`
  })}`
}

/** One yes-or-no; its value when ticked is `yes`. */
export function checkbox(control: Control & { checked?: boolean }): Html {
  const id = fieldId(control.name)
  return html`<div class="field${control.error ? ' field-wrong' : ''}">
    <div class="choice">
      <input type="checkbox" id="${id}" name="${control.name}" value="${control.value ?? 'yes'}"${[
        attr('checked', control.checked ?? false),
        attr('required', control.required ?? true),
        control.error ? html` aria-invalid="true"` : '',
        describedBy(control),
      ]}>
      <label for="${id}">${labelWords(control)}</label>
    </div>
    ${hintAndError(control)}
  </div>`
}

/** The largest file that is taken, and what the script `file-size` says of a larger one. */
type Largest = { bytes: number; refusal: string }

/** One or more files from the reader's device. */
export function fileField(
  control: Control & { accept?: string; multiple?: boolean; largest?: Largest | undefined },
): Html {
  return field(
    control,
    html`<input class="input input-file" type="file"${[
      attr('accept', control.accept),
      attr('multiple', control.multiple ?? false),
      attr('data-most-bytes', control.largest?.bytes),
      attr('data-too-large', control.largest?.refusal),
      attributes(control),
    ]}>`,
  )
}
