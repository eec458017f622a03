import { type Html, html } from '../../foundation/html.ts'
import { type Lang, plural } from '../i18n/index.ts'
import { attr, fieldId } from './control.ts'
import { icon } from './icons.ts'
import { texts } from './texts.ts'

/** What is wrong, by the name of the field. */
export type FieldErrors = Record<string, string>

/** What is wrong, when one field can have several things wrong, such as several files. */
export type ManyErrors = Record<string, string | readonly string[]>

/** All errors of a form in one place, each leading to its field; nothing when there is none. */
export function errorSummary(lang: Lang, errors: ManyErrors, focused = true): Html {
  const entries = Object.entries(errors).flatMap(([name, messages]) =>
    [messages].flat().map(message => [name, message] as const),
  )
  if (entries.length === 0) return html``
  const title = plural(lang, entries.length, texts[lang].errorTitle)
  return html`<div class="notice notice-error error-summary" role="alert" tabindex="-1"${attr(
    'autofocus',
    focused,
  )}>
    ${icon('error')}
    <div class="notice-body"><h2 class="notice-title">${title}</h2>
    <ul>${entries.map(
      ([name, message]) => html`<li><a
      href="#${fieldId(name)}">${message}</a></li>`,
    )}</ul></div>
  </div>`
}

export type FormSettings = {
  action: string
  body: Html
  multipart?: boolean | undefined
  /** The idempotency token: made when the form is drawn, kept when it is drawn again. */
  key?: string | undefined
  method?: 'get' | 'post' | undefined
}

/** A form. The browser's own checks are off: its words are not in the reader's language. */
export function form({ action, body, multipart, key, method = 'post' }: FormSettings): Html {
  return html`<form class="form" action="${action}"
    method="${method}" novalidate${attr('enctype', multipart && 'multipart/form-data')}>
    ${key ? html`<input type="hidden" name="_key" value="${key}">` : ''}${body}
  </form>`
}

type Kind = 'primary' | 'secondary' | 'danger'

const looks: Record<Kind, Html> = {
  primary: html`data-color="primary" data-type="solid"`,
  secondary: html`data-color="primary" data-type="outlined"`,
  danger: html`data-color="error" data-type="outlined"`,
}

export type ButtonSettings = {
  label: string | Html
  kind?: Kind | undefined
  name?: string | undefined
  value?: string | undefined
  formaction?: string | undefined
}

/** A button that sends its form. */
export function button({ label, kind = 'primary', name, value, formaction }: ButtonSettings): Html {
  return html`<button class="gov-button" ${looks[kind]} data-size="m" type="submit"${[
    attr('name', name),
    attr('value', value),
    attr('formaction', formaction),
  ]}>${label}</button>`
}

/** A link that looks like a button: the main way on from a page. */
export function linkButton(link: { label: string; href: string; kind?: Kind | undefined }): Html {
  return html`<a class="gov-button" ${looks[link.kind ?? 'primary']} data-size="m"
    href="${link.href}">${link.label}</a>`
}

/** Buttons and links in a row; the main one first. */
export function actions(...items: (Html | string)[]): Html {
  return html`<div class="actions">${items}</div>`
}

export type SearchSettings = {
  lang: Lang
  action: string
  label: string
  hint?: string | undefined
  /** What was typed before. */
  words: string
  /** Further fields that narrow the list. */
  more?: Html | undefined
}

/** One field to search a list by; the words go into the address as `q`. */
export function searchForm({ lang, action, label, hint, words, more }: SearchSettings): Html {
  return html`<form class="search-form" role="search" aria-label="${label}" action="${action}"
    method="get">
    <div class="field">
      <label class="field-label" for="field-q">${label}</label>
      ${hint ? html`<p class="field-hint" id="field-q-hint">${hint}</p>` : ''}
      <input class="input" type="search" id="field-q" name="q" maxlength="100" autocomplete="off"
        value="${words}"${attr('aria-describedby', hint && 'field-q-hint')}>
    </div>
    ${more ?? ''}${button({ label: texts[lang].searchButton })}
  </form>`
}
