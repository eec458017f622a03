import { addDays, addMonths, type Day } from '../../../../foundation/dates/index.ts'
import type { Answer, FileAnswer, World } from '../answers.ts'
import { partsOf, type Tree } from '../cel/tree.ts'
import type { Field, FieldKind } from '../definition.ts'
import { leastRows } from '../fields.ts'
import { faultsOf } from '../kinds/check.ts'
import { limitDay } from '../kinds/day-limit.ts'
import { valueTypeOf } from '../kinds/value-type.ts'
import type { Plan, PlannedField } from '../plan/index.ts'

/** Answers that are right for their kind; the check digits hold. */
const usual: Partial<Record<FieldKind, Answer>> = {
  text: 'Zkouška',
  'long-text': 'Zkouška',
  time: '09:30',
  'yes-no': true,
  declaration: true,
  email: 'zkouska@priklad.example',
  phone: '+420601000999',
  'birth-number': '8604120008',
  ico: '25596641',
  'bank-account': '19-2000145399/0800',
  plate: '1AB2345',
  parcel: '123/4',
  person: { name: 'Zkouška Zkoušková', birthDate: '1986-04-12' },
  address: { street: 'Zkušební 1', town: 'Klatovy', postcode: '33901' },
  // The same name as a person's: a form may ask that a person named earlier signs it.
  cosignature: {
    name: 'Zkouška Zkoušková',
    email: 'druha@priklad.example',
    signedAt: '2026-01-01',
  },
}

/** No file was sent: a preview that opens a way says no size of it. */
const file: FileAnswer = {
  ...{ id: '00000000-0000-7000-8000-000000000001', name: 'zkouska.pdf' },
  ...{ sha256: '0'.repeat(64), sizeBytes: 0, mimeType: 'application/pdf' },
}

/** Years that ages and periods in rules usually turn on. */
const ages = [0, 1, 3, 6, 10, 15, 18, 26, 65, 70]

/**
 * The answers among which a field's rules tell: every option, both sides of every number and day
 * that a rule compares it with, empty where it may be.
 *
 * Takes the plan and the world in which the form is tried.
 */
export function valuesToTry(plan: Plan, planned: PlannedField, world: World): Answer[] {
  const { field } = planned
  const literals = literalsBeside(plan, field.name)
  return distinct(valuesOfKind(plan, planned, literals, world)).filter(
    answer => field.kind === 'group' || faultsOf(field, answer, world).length === 0,
  )
}

/** One answer that is right for a field. */
export function usualAnswer(plan: Plan, planned: PlannedField, world: World): Answer | undefined {
  return valuesToTry(plan, planned, world).find(answer => answer !== '' && answer !== false)
}

/** What a value is compared with; numbers may count days, years and perhaps months. */
type Literals = { texts: string[]; numbers: number[]; inMonths: boolean }

function valuesOfKind(plan: Plan, planned: PlannedField, literals: Literals, world: World) {
  const { field } = planned
  const options = (field.options ?? []).map(option => option.value)
  switch (field.kind) {
    case 'choice':
      return field.need ? [...options, ''] : options
    case 'choices':
      return [...options.map(one => [one]), options, ...(field.need ? [[]] : [])]
    case 'yes-no':
      return [true, false]
    case 'declaration':
      return field.need ? [true, false] : [true]
    case 'file':
      return field.need
        ? [[{ ...file, ...fitting(field) }], []]
        : [[{ ...file, ...fitting(field) }]]
    case 'group':
      return groupsToTry(plan, planned, world)
    case 'date':
      return [...daysToTry(field, literals, world), ...(field.need ? [''] : [])]
    case 'number':
    case 'money':
      return numbersToTry(field, literals)
    default:
      return [usual[field.kind] ?? 'Zkouška', ...literals.texts, ...(field.need ? [''] : [])]
  }
}

/** The right kind of file: a picture where only pictures are taken. */
function fitting({ accepts }: Field): Partial<FileAnswer> {
  if (!accepts || accepts.includes('pdf') || accepts.includes('any')) return {}
  if (accepts.includes('picture')) return { name: 'zkouska.png', mimeType: 'image/png' }
  const isTable = accepts.includes('table')
  return isTable
    ? { name: 'zkouska.csv', mimeType: 'text/csv' }
    : { name: 'zkouska.txt', mimeType: 'text/plain' }
}

