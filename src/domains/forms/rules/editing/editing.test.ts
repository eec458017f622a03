import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { dogForm, formOf, janasDogs, pageOf, world } from '../../../../../tests/forms/example.ts'
import { type Field, type FormDefinition, fieldKinds } from '../definition.ts'
import { readDefinition } from '../reading/index.ts'
import { blankForm } from './blank.ts'
import { breaksIn, faultsIn, faultsWithin } from './faults.ts'
import { judge } from './judging.ts'
import { readChanges } from './merging.ts'
import { fieldNameFrom, pageNameFrom } from './names.ts'
import { optionLines, readOptions } from './options.ts'
import { newPartOrder, readPart, withChangedPart, withPart } from './parts.ts'
import { isPlace, placeOf, valueAt, withItem, withMoved, withoutItem, withValue } from './place.ts'
import { readField, readWords } from './reading.ts'
import { fitsRow, settingsOf } from './settings.ts'
import { usualTime } from './spans.ts'
import { beginTrial, readTrial, stepTrial } from './trying.ts'

const typed = (fields: Record<string, string | string[]>) => ({
  text: (name: string) => String([fields[name] ?? ''].flat().at(-1)),
  list: (name: string) => [fields[name] ?? []].flat(),
})

test('a name for rules comes from the question, never one that is taken or reserved', () => {
  assert.equal(fieldNameFrom('Jméno psa', dogForm), 'jmenoPsa')
  assert.equal(fieldNameFrom('age', dogForm), 'age2')
  assert.equal(fieldNameFrom('true', dogForm), 'true2')
  assert.equal(fieldNameFrom('65 let a více?', dogForm), 'otazka65LetAVice')
  assert.equal(fieldNameFrom('§ !', dogForm), 'otazka')
  assert.equal(pageNameFrom('Psi', dogForm), 'psi-2')
})

test('any words make names that a definition takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), words => {
      assert.match(fieldNameFrom(words, dogForm), /^[a-z][A-Za-z0-9]{0,39}$/)
      assert.match(pageNameFrom(words, dogForm), /^[a-z][A-Za-z0-9-]{0,39}$/)
    }),
  )
})

test('a question is moved within its list, and nothing else changes', () => {
  const moved = withMoved(dogForm, '/pages/0/fields/0', 2)!
  assert.deepEqual(
    moved.pages[0]!.fields.map(field => field.name),
    ['senior', 'phone', 'holder'],
  )
  assert.deepEqual(moved.pages.slice(1), dogForm.pages.slice(1))
  assert.equal(withMoved(dogForm, '/pages/9', 0), null)
})

test('a moved question can be moved back', () => {
  const order = fc.integer({ min: 0, max: 2 })
  fc.assert(
    fc.property(order, order, (from, to) => {
      const there = withMoved(dogForm, `/pages/0/fields/${from}`, to)!
      assert.deepEqual(withMoved(there, `/pages/0/fields/${to}`, from), dogForm)
    }),
  )
})

test('the last fee leaves no empty list behind, the last question an empty page', () => {
  assert.equal('fees' in withoutItem(dogForm, '/fees/0')!, false)
  const form = formOf([pageOf({ name: 'a', kind: 'text', label: { cs: 'A' } })])
  assert.deepEqual(withoutItem(form, '/pages/0/fields/0')!.pages[0]!.fields, [])
  assert.equal(withoutItem(form, '/pages/0/fields/7'), null)
})

test('a place that is none of ours is no place, whatever it spells', () => {
  for (const place of [
    '/__proto__',
    '/pages',
    '/pages/x',
    '/pages/0/../',
    '/slug',
    '',
    '/pages/-1',
  ])
    assert.equal(isPlace(place), false, place)
  for (const place of ['/pages/0', '/pages/0/fields/1/fields/2/checks/0', '/fees/0/when'])
    assert.equal(isPlace(place), true, place)
  assert.equal(valueAt(dogForm, '/pages/constructor'), undefined)
  assert.equal(withValue(dogForm, '/pages/7/when', 'true'), null)
  assert.equal(placeOf(dogForm, 'chip'), '/pages/2/fields/0/fields/2')
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
  assert.deepEqual(wrongOf('choice', { 'label.cs': 'A' }), { 'options.cs': 'options-missing' })
  assert.deepEqual(wrongOf('date', { 'label.cs': 'A', min: 'zítra' }), { min: 'day-wrong' })
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
  assert.equal(czk({ amount: '1 500,50', per: 'dogs' }), '1500.50 * size(dogs)')
  assert.equal(czk({ czk: 'senior ? 200 : 1500' }), 'senior ? 200 : 1500')
  assert.deepEqual(czk({ amount: 'dvě stě' }), { amount: 'amount-wrong' })
  assert.deepEqual(czk({ amount: '1', per: 'nobody' }), { per: 'per-wrong' })
})

test('a new unit stands before the one that gets all the rest', () => {
  assert.equal(newPartOrder(dogForm, 'routes'), 1)
  const form = withPart(dogForm, 'routes', { unit: 'OD' })!
  assert.deepEqual(
    form.routes!.map(route => route.unit),
    ['OŽP', 'OD', 'FIN'],
  )
  const changed = withChangedPart(dogForm, '/routes/0', { unit: 'ŽP' })!
  assert.deepEqual(changed.routes![0], { unit: 'ŽP', when: 'senior' })
})

