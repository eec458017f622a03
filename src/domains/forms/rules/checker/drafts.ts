import type { Field, FormDefinition } from '../definition.ts'
import { isRequired } from '../fields.ts'
import { allowedSenders, takesSender } from '../senders.ts'
import { blocking, type Finding, warning } from './findings.ts'

type Placed = { field: Field; place: string }

/**
 * What a new version does to drafts that were begun by the one before: they go on by their own
 * version, but whoever moves to the new one should lose nothing.
 */
export function draftFindings(form: FormDefinition, before: FormDefinition): Finding[] {
  const now = new Map(placedFields(form).map(placed => [placed.field.name, placed]))
  const olds = placedFields(before)
  const gone = olds
    .filter(({ field }) => !now.has(field.name) && field.kind !== 'information')
    .map(({ field }) => warning('/pages', 'field-gone', field.label.cs))
  return [
    ...gone,
    ...allowedSenders(before)
      .filter(kind => !takesSender(form, kind))
      .map(kind => warning('/senders', 'senders-fewer', kind)),
    ...olds.flatMap(({ field }) => {
      const placed = now.get(field.name)
      return placed ? changed(field, placed) : []
    }),
  ]
}

function changed(before: Field, { field, place }: Placed): Finding[] {
  if (before.kind !== field.kind) return [blocking(`${place}/kind`, 'changed-kind', field.name)]
  const kept = new Set(field.options?.map(option => option.value))
  const gone = (before.options ?? []).filter(option => !kept.has(option.value))
  return [
    ...gone.map(option => warning(`${place}/options`, 'option-gone', option.label.cs)),
    ...(isRequired(field) && !isRequired(before)
      ? [warning(place, 'newly-required', field.label.cs)]
      : []),
    ...(isNarrower(before, field) ? [warning(place, 'narrower', field.label.cs)] : []),
  ]
}

function isNarrower(before: Field, field: Field): boolean {
  const less = (one: number | undefined, other: number | undefined) =>
    one !== undefined && (other === undefined || one < other)
  return (
    less(field.maxLength, before.maxLength) ||
    less(field.maxRows, before.maxRows) ||
    less(field.maxFiles, before.maxFiles) ||
    less(field.maxMegabytes, before.maxMegabytes) ||
    (field.min !== undefined && field.min !== before.min) ||
    (field.max !== undefined && field.max !== before.max)
  )
}

function placedFields(form: FormDefinition): Placed[] {
  const placed = (fields: readonly Field[], place: string): Placed[] =>
    fields.flatMap((field, at) => [
      { field, place: `${place}/${at}` },
      ...placed(field.fields ?? [], `${place}/${at}/fields`),
    ])
  return form.pages.flatMap((page, at) => placed(page.fields, `/pages/${at}/fields`))
}
