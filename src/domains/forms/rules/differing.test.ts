import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formOf, pageOf, world } from '../../../../tests/forms/example.ts'
import {
  type Answer,
  type Answers,
  answersDiffering,
  type Field,
  type Identity,
  type Prefill,
  prefilledAnswers,
} from '../index.ts'

const jana: Identity = {
  ...{ kind: 'natural', name: 'Jana Nováková', birthDate: '1986-04-12' },
  ...{ ico: null, actingName: null, street: 'Zahradní 214', town: 'Klatovy', postcode: '33901' },
  ...{ email: 'jana.novakova@priklad.example', phone: '+420777123456' },
}
const firm: Identity = {
  ...jana,
  ...{ kind: 'legal', name: 'Šumava Dřevo s.r.o.', birthDate: null, ico: '27074358' },
  actingName: 'Petr Kolář',
}
const question = (name: Prefill, kind: Field['kind']): Field => ({
  ...{ name, kind, prefill: name, label: { cs: `Otázka ${name}` } },
})
const form = formOf([
  pageOf(
    ...[question('person', 'person'), question('name', 'text'), question('birthDate', 'date')],
    ...[question('ico', 'ico'), question('actingName', 'text'), question('address', 'address')],
    ...[question('email', 'email'), question('phone', 'phone')],
  ),
])
const differing = (answers: Answers, identity = jana) =>
  answersDiffering(form, answers, { world, identity, lang: 'cs' })
const fieldsOf = (answers: Answers, identity = jana) =>
  differing(answers, identity).map(({ field }) => field)

test('what stands as it was filled in beforehand differs in nothing', () => {
  for (const identity of [jana, firm]) {
    const ours = { ...world, sender: { kind: identity.kind } }
    assert.deepEqual(fieldsOf(prefilledAnswers(form, identity, ours), identity), [])
  }
})

test('another name or birth date is told with both values in words', () => {
  const person = { name: 'Jan Novák', birthDate: '1986-04-13' }
  assert.deepEqual(differing({ person }), [
    {
      ...{ page: 'page', field: 'person', label: { cs: 'Otázka person' } },
      answered: 'Jan Novák, nar. 13. 4. 1986',
      verified: 'Jana Nováková, nar. 12. 4. 1986',
    },
  ])
  assert.deepEqual(fieldsOf({ name: 'Jana Malá', birthDate: '1986-04-11' }), ['name', 'birthDate'])
})

test('another address is told, another way of writing it is not', () => {
  const address = { street: 'Zahradní 214', town: 'Klatovy', postcode: '33901' }
  assert.deepEqual(fieldsOf({ address: { ...address, street: 'Plzeňská 9' } }), ['address'])
  assert.deepEqual(fieldsOf({ address: { ...address, postcode: '33902' } }), ['address'])
  const loud = { street: 'ZAHRADNÍ  214 ', town: 'klatovy', postcode: '339 01' }
  assert.deepEqual(fieldsOf({ address: loud }), [])
})

test('a country that is not at home differs, and home is home in every language', () => {
  const address = { street: 'Zahradní 214', town: 'Klatovy', postcode: '33901' }
  assert.deepEqual(fieldsOf({ address: { ...address, country: 'Rakousko' } }), ['address'])
  assert.deepEqual(fieldsOf({ address: { ...address, country: '' } }), [])
  assert.deepEqual(fieldsOf({ address: { ...address, country: 'Czech Republic' } }), [])
  const abroad = { ...jana, town: 'Linz', postcode: '4020', country: 'Rakousko' }
  const linz = { ...address, town: 'Linz', postcode: '4020' }
  assert.deepEqual(fieldsOf({ address: { ...linz, country: 'rakousko' } }, abroad), [])
  const [told] = differing({ address: linz }, abroad)
  assert.equal(told?.verified, 'Zahradní 214, 4020 Linz, Rakousko')
})

test('a firm is compared by its name, its IČO and by who acts for it', () => {
  const answers = { ico: '00255661', name: 'Dřevo a.s.', actingName: 'Pavel Kolář' }
  assert.deepEqual(fieldsOf(answers, firm), ['name', 'ico', 'actingName'])
  const person = { name: 'Petr Kolář', birthDate: '1970-01-01' }
  assert.deepEqual(fieldsOf({ person, ico: '270 74 358' }, firm), [])
  assert.deepEqual(fieldsOf({ person: { ...person, name: 'Pavel Kolář' } }, firm), ['person'])
})

test('what is empty or not verified, and what a citizen cannot have, differs in nothing', () => {
  const answers: Answers = {
    ...{ person: { name: '', birthDate: '' }, name: '', email: 'jina@priklad.example' },
    ...{ phone: '+420602000000', ico: '27074358', actingName: 'Petr Kolář' },
  }
  assert.deepEqual(fieldsOf(answers), [])
})

test('what nobody asks, and what the one who signs too answers, is not compared', () => {
  const name = { ...question('name', 'text'), when: 'wanted' }
  const wanted: Field = { name: 'wanted', kind: 'yes-no', label: { cs: 'Chcete?' } }
  const second: Field = { name: 'second', kind: 'cosignature', label: { cs: 'Kdo ještě' } }
  const theirs = { ...pageOf(question('person', 'person')), name: 'b', party: 'cosigner' as const }
  const both = formOf([pageOf(wanted, name, second), theirs])
  const answers = { name: 'Někdo', person: { name: 'Někdo', birthDate: '1990-01-01' } }
  const around = { world, identity: jana, lang: 'cs' as const }
  assert.deepEqual(answersDiffering(both, answers, around), [])
  const asked = answersDiffering(both, { ...answers, wanted: true }, around)
  assert.deepEqual(
    asked.map(({ field }) => field),
    ['name'],
  )
})

test('whatever shape an answer has, comparing it never fails', () => {
  const shapes = fc.oneof(fc.jsonValue(), fc.string()) as fc.Arbitrary<Answer>
  fc.assert(
    fc.property(shapes, shapes, (one, other) => {
      const found = differing({ person: one, address: other, name: one, ico: other }, firm)
      for (const { answered, verified } of found) assert.notEqual(answered, verified)
    }),
  )
})
