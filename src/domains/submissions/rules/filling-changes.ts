import { changesBetween, type Json } from '../../../foundation/compare.ts'
import type { Answers, Field, FormDefinition, Words } from '../../forms/index.ts'

export type ChangeKind =
  | 'page-added'
  | 'page-removed'
  | 'question-added'
  | 'question-removed'
  | 'question-changed'
  | 'page-changed'
  | 'fees'
  | 'in-person'
  | 'law'

/** One thing that a newer version of a form does otherwise; `name` is what it is called. */
export type FormChange = { kind: ChangeKind; name: Words; page: string | null }

const nameless: Words = { cs: '' }

/** What whoever fills a form in should know of a newer version, each thing once. */
export function formChanges(before: FormDefinition, after: FormDefinition): FormChange[] {
  const changes = changesBetween(before as unknown as Json, after as unknown as Json)
  const told = changes.flatMap(({ place }) => changeAt(place, before, after))
  const byKey = new Map(told.map(change => [JSON.stringify(change), change]))
  return [...byKey.values()]
}

function changeAt(
  [part, pageName, inside, fieldName]: readonly string[],
  before: FormDefinition,
  after: FormDefinition,
): FormChange[] {
  if (part === 'fees') return [{ kind: 'fees', name: nameless, page: null }]
  if (part === 'inPerson') return [{ kind: 'in-person', name: nameless, page: null }]
  if (part === 'law') return [{ kind: 'law', name: nameless, page: null }]
  if (part !== 'pages' || pageName === undefined) return []
  const [old, now] = [before, after].map(form => form.pages.find(one => one.name === pageName))
  if (!old || !now) {
    const page = old ?? now
    if (!page) return []
    const kind = now ? 'page-added' : 'page-removed'
    return [{ kind, name: page.title, page: now ? pageName : null }]
  }
  if (inside !== 'fields' || fieldName === undefined || fieldName === '#order') {
    return [{ kind: 'page-changed', name: now.title, page: pageName }]
  }
  const [oldField, newField] = [old, now].map(one => one.fields.find(f => f.name === fieldName))
  const field = newField ?? oldField
  if (!field) return []
  const kind = !oldField ? 'question-added' : newField ? 'question-changed' : 'question-removed'
  return [{ kind, name: field.label, page: pageName }]
}

/** The questions answered in the older version for which the newer one has no place. */
export function losingAnswers(
  before: FormDefinition,
  after: FormDefinition,
  answers: Answers,
): Field[] {
  const now = new Map(fieldsOf(after).map(field => [field.name, field]))
  return fieldsOf(before)
    .filter(({ name }) => answers[name] !== undefined)
    .filter(({ name, kind }) => now.get(name)?.kind !== kind)
}

/** The answers that go on into the newer version: those of the same name and kind. */
export function fittingAnswers(
  before: FormDefinition,
  after: FormDefinition,
  answers: Answers,
): Answers {
  const losing = new Set(losingAnswers(before, after, answers).map(field => field.name))
  // A question of another kind at the same name would take the old answer for its own.
  const taken = new Set(fieldsOf(after).map(field => field.name))
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => !(losing.has(name) && taken.has(name))),
  )
}

function fieldsOf(form: FormDefinition): Field[] {
  return form.pages.flatMap(page => page.fields)
}
