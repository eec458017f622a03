import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dogForm, formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { Field, FieldKind } from '../definition.ts'
import { readDefinition } from '../reading/index.ts'
import { type Conditions, comparisonsOf, numberFrom, writeRule } from './conditions.ts'
import { makerOf, readMaker, ruleOf } from './maker.ts'
import { readAmount, readConditions } from './read-conditions.ts'
import type { Subject } from './subjects.ts'
import { subjectsAt, subjectsOf } from './subjects.ts'

const subjects: Subject[] = [
  { name: 'breed', label: { cs: 'Plemeno' }, sort: 'text' },
  { name: 'age', label: { cs: 'Stáří' }, sort: 'number', isFine: true },
  { name: 'rent', label: { cs: 'Nájem' }, sort: 'number', kind: 'money' },
  { name: 'born', label: { cs: 'Narozen' }, sort: 'date' },
  { name: 'senior', label: { cs: '65 let?' }, sort: 'yes-no' },
  { name: 'why', label: { cs: 'Důvod' }, sort: 'choice', options: [{ value: 'moved' }] },
  { name: 'reliefs', label: { cs: 'Úlevy' }, sort: 'choices', options: [{ value: 'age' }] },
  { name: 'dogs', label: { cs: 'Psi' }, sort: 'rows' },
  { name: 'holder', label: { cs: 'Držitel' }, sort: 'whole' },
]

test('a clerk’s condition becomes a rule that reads as it was meant', () => {
  const rule = (name: string, how: string, value = '') =>
    writeRule({ join: 'all', parts: [{ name, how: how as 'is', value }] }, subjects)
  assert.equal(rule('senior', 'is', 'yes'), 'senior')
  assert.equal(rule('senior', 'is', 'no'), '!senior')
  assert.equal(rule('why', 'is-not', 'moved'), 'why != "moved"')
  assert.equal(rule('reliefs', 'contains', 'age'), '"age" in reliefs')
  assert.equal(rule('dogs', 'at-least', '3'), 'size(dogs) >= 3')
  assert.equal(rule('age', 'greater', '1 500,5'), 'age > 1500.5')
  assert.equal(rule('age', 'greater', '1.500'), 'age > 1500')
  assert.equal(rule('age', 'less', '0.125'), 'age < 0.125')
  assert.equal(readConditions('age < 1.125', subjects)?.parts[0]?.value, '1,125')
  assert.equal(rule('age', 'less', '1,125'), 'age < 1.125')
  assert.deepEqual(rule('rent', 'less', '1,500'), { wrong: 0 })
  assert.equal(rule('rent', 'less', '1,50'), 'rent < 1.5')
  assert.equal(rule('born', 'less', 'today'), 'born < today')
  assert.equal(rule('born', 'at-least', '1. 2. 2026'), 'born >= "2026-02-01"')
  assert.equal(rule('holder', 'unanswered'), '!answered(holder)')
})

test('an answer is compared with another of its kind: the end not before the start', () => {
  const label = { cs: 'Otázka' }
  const of = (name: string, kind: FieldKind) => ({ name, kind, label })
  const days = [of('zacatek', 'date'), of('konec', 'date'), of('prijezd', 'time')]
  const more = [of('odjezd', 'time'), of('osob', 'number'), of('lozek', 'number')]
  const form = formOf([pageOf(...days, ...more, of('cena', 'money'), of('jmeno', 'text'))])
  const known = subjectsOf(form)
  const rule = (name: string, how: string, other: string, value = '') =>
    writeRule({ join: 'all', parts: [{ name, how: how as 'is', value, other }] }, known)
  assert.equal(rule('konec', 'at-least', 'zacatek'), 'konec >= zacatek')
  assert.equal(rule('odjezd', 'greater', 'prijezd'), 'odjezd > prijezd')
  assert.equal(rule('osob', 'at-most', 'lozek'), 'osob <= lozek')
  for (const [name, other] of [
    ...[
      ['konec', 'prijezd'],
      ['osob', 'cena'],
      ['jmeno', 'jmeno'],
      ['konec', 'pryc'],
    ],
  ]) {
    assert.deepEqual(rule(name!, 'is', other!), { wrong: 0 }, `${name} ${other}`)
  }
  assert.deepEqual(rule('konec', 'is', 'zacatek', 'today'), { wrong: 0 }, 'one of both')
  const read = readConditions('konec >= zacatek && osob < 5', known)
  const osob = { name: 'osob', how: 'less', value: '5' }
  assert.deepEqual(read?.parts, [
    { name: 'konec', how: 'at-least', value: '', other: 'zacatek' },
    osob,
  ])
  assert.equal(readConditions('konec == jmeno', known), null)
  const times = writeRule(
    { join: 'all', parts: [{ name: 'odjezd', how: 'less', value: '9.30' }] },
    known,
  )
  assert.equal(times, 'odjezd < "09:30"')
  const checks = [{ rule: 'konec >= zacatek && odjezd > prijezd', message: label }]
  const page = { ...form.pages[0]!, checks }
  assert.ok(readDefinition({ ...form, pages: [page] }).ok)
})

