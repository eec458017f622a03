import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../tests/forms/example.ts'
import { checkedOn, openMarks, withChecked, withoutChecked } from './checked.ts'
import type { FormDefinition } from './definition.ts'

const rate = { cs: 'Sazbu ověřte.', en: 'Check the rate.' }
const unit = { cs: 'Útvar ověřte.' }
const form = formOf([pageOf({ name: 'q', kind: 'text', label: { cs: 'Q' } })], {
  toCheck: [rate, unit],
})

const open = (of: FormDefinition) => openMarks(of).map(mark => mark.cs)

test('what the office has checked is no more to be checked', () => {
  const checked = withChecked(form, [rate.cs], '2026-11-22')
  assert.deepEqual(open(checked), [unit.cs])
  assert.equal(checkedOn(checked, rate), '2026-11-22')
  assert.deepEqual(open(form), [rate.cs, unit.cs])
})

test('what was checked before keeps its day, what is not ticked is open again', () => {
  const first = withChecked(form, [rate.cs], '2026-11-22')
  const both = withChecked(first, [rate.cs, unit.cs], '2026-12-01')
  assert.deepEqual([checkedOn(both, rate), checkedOn(both, unit)], ['2026-11-22', '2026-12-01'])
  assert.deepEqual(withChecked(both, [], '2026-12-02'), form)
})

test('a mark that says something else now is to be checked again', () => {
  const checked = withChecked(form, [rate.cs, unit.cs], '2026-11-22')
  const newer = { ...checked, toCheck: [{ cs: 'Sazbu i osvobození ověřte.' }, unit] }
  assert.deepEqual(open(newer), ['Sazbu i osvobození ověřte.'])
})

test('nothing is ticked that the form does not ask to be checked', () => {
  assert.deepEqual(withChecked(form, ['Něco jiného.'], '2026-11-22'), form)
  assert.deepEqual(withoutChecked(withChecked(form, [rate.cs], '2026-11-22')), form)
})
