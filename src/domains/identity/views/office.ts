import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { type Lang, languages } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  errorSummary,
  type FieldErrors,
  form,
  notice,
  section,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/office.ts'
import { administrationCrumbs } from './administration.ts'

/** One setting as it is and as it will be. */
export type Change = { name: string; before: string; after: string }

export type SettingsState = {
  values: Record<string, string>
  errors: FieldErrors
  /** A record mark of the form typed, when it is to be looked at before saving. */
  preview: { mark: string; year: number; changes: readonly Change[] } | null
}

const contactNames = ['street', 'town', 'postcode', 'phone', 'email', 'web', 'dataBoxId'] as const

/** What an office says of itself and how it numbers; shown before it is saved. */
export function settingsPage(visit: Visit, state: SettingsState): Page {
  const { lang, query } = visit
  const words = texts[lang]
  return {
    title: words.settings,
    crumbs: administrationCrumbs(visit),
    body: html`${errorSummary(lang, state.errors)}
      ${query.zprava === 'saved' ? notice({ tone: 'success', title: words.saved }) : ''}
      ${previewNotice(visit, state)}
      ${form({
        action: visit.href(paths.officeSettings()),
        body: html`${section({ title: words.marks, body: markFields(visit, state) })}
          ${section({ title: words.contact, body: contactPart(visit, state) })}
          ${section({ title: words.hours, body: hoursPart(visit, state) })}
          ${section({ title: words.handles, body: handlesPart(visit, state) })}
          ${actions(
            button({ label: words.save, name: 'step', value: 'save' }),
            button({ label: words.showEffects, kind: 'secondary', name: 'step', value: 'preview' }),
          )}`,
      })}`,
  }
}

function previewNotice({ lang }: Visit, { preview }: SettingsState): Html | '' {
  if (!preview) return ''
  const words = texts[lang]
  return notice({
    tone: 'info',
    title: words.previewTitle,
    body: html`<p>${words.preview(preview.mark, preview.year)}</p><p>${words.previewKeeps}</p>
      ${changeList(lang, preview.changes)}`,
  })
}

function changeList(lang: Lang, changes: readonly Change[]): Html {
  const words = texts[lang]
  if (changes.length === 0) return html`<p>${words.nothingElse}</p>`
  return html`<ul>${changes.map(
    ({ name, before, after }) =>
      html`<li>${settingLabel(lang, name)}: ${before || '–'} → ${after || '–'}</li>`,
  )}</ul>`
}

function settingLabel(lang: Lang, name: string): string {
  const words = texts[lang]
  if (name === 'markPattern') return words.pattern
  if (name.startsWith('hours')) return words.days[Number(name.slice(5)) - 1] ?? words.hours
  if (name.startsWith('handles')) return words.handles
  return words[name as (typeof contactNames)[number] | 'abbreviation']
}

function markFields({ lang }: Visit, { values, errors }: SettingsState): Html {
  const words = texts[lang]
  return html`${textField({
    lang,
    name: 'abbreviation',
    label: words.abbreviation,
    hint: words.abbreviationHint,
    value: values.abbreviation,
    error: errors.abbreviation,
    autocomplete: 'off',
    width: 's',
  })}${textField({
    lang,
    name: 'markPattern',
    label: words.pattern,
    hint: words.patternHint,
    value: values.markPattern,
    error: errors.markPattern,
    autocomplete: 'off',
  })}`
}

function contactPart({ lang }: Visit, { values, errors }: SettingsState): Html {
  const words = texts[lang]
  return html`${contactNames.map(name =>
    textField({
      lang,
      name,
      label: words[name],
      value: values[name],
      error: errors[name],
      required: false,
      autocomplete: 'off',
    }),
  )}`
}

function hoursPart({ lang }: Visit, { values, errors }: SettingsState): Html {
  const words = texts[lang]
  return html`<p>${words.hoursHint}</p>${words.days.map((day, at) =>
    textField({
      lang,
      name: `hours${at + 1}`,
      label: day,
      value: values[`hours${at + 1}`],
      error: errors[`hours${at + 1}`],
      required: false,
      autocomplete: 'off',
      width: 'm',
    }),
  )}`
}

function handlesPart({ lang }: Visit, { values }: SettingsState): Html {
  const words = texts[lang]
  return html`<p>${words.handlesHint}</p>${languages.map(language =>
    textArea({
      lang,
      name: `handles-${language}`,
      label: words.inLanguages[language],
      value: values[`handles-${language}`],
      required: false,
      rows: 5,
    }),
  )}`
}