test('a value that does not go with its question is told by its row', () => {
  const parts = [
    { name: 'senior', how: 'is' as const, value: 'yes' },
    { name: 'age', how: 'greater' as const, value: 'hodně' },
  ]
  assert.deepEqual(writeRule({ join: 'all', parts }, subjects), { wrong: 1 })
  const strange = [{ name: 'constructor', how: 'is' as const, value: 'x' }]
  assert.deepEqual(writeRule({ join: 'any', parts: strange }, subjects), { wrong: 0 })
})

test('whatever the maker writes it reads again, whatever stands in the texts', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 }).filter(one => one.trim() === one)
  const value: Record<string, fc.Arbitrary<string>> = {
    text: text.filter(one => one !== 'yes' && one !== 'no'),
    number: fc.integer({ min: -9999, max: 9999 }).map(String),
    rows: fc.integer({ min: 0, max: 99 }).map(String),
    date: fc.constantFrom('today', '2026-02-01'),
    'yes-no': fc.constantFrom('yes', 'no'),
    choice: fc.constant('moved'),
    choices: fc.constant('age'),
    whole: fc.constant(''),
  }
  const part = fc.constantFrom(...subjects).chain(({ name, sort }) =>
    fc.record({
      name: fc.constant(name),
      how: fc.constantFrom(...comparisonsOf(sort)),
      value: value[sort]!,
    }),
  )
  const clean = ({ name, how, value }: Conditions['parts'][number]) =>
    how === 'answered' || how === 'unanswered' ? { name, how, value: '' } : { name, how, value }
  fc.assert(
    fc.property(
      fc.constantFrom('all' as const, 'any' as const),
      fc.array(part.map(clean), { minLength: 1, maxLength: 5 }),
      (join, parts) => {
        const rule = writeRule({ join, parts }, subjects)
        assert.equal(typeof rule, 'string')
        const read = readConditions(rule as string, subjects)
        assert.deepEqual(read?.parts, parts)
        if (parts.length > 1) assert.equal(read?.join, join)
      },
    ),
  )
})

test('a rule that is more than comparisons is left as it is written', () => {
  const rich = ['senior && (age > 1 || age < 0)', 'dogs.exists(dog, dog.age > 2)', 'age + 1 > 2']
  for (const rule of [...rich, 'x(', '', 'unknown == "a"', '"a" == breed']) {
    assert.equal(readConditions(rule, subjects), null, rule)
    assert.deepEqual(makerOf(rule, subjects).parts, [])
  }
})

test('what the maker writes fits the form in which it stands', () => {
  for (const place of ['/pages/1/when', '/pages/2/fields/0/when', '/fees/0/when']) {
    for (const { name, sort, options } of subjectsAt(dogForm, place)) {
      const values = { number: '3', rows: '2', date: 'today', 'yes-no': 'yes', text: 'pes' }
      const value = options?.[0]?.value ?? values[sort as keyof typeof values] ?? ''
      for (const how of comparisonsOf(sort)) {
        const rule = writeRule({ join: 'all', parts: [{ name, how, value }] }, [
          { name, sort, ...(options && { options }) },
        ])
        const page = { name: 'posledni', title: { cs: 'P' }, when: rule as string, fields: [] }
        const pages = [...dogForm.pages, page]
        const read = readDefinition({ ...dogForm, pages })
        assert.ok(read.ok, `${place}: ${rule} ${JSON.stringify(read)}`)
      }
    }
  }
})