/** None, one row of each kind that matters, two rows. */
function groupsToTry(plan: Plan, planned: PlannedField, world: World): Answer[] {
  const least = leastRows(planned.field)
  const plain = usualRow(plan, planned, world)
  const varied = planned.row
    .filter(({ field }) => isRead(plan, field.name))
    .flatMap(inner =>
      valuesToTry(plan, inner, world)
        .slice(0, 6)
        .map(value => ({ ...plain, [inner.field.name]: value })),
    )
    .slice(0, mostKindsOfRow)
  const groups = [[plain], [plain, plain], ...varied.map(row => [row])]
  const filled = groups.map(rows => [
    ...rows,
    ...Array.from({ length: Math.max(0, least - rows.length) }, () => plain),
  ])
  return least === 0 ? [[], ...filled] : filled
}

/** A group with more questions in its rows that decide is not tried with every kind of row. */
const mostKindsOfRow = 60

function usualRow(plan: Plan, planned: PlannedField, world: World): Record<string, Answer> {
  const answers = planned.row.flatMap(inner => {
    const answer = usualAnswer(plan, inner, world)
    return answer === undefined ? [] : [[inner.field.name, answer] as const]
  })
  return Object.fromEntries(answers)
}

function numbersToTry(field: Field, { numbers }: Literals): Answer[] {
  const step = field.decimals ? 10 ** -field.decimals : 1
  const ends = [field.min, field.max].filter(end => end !== undefined).map(Number)
  const near = [...numbers, ...ends].flatMap(number => [number - step, number, number + step])
  return [1, 2, 0, 10, 100, 1000, 100_000, ...near].map(number => Number(number.toFixed(2)))
}

/**
 * Days on both sides of all that rules compare with: named ones, and so many days, months or years
 * from today. Two dates get the same, so that their distance lies on both sides of it as well.
 */
function daysToTry({ min, max }: Field, literals: Literals, { today }: World): string[] {
  const { texts, numbers, inMonths } = literals
  const named = texts.filter(text => /^\d{4}-\d\d-\d\d$/.test(text)) as Day[]
  const ends = [min, max].flatMap(end => limitDay(end, today) ?? [])
  const counts = [...new Set(numbers)].filter(number => Math.abs(number) < 40_000)
  const around = counts.flatMap(count => [addDays(today, count), addDays(today, -count)])
  const few = counts.filter(count => count <= 120)
  const months = inMonths ? few.flatMap(count => [count, -count]) : []
  const years = [...[...ages, ...few], ...few.map(count => -count)]
  const days = [
    ...[today, ...named, ...ends, ...around],
    ...months.map(count => addMonths(today, Math.trunc(count))),
    ...years.flatMap(count => yearsBefore(today, count)),
  ]
  return days.flatMap(day => [day, addDays(day, -1), addDays(day, 1)])
}

function yearsBefore(today: Day, years: number): Day[] {
  const year = Number(today.slice(0, 4)) - Math.trunc(years)
  return year > 1900 ? [`${year}${today.slice(4).replace('02-29', '02-28')}` as Day] : []
}

/** Whether any rule reads the field. */
export function isRead(plan: Plan, name: string): boolean {
  const group = plan.fields.get(name)?.group
  return plan.rules.some(
    ({ rule }) => rule.reads.includes(name) || (group && rule.reads.includes(group)),
  )
}

/** What stands in the rules that read a field, or what is computed from it. */
function literalsBeside(plan: Plan, name: string): Literals {
  const names = derivedFrom(plan, name)
  const trees = plan.rules
    .filter(({ rule }) => rule.reads.some(read => names.has(read)))
    .map(({ rule }) => rule.tree)
  const values = trees.flatMap(literalsIn)
  return {
    texts: values.filter(value => typeof value === 'string'),
    numbers: values.filter(value => typeof value === 'number'),
    inMonths: trees.some(countsMonths),
  }
}

/** A field, the group of its row, and the values computed from them, one from another. */
function derivedFrom(plan: Plan, name: string): Set<string> {
  const names = new Set([name, plan.fields.get(name)?.group ?? name])
  // Rules read only what stands before them, so one way through the fields is enough.
  for (const { field, value, group } of plan.fields.values()) {
    if (!value?.reads.some(read => names.has(read))) continue
    names.add(field.name)
    if (group) names.add(group)
  }
  return names
}

function countsMonths(tree: Tree): boolean {
  return (tree.op === 'call' && tree.args[0] === 'addMonths') || partsOf(tree).some(countsMonths)
}

function literalsIn(tree: Tree): (string | number)[] {
  if (tree.op !== 'value') return partsOf(tree).flatMap(literalsIn)
  const value: unknown = tree.args
  return typeof value === 'string' || typeof value === 'number' ? [value] : []
}

function distinct(answers: readonly Answer[]): Answer[] {
  const seen = new Map(answers.map(answer => [JSON.stringify(answer), answer]))
  return [...seen.values()]
}

/** Kinds of which every possible answer is tried. */
export function isTriedWhole(field: Field): boolean {
  return valueTypeOf(field.kind) === 'yes-no' || field.kind === 'choice'
}