test('a form that is still written shows all its faults, not only the first kind', () => {
  const draft = blankForm('pes', { cs: 'Pes' })
  assert.deepEqual(
    faultsIn(draft).map(fault => fault.code),
    ['nothing-asked'],
  )
  const wrong = withValue(dogForm, '/fees/0/czk', 'x(')!
  const both = withItem(wrong, '/pages/0/fields', {
    name: 'options',
    kind: 'choice',
    label: { cs: 'Bez možností' },
  })!
  const codes = faultsIn(both).map(fault => fault.code)
  assert.ok(codes.includes('options-missing') && codes.includes('rule-syntax'))
  assert.equal(faultsWithin(faultsIn(both), '/fees/0').length, 1)
})

test('what could not even be shown in the builder is told from what is only unfinished', () => {
  assert.deepEqual(breaksIn(blankForm('pes', { cs: 'Pes' })), [])
  assert.ok(breaksIn({ ...dogForm, pages: 'all' as never }).length > 0)
})

test('nothing blocks a form that is whole in three languages; a missing one does', () => {
  const label = { cs: 'Jméno', en: 'Name', de: 'Name' }
  const words = (cs: string) => ({ cs, en: 'Trial', de: 'Probe' })
  const page = { name: 'p', title: words('Kdo jste?'), fields: [] }
  const form = formOf([{ ...page, fields: [{ name: 'name', kind: 'text', label }] }], {
    purpose: words('Zkouší se.'),
    subject: words('Zkouška'),
  })
  assert.deepEqual(judge(form), [])
  const without = withValue(form, '/pages/0/fields/0/label', { cs: 'Jméno', en: 'Name' })!
  assert.deepEqual(judge(without), [
    { place: '/pages/0/fields/0/label', blocks: true, about: 'translation', lang: 'de' },
  ])
})

test('a sentence that nobody understands blocks publishing', () => {
  const long = `Kdo ${'chce podat žádost '.repeat(12)}přijde na úřad.`
  const findings = judge(withValue(dogForm, '/pages/0/intro', { cs: long })!)
  assert.ok(
    findings.some(
      one => one.about === 'text' && one.blocks && one.finding.fault === 'sentence-too-long',
    ),
  )
})

test('the forms that come with the product may be published by any office as they are', () => {
  const folder = new URL('../../../../../content/forms/', import.meta.url)
  for (const name of readdirSync(folder)) {
    const form = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as FormDefinition
    const blocking = judge(form).filter(({ blocks }) => blocks)
    assert.deepEqual(blocking, [], name)
  }
})

test('changes from outside are taken only when they are changes', () => {
  const good = '[{"place":["pages","psi","title","cs"],"after":"Psi"}]'
  assert.deepEqual(readChanges(good), [{ place: ['pages', 'psi', 'title', 'cs'], after: 'Psi' }])
  for (const text of [
    '',
    '{}',
    '[1]',
    '[{"place":[]}]',
    '[{"place":"x"}]',
    'null',
    '[{"place":[1]}]',
  ])
    assert.equal(readChanges(text), null, text)
})

test('a trial goes through the form as a citizen would, and keeps what was typed', () => {
  const begun = beginTrial(dogForm, {}, world)
  assert.equal(begun.page, 'drzitel')
  const wrong = stepTrial(dogForm, { answers: {}, page: 'drzitel' }, step({ senior: 'no' }), world)
  assert.equal(wrong.page, 'drzitel')
  assert.ok(wrong.wrong.length > 0)
  const sent = {
    'holder.name': 'Jana Nováková',
    'holder.birthDate': '12. 4. 1986',
    senior: 'yes',
    phone: '',
  }
  const next = stepTrial(dogForm, { answers: {}, page: 'drzitel' }, step(sent), world)
  assert.equal(next.page, 'sleva')
  const back = stepTrial(
    dogForm,
    { answers: next.answers, page: 'sleva' },
    { sent: { pensionCard: '12' }, to: 'drzitel', stays: false },
    world,
  )
  assert.deepEqual([back.page, back.answers.pensionCard], ['drzitel', '12'])
})

test('a trial takes the name of a file for the file', () => {
  const file: Field = { name: 'plan', kind: 'file', label: { cs: 'Plán' }, accepts: ['pdf'] }
  const form = formOf([pageOf(file)])
  const at = { answers: {}, page: 'page' }
  assert.equal(stepTrial(form, at, step({ plan: 'plan.pdf' }), world).page, null)
  assert.equal(stepTrial(form, at, step({ plan: 'plan.exe' }), world).wrong.length, 1)
})

test('answers that came back changed break no trial', () => {
  for (const text of ['', '[]', 'null', '7', '{', '{"dogs":7,"holder":"x","__proto__":{}}']) {
    const answers = readTrial(text)
    assert.doesNotThrow(() => beginTrial(dogForm, answers, world))
    assert.doesNotThrow(() =>
      stepTrial(dogForm, { answers, page: 'psi' }, step({ 'dogs.rows': '2' }), world),
    )
  }
  assert.deepEqual(readTrial(JSON.stringify(janasDogs)), janasDogs)
})

test('the usual time is that of the one in the middle', () => {
  assert.equal(usualTime([0, 0, 0, 0, 0, 0, 0]), null)
  assert.deepEqual(usualTime([1, 4, 1, 0, 0, 0, 0]), { within: 30 })
  assert.deepEqual(usualTime([1, 0, 0, 0, 0, 0, 9]), { over: 600 })
})

function step(sent: Record<string, string>) {
  return { sent, to: '', stays: false }
}
