import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formOf, pageOf, world } from '../../../../../tests/forms/example.ts'
import type { Answers, Field } from '../../index.ts'
import { planForm } from '../plan/index.ts'
import { stateOf } from '../state.ts'

const label = { cs: 'Otázka' }
const fields: Field[] = [
  { name: 'count', kind: 'number', label },
  { name: 'area', kind: 'number', label, decimals: 2 },
  { name: 'note', kind: 'text', label },
  { name: 'day', kind: 'date', label },
  { name: 'agrees', kind: 'yes-no', label },
  {
    name: 'why',
    kind: 'choices',
    label,
    options: [
      { value: 'a', label },
      { value: 'b', label },
    ],
  },
  { name: 'owner', kind: 'person', label },
  {
    name: 'dogs',
    kind: 'group',
    label,
    maxRows: 100,
    fields: [
      { name: 'age', kind: 'number', label },
      { name: 'breed', kind: 'text', label },
    ],
  },
]

const answers: Answers = {
  count: 3,
  area: 12.5,
  day: '2026-12-24',
  agrees: false,
  why: ['a'],
  owner: { name: 'Jana Nováková', birthDate: '1986-04-12' },
  dogs: [{ age: 4, breed: 'kolie' }, { age: 0 }],
}

/** What a rule gives over the answers, or why it is refused. */
function judge(rule: string, given: Answers = answers) {
  const result: Field = { name: 'result', kind: 'computed', label, value: rule }
  const plan = planForm(formOf([pageOf(...fields, result)]))
  const fault = plan.faults[0]
  return fault ? fault.code : stateOf(plan, given, world).values.result
}

const values: [rule: string, value: unknown][] = [
  ['count * 1500', 4500],
  ['count / 2', 1.5],
  ['1 / 2', 0.5],
  ['area + count', 15.5],
  ['count % 2 == 1', true],
  ['count > 2 ? 100 : count', 100],
  ['count in [1, 2, 3]', true],
  ['count >= 3 && !agrees', true],
  ['note == "" ? "nic" : note', 'nic'],
  ['answered(note)', false],
  ['answered(agrees)', true],
  ['answered(dogs)', true],
  ['"a" in why && !("b" in why)', true],
  ['size(why)', 1],
  ['size(dogs) * 500', 1000],
  ['dogs.size()', 2],
  ['dogs.exists(dog, dog.age > 2)', true],
  ['dogs.all(dog, dog.age > 2)', false],
  ['sum(dogs.map(dog, dog.age * 100 + 50))', 500],
  ['max(dogs.map(dog, dog.age))', 4],
  ['min(count, 2) + ceil(area)', 15],
  ['dogs.exists(dog, answered(dog.age) && dog.age == 0)', true],
  ['dogs.exists(dog, !answered(dog.breed))', true],
  ['allDifferent(dogs.map(dog, dog.breed))', true],
  ['dogs.filter(dog, dog.age > 1).map(dog, dog.breed).join(", ")', 'kolie'],
  ['owner.name.startsWith("Jana")', true],
  ['yearsBetween(owner.birthDate, today)', 40],
  ['daysBetween(today, day)', 32],
  ['addDays(day, 7)', '2026-12-31'],
  ['addMonths(day, 2)', '2027-02-24'],
  ['day > today', true],
  ['weekday(day)', 4],
  ['isWorkingDay(day)', false],
  ['nextWorkingDay(day)', '2026-12-28'],
  ['year(day) == 2026 && month(day) == 12', true],
  ['office.type == 3 && office.population > 20000', true],
  ['sender.kind == "natural"', true],
  ['string(count) + " psi"', '3 psi'],
  ['birthDateOf("8654120001")', '1986-04-12'],
  ['digits("203 098 100-7")', '2030981007'],
  ['isDigits("203098100123456") && !isDigits("12a") && !isDigits("")', true],
]

for (const [rule, value] of values) {
  test(`${rule} is ${value}`, () => assert.equal(judge(rule), value))
}

const refused: [rule: string, code: string][] = [
  ['', 'rule-syntax'],
  ['count >', 'rule-syntax'],
  ['count > 2 &&', 'rule-syntax'],
  ['(count', 'rule-syntax'],
  ['__proto__', 'rule-syntax'],
  ['pocet > 2', 'rule-unknown-name'],
  ['constructor', 'rule-unknown-name'],
  ['cel', 'rule-unknown-name'],
  ['google.protobuf', 'rule-unknown-name'],
  ['count == "3"', 'rule-types'],
  ['note > 2', 'rule-types'],
  ['count + note', 'rule-types'],
  ['owner.age', 'rule-no-part'],
  ['dogs.exists(dog, dog.price > 2)', 'rule-no-part'],
  ['dogs.map(dog, dog.constructor)', 'rule-no-part'],
  ['answered(count + 1)', 'rule-answered-name'],
  ['dogs.exists(dog.age > 2)', 'rule-loop-form'],
  ['dogs.exists()', 'rule-loop-form'],
  ['dogs.exists(1, 2 > 1)', 'rule-loop-form'],
  ['dogs.all(dog, dog.age)', 'rule-loop-condition'],
  ['dogs.filter(dog, dog.age).size() > 0', 'rule-loop-condition'],
  ['count.exists(one, one > 2)', 'rule-loop-list'],
  ['dogs.age > 2', 'rule-needs-loop'],
  ['dogs.map(dog, dog.age) > 2', 'rule-list'],
  ['dogs.map(dog, dog.age)', 'rule-list'],
  ['sum(dogs) > 2', 'rule-list'],
  ['agrees ? "a" : 1', 'rule-types'],
  ['dogs', 'rule-list'],
  ['age > 2', 'rule-reads-row'],
  ['result', 'rule-cyclic'],
  ['note.matches("(a+)+$")', 'rule-not-allowed'],
  ['dyn(count)', 'rule-not-allowed'],
  ['dogs[0].age', 'rule-not-allowed'],
  ['has(owner.name)', 'rule-not-allowed'],
  ['cel.bind(x, 1, x)', 'rule-not-allowed'],
  ['{"a": 1}', 'rule-not-allowed'],
  ['timestamp("2026-01-01T00:00:00Z")', 'rule-not-allowed'],
  ['null == null', 'rule-not-allowed'],
  ['b"a" == b"a"', 'rule-not-allowed'],
  [`${'('.repeat(40)}1${')'.repeat(40)}`, 'rule-too-complex'],
  [`${'!'.repeat(400)}agrees`, 'rule-too-complex'],
  [Array.from({ length: 200 }, () => '1').join('+'), 'rule-too-complex'],
  [`"${'a'.repeat(1000)}"`, 'rule-too-long'],
  ['dogs.exists(a, dogs.exists(b, a.age == b.age))', 'rule-too-costly'],
]

