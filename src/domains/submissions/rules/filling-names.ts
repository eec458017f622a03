import type { Field } from '../../forms/index.ts'

/** A group has at most so many rows, whatever the form says. */
const mostRows = 100

/** An answer of several parts has at most so many: a person's name, birth date and address. */
const mostParts = 6

/** The portal's own fields and buttons, and what an older window of the page still asks. */
const spare = 200

/**
 * How many fields a page of a form can send: each part of each answer, in each row.
 *
 * Takes the questions of the page; undefined when they are not known.
 */
export function mostNames(fields: readonly Field[]): number | undefined {
  return fields.length === 0 ? undefined : spare + namesOf(fields)
}

function namesOf(fields: readonly Field[]): number {
  return fields.reduce((sum, field) => sum + namesOfOne(field), 0)
}

function namesOfOne({ kind, options = [], fields = [] }: Field): number {
  // One more tells how many rows there are.
  return kind === 'group' ? 1 + mostRows * namesOf(fields) : Math.max(mostParts, options.length)
}
