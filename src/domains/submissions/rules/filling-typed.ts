import type { Lang } from '../../../platform/i18n/index.ts'
import { type Field, type FormDefinition, type Words, wordsIn } from '../../forms/index.ts'
import { lateTexts } from '../texts/late.ts'

/**
 * What was typed on a page, question by question, as it was typed; empty ones left out. A choice
 * or a tick is named in the language given.
 */
export function typedOn(
  form: FormDefinition,
  page: string,
  typed: Record<string, string | string[]>,
  lang: Lang,
): { label: Words; text: string }[] {
  const fields = form.pages.find(one => one.name === page)?.fields ?? []
  const byName = new Map(fields.flatMap(field => [field, ...(field.fields ?? [])]).map(named))
  return Object.entries(typed).flatMap(([name, value]) => {
    const field = name
      .split('.')
      .map(part => byName.get(part))
      .findLast(found => found)
    const text = [value]
      .flat()
      .map(one => optionOf(field, one, lang))
      .join(', ')
      .trim()
    return field && text !== '' && !name.endsWith('.rows') ? [{ label: field.label, text }] : []
  })
}

function named(field: Field): [string, Field] {
  return [field.name, field]
}

/** A choice and a tick are read by their words, not by their value. */
function optionOf(field: Field | undefined, value: string, lang: Lang): string {
  const isTick = field?.kind === 'yes-no' || field?.kind === 'declaration'
  if (isTick && (value === 'yes' || value === 'no')) return lateTexts[lang].ticks[value]
  const option = field?.options?.find(option => option.value === value)
  return option ? wordsIn(option.label, lang) : value
}
