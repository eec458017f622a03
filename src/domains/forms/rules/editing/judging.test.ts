import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dogForm, formOf } from '../../../../../tests/forms/example.ts'
import type { FormDefinition } from '../definition.ts'
import { blankForm } from './blank.ts'
import { withItem, withValue } from './changing.ts'
import { breaksIn, faultsIn, faultsWithin } from './faults.ts'
import { hidesMore, judge } from './judging.ts'

test('a form that is still written shows all its faults, not only the first kind', () => {
  const draft = blankForm('pes', { cs: 'Pes' })
  assert.deepEqual(
    faultsIn(draft).map(fault => fault.code),
    ['nothing-asked'],
  )
  const wrong = withValue(dogForm, '/fees/0/czk', 'x(')!
  const both = withItem(wrong, '/pages/0/fields', {
    name: 'options',
    kind: 'choice',
    label: { cs: 'Bez možností' },
  })!
  const codes = faultsIn(both).map(fault => fault.code)
  assert.ok(codes.includes('options-missing') && codes.includes('rule-syntax'))
  assert.equal(faultsWithin(faultsIn(both), '/fees/0').length, 1)
})

test('what could not even be shown in the builder is told from what is only unfinished', () => {
  assert.deepEqual(breaksIn(blankForm('pes', { cs: 'Pes' })), [])
  assert.ok(breaksIn({ ...dogForm, pages: 'all' as never }).length > 0)
})

test('half a thing is no thing that is being written: nobody could open such a form again', () => {
  const whole = ['law', 'matters', 'subject', 'pages'] as const
  for (const part of whole) {
    const { [part]: _, ...without } = dogForm
    assert.deepEqual(breaksIn(without as FormDefinition), [
      { place: '', code: 'missing', detail: part },
    ])
  }
  const half = (place: string, value: unknown) => breaksIn(withValue(dogForm, place, value)!)
  assert.deepEqual(half('/fees/0', { name: { cs: 'Poplatek' } }), [
    { place: '/fees/0', code: 'missing', detail: 'czk' },
  ])
  const ofNoKind = { place: '/pages/0/fields/0/kind', code: 'not-one-of', detail: 'constructor' }
  assert.deepEqual(half('/pages/0/fields/0/kind', 'constructor'), [ofNoKind])
  assert.deepEqual(half('/matters/0/kind', 'constructor').length, 1)
  assert.deepEqual(half('/pages/0/title', { en: 'Who has the dog?' }), [], 'Czech may come later')
})

test('a second fault of another sort hides nothing that is to be put right as well', () => {
  const left: FormDefinition = {
    ...formOf([
      {
        ...{ name: 'podpis', title: { cs: 'Podpis' } },
        fields: [
          { name: 'kde', kind: 'text', label: { cs: 'Kde stavíte?' } },
          {
            ...{ name: 'druhy', kind: 'cosignature', label: { cs: 'Kdo podepíše' } },
            shows: { fields: ['kde'] },
          },
        ],
      },
      {
        ...{ name: 'p', title: { cs: 'Stavba' }, party: 'cosigner' },
        fields: [
          { name: 'stavi', kind: 'yes-no', label: { cs: 'Stavíte?' } },
          { name: 'plany', kind: 'file', label: { cs: 'Plány' }, when: 'stavi' },
        ],
      },
    ]),
  }
  const codes = (form: FormDefinition) =>
    judge(form).flatMap(one =>
      one.about === 'model' ? one.finding.code : one.about === 'definition' ? one.fault.code : [],
    )
  assert.deepEqual(codes(left), ['answer-left-behind'])
  const two = { ...left, matters: [{ kind: 'general' as const }, { kind: 'complaint' as const }] }
  assert.deepEqual(codes(two), ['never-reached', 'answer-left-behind'])
  assert.equal(hidesMore(judge(two)), false)
  const wrong = withValue(two, '/pages/1/fields/1/when', 'stavi(')!
  assert.equal(hidesMore(judge(wrong)), true, 'its ways cannot be looked at yet')
})

test('nothing blocks a form that is whole in three languages; a missing one does', () => {
  const label = { cs: 'Jméno', en: 'Name', de: 'Name' }
  const words = (cs: string) => ({ cs, en: 'Trial', de: 'Probe' })
  const page = { name: 'p', title: words('Kdo jste?'), fields: [] }
  const form = formOf([{ ...page, fields: [{ name: 'name', kind: 'text', label }] }], {
    purpose: words('Zkouší se.'),
    subject: words('Zkouška'),
  })
  assert.deepEqual(judge(form), [])
  const without = withValue(form, '/pages/0/fields/0/label', { cs: 'Jméno', en: 'Name' })!
  assert.deepEqual(judge(without), [
    { place: '/pages/0/fields/0/label', blocks: true, about: 'translation', lang: 'de' },
  ])
})

test('a sentence that nobody understands blocks publishing', () => {
  const long = `Kdo ${'chce podat žádost '.repeat(12)}přijde na úřad.`
  const findings = judge(withValue(dogForm, '/pages/0/intro', { cs: long })!)
  assert.ok(
    findings.some(
      one => one.about === 'text' && one.blocks && one.finding.fault === 'sentence-too-long',
    ),
  )
})

test('the forms that come with the product may be published by any office as they are', () => {
  const folder = new URL('../../../../../content/forms/', import.meta.url)
  for (const name of readdirSync(folder)) {
    const form = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as FormDefinition
    const blocking = judge(form).filter(({ blocks }) => blocks)
    assert.deepEqual(blocking, [], name)
  }
})
