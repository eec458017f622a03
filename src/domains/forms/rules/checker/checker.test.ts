import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkAll } from '../checking.ts'
import { type Field, type FormDefinition, type FormPage, fieldKinds } from '../definition.ts'
import { journeyOf } from '../journey.ts'
import { readDefinition } from '../reading/index.ts'
import { checkForm, walksOf } from './index.ts'

const codes = (form: FormDefinition, around = {}) =>
  checkForm(form, around).map(({ level, code, place }) => `${level} ${code} ${place}`)

test('a form where everything can be reached and left has no finding', () => {
  assert.deepEqual(codes(form(page('a', yes('ma')), page('b', number('kolik'), 'ma'))), [])
})

test('a condition on an option that is none is found, as one that contradicts itself', () => {
  const stuck = form(page('a', choice('jak', 'x', 'y')), page('b', yes('co'), "jak == 'z'"))
  assert.deepEqual(codes(stuck), [
    'blocks option-unknown /pages/1/when',
    'blocks never-asked /pages/1',
  ])
  assert.equal(checkForm(stuck)[0]?.detail, 'z: x, y')
  const against = form(
    page('a', choice('jak', 'x')),
    page('b', yes('co'), "jak == 'x' && !('x' == jak)"),
  )
  assert.ok(codes(against).includes('blocks never-holds /pages/1/when'))
})

test('two conditions that exclude one another hide what stands under both', () => {
  const inner = { ...number('kolik'), when: '!ma' }
  const stuck = form(page('a', yes('ma')), {
    ...page('b', yes('dal'), 'ma'),
    fields: [yes('dal'), inner],
  })
  assert.ok(codes(stuck).includes('blocks never-asked /pages/1/fields/1'))
})

test('a condition on an age of eighteen is tried on both sides of it', () => {
  const adult = 'yearsBetween(narozen, today) >= 18'
  const of = form(page('a', field('narozen', 'date')), page('b', yes('sam'), adult))
  assert.deepEqual(codes(of), [])
  assert.equal(walksOf(of).length, 2)
})

test('a condition that always holds is pointed at', () => {
  const of = form(page('a', yes('ma')), page('b', yes('co'), 'ma || !ma'))
  assert.deepEqual(codes(of), ['warns always-holds /pages/1/when'])
})

test('a check that nobody passes is a dead end', () => {
  const check = { rule: 'ma && !ma', message: { cs: 'Nejde to.' } }
  const of = form({ ...page('a', yes('ma')), checks: [check] })
  assert.deepEqual(codes(of), ['blocks dead-end /pages/0/checks/0/rule'])
})

test('a check that nobody passes after one answer is a dead end there', () => {
  const check = { rule: "jak == 'x'", message: { cs: 'Nejde to.' } }
  const of = form(page('a', choice('jak', 'x', 'y')), { ...page('b', yes('co')), checks: [check] })
  const [finding] = checkForm(of)
  assert.deepEqual([finding?.code, finding?.detail], ['dead-end-somewhere', 'jak = "y"'])
})

test('a fee that divides by nothing is told before anybody is asked to pay it', () => {
  const fees = [{ name: { cs: 'Poplatek' }, czk: '100 / kolik' }]
  const of = { ...form(page('a', { ...number('kolik'), min: 0 })), fees }
  assert.deepEqual(codes(of), ['warns no-value /fees/0/czk'])
})

test('a number that a fee counts with needs a lowest value, also through a computed one', () => {
  const fees = [{ name: { cs: 'Nájem' }, czk: '300.5 * kolik' }]
  const free = { ...form(page('a', number('kolik'))), fees }
  assert.deepEqual(codes(free), ['warns no-lower-bound /pages/0/fields/0'])
  const bounded = { ...form(page('a', { ...number('kolik'), min: 0 })), fees }
  assert.deepEqual(codes(bounded), [])
  const twice = { ...field('dvakrat', 'computed'), value: '2 * kolik' }
  const through = {
    ...form({ ...page('a', number('kolik')), fields: [number('kolik'), twice] }),
    ...{ fees: [{ name: { cs: 'Nájem' }, czk: 'dvakrat' }] },
  }
  assert.ok(codes(through).includes('warns no-lower-bound /pages/0/fields/0'))
})

test('a fee that comes out below nothing is told before, and shown as broken', () => {
  const fees = [{ name: { cs: 'Nájem' }, czk: '100 - 300 * kolik' }]
  const of = { ...form(page('a', { ...number('kolik'), min: 0 })), fees }
  assert.deepEqual(codes(of), ['warns fee-below-nothing /fees/0/czk'])
  const { fees: asked, broken } = journeyOf(of, { kolik: 2 }, walksOf(of)[0]!.world)
  assert.deepEqual([asked, broken], [[], ['100 - 300 * kolik']])
})

test('a fee that is always below nothing stops publishing', () => {
  const fees = (czk: string, when?: string) => [
    { name: { cs: 'Sleva' }, czk, ...(when && { when }) },
  ]
  const of = form(page('a', yes('sam')))
  for (const czk of ['-500', '0 - 500', 'sam ? -1 : -2']) {
    const below = { ...of, fees: fees(czk) }
    assert.deepEqual(codes(below), ['blocks fee-always-below /fees/0/czk'], czk)
  }
  const some = { ...of, fees: fees('sam ? -1 : 2') }
  assert.deepEqual(codes(some), ['warns fee-below-nothing /fees/0/czk'])
  const on = { ...of, fees: fees('0 - 500', 'sam') }
  assert.deepEqual(codes(on), ['blocks fee-always-below /fees/0/czk'])
})

