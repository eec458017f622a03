import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogForm, formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { type Field, type FormDefinition, faultText, readDefinition } from '../../index.ts'

const label = { cs: 'Otázka' }
const text = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  kind: 'text',
  label,
  ...more,
})
const option = (value: string) => ({ value, label })

/** The first fault, as `place code`; empty when the definition is taken. */
function faultOf(form: unknown): string {
  const read = readDefinition(form)
  return read.ok ? '' : `${read.faults[0]!.place} ${read.faults[0]!.code}`
}

const broken: [what: string, form: unknown, fault: string][] = [
  ['no JSON', '{', ' not-json'],
  ['nothing', null, ' wrong-type'],
  ['a list', [], ' wrong-type'],
  ['an empty object', {}, ' missing'],
  ['a newer version', { ...dogForm, format: 2 }, '/format newer-format'],
  ['a strange version', { ...dogForm, format: '1' }, '/format not-one-of'],
  ['a part nobody knows', { ...dogForm, script: 'x' }, ' unknown'],
  ['a bad slug', { ...dogForm, slug: '../etc' }, '/slug wrong-form'],
  ['no pages', { ...dogForm, pages: [] }, '/pages too-few'],
  ['a strange matter', { ...dogForm, matters: [{ kind: 'x' }] }, '/matters/0/kind not-one-of'],
  ['words without Czech', { ...dogForm, title: { en: 'Dog' } }, '/title missing'],
  ['a page that asks nothing', formOf([pageOf()]), '/pages nothing-asked'],
  ['a bad name', formOf([pageOf(text('Jméno psa'))]), '/pages/0/fields/0/name wrong-form'],
  ['a name twice', formOf([pageOf(text('a'), text('a'))]), '/pages/0/fields/1/name name-twice'],
  ['a reserved name', formOf([pageOf(text('today'))]), '/pages/0/fields/0/name name-taken'],
  [
    'a name of the language itself',
    formOf([pageOf(text('constructor'))]),
    '/pages/0/fields/0/name name-taken',
  ],
  [
    'a name of the language itself, with capitals',
    formOf([pageOf(text('hasOwnProperty'))]),
    '/pages/0/fields/0/name name-taken',
  ],
  [
    'an unknown kind',
    formOf([pageOf(text('a', { kind: 'x' as 'text' }))]),
    '/pages/0/fields/0/kind not-one-of',
  ],
  [
    'a choice of nothing',
    formOf([pageOf(text('a', { kind: 'choice' }))]),
    '/pages/0/fields/0 options-missing',
  ],
  [
    'an option twice',
    formOf([pageOf(text('a', { kind: 'choice', options: [option('x'), option('x')] }))]),
    '/pages/0/fields/0/options/1/value option-twice',
  ],
  [
    'a group in a group',
    formOf([pageOf(text('a', { kind: 'group', fields: [text('b', { kind: 'group' })] }))]),
    '/pages/0/fields/0/fields/0/kind group-in-group',
  ],
  [
    'an empty group',
    formOf([pageOf(text('a', { kind: 'group' }))]),
    '/pages/0/fields/0 fields-missing',
  ],
  [
    'a file in a row',
    formOf([pageOf(text('a', { kind: 'group', fields: [text('b', { kind: 'file' })] }))]),
    '/pages/0/fields/0/fields/0/kind not-in-group',
  ],
  [
    'crossed limits',
    formOf([pageOf(text('a', { kind: 'number', min: 5, max: 1 }))]),
    '/pages/0/fields/0/min limits-crossed',
  ],
  [
    'a limit of words',
    formOf([pageOf(text('a', { kind: 'date', min: 'zítra' }))]),
    '/pages/0/fields/0/min limit-wrong',
  ],
  [
    'options of a text',
    formOf([pageOf(text('a', { options: [option('x')] }))]),
    '/pages/0/fields/0/options does-not-belong',
  ],
  [
    'a strange prefill',
    formOf([pageOf(text('a', { prefill: 'ico' }))]),
    '/pages/0/fields/0/prefill prefill-wrong',
  ],
  [
    'a declaration of nothing',
    formOf([pageOf(text('a', { kind: 'declaration' }))]),
    '/pages/0/fields/0 text-missing',
  ],
  [
    'a value without a rule',
    formOf([pageOf(text('b'), text('a', { kind: 'computed' }))]),
    '/pages/0/fields/1 value-missing',
  ],
  [
    'a matter with a condition at the end',
    formOf([pageOf(text('a'))], { matters: [{ kind: 'general', when: 'a == "x"' }] }),
    '/matters/0/when last-has-condition',
  ],
  [
    'a route behind one that always holds',
    formOf([pageOf(text('a'))], { routes: [{ unit: 'A' }, { unit: 'B' }] }),
    '/routes/1 never-reached',
  ],
  [
    'a subject with a strange name',
    formOf([pageOf(text('a'))], { subject: { cs: 'Věc {b}' } }),
    '/subject/cs field-unknown',
  ],
  [
    'a page of a co-signer nobody named',
    formOf([pageOf(text('a')), { ...pageOf(text('b')), name: 'p2', party: 'cosigner' }]),
    '/pages/1/party no-cosigner',
  ],
  [
    'a check at a field of another page',
    formOf([{ ...pageOf(text('a')), checks: [{ rule: 'true', message: label, field: 'b' }] }]),
    '/pages/0/checks/0/field field-unknown',
  ],
]

