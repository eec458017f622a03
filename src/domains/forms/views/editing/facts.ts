import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import {
  button,
  errorSummary,
  form,
  selectField,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { factTexts } from '../../texts/editing/facts.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { formCrumbs } from './crumbs.ts'
import { hiddenPlace, type Sheet } from './page.ts'
import { titleOf } from './place.ts'
import { wordsField, wordValues } from './words.ts'

/** What the form is: name, purpose, subject, law, and the words by which it is found. */
export function factsPage(visit: Visit, sheet: Sheet): Page {
  const { lang } = visit
  const { edited, values, errors } = sheet
  const t = factTexts[lang]
  const { id } = visit.params as { id: string }
  const shared = { lang, values, errors }
  const line = (name: 'purpose' | 'keywords') => ({ ...shared, name, label: t[name] })
  const control = (name: string) => ({ lang, name, value: values[name], error: errors[name] })
  const code = (name: 'service' | 'act' | 'agenda') =>
    textField({
      ...control(name),
      label: t[name],
      hint: t.codesHint,
      required: false,
      autocomplete: 'off',
      width: 'm',
    })
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}${form({
      action: visit.href(paths.facts({ id })),
      body: html`${hiddenPlace(sheet)}
        ${wordsField({ ...shared, name: 'title', label: t.name })}
        ${wordsField({ ...line('purpose'), hint: t.purposeHint, rows: 3 })}
        ${selectField({
          ...control('category'),
          label: t.category,
          options: Object.entries(catalogueTexts[lang].categories).map(([value, label]) => ({
            value,
            label,
          })),
        })}
        ${wordsField({ ...shared, name: 'subject', label: t.subject, hint: t.subjectHint })}
        ${wordsField({ ...line('keywords'), hint: t.keywordsHint, optional: true })}
        ${textArea({ ...control('law'), label: t.law, hint: t.lawHint, required: false, rows: 4 })}
        ${wordsField({ ...shared, name: 'toCheck', label: t.toCheck, optional: true, rows: 4 })}
        ${code('service')}${code('act')}${code('agenda')}
        ${button({ label: pageTexts[lang].save })}`,
    })}`,
  }
}

/** The facts of a form as the values of the inputs. */
export function factsValues(form: FormDefinition): Record<string, string> {
  const lines = (lang: 'cs' | 'en' | 'de') =>
    (form.toCheck ?? []).map(words => words[lang] ?? '').join('\n')
  return {
    ...wordValues('title', form.title),
    ...wordValues('purpose', form.purpose),
    ...wordValues('subject', form.subject),
    ...wordValues('keywords', form.keywords),
    category: form.category,
    law: form.law.join('\n'),
    ...Object.fromEntries(languages.map(lang => [`toCheck.${lang}`, lines(lang)])),
    ...form.services,
  }
}
