import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyKind, someAnswers } from '../../../../../tests/forms/every-kind.ts'
import { dogForm, formOf, janasDogs, pageOf, world } from '../../../../../tests/forms/example.ts'
import {
  type Answers,
  checkAll,
  type Field,
  type FormDefinition,
  fieldsHtml,
  hasFiles,
  journeyOf,
  parsePage,
} from '../../index.ts'

type Lang = 'cs' | 'en' | 'de'

function draw(form: FormDefinition, answers: Answers, page = 'page', lang: Lang = 'cs'): string {
  return String(fieldsHtml(lang, form, page, { answers, world }))
}

/** What a browser would send of the drawn page, with its last button unpressed. */
function sentFrom(drawn: string): Record<string, string[]> {
  const sent: Record<string, string[]> = {}
  const add = (name: string | undefined, value: string) => {
    if (name) sent[name] = [...(sent[name] ?? []), value]
  }
  for (const [, attributes] of drawn.matchAll(/<input([^>]*)>/g)) {
    const isBox = /type="(checkbox|radio)"/.test(attributes!)
    if (/type="file"/.test(attributes!) || (isBox && !/ checked/.test(attributes!))) continue
    add(/name="([^"]*)"/.exec(attributes!)?.[1], / value="([^"]*)"/.exec(attributes!)?.[1] ?? '')
  }
  for (const [, name, text] of drawn.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>\n([^<]*)</g)) {
    add(name, text!)
  }
  for (const [, name, options] of drawn.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select/gs,
  )) {
    add(name, /value="([^"]*)" selected/.exec(options!)?.[1] ?? '')
  }
  return sent
}

test('sending a page as it was drawn changes no answer, in each language', () => {
  for (const lang of ['cs', 'en', 'de'] as const) {
    const sent = sentFrom(draw(everyKind, someAnswers, 'page', lang))
    const { answers } = parsePage(everyKind, 'page', sent, someAnswers, world)
    for (const [name, answer] of Object.entries(someAnswers)) {
      if (name !== 'stalls') assert.deepEqual(answers[name], answer, `${lang}: ${name}`)
    }
    const stalls = answers.stalls as Record<string, unknown>[]
    assert.deepEqual(
      stalls.map(stall => stall.goods),
      ['perníky', 'svařené víno'],
    )
    assert.equal(stalls[1]?.hot, true)
  }
})