for (const [what, form, fault] of broken) {
  test(`${what} is refused with its place`, () => assert.equal(faultOf(form), fault))
}

const wrongRules: [what: string, form: FormDefinition, fault: string][] = [
  [
    'a condition that reads what comes later',
    formOf([pageOf(text('a', { when: 'b == "x"' }), text('b'))]),
    '/pages/0/fields/0/when rule-reads-later',
  ],
  [
    'a condition of a page that reads the page itself',
    formOf([{ ...pageOf(text('a')), when: 'a == "x"' }]),
    '/pages/0/when rule-reads-later',
  ],
  [
    'values in a circle',
    formOf([
      pageOf(
        text('x'),
        text('a', { kind: 'computed', value: 'b + 1' }),
        text('b', { kind: 'computed', value: 'a + 1' }),
      ),
    ]),
    '/pages/0/fields/1/value rule-cyclic',
  ],
  [
    'a row that reads its own group',
    formOf([pageOf(text('g', { kind: 'group', fields: [text('a', { when: 'size(g) > 1' })] }))]),
    '/pages/0/fields/0/fields/0/when rule-reads-later',
  ],
  [
    'a condition that is a number',
    formOf([pageOf(text('a'), text('b', { when: '1 + 1' }))]),
    '/pages/0/fields/1/when rule-gives-wrong',
  ],
  [
    'a fee that is a text',
    formOf([pageOf(text('a'))], { fees: [{ name: label, czk: 'a' }] }),
    '/fees/0/czk rule-gives-wrong',
  ],
  [
    'a check with a mistake',
    formOf([pageOf(text('a', { checks: [{ rule: 'a ==', message: label }] }))]),
    '/pages/0/fields/0/checks/0/rule rule-syntax',
  ],
]

for (const [what, form, fault] of wrongRules) {
  test(`${what} is refused with its place`, () => assert.equal(faultOf(form), fault))
}

test('what is wrong in a file is said itself, so that it is found there', () => {
  const name = 'jménoPsa'
  const places = [pageOf(text(name)), pageOf(text('g', { kind: 'group', fields: [text(name)] }))]
  for (const page of places) {
    const read = readDefinition(formOf([page]))
    assert.ok(!read.ok)
    const [{ code, detail }] = read.faults as [(typeof read.faults)[number]]
    assert.deepEqual({ code, detail }, { code: 'wrong-form', detail: name })
    assert.match(faultText(read.faults[0]!, 'cs'), /\(jménoPsa\)$/)
  }
})

test('each fault says in three languages what to do', () => {
  for (const [, form] of [...broken, ...wrongRules]) {
    const read = readDefinition(form)
    assert.ok(!read.ok)
    for (const lang of ['cs', 'en', 'de'] as const) {
      assert.match(faultText(read.faults[0]!, lang), /^\p{Lu}.{15,}[.)]$/u)
    }
  }
})
