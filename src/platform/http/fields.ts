import type { Visit } from './visit.ts'

/** Sent texts longer than this are cut off nowhere: the body's own limit refuses them first. */
export const formLimitBytes = 1_000_000

/** Reads an urlencoded body; a name that comes several times gives a list. */
export function readFields(body: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) addField(fields, name, value)
  return fields
}

/**
 * Adds a sent value to those before it, as a list where the name came already.
 *
 * Neither counts nor copies what is there: a body may hold thousands of fields, or one name
 * thousands of times.
 */
export function addField(
  fields: Record<string, string | string[]>,
  name: string,
  value: string,
): void {
  const before = fields[name]
  if (before === undefined) fields[name] = value
  else if (Array.isArray(before)) before.push(value)
  else fields[name] = [before, value]
}

/**
 * One field of the form as a clean text: the last of repeated ones, trimmed, line ends as one
 * character, without the characters that no text holds (NUL and lone surrogates, which
 * PostgreSQL refuses).
 */
export function field(visit: Visit, name: string): string {
  const value = visit.fields[name]
  return cleanText((Array.isArray(value) ? value.at(-1) : value) ?? '')
}

/** All values of a field that may come several times. */
export function fieldList(visit: Visit, name: string): string[] {
  const value = visit.fields[name]
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(cleanText)
}

/** A text as it may be stored: trimmed, `\n` line ends, no NUL, no lone surrogate. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed().trim()
}
