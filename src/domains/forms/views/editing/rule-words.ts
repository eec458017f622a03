import { type Html, html } from '../../../../foundation/html.ts'
import { formatDate, type Lang } from '../../../../platform/i18n/index.ts'
import type { FormDefinition, Rule } from '../../rules/definition.ts'
import type { Comparison, Condition } from '../../rules/editing/conditions.ts'
import { readConditions } from '../../rules/editing/read-conditions.ts'
import { type Subject, subjectNamed, subjectsOf } from '../../rules/editing/subjects.ts'
import { wordsIn } from '../../rules/showing.ts'
import { clauseTexts } from '../../texts/editing/clauses.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'

/** A condition in words; one that is more than comparisons stands as it is written. */
export function ruleWords(form: FormDefinition, rule: Rule, lang: Lang): Html {
  return asWords(form, rule, lang, conditionText(form, rule, lang))
}

/** The same as it goes on after “když”, “when”, “wenn”. */
export function ruleClause(form: FormDefinition, rule: Rule, lang: Lang): Html {
  return asWords(form, rule, lang, clauseText(form, rule, lang))
}

function asWords(form: FormDefinition, rule: Rule, lang: Lang, said: string | null): Html {
  return said === null ? html`<code>${ruleNamed(form, rule, lang)}</code>` : html`${said}`
}

/** A string or a word of a rule; a part of something (`.age`) is no name of its own. */
const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\.\s*[A-Za-z_]\w*|[A-Za-z_]\w*/g

/** A rule that is more than comparisons: as it is written, by what its questions are called. */
export function ruleNamed(form: FormDefinition, rule: Rule, lang: Lang): string {
  const subjects = subjectsOf(form)
  const { named } = conditionTexts[lang]
  const read = rule.match(tokens)?.flatMap(word => subjectNamed(subjects, word.trim()) ?? []) ?? []
  const options = read.flatMap(subject => subject.options ?? [])
  return rule.replaceAll(tokens, word => {
    const text = /^["']/.test(word) ? word.slice(1, -1) : null
    const label =
      text === null
        ? subjectNamed(subjects, word)?.label
        : options.find(({ value }) => value === text)?.label
    return label ? named(wordsIn(label, lang)) : word
  })
}

/**
 * A condition as a text; null when it is more than comparisons.
 *
 * Takes also how a question is called, in quotes unless said.
 */
export function conditionText(
  form: FormDefinition,
  rule: Rule,
  lang: Lang,
  called: Called = subjectWords,
): string | null {
  return joinedText(form, rule, lang, (one, subjects) =>
    conditionWords(one, subjects, lang, called),
  )
}

/** A condition as it goes on after “když”, “when”, “wenn”; null when it is more. */
export function clauseText(form: FormDefinition, rule: Rule, lang: Lang): string | null {
  return joinedText(form, rule, lang, (one, subjects) => clauseWords(one, subjects, lang))
}

function joinedText(
  form: FormDefinition,
  rule: Rule,
  lang: Lang,
  words: (one: Condition, subjects: readonly Subject[]) => string,
): string | null {
  const subjects = subjectsOf(form)
  const conditions = readConditions(rule, subjects)
  if (!conditions) return null
  const said = conditions.parts.map(one => words(one, subjects))
  return said.join(` ${conditionTexts[lang][conditions.join]} `)
}

type Called = (subject: Subject, lang: Lang) => string

/** What a condition asks about, in words. */
export function subjectWords(subject: Subject, lang: Lang): string {
  const t = conditionTexts[lang]
  const label = subject.label ? wordsIn(subject.label, lang) : ''
  if (subject.sort === 'rows') return t.rows(label)
  return label ? t.named(label) : (t.world[subject.name] ?? subject.name)
}

/** A comparison in words; of days and times they differ. */
export function comparisonWords(how: Comparison, sort: Subject['sort'], lang: Lang): string {
  const t = conditionTexts[lang]
  const isMoment = sort === 'date' || sort === 'time'
  return (isMoment && t.dates[how as keyof typeof t.dates]) || t.comparisons[how]
}

/** The options of a value to choose from; none when it is typed. */
export function valueOptions(subject: Subject, lang: Lang): { value: string; label: string }[] {
  const t = conditionTexts[lang]
  if (subject.sort === 'yes-no') {
    return [
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
    ]
  }
  return (subject.options ?? []).map(({ value, label }) => ({
    value,
    label: label ? wordsIn(label, lang) : (t.worldValues[value] ?? value),
  }))
}

function conditionWords(
  { name, how, value, other }: Condition,
  subjects: readonly Subject[],
  lang: Lang,
  called: Called,
): string {
  const subject = subjectNamed(subjects, name)
  if (!subject) return name
  const sender = name === 'sender.kind' ? conditionTexts[lang].sentBy[`${how} ${value}`] : undefined
  if (sender) return sender
  const what = called(subject, lang)
  const comparison = comparisonWords(how, subject.sort, lang)
  const than = subjectNamed(subjects, other)
  const said = than ? called(than, lang) : valueWords(subject, value, lang)
  return [what, comparison, said].filter(Boolean).join(' ')
}

/** A comparison with its verb where a sentence after “wenn” has it. */
function clauseWords(condition: Condition, subjects: readonly Subject[], lang: Lang): string {
  const t = clauseTexts[lang]
  const { name, how, value, other } = condition
  const subject = subjectNamed(subjects, name)
  if (!t || !subject) return conditionWords(condition, subjects, lang, subjectWords)
  const sender = name === 'sender.kind' ? t.sentBy[`${how} ${value}`] : undefined
  if (sender) return sender
  const what = t.world[name] ?? subjectWords(subject, lang)
  const than = subjectNamed(subjects, other)
  const said = than ? subjectWords(than, lang) : valueWords(subject, value, lang)
  const isYesNo = subject.sort === 'yes-no' && said !== ''
  const isMoment = subject.sort === 'date' || subject.sort === 'time'
  const clause = (isMoment && t.dates[how]) || t.comparisons[how]
  return clause(what, isYesNo ? conditionTexts[lang].named(said) : said)
}

function valueWords(subject: Subject, value: string, lang: Lang): string {
  if (value === '') return ''
  const t = conditionTexts[lang]
  if (value === 'today' && subject.sort === 'date') return t.today
  const option = valueOptions(subject, lang).find(one => one.value === value)
  if (option) return subject.sort === 'yes-no' ? option.label : t.named(option.label)
  if (subject.sort === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(lang, value)
  return subject.sort === 'text' ? t.named(value) : value
}
