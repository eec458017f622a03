import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogForm, formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { type Field, fieldKinds } from '../definition.ts'
import { readDefinition } from '../reading/index.ts'
import { optionLines, readOptions } from './options.ts'
import { readPart } from './parts.ts'
import { readField, readWords } from './reading.ts'
import { fitsRow, settingsOf } from './settings.ts'

const typed = (fields: Record<string, string | string[]>) => ({
  text: (name: string) => String([fields[name] ?? ''].flat().at(-1)),
  list: (name: string) => [fields[name] ?? []].flat(),
})

test('options are written one a line, in three languages, with explanations', () => {
  const options = readOptions({
    cs: 'pes = Mám psa | Staršího tří měsíců\nKočka',
    en: 'pes = I have a dog\nCat',
    de: '',
  })
  assert.deepEqual(options, [
    {
      value: 'pes',
      label: { cs: 'Mám psa', en: 'I have a dog' },
      hint: { cs: 'Staršího tří měsíců' },
    },
    { value: 'kocka', label: { cs: 'Kočka', en: 'Cat' } },
  ])
  assert.equal(optionLines(options, 'cs'), 'pes = Mám psa | Staršího tří měsíců\nkocka = Kočka')
})

test('a question keeps its name, condition, checks and rows when its words change', () => {
  const before = dogForm.pages[2]!.fields[0]!
  const fields = { 'label.cs': 'Všichni psi', 'rowName.cs': 'Pes', maxRows: '4' }
  const { field, wrong } = readField(typed(fields), 'group', before)
  assert.deepEqual(wrong, {})
  assert.equal(field.name, 'dogs')
  assert.deepEqual(field.fields, before.fields)
  assert.equal(field.maxRows, 4)
})

test('every kind of question is read from its page without a fault of the definition', () => {
  const filled: Record<string, string | string[]> = {
    'label.cs': 'Otázka',
    'text.cs': 'Text',
    'options.cs': 'a = A\nb = B',
    value: '1 + 1',
    need: 'recommended',
    accepts: ['pdf'],
    min: '',
    max: '',
  }
  for (const kind of fieldKinds) {
    const { field, wrong } = readField(typed(filled), kind, { name: 'otazka' })
    assert.deepEqual(wrong, {}, kind)
    const whole: Field =
      kind === 'group'
        ? { ...field, fields: [{ name: 'x', kind: 'text', label: { cs: 'X' } }] }
        : field
    const other: Field = { name: 'jina', kind: 'text', label: { cs: 'Jiná' } }
    const read = readDefinition(formOf([pageOf(whole, other)]))
    assert.ok(read.ok, `${kind}: ${JSON.stringify(read)}`)
    assert.ok(!fitsRow(kind) || kind !== 'group')
    assert.ok(settingsOf(kind).length >= 1)
  }
})

test('what is missing or wrong on the page of a question is told at its input', () => {
  const wrongOf = (kind: (typeof fieldKinds)[number], fields: Record<string, string>) =>
    readField(typed(fields), kind, { name: 'x' }).wrong
  assert.deepEqual(wrongOf('text', { maxLength: 'moc' }), {
    'label.cs': 'czech-missing',
    maxLength: 'number-wrong',
  })
  const limits = { 'label.cs': 'A', max: '5,000' }
  assert.deepEqual(wrongOf('money', limits), { max: 'number-unclear' })
  assert.deepEqual(wrongOf('number', { ...limits, decimals: '3' }), {})
  assert.deepEqual(wrongOf('choice', { 'label.cs': 'A' }), { 'options.cs': 'options-missing' })
  for (const line of ['= Text', 'pes =', '| vysvětlivka']) {
    const options = { 'label.cs': 'A', 'options.cs': `a = A\n${line}` }
    assert.deepEqual(wrongOf('choice', options), { 'options.cs': 'option-half' }, line)
  }
  const english = { 'label.cs': 'A', 'options.cs': 'a = A', 'options.en': '= A' }
  assert.deepEqual(wrongOf('choice', english), { 'options.en': 'option-half' })
  assert.deepEqual(wrongOf('date', { 'label.cs': 'A', min: 'day', 'min.kdy': 'zítra' }), {
    'min.kdy': 'day-wrong',
  })
  assert.deepEqual(wrongOf('computed', { 'label.cs': 'A' }), { value: 'value-missing' })
})

test('words without any text are no words', () => {
  assert.equal(readWords(typed({}), 'help'), undefined)
  assert.deepEqual(readWords(typed({ 'help.en': 'Help' }), 'help'), { cs: '', en: 'Help' })
})

test('a fee is an amount, once or for each of something, or a rule', () => {
  const czk = (fields: Record<string, string>) => {
    const { item, wrong } = readPart(typed({ 'name.cs': 'Poplatek', ...fields }), 'fees', dogForm)
    return Object.keys(wrong).length > 0 ? wrong : (item as { czk: string }).czk
  }
  assert.equal(czk({ amount: '200' }), '200')
  const perDog = { rateCzk: 1500.5, factors: ['dogs'] }
  assert.deepEqual(czk({ amount: '1 500,50', per: 'dogs' }), perDog)
  assert.equal(czk({ czk: 'senior ? 200 : 1500' }), 'senior ? 200 : 1500')
  assert.deepEqual(czk({ amount: 'dvě stě' }), { amount: 'amount-wrong' })
  assert.deepEqual(czk({ amount: '1', per: 'nobody' }), { per: 'per-wrong' })
})

test('an amount and a rule at once are refused at both, none dropped in silence', () => {
  const wrongOf = (fields: Record<string, string>) =>
    readPart(typed({ 'name.cs': 'Poplatek', ...fields }), 'fees', dogForm).wrong
  const twice = 'amount-twice'
  assert.deepEqual(wrongOf({ amount: '200', czk: '5 * 5' }), { amount: twice, czk: twice })
  assert.deepEqual(wrongOf({ per: 'dogs', czk: '5 * 5' }), { per: twice, czk: twice })
})