for (const [rule, code] of refused) {
  const shown = rule.length > 60 ? `${rule.slice(0, 30)}…` : rule
  test(`“${shown}” is refused: ${code}`, () => assert.equal(judge(rule), code))
}

test('a rule without a value gives none, and throws at nobody', () => {
  for (const rule of ['1 / 0', 'count / 0', '0 / 0']) assert.equal(judge(rule), 0)
})

test('a name without an answer is empty, of its own kind', () => {
  const rule = 'count == 0 && note == "" && !agrees && size(dogs) == 0 && owner.name == ""'
  assert.equal(judge(rule, {}), true)
})

test('an answer of another kind counts as none', () => {
  const strange = { count: 'tři', note: 5, agrees: 'ano', dogs: 'dva', owner: 1, why: {} }
  const rule = 'count == 0 && note == "" && !agrees && size(dogs) == 0 && owner.name == ""'
  assert.equal(judge(rule, strange as unknown as Answers), true)
})

test('days that are none, or too far, stay empty', () => {
  assert.equal(judge('addDays(note, 5) == ""'), true)
  assert.equal(judge('addDays(day, 9999999999) == ""'), true)
  assert.equal(judge('addMonths(day, 99999999) == ""'), true)
  assert.equal(judge('daysBetween(note, day) == 0'), true)
})

/** Rules as somebody bad would write them: pieces of the language in any order. */
const piece = fc.constantFrom(
  ...['count', 'note', 'dogs', 'owner', 'day', 'today', 'office', 'dog', '.', ',', '(', ')', '['],
  ...[']', '{', '}', '+', '-', '*', '/', '%', '!', '?', ':', '&&', '||', '==', '<', '>=', 'in'],
  ...['exists', 'map', 'filter', 'all', 'answered', 'size', 'sum', 'matches', 'type', '"a"', '1'],
  ...['1e308', 'true', 'null', 'constructor', '__proto__', 'prototype', 'this', '$answered', '\\'],
)

test('whatever a rule says, it gives a plain value or is refused, within moments', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, spaced) => {
      const begin = performance.now()
      const value = judge(pieces.join(spaced ? ' ' : ''))
      assert.match(typeof value, /^(string|number|boolean)$/)
      assert.ok(performance.now() - begin < 1000)
    }),
    { numRuns: 500 },
  )
})

test('the costliest rule that is taken ends within moments over the longest answers', () => {
  const rows = Array.from({ length: 100 }, () => ({ age: 1, breed: 'x'.repeat(200) }))
  const rule = 'dogs.map(dog, dog.breed + dog.breed).join(dogs.map(dog, dog.breed).join(""))'
  const begin = performance.now()
  judge(rule, { ...answers, dogs: rows })
  assert.ok(performance.now() - begin < 500)
})

test('rules reach nothing outside: no global name is known to them', () => {
  const names = ['process', 'globalThis', 'Object', 'require', 'Function', 'eval', 'console']
  for (const name of names) assert.match(String(judge(name)), /^rule-/)
})

test('texts that double from value to value are refused before they fill the memory', () => {
  const doubled = Array.from({ length: 40 }, (_, at): Field => {
    const before = at === 0 ? 'note' : `c${at - 1}`
    return { name: `c${at}`, kind: 'computed', label, value: `${before} + ${before}` }
  })
  const [fault] = planForm(formOf([pageOf(...fields, ...doubled)])).faults
  assert.equal(fault?.code, 'rule-too-costly')
})

test('a text of a rule with a sign that nobody sees is refused, however it is written', () => {
  for (const sign of ['\\u0000', '\\u0008', '\\ufffe', '\\u202e', '\u202e', '\\x07']) {
    assert.equal(judge(`note == "a${sign}b"`), 'rule-hidden-sign', sign)
    assert.equal(judge(`note + "${sign}"`), 'rule-hidden-sign', sign)
  }
  assert.equal(judge('dogs.map(dog, dog.breed).join("\\n") == "\\n"'), false)
})

test('what a rule gives holds no sign that nobody sees', () => {
  const typed = { ...answers, note: 'tichý\u0000 \ufffetext\nnový řádek' }
  assert.equal(judge('note + "!"', typed), 'tichý text\nnový řádek!')
})

test('what is too long is cut for rules, so that their cost stays what was counted', () => {
  const long = { note: 'x'.repeat(50_000), owner: { name: 'y'.repeat(50_000), birthDate: '' } }
  assert.equal(judge('count(note)', long), 201)
  assert.equal(judge('count(owner.name)', long), 200)
})
