import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedForm } from '../../../../../tests/forms/clerk.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { amountInWords } from './amount-words.ts'
import { ruleClause, ruleWords } from './rule-said.ts'

const dogs = sharedForm()
const fields = dogs.pages.flatMap(page => page.fields)
const ageRule = fields.find(({ name }) => name === 'vekNesedi')!.when!

/** What a clerk reads at once, and the code that is folded away. */
function read(form: typeof dogs, rule: string, lang: Lang, how = ruleClause) {
  const shown = `${how(form, rule, lang)}`
  const [words = '', folded = ''] = shown.split('<details')
  return { words: words.trim().replaceAll('&#39;', "'"), folded }
}

test('the shared dog form says its own rule about the age in words, not in code', () => {
  assert.deepEqual(read(dogs, ageRule, 'en'), {
    words:
      '“What applies to you” contains “I am 65 or older” and a natural person sends it and ' +
      'the birth date of “Keeper” is answered and the age of “Keeper” is less than 65',
    folded: '',
  })
  assert.match(
    read(dogs, ageRule, 'de').words,
    /eine natürliche Person einreicht und das Geburtsdatum von „[^“]+“ beantwortet ist/,
  )
  assert.match(read(dogs, ageRule, 'de').words, /das Alter von „[^“]+“ weniger als 65 ist$/)
  assert.match(read(dogs, ageRule, 'cs').words, /věk osoby „[^“]+“ je méně než 65$/)
})

test('that something else is ticked too is said in words', () => {
  const said = (lang: Lang) => read(dogs, "uleva.exists(u, u != 'duchod')", lang)
  assert.deepEqual(said('en'), {
    words: '“What applies to you” contains something else than “I am 65 or older”',
    folded: '',
  })
  assert.match(said('cs').words, /obsahuje něco jiného než „Je mi 65 let nebo více“/)
  assert.match(said('de').words, /etwas anderes als „Ich bin 65 Jahre oder älter“ enthält/)
})

const town = formOf([
  pageOf(
    { name: 'power', kind: 'yes-no', label: { cs: 'Proud?' } },
    { name: 'people', kind: 'number', label: { cs: 'Lidí' } },
    { name: 'born', kind: 'date', label: { cs: 'Narozen' } },
    { name: 'note', kind: 'text', label: { cs: 'Poznámka' } },
  ),
])

test('all and any together are said with brackets', () => {
  const rule = 'power && (people > 3 || yearsBetween(born, today) >= 18)'
  assert.deepEqual(read(town, rule, 'cs'), {
    words:
      '„Proud?“ je ano a zároveň („Lidí“ je víc než 3 nebo počet let od „Narozen“ je aspoň 18)',
    folded: '',
  })
  assert.equal(read(town, 'note != ""', 'cs').words, '„Poznámka“ je vyplněno')
  assert.equal(read(town, 'note == ""', 'cs').words, '„Poznámka“ není vyplněno')
})

test('what cannot be said is a rule of its own, once, with the code folded under it', () => {
  const rule = 'power && people + 1 > 3 && people % 2 == 0'
  const own = {
    cs: 'platí vlastní pravidlo',
    en: 'a rule of its own holds',
    de: 'eine eigene Regel gilt',
  }
  for (const lang of ['cs', 'en', 'de'] as const) {
    const { words, folded } = read(town, rule, lang)
    assert.ok(words.endsWith(own[lang]), words)
    assert.doesNotMatch(words, /&amp;|%|\+|code/)
    assert.equal(words.split(own[lang]).length, 2, 'said once')
    assert.match(folded, /<code>[^<]*people|<code>[^<]*Lidí/)
  }
  assert.match(read(town, 'people + 1 > 3', 'cs', ruleWords).words, /^platí vlastní pravidlo$/)
  assert.match(read(town, 'x(', 'cs').folded, /<code>x\(<\/code>/, 'a broken one is there to see')
})

test('an amount by a rule of its own is said so, with the code folded', () => {
  const shown = `${amountInWords(town, 'power ? 100 : 200', 'cs')}`
  assert.match(shown, /^podle vlastního pravidla\s*<details/)
  assert.match(`${amountInWords(town, 'power ? 100 : 200', 'de')}`, /^nach einer eigenen Regel/)
})
