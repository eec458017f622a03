import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { byLikelihood, corrected, slipsOf } from './index.ts'

const word = (folded: string, entries = 1) => {
  return { word: folded, spelled: folded, stem: folded, entries }
}
const order = (typed: string, ...near: ReturnType<typeof word>[]) =>
  byLikelihood({ folded: typed, stem: typed }, near).map(one => one.word)

test('one slip reaches swapped, missing, surplus and wrong letters', () => {
  const slips = slipsOf('pas')
  for (const meant of ['psa', 'pasy', 'as', 'pes', 'pas'.slice(0, 2)])
    assert.ok(slips.includes(meant), meant)
  assert.ok(!slips.includes('pas'))
  assert.ok(!slips.includes('psi'))
  assert.deepEqual(slipsOf('p'), [])
  assert.deepEqual(slipsOf('a'.repeat(30)), [])
})

test('swapped letters come before a wrong one, a common word before a rare one', () => {
  assert.deepEqual(order('pas', word('pes', 900), word('psa', 2)), ['psa', 'pes'])
  assert.deepEqual(order('popltek', word('poplatek', 5), word('popletek', 50)), [
    'popletek',
    'poplatek',
  ])
})

test('a short word has no far neighbours, a long one may have two slips', () => {
  assert.deepEqual(order('pes', word('les'), word('lis')), ['les'])
  assert.deepEqual(order('vihlaska', word('vyhlaska'), word('prihlaska')), [
    'vyhlaska',
    'prihlaska',
  ])
  assert.deepEqual(order('vihlska', word('vyhlaska'), word('sluzby')), ['vyhlaska'])
})

test('two slips in six letters make another word, and so does a longer ending', () => {
  assert.deepEqual(order('orechu', word('okres')), [])
  const hospital = { word: 'nemocnice', spelled: 'nemocnice', stem: 'nemocn', entries: 9 }
  assert.deepEqual(byLikelihood({ folded: 'nemocenska', stem: 'nemocens' }, [hospital]), [])
})

test('a slip is seen also when the word is known in another form only', () => {
  const known = { word: 'vyhlaskou', spelled: 'vyhláškou', stem: 'vyhlask', entries: 1 }
  assert.deepEqual(byLikelihood({ folded: 'vihlaska', stem: 'vihlask' }, [known]), [known])
})

test('every slip is one step away', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,8}$/), fc.nat(), (typed, pick) => {
      const slips = slipsOf(typed)
      const slip = slips[pick % slips.length]!
      return order(typed, word(slip)).length === 1
    }),
  )
})

test('only the misspelt words change, the rest stays as it was typed', () => {
  assert.equal(corrected('Poplatky za PAS?', new Map([['pas', 'psa']])), 'Poplatky za psa?')
  assert.equal(corrected('<b> žádosst', new Map([['žádosst', 'žádost']])), '<b> žádost')
})
