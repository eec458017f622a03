import type { Field, FieldKind } from './definition.ts'

/** Whether a field asks something: an information says, a computed field counts. */
export function isAsking(field: Field): boolean {
  return field.kind !== 'information' && field.kind !== 'computed'
}

/** Whether a field must be answered before the form may be sent. */
export function isRequired(field: Field): boolean {
  return isAsking(field) && (field.need ?? 'required') === 'required'
}

/** Letters that fit at most when the form does not say. */
const letters: Partial<Record<FieldKind, number>> = { text: 200, 'long-text': 5000, email: 254 }

/** How long a text may be at most. */
export function lettersOf(field: Field): number {
  return field.maxLength ?? letters[field.kind] ?? 100
}

/** A name, a street and the like are never longer in rules; checks ask for much less. */
export const lettersOfPart = 200

/** How many rows a group has at most; twenty when the form does not say. */
export function mostRows(group: Field): number {
  return group.maxRows ?? 20
}

/** How many rows a group has at least; one when it must be answered. */
export function leastRows(group: Field): number {
  return group.minRows ?? (isRequired(group) ? 1 : 0)
}

/** How many items the list of an answer has at most: chosen options or files. */
export function mostItems(field: Field): number {
  return field.kind === 'file' ? mostFiles(field) : (field.options?.length ?? 0)
}

/** How many files a field takes at most; five when the form does not say. */
export function mostFiles(field: Field): number {
  return field.maxFiles ?? 5
}
