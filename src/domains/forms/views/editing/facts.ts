import { type Html, html } from '../../../../foundation/html.ts'
import { operatorId } from '../../../../foundation/ids.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import {
  button,
  checkGroup,
  errorSummary,
  form,
  selectField,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { type FormDefinition, formCompetences, senderKinds } from '../../rules/definition.ts'
import { type Subject, subjectsAt } from '../../rules/editing/subjects.ts'
import { allowedSenders } from '../../rules/senders.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { competenceTexts } from '../../texts/competence.ts'
import { factTexts } from '../../texts/editing/facts.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { senderTexts } from '../../texts/senders.ts'
import { formCrumbs } from './crumbs.ts'
import { checkedField, checkedValues } from './marks.ts'
import { hiddenPlace, type Sheet } from './page.ts'
import { titleOf } from './place.ts'
import { ruleNames } from './rule-names.ts'
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
      body: html`${hiddenPlace(visit, sheet)}
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
        ${senderFields(sheet, lang)}
        ${wordsField({ ...shared, name: 'subject', label: t.subject, hint: t.subjectHint })}
        ${ruleNames(askedOf(edited.form), lang)}
        ${wordsField({ ...line('keywords'), hint: t.keywordsHint, optional: true })}
        ${textArea({ ...control('law'), label: t.law, hint: t.lawHint, required: false, rows: 4 })}
        ${wordsField({ ...shared, name: 'toCheck', label: t.toCheck, optional: true, rows: 4 })}
        ${edited.name.ownerId === operatorId ? '' : checkedField(sheet, lang)}
        ${code('service')}${code('act')}${code('agenda')}
        ${button({ label: pageTexts[lang].save })}`,
    })}`,
  }
}

/** What may stand in braces: every question outside of rows, by its name. */
function askedOf(form: FormDefinition): Subject[] {
  return subjectsAt(form, '/fees/0/when').filter(({ label }) => label !== undefined)
}

/** For whom the form is: nothing ticked means everybody, as in a form that says nothing. */
function senderFields({ values, errors }: Sheet, lang: Lang): Html {
  const { kinds } = senderTexts[lang]
  const t = factTexts[lang]
  return html`${checkGroup({
    ...{ lang, name: 'senders', error: errors.senders, required: false },
    ...{ label: t.senders, hint: t.sendersHint },
    values: (values.senders ?? '').split('\n'),
    options: senderKinds.map(value => ({ value, label: kinds[value] })),
  })}${wordsField({
    ...{ lang, values, errors, name: 'instead', label: t.instead, hint: t.insteadHint },
    ...{ optional: true, rows: 2 },
  })}${competenceField({ values, errors }, lang)}`
}

/** Which offices handle it; the first choice is every one. */
function competenceField({ values, errors }: Pick<Sheet, 'values' | 'errors'>, lang: Lang): Html {
  const { who, only, every, hint } = competenceTexts[lang]
  return selectField({
    ...{ lang, name: 'competence', label: who, hint, required: false },
    ...{ value: values.competence ?? '', error: errors.competence },
    options: [
      { value: '', label: every },
      ...formCompetences.map(value => ({ value, label: only[value] })),
    ],
  })
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
    senders: allowedSenders(form).join('\n'),
    ...wordValues('instead', form.instead),
    competence: form.competence ?? '',
    law: form.law.join('\n'),
    ...Object.fromEntries(languages.map(lang => [`toCheck.${lang}`, lines(lang)])),
    checked: checkedValues(form),
    ...form.services,
  }
}
