import { type Html, html } from '../../foundation/html.ts'
import type { Lang } from '../i18n/index.ts'

/** What every control of a form is given; a field is required unless it says otherwise. */
export type Control = {
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  /** What is wrong; several files of one field can each have their own. */
  error?: string | readonly string[] | undefined
  required?: boolean | undefined
  /** May be left out, but is worth an answer; marked so instead of as optional. */
  advised?: boolean | undefined
  /** What is said beside the label instead of that it is optional: when it is needed after all. */
  needed?: string | undefined
  lang: Lang
  autocomplete?: string | undefined
  inputmode?: string | undefined
  maxlength?: number | undefined
  width?: 's' | 'm' | 'l' | undefined
  /** Typing begins here when the page opens; one field of a page at most. */
  focused?: boolean | undefined
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

/** Whether something is wrong with what the control was given. */
export function isWrong({ error }: Pick<Control, 'error'>): boolean {
  return error !== undefined && error.length > 0
}

/** The ids of the hint and the error of a control, for `aria-describedby`. */
export function describedBy(control: Control): Html | '' {
  const id = fieldId(control.name)
  const ids = [control.hint ? `${id}-hint` : '', isWrong(control) ? `${id}-error` : '']
  return attr('aria-describedby', ids.filter(Boolean).join(' '))
}

/** The attributes that every typed control has in common. */
export function attributes(control: Control): Html {
  return html` id="${fieldId(control.name)}" name="${control.name}"${[
    describedBy(control),
    isWrong(control) ? html` aria-invalid="true"` : '',
    attr('required', control.required ?? true),
    attr('autocomplete', control.autocomplete),
    attr('inputmode', control.inputmode),
    attr('maxlength', control.maxlength),
    attr('autofocus', control.focused),
  ]}`
}
