import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chained } from '../../../../../tests/forms/chained.ts'
import { conditionText } from './rule-words.ts'

/** A form whose questions count how often one of them is looked at, and all of its conditions. */
function watched(pages: number) {
  const form = structuredClone(chained(pages, 1))
  let looks = 0
  const fields = form.pages.flatMap(page => page.fields)
  for (const field of fields) {
    const { label } = field
    Object.defineProperty(field, 'label', { get: () => [looks++, label][1] })
  }
  const conditions = fields.flatMap(({ when }) => when ?? [])
  return { form, conditions, looks: () => looks }
}

test('a form is put into words without a look at all its questions for each condition', () => {
  for (const pages of [10, 100]) {
    const { form, conditions, looks } = watched(pages)
    const said = conditions.map(rule => conditionText(form, rule, 'cs'))
    assert.equal(said.at(-1), `„Otázka ${pages - 2}/0“ je ano`)
    assert.equal(looks(), pages, 'each question is looked at once')
  }
})

test('of two questions of one name a condition means the first', () => {
  const { form } = watched(2)
  const [first, second] = form.pages.map(page => page.fields[0]!)
  second!.name = first!.name
  assert.equal(conditionText(form, 'f0x0', 'cs'), '„Otázka 0/0“ je ano')
})