test('each label, hint and error belongs to a control', () => {
  const wrong = checkAll(everyKind, {}, world)
  const drawn = String(fieldsHtml('cs', everyKind, 'page', { answers: {}, world, wrong }))
  const ids = new Set([...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const named = [...drawn.matchAll(/ (?:for|aria-describedby)="([^"]+)"/g)]
  for (const id of named.flatMap(([, list]) => list!.split(' '))) assert.ok(ids.has(id), id)
  for (const { field } of wrong) assert.ok(ids.has(`field-${field}`), field)
  assert.equal(ids.size, [...drawn.matchAll(/ id="/g)].length)
})

test('Enter in a field goes on, it takes no row away', () => {
  const drawn = draw(dogForm, janasDogs, 'psi')
  const [first] = [...drawn.matchAll(/<button[^>]*>/g)].map(([tag]) => tag)
  assert.ok(!first?.includes('name='))
  assert.match(first ?? '', /tabindex="-1"/)
})

test('a group shows as many rows as must be there, and no button to take the last one', () => {
  const drawn = draw(dogForm, {}, 'psi')
  assert.match(drawn, /name="dogs.rows" value="1"/)
  assert.match(drawn, /Přidat další: Pes/)
  assert.doesNotMatch(drawn, /Odebrat: Pes/)
  assert.match(draw(dogForm, janasDogs, 'psi'), /Odebrat: Pes 2/)
})

test('a group that is full offers no more rows', () => {
  const dogs = Array.from({ length: 5 }, () => ({ dogName: 'Rek' }))
  assert.doesNotMatch(draw(dogForm, { dogs }, 'psi'), /Přidat další: Pes/)
})

test('a question stands there only when the answers ask for it', () => {
  assert.doesNotMatch(draw(dogForm, { dogs: [{ age: 0 }] }, 'psi'), /dogs\.0\.chip/)
  assert.match(draw(dogForm, { dogs: [{ age: 1 }] }, 'psi'), /dogs\.0\.chip/)
})

test('what may be left out says so, and what is recommended says that', () => {
  assert.match(draw(dogForm, {}, 'drzitel'), /Telefon <span[^>]*>\(doporučené\)/)
  assert.match(draw(everyKind, {}), /Co potřebujete <span[^>]*>\(nepovinné\)/)
})

test('a kept file has its button, and a full field takes no more', () => {
  assert.ok(hasFiles(everyKind, 'page'))
  assert.ok(!hasFiles(dogForm, 'psi'))
  const one = draw(everyKind, someAnswers)
  assert.match(one, /Odebrat soubor<span class="visually-hidden"> planek-namesti\.pdf/)
  assert.match(one, /type="file"/)
  const plan = (someAnswers.plan as object[]).concat(someAnswers.plan as object[])
  assert.doesNotMatch(draw(everyKind, { plan } as Answers), /type="file"/)
})

test('what was typed and is wrong stands there again', () => {
  const { answers, wrong, typed } = parsePage(
    dogForm,
    'psi',
    { 'dogs.rows': '1', 'dogs.0.dogName': 'Rek', 'dogs.0.age': '4 roky' },
    {},
    world,
  )
  const drawn = String(fieldsHtml('cs', dogForm, 'psi', { answers, world, typed, wrong }))
  assert.match(drawn, /value="4 roky"/)
  assert.match(drawn, /Stáří \(Pes 1\): napište celé číslo/)
})

test('what is written into a form by its author or its reader is only text', () => {
  const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
  const words = { cs: evil }
  const field: Field = { name: 'a', kind: 'text', label: words, help: words, example: words }
  const box: Field = { name: 'b', kind: 'declaration', label: words, text: words }
  const form = formOf([pageOf(field, box)])
  const wrong = [
    { page: 'page', field: 'a', label: words, code: 'own-rule' as const, message: words },
  ]
  const drawn = String(fieldsHtml('cs', form, 'page', { answers: { a: evil }, world, wrong }))
  assert.doesNotMatch(drawn, /<(script|img)/)
})

test('each page of a journey is drawn in each language', () => {
  const { pages } = journeyOf(dogForm, { senior: true }, world)
  for (const { name } of pages) {
    for (const lang of ['cs', 'en', 'de'] as const) assert.ok(draw(dogForm, {}, name, lang))
  }
})

test('limits of a date are told as plain days, and today as today', () => {
  const of = (limits: Partial<Field>, lang: Lang = 'cs') =>
    draw(
      formOf([pageOf({ name: 'od', kind: 'date', label: { cs: 'Od' }, ...limits })]),
      {},
      'page',
      lang,
    )
  assert.match(of({ min: 'today+30' }), /Nejdříve 22\. 12\. 2026\./)
  assert.match(
    of({ min: 'today', max: 'today+2' }),
    /Nejdříve dnes \(22\. 11\. 2026\), nejpozději 24\. 11\. 2026\./,
  )
  assert.match(of({ max: '2026-12-24' }), /Nejpozději 24\. 12\. 2026\./)
  assert.match(of({ max: 'today-1' }, 'en'), /At the latest 21[^(]+2026\./)
  assert.match(
    of({ min: 'today-1' }, 'de'),
    /Frühestens 21\. 11\. 2026 \(1 Tag vor dem Ausfüllen\)|Frühestens 21/,
  )
  assert.doesNotMatch(of({}), /Nejdříve|Nejpozději/)
})

test('what is not known yet is no nothing: an area of no sides is counted after saving', () => {
  const side = (name: string): Field => ({ name, kind: 'number', label: { cs: name }, decimals: 1 })
  const area: Field = {
    ...{ name: 'area', kind: 'computed', label: { cs: 'Plocha' }, value: 'long * wide' },
    unit: { cs: 'm²' },
  }
  const form = formOf([pageOf(side('long'), side('wide'), area)])
  for (const answers of [{}, { long: 2.5 }] as Answers[]) {
    const drawn = draw(form, answers)
    assert.match(drawn, /class="form-value">spočítá se po uložení stránky</)
    assert.doesNotMatch(drawn, /class="form-value">0/)
  }
  assert.match(draw(form, { long: 2.5, wide: 1.2 }), /class="form-value">3\u00a0m²</)
  assert.match(draw(form, { long: 0, wide: 1.2 }), /class="form-value">0\u00a0m²</)
  const group: Field = {
    name: 'g',
    kind: 'group',
    label: { cs: 'G' },
    minRows: 1,
    fields: [...form.pages[0]!.fields],
  }
  const rows = formOf([pageOf(group)])
  assert.match(draw(rows, { g: [{ long: 2.5 }] }), /spočítá se po uložení/)
  assert.match(draw(rows, { g: [{ long: 2.5, wide: 2 }] }), /class="form-value">5\u00a0m²</)
})

test('a person who may be left out is asked for the birth date when a name is written', () => {
  const of = (need: Field['need'], lang: Lang = 'cs') => {
    const contact: Field = { name: 'kdo', kind: 'person', label: { cs: 'Kdo' } }
    const form = formOf([pageOf(need ? { ...contact, need } : contact)])
    const codes = checkAll(form, { kdo: { name: 'Jan Novák', birthDate: '' } }, world)
    assert.deepEqual(
      codes.map(({ field, code }) => [field, code]),
      [['kdo.birthDate', 'missing']],
    )
    return draw(form, {}, 'page', lang)
  }
  for (const need of ['optional', 'recommended'] as const) {
    assert.match(of(need), />Vyplňte, když napíšete jméno\. Například 12\. 4\. 1986</)
  }
  assert.match(of('optional', 'en'), />Fill in if you write a name\. For example/)
  assert.match(of('optional', 'de'), />Ausfüllen, wenn Sie einen Namen angeben\. Zum Beispiel/)
  assert.doesNotMatch(of(undefined), /Vyplňte, když/)
})
