import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { foldText } from '../czech/index.ts'
import { isStopWord, type StemLang, stemOf, wordsOf } from './index.ts'

/** Of a hundred forms of one word so many may miss it; what is folded away cannot be told apart. */
const most = { missing: 0.5, meeting: 6 }

const stem = (word: string, lang: StemLang = 'cs') => stemOf(lang, foldText(word))

test('forms of one Czech word meet', t => {
  const pairs = linesOf('czech-forms.txt').flatMap(([first, ...forms]) =>
    forms.map(form => [first!, form] as const),
  )
  assert.ok(pairs.length >= 900, `${pairs.length} pairs`)
  const apart = pairs.filter(([one, other]) => stem(one) !== stem(other))
  assertBounded(t, 'forms that do not meet', { wrong: apart, of: pairs.length, most: most.missing })
})

test('forms meet also when they are typed without diacritics', () => {
  for (const form of ['vyhlasce', 'VYHLÁŠCE', 'vyhlasek', 'Vyhláškou'])
    assert.equal(stem(form), stem('vyhláška'), form)
})

test('consonants that take turns meet: k and c, h and z', () => {
  for (const [one, other] of [
    ['Praha', 'Praze'],
    ['dráha', 'dráze'],
    ['ruka', 'ruce'],
  ])
    assert.equal(stem(one!), stem(other!), one)
  assert.equal(stem('Olga'), stem('Olze'), 'g too turns into z')
})

test('different Czech words do not meet, but for those that only diacritics tell apart', t => {
  const pairs = linesOf('czech-strangers.txt').map(([one, other]) => [one!, other!] as const)
  assert.ok(pairs.length >= 120, `${pairs.length} pairs`)
  const met = pairs.filter(([one, other]) => stem(one) === stem(other))
  assertBounded(t, 'strangers that meet', { wrong: met, of: pairs.length, most: most.meeting })
})

test('English plurals and verbs meet', () => {
  for (const forms of [
    'fee fees',
    'dog dogs',
    'city cities',
    'tax taxes',
    'apply applies applied applying',
    'pay pays paying',
    'stop stopped stopping',
    'notice notices',
    'licence licences',
    'register registers registered registering',
    'office offices',
    'waste wastes',
    'permit permits permitted',
  ]) {
    const stems = new Set(forms.split(' ').map(form => stem(form, 'en')))
    assert.equal(stems.size, 1, `${forms}: ${[...stems]}`)
  }
  assert.notEqual(stem('thing', 'en'), stem('the', 'en'))
  assert.notEqual(stem('address', 'en'), stem('add', 'en'))
  assert.notEqual(stem('status', 'en'), stem('state', 'en'))
})

test('German cases and plurals meet, with umlauts in one letter or two', () => {
  for (const forms of [
    'Gebühr Gebühren Gebuehr Gebuehren',
    'Hund Hunde Hunden Hundes',
    'Behörde Behörden Behoerde',
    'Antrag Antrages Antrags Anträge Anträgen Antraege',
    'Straße Straßen Strasse',
    'Stadt Städte Städten Staedte',
    'neue neuen neuer neues',
  ]) {
    const stems = new Set(forms.split(' ').map(form => stem(form, 'de')))
    assert.equal(stems.size, 1, `${forms}: ${[...stems]}`)
  }
  assert.notEqual(stem('Hund', 'de'), stem('hundert', 'de'))
})

test('words that every text has are left out, in the language of the text', () => {
  const words = (lang: StemLang, text: string) => wordsOf(lang, text).map(one => one.folded)
  assert.deepEqual(words('cs', 'Poplatek za psa a jak ho zaplatit'), [
    'poplatek',
    'psa',
    'zaplatit',
  ])
  assert.deepEqual(words('en', 'How to pay the fee for a dog'), ['pay', 'fee', 'dog'])
  assert.deepEqual(words('en', "I don’t have my dog's paper"), ['dog', 'paper'])
  assert.deepEqual(words('de', 'Die Gebühr für den Hund'), ['gebuhr', 'hund'])
  assert.equal(isStopWord('cs', 'byt'), false, 'a flat is looked for')
})

test('a word keeps how it was written', () => {
  assert.deepEqual(wordsOf('cs', 'Vyhlášce 106/1999, „PSŮ“.'), [
    { spelled: 'vyhlášce', folded: 'vyhlasce', stem: stem('vyhláška') },
    { spelled: '106', folded: '106', stem: '106' },
    { spelled: '1999', folded: '1999', stem: '1999' },
    { spelled: 'psů', folded: 'psu', stem: stem('pes') },
  ])
})

test('any text gives words of letters and digits, none longer than forty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('cs', 'en', 'de'), (text, lang) =>
      wordsOf(lang, text).every(
        ({ folded, stem }) =>
          /^[\p{L}\p{N}]{1,40}$/u.test(folded) && /^[\p{L}\p{N}_]{1,41}$/u.test(stem),
      ),
    ),
  )
})

test('a stem is never empty, and a short word stays as it is', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,20}$/),
      fc.constantFrom('cs', 'en', 'de'),
      (word, lang) =>
        word.length < 3 ? stemOf(lang, word) === word : stemOf(lang, word).length >= 2,
    ),
  )
})

type Count = { wrong: readonly (readonly string[])[]; of: number; most: number }

function assertBounded(t: TestContext, name: string, { wrong, of, most }: Count): void {
  const share = (100 * wrong.length) / of
  const words = wrong.map(pair => pair.join('–')).join(', ')
  t.diagnostic(`${name}: ${wrong.length} of ${of}, ${share.toFixed(2)} % (${words})`)
  assert.ok(share <= most, `${share} % > ${most} %: ${words}`)
}

/** The lines of a list beside this test, in words. */
function linesOf(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split(' '))
}
