import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formOf, pageOf, world } from '../../../../tests/forms/example.ts'
import { countWords } from '../texts/tariff.ts'
import type { Answers } from './answers.ts'
import type { Fee, Field } from './definition.ts'
import { journeyOf } from './journey.ts'

const name = { cs: 'Nájem' }
const count: Field = { name: 'kolik', kind: 'number', label: { cs: 'Kolik' } }
const share: Field = {
  ...{ name: 'podil', kind: 'computed' },
  ...{ label: { cs: 'Podíl' }, value: '100 / kolik' },
}

function charged(fees: Fee[], answers: Answers) {
  const {
    fees: list,
    uncounted,
    totalCzk,
  } = journeyOf(formOf([pageOf(count, share)], { fees }), answers, world)
  return { list: list.map(fee => fee.czk), uncounted: uncounted.map(fee => fee.name.cs), totalCzk }
}

test('a fee that divides by nothing is named as one that cannot be counted', () => {
  const fees = [
    { name, czk: '1000 / kolik' },
    { name: { cs: 'Kolek' }, czk: '50.5' },
  ]
  const broken = { list: [50.5], uncounted: ['Nájem'], totalCzk: 50.5 }
  assert.deepEqual(charged(fees, { kolik: 0 }), broken)
  assert.deepEqual(charged(fees, { kolik: 4 }), {
    list: [250, 50.5],
    uncounted: [],
    totalCzk: 300.5,
  })
})

test('so is one too large for any number, and one below nothing', () => {
  const large = [{ name, czk: 'kolik * kolik' }]
  assert.deepEqual(charged(large, { kolik: 1e200 }).uncounted, ['Nájem'])
  assert.deepEqual(charged([{ name, czk: '10 - kolik' }], { kolik: 20 }).uncounted, ['Nájem'])
})

test('so is one that counts with a computed value which could not be computed', () => {
  assert.deepEqual(charged([{ name, czk: 'podil * 3' }], { kolik: 0 }).uncounted, ['Nájem'])
  const when = [{ name, czk: '100', when: 'podil > 3' }]
  assert.deepEqual(charged(when, { kolik: 0 }).uncounted, ['Nájem'])
  assert.deepEqual(charged(when, { kolik: 10 }).list, [100])
})

test('an exemption that cannot be told makes no full fee: the fee is named as uncounted', () => {
  const fees = [{ name, czk: '100', exempt: 'podil > 3' }]
  assert.deepEqual(charged(fees, { kolik: 0 }), { list: [], uncounted: ['Nájem'], totalCzk: 0 })
  assert.deepEqual(charged(fees, { kolik: 10 }), { list: [], uncounted: [], totalCzk: 0 })
  assert.deepEqual(charged(fees, { kolik: 50 }).list, [100])
})

test('a fee that does not apply is not missed, and one of nothing is none', () => {
  const fees = [{ name, czk: '1 / kolik', when: 'kolik > 0' }]
  assert.deepEqual(charged(fees, { kolik: 0 }), { list: [], uncounted: [], totalCzk: 0 })
  const none = [{ name, czk: 'kolik * 0' }]
  assert.deepEqual(charged(none, { kolik: 5 }), { list: [], uncounted: [], totalCzk: 0 })
})

const area: Field = {
  ...{ name: 'plocha', kind: 'number', label: { cs: 'Plocha' }, unit: { cs: 'm²', en: 'sqm' } },
}
const from: Field = { name: 'od', kind: 'date', label: { cs: 'Od' } }
const to: Field = { name: 'do', kind: 'date', label: { cs: 'Do' } }
const what: Field = {
  ...{ name: 'ucel', kind: 'choice', label: { cs: 'Účel' } },
  options: [
    { value: 'leseni', label: { cs: 'Lešení' } },
    { value: 'stanek', label: { cs: 'Stánek' } },
  ],
}
const isCharity: Field = { name: 'charita', kind: 'yes-no', label: { cs: 'Charita?' } }
const dogs: Field = { name: 'psi', kind: 'group', label: { cs: 'Psi' }, fields: [count] }
const days = { from: 'od', to: 'do' }

