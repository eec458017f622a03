import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asCzk, mostCzk, productOf, sumCzk } from './tariff.ts'

const hellers = (most: number) => fc.integer({ min: 0, max: most }).map(whole => whole / 100)
const rate = hellers(100_000_000)
const limits = fc
  .tuple(fc.option(hellers(1_000_000)), fc.option(hellers(1_000_000)))
  .filter(([least, most]) => least === null || most === null || least <= most)
  .map(([least, most]) => ({
    ...(least !== null && { leastCzk: least }),
    ...(most !== null && { mostCzk: most }),
  }))
const sane = fc.array(
  fc.integer({ min: 0, max: 5_000_000 }).map(n => n / 1000),
  { maxLength: 2 },
)
const anything = fc.array(fc.oneof(fc.double(), fc.constantFrom(-0, NaN, Infinity, 1e300)), {
  maxLength: 2,
})

function isAmount(czk: number): boolean {
  return czk >= 0 && czk <= mostCzk && Number.isInteger(Math.round(czk * 100))
}

test('whatever is answered, an amount is whole hellers and never negative, or none', () => {
  fc.assert(
    fc.property(rate, fc.oneof(sane, anything), limits, (czk, quantities, within) => {
      const product = productOf(czk, quantities, within)
      if (product === null) return
      assert.ok(isAmount(product.czk) && isAmount(product.productCzk))
      assert.equal(Math.round(product.czk * 100) / 100, product.czk)
    }),
    { numRuns: 2000 },
  )
})

test('quantities below nothing, without end or that are no number give no amount', () => {
  for (const quantity of [-1, -0.01, NaN, Infinity, -Infinity, 1e300]) {
    assert.equal(productOf(10, [quantity], {}), null)
    assert.equal(productOf(10, [3, quantity], {}), null)
  }
  assert.equal(productOf(mostCzk, [2], {}), null)
})

test('counting is exact to the heller, where floating point is not', () => {
  assert.equal(productOf(1.005 * 1000, [0.001], {})?.czk, 1.01)
  assert.equal(productOf(0.07, [100], {})?.czk, 7)
  assert.equal(productOf(10, [0.1 + 0.2], {})?.czk, 3)
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 1_000_000n }),
      fc.bigInt({ min: 0n, max: 100_000n }),
      fc.bigInt({ min: 0n, max: 100_000n }),
      (rateHellers, first, second) => {
        const quantities = [Number(first) / 1000, Number(second) / 10]
        const exact = (2n * rateHellers * first * second + 10_000n) / 20_000n
        const product = productOf(Number(rateHellers) / 100, quantities, {})
        if (exact > BigInt(mostCzk) * 100n) assert.equal(product, null)
        else assert.equal(product!.czk, Number(exact) / 100)
      },
    ),
  )
})

test('the order of what is multiplied does not matter, and more never costs less', () => {
  fc.assert(
    fc.property(rate, sane, limits, fc.integer({ min: 0, max: 100 }), (czk, some, within, more) => {
      const product = productOf(czk, some, within)
      assert.deepEqual(productOf(czk, some.toReversed(), within), product)
      const [first = 1, ...rest] = some
      const [small, large] = [
        [first, ...rest],
        [first + more, ...rest],
      ].map(quantities => productOf(czk, quantities, within))
      if (small && large) assert.ok(large.czk >= small.czk)
    }),
  )
})

test('an amount stays within its limits, but for nothing, which stays nothing', () => {
  fc.assert(
    fc.property(rate, sane, limits, (czk, quantities, within) => {
      const product = productOf(czk, quantities, within)
      if (product === null) return
      if (product.productCzk === 0) assert.equal(product.czk, 0)
      else {
        assert.ok(product.czk >= (within.leastCzk ?? 0))
        assert.ok(product.czk <= (within.mostCzk ?? mostCzk))
      }
      assert.equal(product.limit === undefined, product.czk === product.productCzk)
    }),
  )
})

test('a sum of amounts is in whole hellers, too', () => {
  assert.equal(sumCzk([0.1, 0.2]), 0.3)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: mostCzk * 100 }), { maxLength: 50 }), all => {
      const sum = sumCzk(all.map(whole => whole / 100))
      assert.equal(sum, all.reduce((whole, one) => whole + one, 0) / 100)
    }),
  )
})

test('what a rule gives is an amount only when it can be paid', () => {
  assert.deepEqual([0, 12.345, 600].map(asCzk), [0, 12.35, 600])
  for (const value of [-1, NaN, Infinity, 1e12, true, '12', undefined]) {
    assert.equal(asCzk(value), null)
  }
})
