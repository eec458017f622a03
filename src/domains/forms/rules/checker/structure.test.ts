import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { FormDefinition } from '../definition.ts'
import { blankForm } from '../editing/blank.ts'
import { judge } from '../editing/judging.ts'
import { checkForm } from './index.ts'

const codes = (form: FormDefinition) =>
  checkForm(form).map(({ level, code, place }) => `${level} ${code} ${place}`)
const name = { name: 'jmeno', kind: 'text', label: { cs: 'Jméno' } } as const

test('a page without a question stops publishing, and is no page that is empty at times', () => {
  const bare = { ...pageOf(), name: 'dalsi' }
  assert.deepEqual(codes(formOf([pageOf(name), bare])), ['blocks page-bare /pages/1'])
  const note = { name: 'n', kind: 'information', label: { cs: 'N' }, text: { cs: 'Text' } } as const
  assert.deepEqual(codes(formOf([pageOf(name), { ...pageOf(note), name: 'dalsi' }])), [])
})

test('a form that was just begun is told one thing: that it asks nothing', () => {
  const found = judge(blankForm('pes', { cs: 'Pes' })).filter(({ place }) =>
    place.includes('pages'),
  )
  assert.deepEqual(
    found.map(({ about }) => about),
    ['definition'],
  )
})
