import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../../foundation/compare.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { formatCzk, type Lang, languages } from '../../../platform/i18n/index.ts'
import { valueTexts } from '../texts/values.ts'

/** Longer values are cut: whoever wants all of it opens the place. */
const mostLetters = 600

/** So many items of a list are read one by one. */
const mostItems = 30

type Thing = { [key: string]: Json }

/** How a kind of work reads its own contents. */
export type Reading = {
  lang: Lang
  /** What a property is called. */
  label: (key: string) => string
  /** Words for a value that is written as a code or a rule; null for what stands as it is. */
  said: (key: string, value: string | number) => Html | string | null
  /** With what it is compared: what is otherwise there is marked here. */
  against?: Json | undefined
}

/**
 * A piece of a form or a guide as a clerk reads it, never as it is stored: a thing by what it is
 * called and what it says, money as money.
 *
 * `key` is the property that holds it.
 */
export function valueInWords(value: Json | undefined, key: string, reading: Reading): Html {
  const t = valueTexts[reading.lang]
  if (value === undefined || value === null || value === '') return html`<em>${t.nothing}</em>`
  if (Array.isArray(value)) return listInWords(value, key, reading)
  if (typeof value !== 'object') {
    return html`<span class="typed">${wordsOf(value, key, reading)}</span>`
  }
  return isWords(value) ? inLanguages(value) : thingInWords(value, reading)
}

function wordsOf(
  value: string | number | boolean,
  key: string,
  { lang, said }: Reading,
): Html | string {
  if (typeof value === 'boolean') return value ? valueTexts[lang].yes : valueTexts[lang].no
  if (key === 'czk' && value !== '' && Number.isFinite(Number(value))) {
    return formatCzk(lang, Number(value))
  }
  return said(key, value) ?? cut(String(value))
}

function listInWords(list: readonly Json[], key: string, reading: Reading): Html {
  if (list.length === 0) return html`<em>${valueTexts[reading.lang].nothing}</em>`
  const { against: _, ...alone } = reading
  const items = list.slice(0, mostItems)
  return html`<ul>${items.map(item => html`<li>${valueInWords(item, key, alone)}</li>`)}</ul>`
}

function inLanguages(words: Thing): Html {
  const given = languages.filter(lang => words[lang])
  const lines = given.map(
    lang => html`<p lang="${lang}" class="typed">${cut(`${words[lang]}`)}</p>`,
  )
  return html`${lines}`
}

const callings = ['title', 'label', 'question', 'name', 'who'] as const

/** By what it is called, then what else it says, a line each. */
function thingInWords(thing: Thing, reading: Reading): Html {
  const { lang, label, against } = reading
  const calling = callings.find(key => isWords(thing[key]))
  const head = calling ? html`<p>${inOne(thing[calling] as Thing, lang)}</p>` : ''
  const rest = Object.entries(thing).filter(
    ([key]) => key !== calling && !(calling && (key === 'name' || key === 'value')),
  )
  const other = isThing(against) ? against : null
  const lines = rest.map(([key, value]) => {
    const line = html`${label(key)}: ${inLine(value, key, reading)}`
    const isOther = other !== null && !isDeepStrictEqual(value, other[key])
    return html`<li>${isOther ? html`<mark>${line}</mark>` : line}</li>`
  })
  return html`${head}${lines.length > 0 ? html`<ul>${lines}</ul>` : ''}`
}

/** A property in the line of its name: words in the reader's language, of a list its items. */
function inLine(value: Json, key: string, reading: Reading): Html | string {
  const { lang } = reading
  if (value === null || value === '') return valueTexts[lang].nothing
  if (Array.isArray(value)) return inRow(value.map(item => inLine(item, key, reading)))
  if (typeof value !== 'object') return wordsOf(value, key, reading)
  if (isWords(value)) return inOne(value, lang)
  const calling = callings.find(name => isWords(value[name]))
  if (calling) return inOne(value[calling] as Thing, lang)
  return inRow(
    Object.entries<Json>(value).map(
      ([name, inner]) => html`${reading.label(name)}: ${inLine(inner, name, reading)}`,
    ),
  )
}

function inRow(items: readonly (Html | string)[]): Html {
  return html`${items.map((item, at) => html`${at > 0 ? '; ' : ''}${item}`)}`
}

function inOne(words: Thing, lang: Lang): string {
  return cut(`${words[lang] || words.cs || ''}`)
}

function isThing(value: Json | undefined): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWords(value: Json | undefined): value is Thing {
  return isThing(value) && typeof value.cs === 'string'
}

function cut(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text
}
