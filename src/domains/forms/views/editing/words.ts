import { type Html, html } from '../../../../foundation/html.ts'
import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import { fieldId } from '../../../../platform/ui/index.ts'
import type { Words } from '../../rules/definition.ts'
import { pageTexts } from '../../texts/editing/pages.ts'

type Settings = {
  lang: Lang
  name: string
  label: string
  hint?: string | undefined
  /** Not needed at all, not even in Czech. */
  optional?: boolean
  /** Several lines of text, so many shown. */
  rows?: number
  /** What stands there now, by `name.lang`. */
  values: Record<string, string>
  errors: Record<string, string>
}

/** One text in three languages side by side; on a phone below one another. */
export function wordsField(settings: Settings): Html {
  const { lang, name, label, hint, optional, errors } = settings
  const isWrong = languages.some(one => errors[`${name}.${one}`])
  const id = fieldId(name)
  return html`<fieldset class="field${isWrong ? ' field-wrong' : ''}">
    <legend class="field-label">${label}${
      optional ? html` <span class="field-optional">${pageTexts[lang].optional}</span>` : ''
    }</legend>
    ${hint ? html`<p class="field-hint" id="${id}-hint">${hint}</p>` : ''}
    <div class="words">${languages.map(one => oneLanguage(settings, one))}</div>
  </fieldset>`
}

/** Words as the values of such a field. */
export function wordValues(name: string, words: Words | undefined): Record<string, string> {
  return Object.fromEntries(languages.map(lang => [`${name}.${lang}`, words?.[lang] ?? '']))
}

function oneLanguage({ lang, name, hint, rows, values, errors }: Settings, of: Lang): Html {
  const key = `${name}.${of}`
  const id = fieldId(key)
  const error = errors[key]
  const described = [hint ? `${fieldId(name)}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ')
  const attributes = html` class="input" id="${id}" name="${key}" lang="${of}"${
    described ? html` aria-describedby="${described}"` : ''
  }${error ? html` aria-invalid="true"` : ''}`
  const value = values[key] ?? ''
  return html`<div>
    <label for="${id}">${pageTexts[lang].langs[of]}</label>
    ${error ? html`<p class="field-error" id="${id}-error">${error}</p>` : ''}${
      rows
        ? html`<textarea rows="${rows}"${attributes}>\n${value}</textarea>`
        : html`<input type="text" value="${value}"${attributes}>`
    }
  </div>`
}
