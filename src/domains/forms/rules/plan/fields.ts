import type { Size } from '../cel/cost.ts'
import { recordType, recordTypes } from '../cel/engine.ts'
import type { RuleType } from '../cel/rule.ts'
import type { Check, Field } from '../definition.ts'
import { lettersOf, lettersOfPart, mostItems, mostRows } from '../fields.ts'
import { valueTypeOf } from '../kinds/value-type.ts'
import type { PlannedCheck, PlannedField } from './plan.ts'
import { type Place, type Planner, readAt } from './planner.ts'

/** The types of CEL for what is answered; a group has one of its own. */
const celTypes = {
  text: 'string',
  number: 'double',
  'yes-no': 'bool',
  list: 'list<string>',
  person: 'Person',
  address: 'Address',
  cosignature: 'Cosignature',
} as const

type Where = { page: string; group: string | null; place: string }

/**
 * Reads the rules of one field, but for its checks, and makes its name known to what follows.
 *
 * A group's rows come first, so that its type is known by the types of their fields.
 */
export function planField(planner: Planner, field: Field, where: Where): PlannedField {
  const { page, group, place } = where
  const at = (use: Place['use']): Place => ({
    place: `${place}/${use}`,
    use,
    page,
    field: field.name,
    group,
  })
  const when = readAt(planner, field.when, ['bool'], at('when'))
  const value = readAt(planner, field.value, ['double', 'string', 'bool'], at('value'))
  const planned = { field, page, group, place, when, value, checks: [], row: [], rowType: null }
  if (field.kind === 'information') return planned
  if (field.kind === 'group') return planGroup(planner, planned)
  const size = value ? { items: 1, letters: value.letters } : sizeOf(field)
  make(planner, field, value?.type ?? celTypes[valueTypeOf(field.kind)], size)
  return planned
}

function planGroup(planner: Planner, planned: PlannedField): PlannedField {
  const { field, page, place } = planned
  const row = (field.fields ?? []).map((inner, at) =>
    planField(planner, inner, { page, group: field.name, place: `${place}/fields/${at}` }),
  )
  for (const inner of row) planChecks(planner, inner)
  const parts = row.filter(inner => inner.field.kind !== 'information')
  const types = parts.map(inner => [inner.field.name, typeOf(inner)])
  const rowType = recordType(`Row_${field.name}`, Object.fromEntries(types))
  rowType.register(planner.engine)
  const letters = parts.reduce((sum, { field: { name } }) => {
    const size = planner.sizes.get(name)!
    return sum + size.items * size.letters
  }, 0)
  make(planner, field, `list<Row_${field.name}>`, { items: mostRows(field), letters })
  return { ...planned, row, rowType }
}

/** Reads the checks of a field, once its own name and those beside it are known. */
export function planChecks(planner: Planner, planned: PlannedField): void {
  const { field, page, group, place } = planned
  const where = { page, group, place, field: field.name }
  planned.checks = readChecks(planner, field.checks, where)
}

/** Reads the checks of a page or a field; the message stands where the check says. */
export function readChecks(
  planner: Planner,
  checks: readonly Check[] | undefined,
  where: Where & { field: string | null },
): PlannedCheck[] {
  return (checks ?? []).flatMap((check, at) => {
    const place = `${where.place}/checks/${at}/rule`
    const rule = readAt(planner, check.rule, ['bool'], { ...where, place, use: 'check' })
    const field = check.field ?? where.field
    return rule ? [{ rule, message: check.message, field, place }] : []
  })
}

/** What the name of a field is before it is answered. */
export function emptyOf(planned: PlannedField): unknown {
  const { field, value } = planned
  if (field.kind === 'group') return []
  if (value) return { double: 0, bool: false, string: '' }[value.type satisfies RuleType]
  const type = valueTypeOf(field.kind)
  if (type === 'person') return recordTypes.person.make({ name: '', birthDate: '' })
  if (type === 'address')
    return recordTypes.address.make({ street: '', town: '', postcode: '', country: '' })
  if (type === 'cosignature')
    return recordTypes.cosignature.make({ name: '', email: '', signed: false })
  return { text: '', number: 0, 'yes-no': false, list: [] }[type]
}

function typeOf({ field, value }: PlannedField): string {
  return value?.type ?? celTypes[valueTypeOf(field.kind)]
}

function make(planner: Planner, field: Field, type: string, size = sizeOf(field)): void {
  planner.engine.registerVariable(field.name, type)
  planner.sizes.set(field.name, size)
  planner.known.add(field.name)
}

/** The longest that an answer can be in rules, where longer ones are cut (`state.ts`). */
function sizeOf(field: Field): Size {
  const type = valueTypeOf(field.kind)
  if (type === 'list') return { items: mostItems(field), letters: lettersOfPart }
  if (type === 'text') return { items: 1, letters: lettersOf(field) }
  return { items: 1, letters: type === 'number' || type === 'yes-no' ? 10 : lettersOfPart }
}
