import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogForm, formOf, janasDogs, pageOf, world } from '../../../../../tests/forms/example.ts'
import type { Field } from '../definition.ts'
import { answersShown } from '../showing.ts'
import { usualTime } from './spans.ts'
import { beginTrial, readTrial, stepTrial } from './trying.ts'

test('a trial goes through the form as a citizen would, and keeps what was typed', () => {
  const begun = beginTrial(dogForm, {}, world)
  assert.equal(begun.page, 'drzitel')
  const wrong = stepTrial(dogForm, { answers: {}, page: 'drzitel' }, step({ senior: 'no' }), world)
  assert.equal(wrong.page, 'drzitel')
  assert.ok(wrong.wrong.length > 0)
  const sent = {
    'holder.name': 'Jana Nováková',
    'holder.birthDate': '12. 4. 1986',
    senior: 'yes',
    phone: '',
  }
  const next = stepTrial(dogForm, { answers: {}, page: 'drzitel' }, step(sent), world)
  assert.equal(next.page, 'sleva')
  const back = stepTrial(
    dogForm,
    { answers: next.answers, page: 'sleva' },
    { sent: { pensionCard: '12' }, to: 'drzitel', stays: false },
    world,
  )
  assert.deepEqual([back.page, back.answers.pensionCard], ['drzitel', '12'])
})

test('a trial takes the name of a file for the file', () => {
  const file: Field = { name: 'plan', kind: 'file', label: { cs: 'Plán' }, accepts: ['pdf'] }
  const form = formOf([pageOf(file)])
  const at = { answers: {}, page: 'page' }
  const { page, answers } = stepTrial(form, at, step({ plan: 'plan.pdf' }), world)
  assert.equal(page, null)
  const shown = answersShown(form, answers, world, 'cs')[0]!.rows[0]!
  assert.equal(shown.value, 'plan.pdf', 'its size is not known, so none is made up')
  assert.equal(stepTrial(form, at, step({ plan: 'plan.exe' }), world).wrong.length, 1)
})

test('answers that came back changed break no trial', () => {
  for (const text of ['', '[]', 'null', '7', '{', '{"dogs":7,"holder":"x","__proto__":{}}']) {
    const answers = readTrial(text)
    assert.doesNotThrow(() => beginTrial(dogForm, answers, world))
    assert.doesNotThrow(() =>
      stepTrial(dogForm, { answers, page: 'psi' }, step({ 'dogs.rows': '2' }), world),
    )
  }
  assert.deepEqual(readTrial(JSON.stringify(janasDogs)), janasDogs)
})

test('the usual time is that of the one in the middle', () => {
  assert.equal(usualTime([0, 0, 0, 0, 0, 0, 0]), null)
  assert.deepEqual(usualTime([1, 4, 1, 0, 0, 0, 0]), { within: 30 })
  assert.deepEqual(usualTime([1, 0, 0, 0, 0, 0, 9]), { over: 600 })
})

function step(sent: Record<string, string>) {
  return { sent, to: '', stays: false }
}
