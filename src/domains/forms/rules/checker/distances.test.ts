import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { formOf } from '../../../../../tests/forms/example.ts'
import type { Field, FormDefinition, FormPage } from '../definition.ts'
import { readDefinition } from '../reading/index.ts'
import { checkForm } from './index.ts'

const date = (name: string): Field => ({ name, kind: 'date', label: { cs: name }, min: 'today' })
const days: Field = {
  ...{ name: 'dnu', kind: 'computed', label: { cs: 'Počet dnů' } },
  value: 'answered(do) ? max(daysBetween(od, do) + 1, 0) : 0',
}

/** Questions that make the combinations too many to be tried all. */
const many: Field[] = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => ({
  ...{ name, kind: 'choice', label: { cs: name } },
  options: ['1', '2', '3', '4', '5'].map(value => ({ value, label: { cs: value } })),
}))

const crowd = many.map(({ name }) => `${name} == '1'`).join(' || ')

function rent(...conditions: string[]): FormDefinition {
  const fees = conditions.map((when, at) => ({ name: { cs: `Sazba ${at}` }, czk: '100', when }))
  const page = {
    ...{ name: 'doba', title: { cs: 'Doba' } },
    fields: [...many, date('od'), date('do'), days],
  }
  const read = readDefinition(
    formOf([page], { fees: [...fees, { name: { cs: 'K' }, czk: '1', when: crowd }] }),
  )
  assert.ok(read.ok, JSON.stringify(read))
  return read.form
}

const never = (form: FormDefinition) =>
  checkForm(form)
    .filter(({ code }) => code === 'never-holds')
    .map(({ place }) => place)

test('a number of days counted from two dates is tried on both sides of each limit', () => {
  assert.deepEqual(never(rent('dnu <= 10', 'dnu > 10 && dnu <= 183', 'dnu > 183')), [])
})

test('the published form of public space has no false warning', () => {
  const place = '../../../../../content/forms/zabor-verejneho-prostranstvi.json'
  const read = readDefinition(JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')))
  assert.ok(read.ok)
  assert.deepEqual(never(read.form), [])
})

test('a condition on days that contradicts itself is still found', () => {
  assert.deepEqual(never(rent('dnu > 10 && dnu < 5')), ['/fees/0/when'])
})

test('so are months and years between two dates', () => {
  assert.deepEqual(never(rent('do > addMonths(od, 6)', 'yearsBetween(od, do) >= 2')), [])
})

test('whatever limits there are, a stretch between two of them can be hit', () => {
  const limits = fc.uniqueArray(fc.integer({ min: 2, max: 3000 }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(limits, some => {
      const sorted = some.sort((one, other) => one - other)
      const between = sorted.slice(1).map((limit, at) => `dnu > ${sorted[at]} && dnu <= ${limit}`)
      assert.deepEqual(never(rent(...between)), [])
    }),
    { numRuns: 5 },
  )
})

test('a form of five hundred questions is judged while a clerk waits', () => {
  const pages = Array.from({ length: 50 }, (_, at) => longPage(at))
  const read = readDefinition(formOf(pages))
  assert.ok(read.ok, JSON.stringify(read))
  const begun = process.cpuUsage()
  assert.deepEqual(checkForm(read.form), [])
  assert.ok(secondsSince(begun) < 10)
})

/** A page of ten questions, asked by an answer of the page before, with a date that decides. */
function longPage(at: number): FormPage {
  const name = (of: string) => `${of}${at}`
  const choice: Field = {
    ...{ name: name('volba'), kind: 'choice', label: { cs: 'Volba' } },
    options: ['a', 'b', 'c'].map(value => ({ value, label: { cs: value } })),
  }
  const sum: Field = {
    ...{ name: name('dnu'), kind: 'computed', label: { cs: 'Dnů' } },
    value: `daysBetween(${name('den')}, today)`,
  }
  const texts = Array.from(
    { length: 7 },
    (_, order): Field => ({
      ...{ name: `${name('text')}x${order}`, kind: 'text', label: { cs: `Text ${order}` } },
      ...(order === 0 && { when: `${name('volba')} == 'a' && ${name('dnu')} > ${at * 7}` }),
    }),
  )
  const day: Field = { name: name('den'), kind: 'date', label: { cs: 'Den' } }
  return {
    ...{ name: `p${at}`, title: { cs: `Strana ${at}` }, fields: [day, choice, sum, ...texts] },
    ...(at > 0 && { when: `volba${at - 1} != 'b'` }),
  }
}

test('however many dates and limits there are, it ends soon', () => {
  const more = Array.from({ length: 40 }, (_, at) => `dnu > ${at * 17} && dnu < ${at * 17}`)
  const begun = process.cpuUsage()
  assert.equal(never(rent(...more)).length, 40)
  assert.ok(secondsSince(begun) < 10)
})

/** Of the processor's own work, so that a busy machine does not count. */
function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000_000
}
