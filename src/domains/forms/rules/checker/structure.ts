import type { Field, SenderKind } from '../definition.ts'
import { isAsking } from '../fields.ts'
import type { Plan, PlannedField } from '../plan/index.ts'
import { mayPrefill } from '../prefill.ts'
import { allowedSenders } from '../senders.ts'
import { blocking, type Finding, warning } from './findings.ts'

/** More questions on one page are a wall, above all on a phone. */
const mostOnPage = 12

/** What of the form's structure makes it hard to fill in. */
export function structureFindings(plan: Plan): Finding[] {
  const { form } = plan
  // A form that asks nothing at all is told as one, not by its pages.
  const isBegun = form.pages.some(page => page.fields.length > 0)
  return [
    ...form.pages.flatMap((page, at) => {
      const place = `/pages/${at}`
      const asking = page.fields.filter(isAsking)
      return [
        ...(page.fields.length === 0 && isBegun ? [blocking(place, 'page-bare')] : []),
        ...(asking.length > mostOnPage ? [warning(place, 'page-too-long', page.name)] : []),
        ...sameLabels(page.fields, `${place}/fields`),
      ]
    }),
    ...emptyPrefills(plan),
  ]
}

/** What is said to be filled in beforehand and never is: a clerk would rely on it. */
function emptyPrefills({ form, pages }: Plan): Finding[] {
  const senders = allowedSenders(form)
  return pages.flatMap(({ page, fields }) =>
    fields.flatMap(planned => {
      const isOurs = page.party !== 'cosigner'
      const own = hasPrefill(planned, isOurs ? senders : []) ? [] : [planned]
      return [...own, ...planned.row.filter(inner => !hasPrefill(inner, []))].map(
        ({ field, place }) => warning(`${place}/prefill`, 'prefill-never', field.label.cs),
      )
    }),
  )
}

function hasPrefill({ field: { prefill } }: PlannedField, senders: readonly SenderKind[]): boolean {
  return prefill === undefined || (senders.length > 0 && mayPrefill(prefill, senders))
}

/** Two questions of one name on a page cannot be told apart by who hears them. */
function sameLabels(fields: readonly Field[], place: string): Finding[] {
  return fields.flatMap((field, at) => {
    const inner = field.fields ? sameLabels(field.fields, `${place}/${at}/fields`) : []
    const isSecond = fields.slice(0, at).some(other => isAsking(other) && isSame(other, field))
    return isAsking(field) && isSecond
      ? [blocking(`${place}/${at}/label`, 'same-label', field.label.cs), ...inner]
      : inner
  })
}

function isSame(one: Field, other: Field): boolean {
  return one.label.cs.trim().toLowerCase() === other.label.cs.trim().toLowerCase()
}
