import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../tests/forms/example.ts'
import { fieldsHtml } from '../views/fields/index.ts'
import type { Answers } from './answers.ts'
import { checkAll } from './checking.ts'
import type { Check, Field } from './definition.ts'

const own = { cs: 'Z dotace nemůže být víc, než kolik položka stojí.' }
const rows: Field = {
  ...{ name: 'rozpocet', kind: 'group', label: { cs: 'Rozpočet' }, rowName: { cs: 'Položka' } },
  fields: [
    { name: 'castka', kind: 'money', label: { cs: 'Částka' }, min: 1 },
    {
      ...{ name: 'podil', kind: 'money', label: { cs: 'Z dotace' } },
      checks: [{ rule: 'podil <= castka', message: own }],
    },
  ],
}
const sums = ['castka', 'podil'].map(
  (name): Field => ({
    ...{ name: `soucet${name.at(-1)}`, kind: 'computed', label: { cs: `Součet ${name}` } },
    value: `sum(rozpocet.map(one, one.${name}))`,
  }),
)
const checks: Check[] = [
  { rule: 'soucetl <= souceta', message: { cs: 'Dotace je vyšší.' }, field: 'rozpocet' },
  { rule: 'soucetl > 0', message: { cs: 'Uveďte dotaci.' }, field: 'rozpocet' },
]
const budget = formOf([{ ...pageOf(rows, ...sums), checks }])

function wrongIn(form: typeof budget, answers: Answers): string[] {
  return checkAll(form, answers, world).map(({ field, code }) => `${field} ${code}`)
}

test('one mistake in a row is told once, not again by what is counted from the rows', () => {
  const much = [{ castka: 12_500, podil: 20_000 }]
  assert.deepEqual(wrongIn(budget, { rozpocet: much }), ['rozpocet.0.podil own-rule'])
  assert.deepEqual(wrongIn(budget, { rozpocet: [{}] }), [
    'rozpocet.0.castka missing',
    'rozpocet.0.podil missing',
  ])
  const none = [{ castka: 12_500, podil: 0 }]
  assert.deepEqual(wrongIn(budget, { rozpocet: none }), ['rozpocet own-rule'])
})

test('a sum of rows that nobody has filled in yet is not shown as nothing', () => {
  const shown = (answers: Answers) =>
    fieldsHtml('cs', budget, 'page', { answers, world }).toString()
  assert.doesNotMatch(shown({ rozpocet: [{}, {}] }), />0</)
  assert.doesNotMatch(shown({}), />0</)
  assert.match(shown({ rozpocet: [{ castka: 300, podil: 0 }] }), /form-value">300</)
})

test('mistakes stand in the order of the questions, that of the whole page first', () => {
  const day: Field = { name: 'den', kind: 'date', label: { cs: 'Den konání' } }
  const from: Field = { name: 'od', kind: 'time', label: { cs: 'Od' } }
  const people: Field = { name: 'kolik', kind: 'number', label: { cs: 'Kolik lidí' } }
  const said = { cs: 'Takhle ne.' }
  const form = formOf([
    {
      ...pageOf(day, from, people),
      checks: [
        { rule: 'den > today', message: said },
        { rule: '1 > 2', message: said },
      ],
    },
  ])
  assert.deepEqual(wrongIn(form, { den: '2026-11-20', od: '25:00' }), [
    'page-page own-rule',
    'den own-rule',
    'od not-a-time',
    'kolik missing',
  ])
})
