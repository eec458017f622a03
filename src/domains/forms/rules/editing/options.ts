import { slugOf } from '../../../../foundation/czech/index.ts'
import type { Field, Words } from '../definition.ts'

type Option = NonNullable<Field['options']>[number]
type Lang = 'cs' | 'en' | 'de'

const langs = ['en', 'de'] as const

/** Options as lines of one language: `prihlaseni = Mám nového psa | Ohlaste ho do 15 dnů.` */
export function optionLines(options: readonly Option[] | undefined, lang: Lang): string {
  return (options ?? [])
    .filter(({ label }) => label[lang] !== undefined)
    .map(({ value, label, hint }) => {
      const about = hint?.[lang] ? ` | ${hint[lang]}` : ''
      return `${value} = ${label[lang]}${about}`
    })
    .join('\n')
}

/**
 * Reads options from lines of three languages. Czech says which there are and in which order; the
 * others are joined by the value, or by the order where a line has none.
 */
export function readOptions(typed: Words): Option[] {
  const read = { cs: linesOf(typed.cs), en: linesOf(typed.en), de: linesOf(typed.de) }
  return read.cs.map((line, at) => {
    const value = line.value ?? slugOf(line.label)
    const same = (lang: 'en' | 'de') =>
      read[lang].find(other => other.value === value) ??
      (read[lang][at]?.value === null ? read[lang][at] : undefined)
    const label: Words = { cs: line.label }
    const hint: Words = { cs: line.hint }
    for (const lang of langs) {
      const other = same(lang)
      if (other) label[lang] = other.label
      if (other?.hint) hint[lang] = other.hint
    }
    const hasHint = Object.values(hint).some(text => text !== '')
    return { value, label, ...(hasHint && { hint }) }
  })
}

/** Whether a line has nothing before its `=`, or no text: nobody knows what was meant. */
export function hasHalfOption(text?: string): boolean {
  return linesOf(text).some(({ label }) => label === '' || label.startsWith('='))
}

function linesOf(text = ''): { value: string | null; label: string; hint: string }[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const at = line.indexOf('=')
      const value = at > 0 ? line.slice(0, at).trim() : null
      const [label = '', ...hints] = line.slice(at > 0 ? at + 1 : 0).split('|')
      return { value, label: label.trim(), hint: hints.join('|').trim() }
    })
}
