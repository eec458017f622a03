import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chained } from '../../../../../tests/forms/chained.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { Field } from '../../rules/definition.ts'
import { ruleClause } from './rule-said.ts'
import { conditionText } from './rule-words.ts'

/** A form whose questions count how often one of them is looked at, and all of its conditions. */
function watched(pages: number) {
  const form = structuredClone(chained(pages, 1))
  let looks = 0
  const fields = form.pages.flatMap(page => page.fields)
  for (const field of fields) {
    const { label } = field
    Object.defineProperty(field, 'label', { get: () => [looks++, label][1] })
  }
  const conditions = fields.flatMap(({ when }) => when ?? [])
  return { form, conditions, looks: () => looks }
}

test('a form is put into words without a look at all its questions for each condition', () => {
  for (const pages of [10, 100]) {
    const { form, conditions, looks } = watched(pages)
    const said = conditions.map(rule => conditionText(form, rule, 'cs'))
    assert.equal(said.at(-1), `„Otázka ${pages - 2}/0“ je ano`)
    assert.equal(looks(), pages, 'each question is looked at once')
  }
})

test('of two questions of one name a condition means the first', () => {
  const { form } = watched(2)
  const [first, second] = form.pages.map(page => page.fields[0]!)
  second!.name = first!.name
  assert.equal(conditionText(form, 'f0x0', 'cs'), '„Otázka 0/0“ je ano')
})

const label = (cs: string, de: string) => ({ cs, de })
const asked: Field[] = [
  { name: 'power', kind: 'yes-no', label: label('Potřebujete proud?', 'Brauchen Sie Strom?') },
  {
    ...{ name: 'why', kind: 'choice', label: label('Důvod', 'Grund der Meldung') },
    options: [{ value: 'moved', label: label('Stěhování', 'Umzug') }],
  },
  {
    ...{ name: 'reliefs', kind: 'choices', label: label('Úlevy', 'Ermäßigungen') },
    options: [{ value: 'age', label: label('Věk', 'Alter') }],
  },
  { name: 'people', kind: 'number', label: label('Kolik lidí', 'Wie viele Personen') },
  { name: 'start', kind: 'date', label: label('Začátek', 'Beginn') },
  { name: 'end', kind: 'date', label: label('Konec', 'Ende') },
]
/** As it is read, without what HTML needs. */
const plain = (words: string) => words.replaceAll('&#39;', "'")

const town = formOf([pageOf(...asked)])

test('a German condition after “wenn” ends with its verb, as a sentence there does', () => {
  const said: Record<string, string> = {
    'sender.kind == "legal"': 'eine juristische Person einreicht',
    'sender.kind != "legal"': 'eine natürliche Person einreicht',
    power: '„Brauchen Sie Strom?“ „ja“ ist',
    '!power': '„Brauchen Sie Strom?“ „nein“ ist',
    'why != "moved"': '„Grund der Meldung“ nicht „Umzug“ ist',
    '"age" in reliefs': '„Ermäßigungen“ „Alter“ enthält',
    '!("age" in reliefs)': '„Ermäßigungen“ „Alter“ nicht enthält',
    'people >= 3': '„Wie viele Personen“ mindestens 3 ist',
    'start > today': '„Beginn“ nach heute liegt',
    'end >= start': '„Ende“ nicht vor „Beginn“ liegt',
    'start == "2026-12-01"': '„Beginn“ 1.12.2026 ist',
    '!answered(people)': '„Wie viele Personen“ nicht beantwortet ist',
    'office.type == 3': 'der Typ der Gemeinde 3 ist',
    'power && people < 5':
      '„Brauchen Sie Strom?“ „ja“ ist und „Wie viele Personen“ weniger als 5 ist',
  }
  for (const [rule, words] of Object.entries(said))
    assert.equal(`${ruleClause(town, rule, 'de')}`, words, rule)
})

test('in Czech and English a condition reads after “když” and “when” as anywhere', () => {
  for (const rule of ['power', 'why != "moved"', 'people >= 3', 'sender.kind == "legal"'])
    for (const lang of ['cs', 'en'] as const)
      assert.equal(plain(`${ruleClause(town, rule, lang)}`), conditionText(town, rule, lang), rule)
  assert.equal(conditionText(town, 'people >= 3', 'de'), '„Wie viele Personen“ ist mindestens 3')
})
