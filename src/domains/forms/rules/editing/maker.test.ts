import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makerOf, readMaker, ruleOf } from './maker.ts'
import type { Subject } from './subjects.ts'

const subjects: Subject[] = [
  { name: 'age', label: { cs: 'Stáří' }, sort: 'number' },
  { name: 'senior', label: { cs: '65 let?' }, sort: 'yes-no' },
  { name: 'why', label: { cs: 'Důvod' }, sort: 'choice', options: [{ value: 'moved' }] },
  { name: 'sender.kind', sort: 'world', options: [{ value: 'legal' }] },
]

/** What is saved of a written rule and a few comparisons of the age. */
function joined(pravidlo: string, stavajici: string, spojka = 'all', ages = ['1']): string {
  const rows = ages.flatMap((age, at) => [
    [`otazka.${at}`, 'age'],
    [`jak.${at}`, 'greater'],
    [`hodnota.${at}`, age],
  ])
  const sent = { ...Object.fromEntries(rows), pravidlo, stavajici, spojka, pocet: `${ages.length}` }
  const typed = { text: (name: string) => (sent as Record<string, string>)[name] ?? '' }
  const maker = readMaker({ ...typed, list: () => [] }, subjects)
  const read = ruleOf(maker, 'save', subjects)
  return 'rule' in read ? read.rule : JSON.stringify(read)
}

test('a written rule and new comparisons mean together what either of them says', () => {
  const more = 'age + 1 > 2'
  assert.equal(joined(more, 'all'), 'age + 1 > 2 && age > 1')
  assert.equal(joined(more, 'any'), 'age + 1 > 2 || age > 1')
  assert.equal(joined(`${more} && senior`, 'all'), `${more} && senior && age > 1`)
  assert.equal(joined(`${more} || senior`, 'all'), `(${more} || senior) && age > 1`)
  assert.equal(
    joined('senior ? true : age + 1 > 2', 'any'),
    '(senior ? true : age + 1 > 2) || age > 1',
  )
  assert.equal(joined(more, 'all', 'any', ['1', '5']), 'age + 1 > 2 && (age > 1 || age > 5)')
  assert.equal(joined(more, 'any', 'all', ['1', '5']), 'age + 1 > 2 || (age > 1 && age > 5)')
})

test('a remark in a written rule does not swallow what is added', () => {
  assert.equal(joined('age + 1 > 2 // od obce', 'all'), '(age + 1 > 2 // od obce\n) && age > 1')
})

test('a rule of more comparisons than the page shows is kept whole as a text', () => {
  const long = Array.from({ length: 13 }, (_, at) => `age > ${at}`).join(' && ')
  const maker = makerOf(long, subjects)
  assert.deepEqual([maker.parts.length, maker.kept], [0, 'all'])
  assert.equal(joined(long, 'all'), `${long} && age > 1`)
  assert.equal(makerOf('age > 2', subjects).kept, null)
  assert.equal(makerOf(undefined, subjects).kept, null)
})

test('an answer left at “Choose…” is asked for as yes or no, or as one of the list', () => {
  const left = (name: string, value = '') => {
    const sent: Record<string, string> = { 'otazka.0': name, 'jak.0': 'is', pocet: '1' }
    const text = (key: string) => ({ ...sent, 'hodnota.0': value })[key] ?? ''
    return ruleOf(readMaker({ text, list: () => [] }, subjects), 'save', subjects)
  }
  assert.deepEqual(left('senior'), { wrong: { 'hodnota.0': 'yes-no-missing' } })
  assert.deepEqual(left('why'), { wrong: { 'hodnota.0': 'choice-missing' } })
  assert.deepEqual(left('sender.kind'), { wrong: { 'hodnota.0': 'choice-missing' } })
  assert.deepEqual(left('age'), { wrong: { 'hodnota.0': 'value-wrong' } })
  assert.deepEqual(left('senior', 'yes'), { rule: 'senior' })
})
