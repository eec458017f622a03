import type { Json } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import {
  type Field,
  type FieldKind,
  type FormPage,
  senderKinds,
  type Words,
} from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { daysFromToday } from '../../texts/day-limits.ts'
import { conflictTexts } from '../../texts/editing/conflict.ts'
import { kindTexts } from '../../texts/editing/kinds.ts'
import { senderTexts } from '../../texts/senders.ts'

/** Longer values are cut: whoever wants all of it opens the place. */
const mostLetters = 600

/** A piece of a definition as a clerk reads it; a thing that is not there is said so. */
export function valueShown(value: Json | undefined, lang: Lang): Html {
  const t = conflictTexts[lang]
  if (value === undefined || value === null || value === '') return html`<em>${t.empty}</em>`
  if (typeof value === 'boolean') return html`${value ? t.yes : t.no}`
  if (typeof value !== 'object') {
    const said = typeof value === 'string' ? daysFromToday(value, lang) : null
    return html`<span class="typed">${said ?? cut(String(value))}</span>`
  }
  if (Array.isArray(value)) return listShown(value, lang)
  if ('cs' in value) return wordsShown(value as Words)
  return objectShown(value as Partial<Field & FormPage>, lang)
}

function listShown(list: Json[], lang: Lang): Html {
  if (list.length === 0) return html`<em>${conflictTexts[lang].empty}</em>`
  return html`<ul>${list.slice(0, 30).map(item => html`<li>${itemShown(item, lang)}</li>`)}</ul>`
}

/** Senders are listed by codes, and read as people. */
function itemShown(item: Json, lang: Lang): Html {
  const sender = senderKinds.find(kind => kind === item)
  return sender ? html`${senderTexts[lang].kinds[sender]}` : valueShown(item, lang)
}

function wordsShown(words: Words): Html {
  const given = languages.filter(lang => words[lang])
  return html`${given.map(lang => html`<p lang="${lang}" class="typed">${cut(words[lang]!)}</p>`)}`
}

/** A page or question by its words, anything else as it is written. */
function objectShown(value: Partial<Field & FormPage>, lang: Lang): Html {
  const words = value.title ?? value.label
  if (!words) return html`<code>${cut(JSON.stringify(value))}</code>`
  const kind = value.kind ? ` (${kindTexts[lang].kinds[value.kind as FieldKind]})` : ''
  const inner = value.fields ?? []
  return html`<p>${wordsIn(words, lang)}${kind}</p>${
    inner.length > 0
      ? html`<ul>${inner.map(field => html`<li>${wordsIn(field.label, lang)}</li>`)}</ul>`
      : ''
  }`
}

function cut(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text
}
