import type { Answers, Field, FormDefinition } from '../../src/domains/forms/index.ts'
import { formOf } from './example.ts'

const fieldsOfPage = 25
const fieldsOfRow = 10

/**
 * The largest form that an office could think of: 500 questions, one in five under a condition, on
 * 20 pages, and on the last one a group with a hundred rows of ten questions.
 */
export function largeForm(): FormDefinition {
  const pages = Array.from({ length: 19 }, (_, page) => ({
    name: `p${page}`,
    title: { cs: `Stránka ${page}`, en: `Page ${page}`, de: `Seite ${page}` },
    ...(page > 0 && { when: `q${(page - 1) * fieldsOfPage} != "ne"` }),
    fields: Array.from({ length: fieldsOfPage }, (_, at) => question(page * fieldsOfPage + at)),
  }))
  const group: Field = {
    name: 'items',
    kind: 'group',
    label: { cs: 'Položky' },
    rowName: { cs: 'Položka' },
    maxRows: 100,
    fields: Array.from({ length: fieldsOfRow }, (_, at) => rowQuestion(at)),
  }
  const sum = 'sum(items.map(item, item.r1))'
  const total: Field = { name: 'total', kind: 'computed', label: { cs: 'Celkem' }, value: sum }
  const more = Array.from({ length: 14 }, (_, at) => question(475 + at))
  const last = { name: 'last', title: { cs: 'Položky' }, fields: [...more, group, total] }
  return formOf([...pages, last], {
    slug: 'velky',
    fees: [{ name: { cs: 'Poplatek' }, czk: 'total > 100 ? total * 2 : 0' }],
  })
}

/** Answers to all of it. */
export function largeAnswers(form: FormDefinition): Answers {
  const fields = form.pages.flatMap(page => page.fields)
  const plain = fields.filter(field => field.kind !== 'group' && field.kind !== 'computed')
  const row = Object.fromEntries(
    Array.from({ length: fieldsOfRow }, (_, at) => [`r${at}`, at === 1 ? 12 : 'hodnota']),
  )
  return {
    ...Object.fromEntries(plain.map(field => [field.name, answerOf(field)])),
    items: Array.from({ length: 100 }, () => ({ ...row })),
  }
}

function question(at: number): Field {
  const kinds = ['text', 'number', 'date', 'yes-no', 'email'] as const
  const kind = at % fieldsOfPage === 0 ? 'text' : kinds[at % kinds.length]!
  const when = at % 5 === 4 ? { when: `q${at - 4} != "" && q${at - 4} != "ne"` } : {}
  return { name: `q${at}`, kind, label: { cs: `Otázka číslo ${at}` }, ...when }
}

function rowQuestion(at: number): Field {
  const label = { cs: `Údaj ${at}` }
  if (at === 1) return { name: 'r1', kind: 'number', label }
  return { name: `r${at}`, kind: 'text', label, ...(at === 5 && { when: 'r1 > 2' }) }
}

function answerOf(field: Field) {
  const answers = { number: 7, date: '2026-11-05', 'yes-no': true, email: 'jana@priklad.example' }
  return answers[field.kind as keyof typeof answers] ?? 'odpověď'
}
