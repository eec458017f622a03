import assert from 'node:assert/strict'
import test from 'node:test'
import { demoOperator } from '../../../platform/config/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Person } from '../queries/persons.ts'
import { texts } from '../texts/contract.ts'
import { senderCard } from './cards.ts'
import { contractRequest } from './contract.ts'

const at = new Date('2026-11-21T10:00:00+01:00')

const lan: Person = {
  id: '0',
  accountId: '1',
  kind: 'natural',
  name: 'Thi Lan Nguyen',
  birthDate: '1991-08-25',
  ico: null,
  actingName: null,
  street: 'Americká 40',
  town: 'Plzeň',
  postcode: '30100',
  country: '',
  phone: '+420601000103',
  email: 'lan.nguyen@priklad.example',
  code: 'K7QM-4R2T',
  registeredAt: at,
  confirmedAt: at,
  verifiedAt: null,
  verifiedIn: null,
  verificationId: null,
}

const firm: Person = {
  ...lan,
  kind: 'legal',
  name: 'Šumava Dřevo s.r.o.',
  birthDate: null,
  ico: '26317451',
  actingName: 'Petr Kolář',
}

const contract = (person: Person, lang: Lang) =>
  contractRequest({
    operator: demoOperator,
    person,
    office: 'Plzeň',
    officer: 'Radek Toman',
    mark: 'S/2026/000003',
    lang,
    document: { documentKind: 'residence-permit', documentEnd: '3308' },
    at,
  })

/** All words of a contract, one piece a line. */
const wordsOf = (person: Person, lang: Lang) => JSON.stringify(contract(person, lang).blocks)

test('a Czech contract names both parties, the office, the officer and the document', () => {
  const words = wordsOf(lan, 'cs')
  for (const part of [
    demoOperator.name,
    'Thi Lan Nguyen',
    '25. 8. 1991',
    '301\u00a000 Plzeň',
    'Radek Toman',
    'Povolení k pobytu, …3308',
  ])
    assert.ok(words.includes(part), part)
})

test('a translated contract is followed by the Czech text, which binds', () => {
  for (const lang of ['en', 'de'] as const) {
    const words = wordsOf(lan, lang)
    const [translated, czech] = [texts[lang].articles[0]!.title, texts.cs.articles[0]!.title]
    assert.ok(words.indexOf(translated) < words.lastIndexOf(czech), lang)
    assert.ok(words.includes(texts[lang].translation), lang)
    assert.equal(contract(lan, lang).lang, lang)
  }
  assert.equal(wordsOf(lan, 'cs').split(texts.cs.articles[0]!.title).length, 2)
})

test('each language has the same articles with as many paragraphs', () => {
  const shape = (lang: Lang) => texts[lang].articles.map(article => article.paragraphs.length)
  assert.deepEqual(shape('en'), shape('cs'))
  assert.deepEqual(shape('de'), shape('cs'))
})

test('nothing is left to be filled in by hand but the signatures', () => {
  for (const lang of ['cs', 'en', 'de'] as const)
    assert.doesNotMatch(
      contract(lan, lang)
        .blocks.map(block => JSON.stringify(block))
        .join(),
      /\{operator\}/,
    )
})

test('a firm’s contract has its number and is signed by the one who acts for it', () => {
  const { blocks } = contract(firm, 'cs')
  assert.ok(wordsOf(firm, 'cs').includes('26317451'))
  assert.ok(!wordsOf(firm, 'cs').includes('Datum narození'))
  assert.deepEqual(blocks.at(-1), { kind: 'signatures', labels: ['Petr Kolář', 'Radek Toman'] })
})

test('a sender’s card is a copy of what the person says of themselves now', () => {
  assert.deepEqual(senderCard(lan), {
    personId: '0',
    name: 'Thi Lan Nguyen',
    address: 'Americká 40, 301\u00a000 Plzeň',
    email: 'lan.nguyen@priklad.example',
    phone: '+420601000103',
    ico: null,
    birthDate: '1991-08-25',
  })
})
