import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import {
  details,
  section,
  selectField,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Factor, FormDefinition, Rule } from '../../rules/definition.ts'
import { subjectsAt } from '../../rules/editing/subjects.ts'
import { choicesOf, factorsFor, factorValue } from '../../rules/editing/tariffs.ts'
import { wordsIn } from '../../rules/showing.ts'
import { feeTexts } from '../../texts/editing/fee.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import type { Sheet } from './page.ts'
import { ruleNames } from './rule-names.ts'
import { ruleSentence } from './rule-said.ts'

type Settings = Pick<Sheet, 'edited' | 'values' | 'errors'>

/** How a fee is counted: an amount, times what; then what few need, and the rule as a text. */
export function feeInputs(lang: Lang, settings: Settings): Html {
  const { edited, values } = settings
  const t = pageTexts[lang].parts
  const control = controlOf(lang, settings)
  const options = factorsFor(edited.form).map(factor => ({
    ...{ value: factorValue(factor), label: factorLabel(edited.form, factor, lang) },
  }))
  const per = (name: string, label: string, none: string) =>
    selectField({
      ...{ ...control(name), label, width: 'l', required: false },
      options: [{ value: '', label: none }, ...options],
    })
  const amount = textField({
    ...{ ...control('amount'), label: t.amount, inputmode: 'decimal', autocomplete: 'off' },
    ...{ required: !values.czk, width: 's' },
  })
  const { per2, nothingMore } = feeTexts[lang]
  const isEmpty = options.length === 0
  return html`${amount}${isEmpty ? '' : per('per', t.per, t.once)}${
    isEmpty ? '' : per('per2', per2, nothingMore)
  }${moreInputs(lang, settings)}${ruleInput(lang, settings)}`
}

function controlOf(lang: Lang, { values, errors }: Settings) {
  return (name: string) => ({ lang, name, value: values[name], error: errors[name] })
}

/** Another rate for some answers, and limits: folded while nobody uses them. */
function moreInputs(lang: Lang, settings: Settings): Html {
  const { values, errors } = settings
  const t = feeTexts[lang]
  const control = controlOf(lang, settings)
  const limit = (name: 'least' | 'most') =>
    textField({
      ...{ ...control(name), label: t[name], inputmode: 'decimal', autocomplete: 'off' },
      ...{ required: false, width: 's', ...(name === 'least' && { hint: t.limitHint }) },
    })
  const names = ['rates', 'least', 'most']
  const body = html`${ratesInputs(lang, settings)}${limit('least')}${limit('most')}`
  const open = names.some(name => values[name] || errors[name])
  return details({ summary: t.more, body, open })
}

function ratesInputs(lang: Lang, settings: Settings): Html | '' {
  const { edited, values } = settings
  const t = feeTexts[lang]
  const control = controlOf(lang, settings)
  const choices = choicesOf(edited.form)
  if (choices.length === 0) return ''
  const chosen = choices.find(({ name }) => name === values.rates)
  const select = selectField({
    ...{ ...control('rates'), label: t.rates, width: 'l', required: false },
    ...(!chosen && { hint: t.ratesHint }),
    options: [
      { value: '', label: t.sameRate },
      ...choices.map(({ name, label }) => ({ value: name, label: wordsIn(label, lang) })),
    ],
  })
  const rates = (chosen?.options ?? []).map(({ value, label }, at) => {
    const input = control(`rate.${at}`)
    return html`<input type="hidden" name="rateOf.${at}" value="${value}">${textField({
      ...{ ...input, value: input.value ?? values[`rate:${value}`], required: false, width: 's' },
      ...{ inputmode: 'decimal', autocomplete: 'off', label: t.rateOf(wordsIn(label, lang)) },
      ...(at === 0 && { hint: t.rateHint }),
    })}`
  })
  const of = chosen ? html`<input type="hidden" name="ratesOf" value="${chosen.name}">` : ''
  return html`${select}${of}${rates}`
}

function ruleInput(lang: Lang, settings: Settings): Html {
  const { edited, values, errors } = settings
  const t = pageTexts[lang].parts
  const control = controlOf(lang, settings)('czk')
  const box = textArea({ ...control, label: t.czk, hint: t.czkHint, required: false, rows: 3 })
  const rule = html`${box}${ruleNames(subjectsAt(edited.form, '/fees/0/czk'), lang)}`
  const isOpen = Boolean(values.czk || errors.czk)
  return isOpen ? rule : details({ summary: t.czkTitle, body: rule })
}

function factorLabel(form: FormDefinition, factor: Factor, lang: Lang): string {
  const t = pageTexts[lang].parts
  const fields = form.pages.flatMap(page => page.fields)
  const named = (name: string) => {
    const field = fields.find(one => one.name === name)
    return { kind: field?.kind, label: field ? wordsIn(field.label, lang) : name }
  }
  if (typeof factor !== 'string') {
    return feeTexts[lang].perDays(named(factor.from).label, named(factor.to).label)
  }
  const { kind, label } = named(factor)
  return kind === 'group' ? t.perRow(label) : t.perNumber(label)
}

/** Who does not pay a fee, with the way to change it. */
export function exemptPart(
  visit: Visit,
  form: FormDefinition,
  place: string,
  { exempt }: { exempt?: Rule },
): Html {
  const { lang } = visit
  const t = feeTexts[lang]
  const { id } = visit.params as { id: string }
  const href = visit.href(withQuery(paths.condition({ id }), { misto: `${place}/exempt` }))
  const said = exempt ? ruleSentence(form, exempt, lang, t.exemptWhen) : html`<p>${t.nobody}</p>`
  return section({
    title: t.exempt,
    body: html`${said}
      <p><a href="${href}">${exempt ? t.changeExempt : t.addExempt}</a></p>`,
  })
}
