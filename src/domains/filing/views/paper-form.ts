import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { type FieldErrors, radioGroup } from '../../../platform/ui/index.ts'
import type { PaperEntry } from '../rules/paper.ts'
import { mostOffered, type NamedForm } from '../rules/paper-form.ts'
import { texts } from '../texts.ts'

/** Which form a paper is: a few letters of its name; a list drops down where the browser can. */
export function paperFormField(
  { lang }: Visit,
  forms: readonly NamedForm[],
  { value = '', error }: { value?: string | undefined; error?: string | undefined },
): Html {
  const words = texts[lang].paperForm
  const aids = ['field-form-hint', error ? 'field-form-error' : ''].filter(Boolean)
  return html`<div class="field${error ? ' field-wrong' : ''}">
    <label class="field-label" for="field-form">${words.label}</label>
    <p class="field-hint" id="field-form-hint">${words.hint}</p>
    ${error ? html`<p class="field-error" id="field-form-error">${error}</p>` : ''}
    <input class="input input-l" id="field-form" name="form" list="forms" autocomplete="off"
      value="${value}" aria-describedby="${aids.join(' ')}"${
        error ? html` aria-invalid="true"` : ''
      }>
    <datalist id="forms">${forms.map(({ label }) => html`<option value="${label}"></option>`)}
    </datalist>
  </div>`
}

/** The forms that the typed words may mean, to be chosen by one press; nothing when it is clear. */
export function meantFormField(
  { lang }: Visit,
  meant: readonly NamedForm[],
  { entry, errors }: { entry: Partial<PaperEntry>; errors: FieldErrors },
): Html | '' {
  const words = texts[lang].paperForm
  if (meant.length < 2) return ''
  return radioGroup({
    lang,
    name: 'formChosen',
    label: words.which,
    hint: meant.length > mostOffered ? words.more(meant.length - mostOffered) : undefined,
    value: entry.formChosen,
    error: errors.formChosen,
    options: meant.slice(0, mostOffered).map(one => ({ value: one.known.slug, label: one.label })),
  })
}