test('a condition asks only about what stands before it; a fee about everything', () => {
  const names = (place: string) => subjectsAt(dogForm, place).map(one => one.name)
  assert.ok(!names('/pages/0/when').includes('senior'))
  assert.deepEqual(names('/pages/1/when').slice(0, 3), ['holder', 'senior', 'phone'])
  assert.ok(names('/pages/2/fields/0/fields/2/when').includes('age'))
  assert.ok(!names('/pages/2/fields/1/when').includes('age'), 'a row is not read from outside')
  assert.ok(names('/fees/0/when').includes('total'))
  assert.ok(subjectsOf(dogForm).some(one => one.name === 'chip'))
})

test('a row is added by choosing a question, and taken away again', () => {
  const typed = (fields: Record<string, string>) => ({
    text: (name: string) => fields[name] ?? '',
    list: () => [],
  })
  const added = readMaker(typed({ krok: 'add', pridat: 'age', pocet: '0' }), subjects)
  assert.deepEqual(added.parts, [{ name: 'age', how: 'is', value: '' }])
  const row = { 'otazka.0': 'age', 'jak.0': 'greater', 'hodnota.0': '2' }
  const removed = readMaker(typed({ ...row, krok: 'remove.0', pocet: '1' }), subjects)
  assert.deepEqual(removed.parts, [])
  const saved = readMaker(typed({ ...row, krok: 'save', pocet: '1' }), subjects)
  assert.deepEqual(ruleOf(saved, 'save', subjects), { rule: 'age > 2' })
  assert.deepEqual(ruleOf(removed, 'save', subjects), { wrong: { pridat: 'nothing-asked' } })
  const many = readMaker(typed({ pocet: '1000000000' }), subjects)
  assert.equal(many.parts.length, 0)
})

test('an amount for each dog is read and written as such', () => {
  assert.deepEqual(readAmount('200'), { amount: '200', per: '' })
  assert.deepEqual(readAmount('200 * size(dogs)'), { amount: '200', per: 'dogs' })
  assert.deepEqual(readAmount('age * 1.5'), { amount: '1.5', per: 'age' })
  assert.equal(readAmount('senior ? 1 : 2'), null)
})

test('numbers and days are taken as people type them', () => {
  assert.equal(numberFrom('1 500,50'), '1500.5')
  assert.equal(numberFrom('1e9'), null)
  const since: Subject = { name: 'od', sort: 'date', kind: 'date', label: { cs: 'Od kdy' } }
  const ruleFor = (value: string) =>
    writeRule({ join: 'all', parts: [{ name: 'od', how: 'less', value }] }, [since])
  for (const typed of ['24. 12. 2026', '24.12.2026', '2026-12-24', '24. prosince 2026'])
    assert.equal(ruleFor(typed), 'od < "2026-12-24"', typed)
  for (const typed of ['zítra', '31. 2. 2026', '2026-13-01'])
    assert.deepEqual(ruleFor(typed), { wrong: 0 }, `${typed} is no day`)
})

test('thousands parted by a comma are asked back, but where three places may be meant', () => {
  const plain: Field = { name: 'dni', kind: 'number', label: { cs: 'Kolik dní' } }
  const sum: Field = { ...plain, name: 'soucet', kind: 'computed', value: 'dni * 2' }
  const all: Field[] = [plain, { ...plain, name: 'vaha', decimals: 3 }, sum]
  const asked = subjectsOf(formOf([pageOf(...all)]))
  const ruleFor = (name: string) =>
    writeRule({ join: 'all', parts: [{ name, how: 'less', value: '1,500' }] }, asked)
  assert.deepEqual(ruleFor('dni'), { wrong: 0 })
  assert.deepEqual([ruleFor('vaha'), ruleFor('soucet')], ['vaha < 1.5', 'soucet < 1.5'])
})

test('an information is nothing to ask about', () => {
  const form = formOf([
    pageOf({ name: 'note', kind: 'information', label: { cs: 'Pozor' }, text: { cs: 'Text' } }),
  ])
  assert.ok(!subjectsOf(form).some(one => one.name === 'note'))
})
