import { type Html, html } from '../../../../foundation/html.ts'
import { type Page, type Visit, writerField } from '../../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  form,
  selectField,
  textField,
} from '../../../../platform/ui/index.ts'
import { type Unit, unitNamed } from '../../../offices/index.ts'
import { matterKinds, names as recordNames } from '../../../records/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Fee, Rule, Words } from '../../rules/definition.ts'
import { feeValues } from '../../rules/editing/tariffs.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import type { Consequence } from './consequences.ts'
import { formCrumbs } from './crumbs.ts'
import { exemptPart, feeInputs } from './fee.ts'
import { removeForm, type Sheet } from './page.ts'
import { titleOf } from './place.ts'
import { conditionPart } from './rule-links.ts'
import { wordsField, wordValues } from './words.ts'

type Settings = Sheet & {
  part: Consequence
  /** What stands there; null for something new. */
  item: { when?: Rule; exempt?: Rule } | null
  units: readonly Unit[]
}

/** A fee, who must come in person, a unit, a matter: what it is, then when it holds. */
export function partPage(visit: Visit, settings: Settings): Page {
  const { lang } = visit
  const { edited, place, part, item, errors } = settings
  const t = pageTexts[lang]
  const { id } = visit.params as { id: string }
  const isRest =
    part === 'matters' && (edited.form.matters.length === 1 || item?.when === undefined)
  return {
    title: item ? t.parts[part].edit : t.parts[part].new,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}${form({
      action: visit.href(paths.part({ id })),
      body: html`${writerField(visit)}<input type="hidden" name="${item ? 'misto' : 'do'}"
          value="${item ? place : part}"><input type="hidden" name="revize"
          value="${edited.revision}">
        ${partInputs(visit, settings)}
        ${item || part === 'matters' ? '' : html`<p class="field-hint">${t.parts.when}</p>`}
        ${button({ label: t.save })}`,
    })}${
      item
        ? html`${isRest ? html`<p>${t.parts.lastAlways}</p>` : ''}
          ${conditionPart(visit, edited.form, {
            place,
            when: item.when,
            words: t.parts.holdsWhen,
          })}${part === 'fees' ? exemptPart(visit, edited.form, place, item) : ''}${removeForm(
            visit,
            settings,
            t.remove,
          )}`
        : ''
    }`,
  }
}

/** The inputs' values for what stands there. */
export function partValues(item: object | null): Record<string, string> {
  if (!item) return {}
  const { name, who, czk, law, unit, kind } = item as Partial<Fee> & {
    who?: Words
    unit?: string
    kind?: string
  }
  return {
    ...wordValues('name', name),
    ...wordValues('who', who),
    ...(czk !== undefined && feeValues(czk)),
    ...{ law: law ?? '', unit: unit ?? '', kind: kind ?? '' },
  }
}

function partInputs(visit: Visit, settings: Settings): Html {
  const { lang } = visit
  const { part, values, errors, units } = settings
  const t = pageTexts[lang].parts
  const control = (name: string) => ({ lang, name, value: values[name], error: errors[name] })
  const law = textField({ ...control('law'), label: t.law, required: false, autocomplete: 'off' })
  if (part === 'fees') {
    const name = wordsField({ lang, name: 'name', label: t.feeName, values, errors })
    return html`${name}${feeInputs(visit.lang, settings)}${law}`
  }
  if (part === 'inPerson') {
    const who = { lang, name: 'who', label: t.who, hint: t.whoHint, values, errors }
    return html`${wordsField(who)}${law}`
  }
  if (part === 'matters') {
    const options = matterKinds.map(kind => ({
      value: kind,
      label: recordNames[lang].matters[kind],
    }))
    return selectField({ ...control('kind'), label: t.kind, hint: t.kindHint, options })
  }
  if (units.length === 0) {
    const unit = { ...control('unit'), label: t.unit, hint: t.unitHint, width: 's' as const }
    return textField({ ...unit, autocomplete: 'off' })
  }
  const options = units.map(one => ({
    value: one.abbreviation,
    label: t.unitByName(one.name, one.abbreviation),
  }))
  const value = unitNamed(units, values.unit)?.abbreviation ?? values.unit
  const unit = { ...control('unit'), value, label: t.unit, hint: t.unitHint, width: 'l' as const }
  return selectField({ ...unit, options })
}
