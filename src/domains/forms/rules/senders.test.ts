import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../tests/forms/example.ts'
import {
  type Field,
  type FormDefinition,
  faultText,
  type Prefill,
  readDefinition,
} from '../index.ts'
import { senderNote } from '../texts/senders.ts'
import { checkForm } from './checker/index.ts'
import { readFacts } from './editing/parts.ts'
import { type Identity, prefilledAnswers } from './prefill.ts'
import { allowedSenders, refusedSenders, takesSender } from './senders.ts'

const words = { cs: 'Jméno', en: 'Name', de: 'Name' }
const question = (name: string, kind: Field['kind'], prefill?: Prefill): Field => ({
  ...{ name, kind, label: { ...words, cs: name } },
  ...(prefill && { prefill }),
})
const asks = (...fields: Field[]) => formOf([pageOf(...fields)])
const faultsOf = (form: unknown) => {
  const read = readDefinition(form)
  return read.ok ? [] : read.faults.map(({ place, code }) => `${place} ${code}`)
}
const findingsOf = (form: FormDefinition, before?: FormDefinition) =>
  checkForm(form, before && { before }).map(({ place, code }) => `${place} ${code}`)

test('a form that says nothing of its senders is for everybody', () => {
  const form = asks(question('a', 'text'))
  assert.deepEqual(allowedSenders(form), ['natural', 'legal'])
  assert.deepEqual(refusedSenders({ senders: ['legal', 'natural'] }), [])
  assert.equal(senderNote('cs', form), '')
})

test('a form for citizens refuses a firm and says so beside each link to it', () => {
  const form: FormDefinition = { ...asks(question('a', 'text')), senders: ['natural'] }
  assert.equal(takesSender(form, 'natural'), true)
  assert.equal(takesSender(form, 'legal'), false)
  for (const lang of ['cs', 'en', 'de'] as const) assert.ok(senderNote(lang, form))
})

test('each fault of the senders stands at its place and has words in three languages', () => {
  const form = asks(question('a', 'text'))
  const said: [more: object, fault: string][] = [
    [{ senders: [] }, '/senders too-few'],
    [{ senders: ['natural', 'clerk'] }, '/senders/1 not-one-of'],
    [{ senders: 'natural' }, '/senders wrong-type'],
    [{ senders: ['legal', 'legal'] }, '/senders/1 sender-twice'],
    [{ senders: ['natural', 'legal', 'natural'] }, '/senders too-many'],
    [{ instead: words }, '/instead nobody-refused'],
    [{ senders: ['natural', 'legal'], instead: words }, '/instead nobody-refused'],
    [{ senders: ['natural'], instead: {} }, '/instead missing'],
  ]
  for (const [more, fault] of said) assert.equal(faultsOf({ ...form, ...more })[0], fault)
  assert.deepEqual(faultsOf({ ...form, senders: ['natural'], instead: words }), [])
  for (const lang of ['cs', 'en', 'de'] as const) {
    assert.ok(faultText({ place: '/instead', code: 'nobody-refused' }, lang).length > 20)
  }
})

const firm: Identity = {
  ...{ kind: 'legal', name: 'Šumava Dřevo s.r.o.', ico: '27074358', actingName: 'Petr Kolář' },
  ...{ birthDate: null, street: 'Nádražní 5', town: 'Klatovy', postcode: '33901' },
  ...{ email: 'drevo@priklad.example', phone: '+420777123456' },
}
const citizen: Identity = {
  ...firm,
  ...{ kind: 'natural', name: 'Jana Nováková', birthDate: '1986-04-12' },
  ...{ ico: null, actingName: null },
}

/** Each thing that a question may begin with, and what it is then for a citizen and for a firm. */
const begins: [Prefill, Field['kind'], natural: unknown, legal: unknown][] = [
  ['name', 'text', 'Jana Nováková', 'Šumava Dřevo s.r.o.'],
  ['actingName', 'text', undefined, 'Petr Kolář'],
  ['birthDate', 'date', '1986-04-12', undefined],
  ['ico', 'ico', undefined, '27074358'],
  [
    'person',
    'person',
    { name: 'Jana Nováková', birthDate: '1986-04-12' },
    { name: 'Petr Kolář', birthDate: '' },
  ],
  [
    ...(['address', 'address'] as const),
    { street: 'Nádražní 5', town: 'Klatovy', postcode: '33901' },
    { street: 'Nádražní 5', town: 'Klatovy', postcode: '33901' },
  ],
  ['email', 'email', 'drevo@priklad.example', 'drevo@priklad.example'],
  ['phone', 'phone', '+420777123456', '+420777123456'],
]

test('who lives abroad begins with the country, too', () => {
  const form = asks(question('a', 'address', 'address'))
  const abroad = { ...citizen, town: 'Linz', postcode: '4020', country: 'Rakousko' }
  assert.deepEqual(prefilledAnswers(form, abroad, world).a, {
    ...{ street: 'Nádražní 5', town: 'Linz', postcode: '4020', country: 'Rakousko' },
  })
})

