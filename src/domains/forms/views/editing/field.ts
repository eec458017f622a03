import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import { type Page, type Visit, writerField } from '../../../../platform/http/index.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import {
  button,
  details,
  errorSummary,
  form,
  radioGroup,
  section,
  selectField,
  textField,
} from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import {
  type Field,
  type FieldKind,
  type FormDefinition,
  fieldKinds,
} from '../../rules/definition.ts'
import { itemOf, pageAt } from '../../rules/editing/place.ts'
import { fitsRow, type Setting, settingsOf } from '../../rules/editing/settings.ts'
import { wordsIn } from '../../rules/showing.ts'
import { fieldTexts } from '../../texts/editing/fields.ts'
import { kindTexts } from '../../texts/editing/kinds.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { formCrumbs } from './crumbs.ts'
import { hiddenPlace, removeForm, type Sheet } from './page.ts'
import { titleOf } from './place.ts'
import { checksPart, conditionPart } from './rule-links.ts'
import { settingField } from './settings.ts'
import { showsField, signerField } from './shows.ts'
import { fieldsList } from './tree.ts'
import { wordsField } from './words.ts'

/** First what is asked for, and then only what this kind of question has. */
export function kindPage(visit: Visit, { edited, place, errors }: Sheet): Page {
  const { lang } = visit
  const t = fieldTexts[lang]
  const { id } = visit.params as { id: string }
  const isRow = place.includes('/fields/')
  const kinds = fieldKinds.filter(kind => !isRow || fitsRow(kind))
  return {
    title: t.chooseKind,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}${form({
      action: visit.href(paths.field({ id })),
      method: 'get',
      body: html`<input type="hidden" name="do" value="${place}">${radioGroup({
        lang,
        name: 'druh',
        label: t.kind,
        error: errors.druh,
        value: 'text',
        options: kinds.map(kind => ({
          value: kind,
          label: kindTexts[lang].kinds[kind],
          hint: kindTexts[lang].hints[kind],
        })),
      })}${button({ label: t.goOn })}`,
    })}`,
  }
}

/** A new question of a kind at the end of a page, or of a group's row. */
export function newFieldPage(visit: Visit, sheet: Sheet, kind: FieldKind): Page {
  const { lang } = visit
  const t = fieldTexts[lang]
  const { id } = visit.params as { id: string }
  const { values, errors } = sheet
  return {
    title: `${t.new}: ${kindTexts[lang].kinds[kind]}`,
    crumbs: formCrumbs(visit, titleOf(sheet.edited.form, lang)),
    body: html`${errorSummary(lang, errors)}${form({
      action: visit.href(paths.field({ id })),
      body: html`${writerField(visit)}<input type="hidden" name="do"
        value="${sheet.place}"><input type="hidden"
          name="revize" value="${sheet.edited.revision}"><input type="hidden" name="druh"
          value="${kind}">
        ${fieldInputs(visit, sheet, kind, sheet.place.includes('/fields/'))}
        ${details({
          summary: t.name,
          body: textField({
            lang,
            name: 'name',
            label: t.name,
            hint: t.nameHint,
            value: values.name,
            error: errors.name,
            required: false,
            autocomplete: 'off',
            width: 'm',
          }),
        })}
        ${button({ label: pageTexts[lang].save })}`,
    })}`,
  }
}

/** One question: its words and settings, rows, condition, checks and place. */
export function fieldPage(visit: Visit, sheet: Sheet, field: Field): Page {
  const { lang } = visit
  const { edited, place, errors } = sheet
  const t = fieldTexts[lang]
  const { id } = visit.params as { id: string }
  const kind = kindTexts[lang].kinds[field.kind]
  return {
    title: t.edit(wordsIn(field.label, lang)),
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    scripts: ['reorder'],
    body: html`${errorSummary(lang, errors)}
      <p class="cell-note">${kind}. ${t.nameFixed}: <code>${field.name}</code></p>
      ${form({
        action: visit.href(paths.field({ id })),
        body: html`${hiddenPlace(visit, sheet)}<input type="hidden" name="druh"
          value="${field.kind}">
          ${fieldInputs(visit, sheet, field.kind, /\/fields\/\d+\/fields\//.test(place))}
          ${button({ label: pageTexts[lang].save })}`,
      })}
      ${field.kind === 'group' ? rowPart(visit, sheet, field) : ''}
      ${conditionPart(visit, edited.form, {
        place,
        when: field.when,
        words: overviewTexts[lang].asksWhen,
      })}
      ${checksPart(visit, edited.form, { place, checks: field.checks })}
      ${movePart(visit, sheet)}${removeForm(visit, sheet, t.remove)}`,
  }
}

/** Rows are many, and the sender is one: no question of a row begins with their identity. */
function fieldInputs(
  { lang }: Visit,
  { edited, values, errors }: Sheet,
  kind: FieldKind,
  inRow: boolean,
): Html {
  const t = fieldTexts[lang]
  const label = t.labels[kind] ?? t.label
  const settings = settingsOf(kind).filter(setting => !(inRow && setting === 'prefill'))
  return html`${wordsField({ lang, name: 'label', label, values, errors })}${settings.map(setting =>
    settingInput(setting, lang, kind, { form: edited.form, values, errors }),
  )}`
}

type Inputs = Pick<Sheet, 'values' | 'errors'> & { form: FormDefinition }

function settingInput(setting: Setting, lang: Lang, kind: FieldKind, inputs: Inputs): Html {
  if (setting === 'shows') return showsField(lang, inputs.form, inputs)
  if (setting === 'person') return signerField(lang, inputs.form, inputs)
  return settingField(lang, kind, setting, inputs)
}

/** The questions of one row, to be put in order and added to. */
function rowPart(visit: Visit, { edited, place }: Sheet, group: Field): Html {
  const t = fieldTexts[visit.lang]
  const { id } = visit.params as { id: string }
  const { form: definition, revision } = edited
  const tree = { visit, form: definition, revision, isOpen: true }
  const add = visit.href(withQuery(paths.field({ id }), { do: place }))
  return section({
    title: t.rowTitle,
    body: html`<form action="${visit.href(paths.order({ id }))}" method="post"><input type="hidden"
        name="revize" value="${revision}"><reorder-list>${fieldsList(
          tree,
          group.fields ?? [],
          `${place}/fields`,
        )}</reorder-list></form>
      <p class="form-add"><a href="${add}">${t.addRow}</a></p>`,
  })
}

/** To the end of another page, or into a group of its page. */
function movePart(visit: Visit, { edited, place }: Sheet): Html | '' {
  const { lang } = visit
  const t = fieldTexts[lang]
  const { id } = visit.params as { id: string }
  const { list } = itemOf(place)
  const here = pageAt(edited.form, place)
  const options = edited.form.pages
    .map((page, at) => ({ value: `/pages/${at}`, label: wordsIn(page.title, lang), page }))
    .filter(({ page, value }) => page !== here || list !== `${value}/fields`)
  if (options.length === 0) return ''
  return section({
    title: t.move,
    body: form({
      action: visit.href(paths.order({ id })),
      body: html`${hiddenPlace(visit, { edited, place })}${selectField({
        lang,
        name: 'kam',
        label: t.moveTo,
        options: options.map(({ value, label }) => ({ value, label })),
      })}${button({ label: t.moveDeed, kind: 'secondary' })}`,
    }),
  })
}
