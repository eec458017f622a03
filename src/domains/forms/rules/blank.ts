import type { Office } from '../../offices/index.ts'
import type { Field, FormDefinition } from './definition.ts'
import { leastRows, mostRows } from './fields.ts'
import type { FormRef } from './output/facts.ts'

/** An empty form on its way to a printer. */
export type BlankForm = {
  ref: FormRef
  definition: FormDefinition
  /** Where it is to be brought; null for any office that takes the shared form. */
  office: Office | null
  /** Where the same is filled in without paper. */
  address: string
  at: Date
}

/** The numbers of questions as they stand on paper: `2.3`, in a row of a group `2.3.1`. */
export function questionNumbers({ pages }: FormDefinition): Map<string, string> {
  return new Map(pages.flatMap((page, at) => numbered(page.fields, `${at + 1}`)))
}

function numbered(fields: readonly Field[], before: string): [string, string][] {
  return fields
    .filter(field => field.kind !== 'information')
    .flatMap((field, at) => {
      const number = `${before}.${at + 1}`
      return [[field.name, number], ...numbered(field.fields ?? [], number)]
    })
}

/** Three rows are enough for most people; a form that wants more gets them, up to ten. */
const usualRows = 3
const mostPrinted = 10

/** How many empty rows of a group are printed. */
export function printedRows(group: Field): number {
  const wanted = Math.max(usualRows, Math.min(leastRows(group), mostPrinted))
  return Math.max(1, Math.min(wanted, mostRows(group)))
}

/**
 * Whether the form itself asks who sends it. One that takes it from the verified identity does not,
 * and a paper must say it (§ 37 odst. 2 zák. č. 500/2004 Sb.).
 */
export function asksSender({ pages }: FormDefinition): boolean {
  const prefills = pages.flatMap(page => page.fields.map(field => field.prefill))
  const named = prefills.includes('person') || prefills.includes('name')
  return named && prefills.includes('address')
}
