import type { Rule } from '../definition.ts'
import { type Condition, type Conditions, comparisonsOf, writeRule } from './conditions.ts'
import { readConditions } from './read-conditions.ts'
import type { Typed } from './reading.ts'
import type { Subject } from './subjects.ts'

/** The maker of conditions as it is shown: comparisons so far, and the rule as a text. */
export type Maker = Conditions & { rule: Rule }

/** More comparisons than these nobody follows; a computed field divides them. */
const mostConditions = 12

/** The maker for a rule that stands there; empty for one that it cannot show. */
export function makerOf(rule: Rule | undefined, subjects: readonly Subject[]): Maker {
  const read = rule === undefined ? null : readConditions(rule, subjects)
  return { join: read?.join ?? 'all', parts: read?.parts ?? [], rule: rule ?? '' }
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
  return { join, parts: stepped(sent, text, subjects), rule: text('pravidlo') }
}

/** The rule that the sent page asks for: of its comparisons, or as it is written. */
export function ruleOf(
  maker: Maker,
  step: string,
  subjects: readonly Subject[],
): { rule: Rule } | { wrong: Record<string, 'value-wrong' | 'rule-empty' | 'nothing-asked'> } {
  if (step === 'rule') {
    return maker.rule === '' ? { wrong: { pravidlo: 'rule-empty' } } : { rule: maker.rule }
  }
  if (maker.parts.length === 0) return { wrong: { pridat: 'nothing-asked' } }
  const written = writeRule(maker, subjects)
  if (typeof written === 'string') return { rule: written }
  return { wrong: { [`hodnota.${written.wrong}`]: 'value-wrong' } }
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
