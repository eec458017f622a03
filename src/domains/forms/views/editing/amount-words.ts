import { type Html, html } from '../../../../foundation/html.ts'
import { formatCzk, type Lang } from '../../../../platform/i18n/index.ts'
import type { FormDefinition, Rule } from '../../rules/definition.ts'
import { readAmount } from '../../rules/editing/read-conditions.ts'
import { subjectNamed, subjectsOf } from '../../rules/editing/subjects.ts'
import { wordsIn } from '../../rules/showing.ts'
import { ownRuleTexts } from '../../texts/editing/own-rules.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { ruleFolded } from './rule-said.ts'

/** An amount by a rule in words; a rule that says more is folded, and said to be one. */
export function amountInWords(form: FormDefinition, rule: Rule, lang: Lang): Html {
  const said = amountText(form, rule, lang)
  if (said !== null) return html`${said}`
  return html`${ownRuleTexts[lang].by}${ruleFolded(form, rule, lang)}`
}

/** `200 Kč`, `50 Kč krát odpověď na „Na kolik dní?“`; null for a rule that says more. */
export function amountText(form: FormDefinition, rule: Rule, lang: Lang): string | null {
  const read = readAmount(rule)
  if (!read) return null
  const amount = formatCzk(lang, Number(read.amount))
  if (!read.per) return amount
  const subject = subjectNamed(subjectsOf(form), read.per)
  if (!subject?.label) return null
  const t = pageTexts[lang].parts
  const label = wordsIn(subject.label, lang)
  return `${amount} ${subject.sort === 'rows' ? t.perRow(label) : t.perNumber(label)}`
}
