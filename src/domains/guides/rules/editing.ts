import { hash } from 'node:crypto'
import { type Json, valueAt, withChanges } from '../../../foundation/compare.ts'
import { isNumberUnclear, readNumber } from '../../../foundation/czech/index.ts'
import type { Guide, Overlay } from './guide.ts'
import { fieldsOf, type PartField, type PartName, partsOf } from './parts.ts'
import { langs } from './words.ts'

/** What was typed, by the names of fields; a name is the way to its place: `sections-who-cs`. */
export type Typed = Record<string, string>

type Content = Guide | Overlay

/** The name of the field at a place. */
export function nameOf(place: readonly string[]): string {
  return place.join('-')
}

/** Rows of a list may be added while a page is written; so many are read at most. */
export const mostRows = 60

/**
 * The content with one part written over by what was typed.
 *
 * Gives plain data that is still to be read as a guide: a price may be no number. Empty optional
 * texts and rows without a word are left out.
 */
export function withPart(content: Content, part: PartName, typed: Typed): Json {
  const written = fieldsOf(content, part).reduce<Json>(
    (json, field) => put(json, field.place, readField(field, field.place, typed)),
    content as unknown as Json,
  )
  return withoutEmptySection(withoutEmptyContact(written), part)
}

/** What was typed, with a service of the register and its act in a row after all others. */
export function withService(typed: Typed, added: { service: string; act: string }): Typed {
  const rows = Object.keys(typed).flatMap(name => /^services-(\d+)-/.exec(name)?.[1] ?? [])
  const row = Math.max(-1, ...rows.map(Number)) + 1
  return {
    ...typed,
    [`services-${row}-service`]: added.service,
    [`services-${row}-act`]: added.act,
  }
}

/**
 * What a part holds now, as one short text: who writes on it tells by it what they have seen. The
 * same words in a draft that began otherwise (`begun`) are another part.
 */
export function fingerprint(content: Content, part: PartName, begun: number): string {
  const values = fieldsOf(content, part).map(field => at(content, field.place) ?? null)
  return hash('sha256', JSON.stringify([begun, values]), 'base64url').slice(0, 16)
}

/** The part in which a place is written, and the name of its field there; null when in none. */
export function partOfPlace(
  content: Content,
  place: readonly string[],
): { part: PartName; field: string } | null {
  const parts = partsOf(content).map(part => ({
    part,
    names: fieldsOf(content, part).flatMap(field => namesIn(field, content)),
  }))
  for (let length = place.length; length > 0; length -= 1) {
    const near = nameOf(place.slice(0, length))
    for (const { part, names } of parts) {
      const field = names.find(name => name === near || name.startsWith(`${near}-`))
      if (field !== undefined) return { part, field }
    }
  }
  return null
}

/** The names of a field's inputs; a list has those of its rows, and of one more. */
function namesIn(field: PartField, content: Content): string[] {
  if (field.kind === 'words') return langs.map(lang => nameOf([...field.place, lang]))
  if (field.kind !== 'rows') return [nameOf(field.place)]
  const rows = at(content, field.place)
  const count = (Array.isArray(rows) ? rows.length : 0) + 1
  return Array.from({ length: count }, (_, row) => `${row}`).flatMap(row =>
    field.fields.flatMap(inner =>
      namesIn({ ...inner, place: [...field.place, row, ...inner.place] }, content),
    ),
  )
}

function readField(field: PartField, place: readonly string[], typed: Typed): Json | undefined {
  if (field.kind === 'rows') return readRows(field, place, typed)
  if (field.kind === 'words') return readWords(place, typed, field.optional === true)
  const text = (typed[nameOf(place)] ?? '').trim()
  if (field.kind === 'flag') return text === 'yes' ? true : undefined
  if (field.kind === 'lines') return text === '' && field.optional ? undefined : linesIn(text)
  if (text === '') return undefined
  return field.kind === 'money' ? moneyIn(text) : text
}

function readWords(place: readonly string[], typed: Typed, optional: boolean): Json | undefined {
  const pairs = langs
    .map(lang => [lang, (typed[nameOf([...place, lang])] ?? '').trim()] as const)
    .filter(([lang, text]) => lang === 'cs' || text !== '')
  const isEmpty = pairs.every(([, text]) => text === '')
  return isEmpty && optional ? undefined : Object.fromEntries(pairs)
}

function readRows(
  { fields }: PartField & { kind: 'rows' },
  place: readonly string[],
  typed: Typed,
): Json | undefined {
  const rows: Json[] = []
  for (let row = 0; row < mostRows; row += 1) {
    const at = [...place, `${row}`]
    if (typed[nameOf([...at, 'remove'])] === 'yes' || !hasWords(at, typed)) continue
    rows.push(
      fields.reduce<Json>(
        (json, field) => put(json, field.place, readField(field, [...at, ...field.place], typed)),
        {},
      ),
    )
  }
  return rows.length > 0 ? rows : undefined
}

function hasWords(place: readonly string[], typed: Typed): boolean {
  const start = `${nameOf(place)}-`
  return Object.entries(typed).some(
    ([name, text]) => name.startsWith(start) && text.trim() !== '' && text !== 'yes',
  )
}

/** `1 200,50` and `1.200` are numbers; what is none, or unclear, is refused as it was typed. */
function moneyIn(text: string): Json {
  const value = isNumberUnclear(text) ? null : readNumber(text)
  return /^\d{1,9}(\.\d{1,2})?$/.test(`${value}`) ? value : text
}

function linesIn(text: string): string[] {
  const lines = text.split('\n').map(line => line.trim())
  return [...new Set(lines.filter(line => line !== ''))]
}

function withoutEmptyContact(json: Json): Json {
  const contact = valueAt(json, ['contact'])
  if (contact === undefined) return json
  const { name = '', phone = '', email = '', room } = contact as Record<string, string>
  const whole = name || phone || email || room
  const after = whole ? { name, phone, email, ...(room && { room }) } : undefined
  return put(json, ['contact'], after)
}

/** An office's section without words is none, whatever was chosen for it. */
function withoutEmptySection(json: Json, part: PartName): Json {
  const section = valueAt(json, ['sections', part]) as { cs?: string; text?: Json } | undefined
  const isEmpty = section !== undefined && section.cs === undefined && section.text === undefined
  return isEmpty ? put(json, ['sections', part], undefined) : json
}

function at(content: Content, place: readonly string[]): Json | undefined {
  return valueAt(content as unknown as Json, place)
}

function put(json: Json, place: readonly string[], after: Json | undefined): Json {
  if (place.length === 0) return after ?? json
  return withChanges(json, [{ place: [...place], ...(after !== undefined && { after }) }])
}
