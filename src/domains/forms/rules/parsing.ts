import type { Answer, Answers, Row, World, Wrong, WrongCode } from './answers.ts'
import { checkPage } from './checking.ts'
import type { Field, FormDefinition } from './definition.ts'
import { isAsking, leastRows, mostRows } from './fields.ts'
import { isBlank } from './kinds/check.ts'
import { readAnswer, readRow, type Typed } from './kinds/read.ts'
import { rowsOf } from './kinds/shape.ts'
import { withNames } from './named.ts'
import { type PlannedField, type PlannedPage, planOf } from './plan/index.ts'
import { type State, stateOf } from './state.ts'

/** The fields of a sent page, as the browser gives them. */
export type Sent = Record<string, string | string[]>

/** A button of the page other than the one that goes on. */
export type PageDeed =
  | { kind: 'add-row'; group: string }
  | { kind: 'remove-row'; group: string; row: number }
  | { kind: 'remove-file'; field: string; id: string }

/** What a sent page comes to. */
export type ParsedPage = {
  /** The answers with what was typed, also where it is wrong. */
  answers: Answers
  wrong: Wrong[]
  typed: Sent
  /** Fields of the page that what was just answered makes visible: not missing yet. */
  revealed: string[]
  /** A button within the page was pressed: the answers carry the change, nothing is checked. */
  deed: PageDeed | null
  /** The answers do not lead to this page: nothing was taken. */
  unreachable: boolean
}

/** The names of the buttons and of the hidden count of a group's rows. */
export const pageButtons = {
  addRow: '_add',
  removeRow: '_remove',
  removeFile: '_removeFile',
} as const

/** The hidden field that tells which conditional questions were shown, by their names in HTML. */
export const shownName = '_shown'

/** The parts of answers that have some. */
const partsOf = ['name', 'birthDate', 'street', 'town', 'postcode', 'country', 'email']

/** The hidden field that tells how many rows of a group were shown. */
export function countName(group: string): string {
  return `${group}.rows`
}

/**
 * Reads one sent page into the answers and checks it.
 *
 * Takes the page's name, the sent fields and the answers so far. What the page did not show is left
 * as it was, so that going back and forth loses nothing.
 */
export function parsePage(
  form: FormDefinition,
  pageName: string,
  fields: Sent,
  answers: Answers,
  world: World,
): ParsedPage {
  const plan = planOf(form)
  const before = stateOf(plan, answers, world)
  const planned = plan.pages.find(({ page }) => page.name === pageName)
  const base = { typed: fields, wrong: [], revealed: [], deed: null }
  if (!planned || !before.pages.has(pageName)) return { ...base, answers, unreachable: true }
  const merged = withNames(form, mergePage(before, planned, fields), world)
  const deed = deedOf(fields, planned)
  if (deed) return { ...base, answers: doDeed(merged, deed, planned), deed, unreachable: false }
  const after = stateOf(plan, merged, world)
  const revealed = newlyAsked(before, after, planned, fields)
  const fresh = new Set(revealed)
  const wrong = checkPage(after, planned, world).filter(one => !isOfNew(one, fresh))
  return { ...base, answers: merged, wrong, revealed, unreachable: false }
}

const missingCodes: readonly WrongCode[] = ['missing', 'no-file', 'not-declared', 'too-few-rows']

/** What nobody has seen yet is not missing yet. */
function isOfNew({ field, code }: Wrong, revealed: ReadonlySet<string>): boolean {
  if (!missingCodes.includes(code)) return false
  const steps = field.split('.')
  return steps.some((_, at) => revealed.has(steps.slice(0, at + 1).join('.')))
}

function mergePage(before: State, { fields }: PlannedPage, sent: Sent): Answers {
  const merged: Answers = { ...before.answers }
  for (const planned of fields) {
    const { field } = planned
    if (!isAsking(field) || !wasShown(before, planned, sent)) continue
    const answer = readField(before, planned, sent)
    if (answer === undefined) delete merged[field.name]
    else merged[field.name] = answer
  }
  return merged
}

function wasShown(before: State, planned: PlannedField, sent: Sent): boolean {
  const { name } = planned.field
  return isShown(planned, name, { wasAsked: before.asked.has(name), sent })
}

/**
 * A box without a tick sends nothing: its field was shown when the page says so. What was saved on
 * the way may ask for more than the page shows; one that says nothing shows what was asked before.
 */
function isShown(
  { when }: PlannedField,
  name: string,
  { wasAsked, sent }: { wasAsked: boolean; sent: Sent },
): boolean {
  if (isSent(name, sent)) return true
  const shown = when === null ? null : shownIn(sent)
  return shown ? shown.has(name) : wasAsked
}

/** Each question of each row asks for it, and a page may send a million letters of it. */
const shownOf = new WeakMap<Sent, ReadonlySet<string> | null>()