for (const [prefill, kind, natural, legal] of begins) {
  test(`what begins with ${prefill} is right for a citizen and for a firm`, () => {
    const form = asks(question('a', kind, prefill))
    assert.deepEqual(prefilledAnswers(form, citizen, world).a, natural)
    assert.deepEqual(prefilledAnswers(form, firm, world).a, legal)
  })
}

test('a firm of which nobody says who acts leaves a person empty', () => {
  const form = asks(question('a', 'person', 'person'))
  assert.deepEqual(prefilledAnswers(form, { ...firm, actingName: null }, world), {})
})

test('what only firms are asked is not filled in with the name of a citizen', () => {
  const when = 'sender.kind == "legal"'
  const form = asks({ ...question('firm', 'text', 'name'), when }, question('me', 'text', 'name'))
  assert.deepEqual(prefilledAnswers(form, citizen, world), { me: 'Jana Nováková' })
  const { name } = firm
  const ours = { ...world, sender: { kind: 'legal' as const } }
  assert.deepEqual(prefilledAnswers(form, firm, ours), { firm: name, me: name })
})

test('what an answer decides is filled in before it is known whether it will be asked', () => {
  const asked = { ...question('me', 'text', 'name'), when: 'own' }
  const form = asks(question('own', 'yes-no'), asked)
  assert.deepEqual(prefilledAnswers(form, citizen, world), { me: 'Jana Nováková' })
})

test('a question that nothing can fill in is told to whoever writes the form', () => {
  const form = asks(question('ico', 'ico', 'ico'), question('born', 'date', 'birthDate'))
  assert.deepEqual(findingsOf(form), [])
  const place = '/pages/0/fields/0/prefill prefill-never'
  assert.deepEqual(findingsOf({ ...form, senders: ['natural'] }), [place])
  const other = '/pages/0/fields/1/prefill prefill-never'
  assert.deepEqual(findingsOf({ ...form, senders: ['legal'] }), [other])
  const row = { ...question('g', 'group'), fields: [question('who', 'person', 'person')] }
  assert.deepEqual(findingsOf(asks(row)), ['/pages/0/fields/0/fields/0/prefill prefill-never'])
})

test('of persons only one begins with the sender: a second, or who signs, is told', () => {
  const who = (name: string, more: Partial<Field> = {}) => ({
    ...{ ...question(name, 'person', 'person'), ...more },
  })
  const both = [who('zadatel'), who('majitel')]
  assert.deepEqual(findingsOf(asks(...both)), ['/pages/0/fields/1/prefill prefill-second'])
  const child = question('zaDite', 'yes-no')
  const apart = [who('rodic', { when: 'zaDite' }), who('sam', { when: '!zaDite' })]
  assert.deepEqual(findingsOf(asks(child, ...apart)), [], 'nobody is asked both')
  const shows = { fields: ['zadatel'] }
  const signs = { ...question('podpis', 'cosignature'), person: 'majitel', shows }
  const told = ['/pages/0/fields/1/prefill prefill-signer']
  assert.deepEqual(findingsOf(asks(...both, signs)), told)
  assert.deepEqual(findingsOf(asks(who('zadatel'), question('majitel', 'person'), signs)), [])
})

test('a question for firms in a form that takes none is never asked', () => {
  const form = asks(question('a', 'text'), {
    ...question('b', 'text'),
    when: 'sender.kind == "legal"',
  })
  assert.deepEqual(findingsOf(form), [])
  assert.deepEqual(findingsOf({ ...form, senders: ['natural'] }), [
    '/pages/0/fields/1 never-asked',
    '/pages/0/fields/1/when never-holds',
  ])
})

test('whoever leaves out senders that could use it before is told of their drafts', () => {
  const before = asks(question('a', 'text'))
  const form: FormDefinition = { ...before, senders: ['natural'] }
  assert.deepEqual(findingsOf(form, before), ['/senders senders-fewer'])
  assert.deepEqual(findingsOf(before, form), [])
})

const typed = (texts: Record<string, string>, senders: string[]) => ({
  text: (name: string) => texts[name] ?? '',
  list: (name: string) => (name === 'senders' ? senders : []),
})

test('a clerk who ticks everybody or nobody writes a form for everybody', () => {
  const form = { ...asks(question('a', 'text')), senders: ['natural' as const], instead: words }
  for (const ticked of [[], ['natural', 'legal'], ['nobody']]) {
    const { change, wrong } = readFacts(typed({}, ticked))
    assert.equal(wrong['instead.cs'], undefined)
    assert.equal('senders' in change(form), false)
    assert.equal('instead' in change(form), false)
  }
  const { change } = readFacts(typed({ 'instead.cs': 'Přijďte.' }, ['legal']))
  assert.deepEqual(change(form).senders, ['legal'])
  assert.deepEqual(change(form).instead, { cs: 'Přijďte.' })
})

test('advice for those left out is refused at its input when nobody is', () => {
  const { wrong } = readFacts(typed({ 'instead.cs': 'Přijďte.' }, ['legal', 'natural']))
  assert.equal(wrong['instead.cs'], 'nobody-refused')
})
