import { formatDate, type Lang } from '../../../../platform/i18n/index.ts'
import type { FormDefinition, Rule } from '../../rules/definition.ts'
import type { Comparison } from '../../rules/editing/conditions.ts'
import { readConditions } from '../../rules/editing/read-conditions.ts'
import type { Sayable } from '../../rules/editing/read-pieces.ts'
import { type Subject, subjectNamed, subjectsOf } from '../../rules/editing/subjects.ts'
import { wordsIn } from '../../rules/showing.ts'
import { clauseTexts } from '../../texts/editing/clauses.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'
import { ownRuleTexts } from '../../texts/editing/own-rules.ts'

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
  const subjects = subjectsOf(form)
  const conditions = readConditions(rule, subjects)
  if (!conditions) return null
  const said = conditions.parts.map(one => conditionWords(one, subjects, lang, called))
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

/** A comparison in words. */
export function conditionWords(
  condition: Sayable,
  subjects: readonly Subject[],
  lang: Lang,
  called: Called = subjectWords,
): string {
  const { name, how, value, about } = condition
  const subject = subjectNamed(subjects, name)
  if (!subject) return name
  const sender = name === 'sender.kind' ? conditionTexts[lang].sentBy[`${how} ${value}`] : undefined
  if (sender) return sender
  const [what, said] = bothSides(condition, subject, subjects, lang, called)
  const comparison = comparisonWords(how, about ? 'number' : subject.sort, lang)
  return [what, comparison, said].filter(Boolean).join(' ')
}

/** A comparison as it goes on after “když”, “when”, “wenn”: there a German verb stands last. */
export function clauseWords(condition: Sayable, subjects: readonly Subject[], lang: Lang): string {
  const t = clauseTexts[lang]
  const { name, how, value, about } = condition
  const subject = subjectNamed(subjects, name)
  if (!t || !subject) return conditionWords(condition, subjects, lang)
  const sender = name === 'sender.kind' ? t.sentBy[`${how} ${value}`] : undefined
  if (sender) return sender
  const [what, said] = bothSides(condition, subject, subjects, lang, subjectWords)
  const isYesNo = subject.sort === 'yes-no' && said !== ''
  const isMoment = !about && (subject.sort === 'date' || subject.sort === 'time')
  const clause = (isMoment && t.dates[how]) || t.comparisons[how]
  return clause(t.world[name] ?? what, isYesNo ? conditionTexts[lang].named(said) : said)
}

/** What is compared, and with what. */
function bothSides(
  { value, other, about }: Sayable,
  subject: Subject,
  subjects: readonly Subject[],
  lang: Lang,
  called: Called,
): [string, string] {
  const t = ownRuleTexts[lang]
  const than = subjectNamed(subjects, other)
  const what = called(subject, lang)
  const said = than ? called(than, lang) : valueWords(subject, value, lang)
  if (about === 'other') return [what, t.other(said)]
  return [about ? t[about](what) : what, said]
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