/** The names of the conditional questions that a page showed; null of one that says nothing. */
function shownIn(sent: Sent): ReadonlySet<string> | null {
  const known = shownOf.get(sent)
  if (known !== undefined) return known
  const isSaid = isSent(shownName, sent)
  const names = isSaid ? new Set(typedAt(sent, shownName)('').join(' ').split(' ')) : null
  shownOf.set(sent, names)
  return names
}

function isSent(name: string, sent: Sent): boolean {
  return Object.hasOwn(sent, name) || partsOf.some(part => Object.hasOwn(sent, `${name}.${part}`))
}

function readField(before: State, planned: PlannedField, sent: Sent): Answer | undefined {
  const { field } = planned
  const answer = before.answers[field.name]
  if (field.kind !== 'group') return readAnswer(field, typedAt(sent, field.name), answer)
  const count = Number(typedAt(sent, countName(field.name))('')[0] ?? Number.NaN)
  // Without the count nothing of the group was on the page.
  if (!Number.isInteger(count) || count < 0) return answer
  const rows = rowsOf(answer)
  return Array.from({ length: Math.min(count, mostRows(field) + 1) }, (_, at) => {
    const name = (inner: Field) => `${field.name}.${at}.${inner.name}`
    const asked = before.rows.get(field.name)?.[at]?.asked
    const shown = planned.row.filter(inner => {
      const wasAsked = asked?.has(inner.field.name) ?? false
      return isShown(inner, name(inner.field), { wasAsked, sent })
    })
    return readRow(
      field.fields ?? [],
      inner => typedAt(sent, name(inner)),
      inner => shown.some(one => one.field === inner),
      rows[at] ?? {},
    )
  })
}

function typedAt(sent: Sent, name: string): Typed {
  return part => {
    const key = part === '' ? name : `${name}.${part}`
    const value = Object.hasOwn(sent, key) ? sent[key] : undefined
    return value === undefined ? [] : Array.isArray(value) ? value : [value]
  }
}

/** The names in HTML of what the sender has not seen yet, in rows too. */
function newlyAsked(before: State, after: State, page: PlannedPage, sent: Sent): string[] {
  return page.fields.flatMap(planned => {
    const { name } = planned.field
    if (!after.asked.has(name) || !isAsking(planned.field)) return []
    if (planned.field.kind === 'group' && before.asked.has(name)) {
      return newlyAskedInRows(before, after, planned, sent)
    }
    const isNew = !wasShown(before, planned, sent) && !isSent(countName(name), sent)
    return isNew && isBlank(after.answers[name]) ? [name] : []
  })
}

function newlyAskedInRows(before: State, after: State, group: PlannedField, sent: Sent): string[] {
  const { name } = group.field
  return (after.rows.get(name) ?? []).flatMap(({ asked, row }, at) =>
    group.row
      .filter(({ field, when }) => when !== null && asked.has(field.name) && isAsking(field))
      .filter(({ field }) => isBlank(row[field.name]))
      .map(inner => ({ inner, at: `${name}.${at}.${inner.field.name}` }))
      .filter(({ inner, at: place }) => {
        const wasAsked = before.rows.get(name)?.[at]?.asked.has(inner.field.name) ?? false
        return !isShown(inner, place, { wasAsked, sent })
      })
      .map(({ at: place }) => place),
  )
}

function deedOf(sent: Sent, { fields }: PlannedPage): PageDeed | null {
  const pressed = (name: string) => typedAt(sent, name)('').at(-1) ?? ''
  const has = (name: string, kind: Field['kind']) =>
    fields.some(({ field }) => field.name === name && field.kind === kind)
  const group = pressed(pageButtons.addRow)
  if (has(group, 'group')) return { kind: 'add-row', group }
  const [from = '', row = ''] = pressed(pageButtons.removeRow).split('.')
  if (has(from, 'group') && /^\d{1,3}$/.test(row)) {
    return { kind: 'remove-row', group: from, row: Number(row) }
  }
  const [field = '', id = ''] = pressed(pageButtons.removeFile).split('.')
  return has(field, 'file') && id ? { kind: 'remove-file', field, id } : null
}

/** One row more or less; a group that is full, or has no row to spare, stays as it is. */
function doDeed(answers: Answers, deed: PageDeed, { fields }: PlannedPage): Answers {
  if (deed.kind === 'remove-file') {
    const kept = listAt(answers, deed.field).filter(file => file.id !== deed.id)
    return { ...answers, [deed.field]: kept as Answer }
  }
  const { field } = fields.find(planned => planned.field.name === deed.group)!
  const rows = listAt(answers, deed.group)
  // The page shows as many empty rows as are needed at least; one more comes below them.
  const shown = [...rows, ...Array.from({ length: leastRows(field) - rows.length }, () => ({}))]
  if (deed.kind === 'remove-row') {
    return { ...answers, [deed.group]: rows.filter((_, at) => at !== deed.row) }
  }
  const more = shown.length < mostRows(field) ? [...shown, {}] : shown
  return { ...answers, [deed.group]: more }
}

function listAt(answers: Answers, name: string): Row[] {
  return rowsOf(answers[name])
}
