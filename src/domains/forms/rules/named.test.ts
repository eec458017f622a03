import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf } from '../../../../tests/forms/example.ts'
import type { Answers } from './answers.ts'
import { seenFieldsOf } from './cosigners.ts'
import type { Field } from './definition.ts'
import { namedOtherwise, withNames } from './named.ts'
import { parsePage } from './parsing.ts'
import { signedParts } from './signed.ts'

const world = {
  today: '2026-11-22',
  office: { type: 3 as const, population: 22_000 },
  sender: { kind: 'natural' as const },
}
const named = (name: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  ...{ name, kind, label: { cs: name } },
  ...more,
})
const form = formOf([
  {
    name: 'kdo',
    title: { cs: 'Kdo?' },
    fields: [
      named('sam', 'yes-no'),
      named('druhy', 'person', { when: '!sam' }),
      named('tajne', 'text', { need: 'optional' }),
    ],
  },
  {
    name: 'podpis',
    title: { cs: 'Podpis' },
    fields: [named('podepise', 'cosignature', { person: 'druhy', need: 'optional' })],
  },
])
const petr = { name: 'Petr Kolář', birthDate: '1984-02-03' }
const answers = { sam: false, druhy: petr }
const at = { email: 'petr@priklad.example' }
const signs = (parsed: { answers: Answers }) => parsed.answers.podepise

test('who signs is named by the question about them, whatever else is typed', () => {
  const typed = { 'podepise.name': 'Karel Dvořák', 'podepise.email': at.email }
  const parsed = parsePage(form, 'podpis', typed, answers, world)
  assert.deepEqual(signs(parsed), { name: 'Petr Kolář', ...at })
  assert.deepEqual(parsed.wrong, [])
})

test('a name put right in the question about them is right where they sign, too', () => {
  const before = { ...answers, podepise: { name: 'Petr Kolář', ...at } }
  const typed = { sam: 'no', 'druhy.name': 'Petr Kolařík', 'druhy.birthDate': '3. 2. 1984' }
  assert.deepEqual(signs(parsePage(form, 'kdo', typed, before, world)), {
    name: 'Petr Kolařík',
    ...at,
  })
})

test('a person who is asked for no more signs nothing; their name comes back', () => {
  const before = { ...answers, podepise: { name: 'Petr Kolář', ...at } }
  const whole = { sam: 'yes', 'druhy.name': petr.name, 'druhy.birthDate': petr.birthDate }
  const alone = parsePage(form, 'kdo', whole, before, world).answers
  assert.deepEqual(alone.podepise, { name: '', ...at })
  const typed = { 'podepise.email': at.email }
  const wrong = parsePage(form, 'podpis', typed, alone, world).wrong
  assert.deepEqual(
    wrong.map(({ field, code }) => [field, code]),
    [['podepise.email', 'signer-unnamed']],
  )
  const again = parsePage(form, 'kdo', { sam: 'no' }, alone, world).answers
  assert.deepEqual(again.podepise, before.podepise)
})

test('a question that may be left empty stays so, though the person is known', () => {
  const left = parsePage(form, 'podpis', { 'podepise.email': '' }, answers, world)
  assert.deepEqual([signs(left), left.wrong], [{ name: '', email: '' }, []])
  const one = { ...answers, podepise: { name: 'kdokoli', email: '' } }
  assert.deepEqual(withNames(form, one, world).podepise, { name: '', email: '' })
})

test('a form that links nobody is left as it is', () => {
  const unlinked = formOf([form.pages[0]!])
  assert.equal(withNames(unlinked, answers, world), answers)
  assert.deepEqual(withNames(form, answers, world), answers)
})

test('who signs sees and signs what is answered about them, and nothing else unasked', () => {
  assert.deepEqual([...seenFieldsOf(form, 'podepise')], ['druhy'])
  const all = { ...answers, podepise: { name: 'Petr Kolář', ...at } }
  const [one, other] = [petr, { ...petr, birthDate: '1985-02-03' }].map(druhy =>
    signedParts(form, { ...all, druhy }, world, 'podepise'),
  )
  assert.notEqual(one!.druhy, other!.druhy)
})

test('another name, e-mail or birth date is another naming, another answer is none', () => {
  const before = { ...answers, podepise: { name: 'Petr Kolář', ...at } }
  const changes = (after: Answers) => namedOtherwise(form, before, { ...before, ...after })
  assert.deepEqual(changes({ tajne: 'jinak' }), [])
  const [born] = changes({ druhy: { ...petr, birthDate: '1985-02-03' } })
  assert.equal(born!.now.birthDate, '1985-02-03')
  assert.equal(born!.isLinked, true)
  const [moved] = changes({ podepise: { name: 'Petr Kolář', email: 'jiny@priklad.example' } })
  assert.equal(moved!.was.email, at.email)
})