test('two questions of one name on a page block', () => {
  const twice = {
    ...page('a', yes('a1')),
    fields: [yes('a1', 'Máte psa?'), yes('a2', 'Máte psa? ')],
  }
  assert.deepEqual(codes(form(twice)), ['blocks same-label /pages/0/fields/1/label'])
})

test('another kind breaks drafts; a lost option and a new duty are pointed at', () => {
  const before = form(page('a', choice('jak', 'x', 'y')), page('b', number('kolik')))
  const changed = form(page('a', choice('jak', 'x')), page('b', yes('kolik')))
  assert.deepEqual(codes(changed, { before }), [
    'warns option-gone /pages/0/fields/0/options',
    'blocks changed-kind /pages/1/fields/0/kind',
  ])
  const free = form(page('a', { ...number('kolik'), need: 'optional' }))
  assert.deepEqual(codes(form(page('a', number('kolik'))), { before: free }), [
    'warns newly-required /pages/0/fields/0',
  ])
})

test('a route to a unit that the office does not have blocks', () => {
  const of = { ...form(page('a', yes('ma'))), routes: [{ unit: 'OŽP' }] }
  assert.deepEqual(codes(of, { units: ['OD'] }), ['blocks unit-unknown /routes/0/unit'])
  assert.deepEqual(codes(of, { units: ['OŽP'] }), [])
})

test('each way through a form has one walk, and whoever goes it may send', () => {
  const of = form(
    page('a', choice('jak', 'x', 'y')),
    page('b', number('kolik'), "jak == 'x'"),
    page('c', yes('co'), "jak == 'y'"),
  )
  const walks = walksOf(of)
  assert.deepEqual(walks.map(walk => walk.pages.join(' ')).sort(), ['a b', 'a c'])
  for (const { answers, world, sends } of walks) {
    assert.ok(sends)
    assert.deepEqual(checkAll(of, answers, world), [])
    assert.equal(journeyOf(of, answers, world).current, null)
  }
})

test('every kind of question has an answer that the checker can give', () => {
  for (const kind of fieldKinds.filter(
    one => !['information', 'computed', 'group'].includes(one),
  )) {
    const of = form(page('a', field('q', kind)))
    assert.deepEqual(
      walksOf(of).map(walk => walk.sends),
      [true],
      kind,
    )
  }
})

test('a form of many conditions is judged in bounded time, and then only warned of', () => {
  const questions = Array.from({ length: 40 }, (_, at) =>
    page(`p${at}`, choice(`q${at}`, 'a', 'b', 'c')),
  )
  const last = page(
    'z',
    yes('zaver'),
    questions.map((_, at) => `q${at} == '${'abccab'[at % 6]}'`).join(' && '),
  )
  const findings = checkForm(form(...questions, last))
  assert.deepEqual([...new Set(findings.map(finding => finding.level))], ['warns'])
})

test('whatever a form is like, the checker ends without an error', () => {
  const rule = fc.constantFrom(undefined, "q0 == 'a'", "q0 != 'b' && q0 != 'a'", 'q0 == q0')
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 5 }), rules => {
      const pages = rules.map((when, at) => page(`p${at + 1}`, yes(`q${at + 1}`), when))
      const findings = checkForm(form(page('p0', choice('q0', 'a', 'b')), ...pages))
      const dead = rules.filter(when => when?.includes('&&')).length
      assert.equal(findings.filter(({ code }) => code === 'never-holds').length, dead)
    }),
    { numRuns: 30 },
  )
})

const folder = new URL('../../../../../content/forms/', import.meta.url)
for (const name of readdirSync(folder).filter(file => file.endsWith('.json'))) {
  test(`the published form ${name} can be filled in along each of its ways`, () => {
    const read = readDefinition(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    assert.ok(read.ok, JSON.stringify(read))
    const blocking = checkForm(read.form).filter(({ level }) => level === 'blocks')
    assert.deepEqual(blocking, [])
    const stuck = walksOf(read.form).filter(({ sends }) => !sends)
    assert.deepEqual(
      stuck.map(({ answers, world }) => checkAll(read.form, answers, world)),
      [],
    )
  })
}

function form(...pages: FormPage[]): FormDefinition {
  const definition = {
    format: 1,
    slug: 'zkouska',
    ...{ title: { cs: 'Zkouška' }, purpose: { cs: 'Zkouší se.' }, subject: { cs: 'Zkouška' } },
    ...{ category: 'other', law: [], matters: [{ kind: 'general' }], pages },
  }
  const read = readDefinition(definition)
  assert.ok(read.ok, JSON.stringify(read))
  return read.form
}

function page(name: string, asked: Field, when?: string): FormPage {
  return { name, title: { cs: name }, fields: [asked], ...(when !== undefined && { when }) }
}

function field(name: string, kind: Field['kind'], label = name): Field {
  const needsOptions = kind === 'choice' || kind === 'choices'
  return {
    ...{ name, kind, label: { cs: label } },
    ...(needsOptions && { options: [{ value: 'a', label: { cs: 'A' } }] }),
    ...(kind === 'declaration' && { text: { cs: 'Prohlašuji to.' } }),
  }
}

function yes(name: string, label = name): Field {
  return field(name, 'yes-no', label)
}

function number(name: string): Field {
  return field(name, 'number')
}

function choice(name: string, ...values: string[]): Field {
  return {
    ...field(name, 'choice'),
    options: values.map(value => ({ value, label: { cs: value } })),
  }
}
