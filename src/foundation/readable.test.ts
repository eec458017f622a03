import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfText, longestSentenceOf } from './readable.ts'

const faults = (text: string, lang: 'cs' | 'en' | 'de' = 'cs') =>
  faultsOfText(text, lang).map(finding => finding.fault)

test('a plain text has no fault', () => {
  assert.deepEqual(faults('Psa přihlaste do 15 dnů. [Formulář](/formulare/pes) je on-line.'), [])
})

test('a sentence that nobody holds in the head is found, and told', () => {
  const long = `Kdo ${'chce podat žádost '.repeat(12)}přijde na úřad.`
  const [finding] = faultsOfText(`Krátká věta. ${long}`, 'cs')
  assert.deepEqual(finding, { fault: 'sentence-too-long', words: long })
})

test('a number with a full stop and the citing of a law do not end a sentence', () => {
  assert.equal(
    longestSentenceOf('Zaplaťte do 31. března podle § 14 odst. 1 zák. č. 565/1990 Sb.', 'cs').words,
    13,
  )
})

test('a link says where it leads', () => {
  assert.deepEqual(faults('Formulář je [zde](/formulare/pes).'), ['link-says-nothing'])
  assert.deepEqual(faults('More [here](/help).', 'en'), ['link-says-nothing'])
  assert.deepEqual(faults('[https://priklad.example](https://priklad.example)'), [
    'link-is-an-address',
  ])
})

test('two links of the same words lead to the same place', () => {
  assert.deepEqual(faults('[Ceník](/a) a [Ceník](/b)'), ['one-link-text-two-places'])
  assert.deepEqual(faults('[Ceník](/a) a [Ceník](/a)'), [])
})

test('headings go down by one level', () => {
  assert.deepEqual(faults('# A\n\n### B'), ['heading-jumps'])
  assert.deepEqual(faults('# A\n\n## B\n\n# C'), [])
})

test('capitals are for the beginnings of words', () => {
  assert.deepEqual(faults('POZOR NA VŠECHNY PSY V OBCI'), ['shouting'])
  assert.deepEqual(faults('Přiložte OP a IČO.'), [])
})

test('a text does not point by colour or place', () => {
  assert.deepEqual(faults('Stiskněte zelené tlačítko.'), ['points-by-place'])
})

test('what a text may not hold is told', () => {
  assert.deepEqual(faults('<b>Pes</b>'), ['html'])
  assert.deepEqual(faults('![plán](/plan.png)'), ['picture'])
})