function byTariff(fee: Omit<Fee, 'name'>, answers: Answers) {
  const form = formOf([pageOf(area, from, to, what, isCharity, dogs)], { fees: [{ name, ...fee }] })
  const { fees, exempt, uncounted, totalCzk } = journeyOf(form, answers, world)
  const words = fees.map(one => countWords(one, 'cs').replaceAll('\u00a0', ' '))
  return { words, exempt: exempt.length, uncounted: uncounted.length, totalCzk }
}

const week = { plocha: 12, od: '2026-12-01', do: '2026-12-05' }

test('a rate times metres times days, both days included, says how it came about', () => {
  const czk = { rateCzk: 10, factors: ['plocha', days] }
  const counted = { exempt: 0, uncounted: 0 }
  const words = ['12 m² × 5 dní × 10 Kč = 600 Kč']
  assert.deepEqual(byTariff({ czk }, week), { words, ...counted, totalCzk: 600 })
  const one = byTariff({ czk }, { ...week, do: '2026-12-01' })
  assert.deepEqual(one.words, ['12 m² × 1 den × 10 Kč = 120 Kč'])
})

test('days that are turned cannot be counted, and days not answered cost nothing yet', () => {
  const czk = { rateCzk: 10, factors: ['plocha', days], leastCzk: 100 }
  const turned = byTariff({ czk }, { ...week, do: '2026-11-30' })
  assert.deepEqual([turned.uncounted, turned.totalCzk], [1, 0])
  const half = byTariff({ czk }, { plocha: 12, od: '2026-12-01' })
  assert.deepEqual([half.uncounted, half.totalCzk], [0, 0])
})

test('a rate may be for each row of a group, and another one by the answer', () => {
  const perDog = byTariff({ czk: { rateCzk: 200, factors: ['psi'] } }, { psi: [{}, {}] })
  assert.deepEqual(perDog.words, ['2 (Psi) × 200 Kč = 400 Kč'])
  const rates = { question: 'ucel', options: [{ value: 'stanek', czk: 20 }] }
  const czk = { rateCzk: 10, rates, factors: ['plocha'] }
  const rate = (ucel: string) => byTariff({ czk }, { ...week, ucel }).words
  assert.deepEqual(rate('stanek'), ['12 m² × 20 Kč (Stánek) = 240 Kč'])
  assert.deepEqual(rate('leseni'), ['12 m² × 10 Kč = 120 Kč'])
})

test('a limit that takes the place of what came out is said', () => {
  const czk = { rateCzk: 10, factors: ['plocha'], leastCzk: 100, mostCzk: 200 }
  const words = (plocha: number) => byTariff({ czk }, { plocha }).words[0]
  assert.equal(words(5), '5 m² × 10 Kč = 50 Kč, nejméně 100 Kč')
  assert.equal(words(15), '15 m² × 10 Kč = 150 Kč')
  assert.equal(words(90), '90 m² × 10 Kč = 900 Kč, nejvýš 200 Kč')
})

test('who is exempt pays nothing and is told so; a fee by a rule has exemptions, too', () => {
  const fee = { czk: { rateCzk: 10, factors: ['plocha'] }, exempt: 'charita' }
  const told = { words: [], exempt: 1, uncounted: 0, totalCzk: 0 }
  assert.deepEqual(byTariff(fee, { ...week, charita: true }), told)
  assert.deepEqual(byTariff({ czk: '100', exempt: 'charita' }, { charita: true }), told)
  assert.equal(byTariff({ czk: '100', exempt: 'charita' }, {}).totalCzk, 100)
  const unconcerned = byTariff({ ...fee, when: 'plocha > 50' }, { ...week, charita: true })
  assert.equal(unconcerned.exempt, 0)
})

test('numbers that people do not write down never bend an amount', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), plocha => {
      const { totalCzk } = byTariff({ czk: { rateCzk: 0.1, factors: ['plocha'] } }, { plocha })
      assert.equal(Math.round(totalCzk * 100) / 100, totalCzk)
    }),
  )
})
