import { type Html, html } from '../../../foundation/html.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { type Control, type FieldErrors, textField } from '../../../platform/ui/index.ts'
import type { FieldRefusal, Refusals } from '../rules/fields.ts'
import { type FieldName, texts } from '../texts/fields.ts'

/** A form as it is drawn: what was typed and what of it was refused. */
export type FormState = { values: Record<string, string>; refusals: Refusals }

/** A form that nobody has filled in yet, or filled in from what is kept. */
export function freshForm(values: Record<string, string> = {}): FormState {
  return { values, refusals: {} }
}

/** The words of a refusal at a field. */
export function refusalWords(lang: Lang, name: FieldName, refusal: FieldRefusal): string {
  const { fields, refusals } = texts[lang]
  if (refusal === 'empty' || (refusal === 'not-chosen' && name === 'agreed'))
    return fields[name].empty
  return refusals[refusal]
}

/** What is wrong, for the summary on top of the page. */
export function errorsOf(lang: Lang, { refusals }: FormState): FieldErrors {
  const entries = Object.entries(refusals) as [string, FieldRefusal][]
  return Object.fromEntries(
    entries.map(([name, refusal]) => [name, refusalWords(lang, asField(name), refusal)]),
  )
}

/**
 * One control with its words, value and error. Takes the form's name of the field where it differs
 * from the words' (a new password is typed into `password`).
 */
export function control(
  lang: Lang,
  name: FieldName,
  state: FormState,
  more: Partial<Control> = {},
): Control {
  const { label, hint } = texts[lang].fields[name]
  const field = more.name ?? name
  const refusal = state.refusals[field]
  return {
    lang,
    label,
    hint,
    value: state.values[field] ?? '',
    ...(refusal ? { error: refusalWords(lang, name, refusal) } : {}),
    ...more,
    name: field,
  }
}

/** The field of an e-mail. */
export function emailField(lang: Lang, state: FormState, autocomplete = 'email'): Html {
  return textField({ ...control(lang, 'email', state, { autocomplete }), type: 'email' })
}

/** Tells a keeper of passwords whose the new password is; people do not see it. */
export function usernameField(email: string): Html {
  return html`<input type="hidden" name="username" autocomplete="username" value="${email}">`
}

/** A question and the way to its answer. */
export function wayOn(question: string, href: string, label: string): Html {
  return html`<p>${question} <a href="${href}">${label}</a></p>`
}

function asField(name: string): FieldName {
  return name === 'password' ? 'newPassword' : (name as FieldName)
}
