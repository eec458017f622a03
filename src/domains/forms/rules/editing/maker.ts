import type { Rule } from '../definition.ts'
import { type Condition, type Conditions, comparisonsOf, writeRule } from './conditions.ts'
import { joinOf, readConditions } from './read-conditions.ts'
import type { Typed } from './reading.ts'
import type { Subject } from './subjects.ts'

/** A written rule beside comparisons: both must hold, either is enough, or it is replaced. */
export const keepings = ['all', 'any', 'replace'] as const

/** The maker of conditions as it is shown: comparisons so far, and the rule as a text. */
export type Maker = Conditions & {
  rule: Rule
  /** For a rule that comparisons cannot show: it is kept beside them, unless said otherwise. */
  kept: (typeof keepings)[number] | null
}

/** What is wrong with what the maker was sent. */
export type MakerFault =
  | 'value-wrong'
  | 'yes-no-missing'
  | 'choice-missing'
  | 'rule-empty'
  | 'nothing-asked'

/** More comparisons than these nobody follows; a computed field divides them. */
const mostConditions = 12

/** The maker for a rule that stands there; empty for one that it cannot show. */
export function makerOf(rule: Rule | undefined, subjects: readonly Subject[]): Maker {
  const read = shownOf(rule ?? '', subjects)
  const kept = rule && !read ? 'all' : null
  return { join: read?.join ?? 'all', parts: read?.parts ?? [], rule: rule ?? '', kept }
}

/** A rule as comparisons; null for one that is more, or more of them than are shown. */
function shownOf(rule: Rule, subjects: readonly Subject[]): Conditions | null {
  const read = readConditions(rule, subjects)
  return read && read.parts.length <= mostConditions ? read : null
}

/** The maker as it was sent, with a comparison added or taken away when that was asked for. */
export function readMaker({ text }: Typed, subjects: readonly Subject[]): Maker {
  const count = Math.min(mostConditions, Number(text('pocet')) || 0)
  const sent: Condition[] = Array.from({ length: count }, (_, at) => ({
    name: text(`otazka.${at}`),
    how: text(`jak.${at}`) as Condition['how'],
    value: text(`hodnota.${at}`),
    ...(text(`jina.${at}`) !== '' && { other: text(`jina.${at}`) }),
  })).filter(part => subjects.some(one => one.name === part.name))
  const join = text('spojka') === 'any' ? 'any' : 'all'
  const rule = text('pravidlo')
  const isMore = rule !== '' && shownOf(rule, subjects) === null
  const kept = isMore ? (keepings.find(one => one === text('stavajici')) ?? 'all') : null
  return { join, parts: stepped(sent, text, subjects), rule, kept }
}

/** The rule that the sent page asks for: of its comparisons, or as it is written. */
export function ruleOf(
  maker: Maker,
  step: string,
  subjects: readonly Subject[],
): { rule: Rule } | { wrong: Record<string, MakerFault> } {
  if (step === 'rule') {
    return maker.rule === '' ? { wrong: { pravidlo: 'rule-empty' } } : { rule: maker.rule }
  }
  if (maker.parts.length === 0) return { wrong: { pridat: 'nothing-asked' } }
  const written = writeRule(maker, subjects)
  if (typeof written === 'string') return { rule: withKept(maker, written) }
  const { name } = maker.parts[written.wrong]!
  const subject = subjects.find(one => one.name === name)
  return { wrong: { [`hodnota.${written.wrong}`]: faultOf(subject) } }
}

/** What is asked for depends on what stands there: a list to choose from, or room to write. */
function faultOf(subject: Subject | undefined): MakerFault {
  if (subject?.sort === 'yes-no') return 'yes-no-missing'
  return subject?.options ? 'choice-missing' : 'value-wrong'
}

/** The comparisons together with a rule that they could not show. */
function withKept({ rule, kept, parts, join }: Maker, written: Rule): Rule {
  if (kept === null || kept === 'replace') return written
  const before = joinOf(rule)
  // A remark lasts to the end of its line.
  const isApart = before === null || before === 'else' || (kept === 'all' && before === 'any')
  const old = rule.includes('//') ? `(${rule}\n)` : isApart ? `(${rule})` : rule
  const added = parts.length > 1 && join !== kept ? `(${written})` : written
  return `${old} ${kept === 'all' ? '&&' : '||'} ${added}`
}

function stepped(
  parts: readonly Condition[],
  text: Typed['text'],
  subjects: readonly Subject[],
): Condition[] {
  const step = text('krok')
  if (step === 'add') {
    const subject = subjects.find(one => one.name === text('pridat'))
    if (!subject || parts.length >= mostConditions) return [...parts]
    return [...parts, { name: subject.name, how: comparisonsOf(subject.sort)[0]!, value: '' }]
  }
  const removed = /^remove\.(\d+)$/.exec(step)?.[1]
  return parts.filter((_, at) => removed === undefined || at !== Number(removed))
}
