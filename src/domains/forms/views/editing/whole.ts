import type { Json } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import { details, summaryList } from '../../../../platform/ui/index.ts'
import type { Check, Field, FormDefinition, FormPage } from '../../rules/definition.ts'
import { optionLines } from '../../rules/editing/options.ts'
import { wordsIn } from '../../rules/showing.ts'
import { deedTexts } from '../../texts/editing/deeds.ts'
import { placeTexts } from '../../texts/editing/places.ts'
import { ruleWords } from './rule-said.ts'
import { valueShown } from './value.ts'

/** What stands beside it in the tree already, or names it for rules alone. */
const seen = new Set(['name', 'kind', 'need', 'when', 'fields', 'party'])

/**
 * All that a page or a question says, in all its languages, for whoever approves a form that
 * cannot be written on.
 */
export function wholePart(form: FormDefinition, item: FormPage | Field, lang: Lang): Html {
  const { title, label, ...rest } = item as Partial<FormPage & Field>
  const called = title ? { title } : { label }
  const rows = Object.entries({ ...called, ...rest })
    .filter(([key]) => !seen.has(key))
    .map(([key, value]) => ({
      label: placeTexts[lang].parts[key] ?? key,
      value: partShown(form, { key, value }, lang),
    }))
  const { whole, wholeOf } = deedTexts[lang]
  const what = wholeOf(wordsIn((title ?? label)!, lang))
  const summary = html`${whole}<span class="visually-hidden"> ${what}</span>`
  return details({ summary, body: summaryList(rows) })
}

type Part = { key: string; value: unknown }

function partShown(form: FormDefinition, { key, value }: Part, lang: Lang): Html {
  if (key === 'options') return optionsShown(value as NonNullable<Field['options']>)
  if (key === 'checks') return checksShown(form, value as readonly Check[], lang)
  return valueShown(value as Json, { lang, form, place: [key] })
}

function optionsShown(options: NonNullable<Field['options']>): Html {
  return html`${languages.map(
    lang => html`<p lang="${lang}" class="typed">${optionLines(options, lang)}</p>`,
  )}`
}

function checksShown(form: FormDefinition, checks: readonly Check[], lang: Lang): Html {
  return html`<ul>${checks.map(
    ({ rule, message }) => html`<li>${ruleWords(form, rule, lang)}
      ${valueShown(message as Json, { lang, form, place: ['message'] })}</li>`,
  )}</ul>`
}
