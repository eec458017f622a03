import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { icoCheckDigit, isIco, normalIco } from './ico.ts'

const firstSeven = fc.integer({ min: 1, max: 9_999_999 }).map(n => String(n).padStart(7, '0'))

test('the numbers of real towns are right', () => {
  // Plzeň, Klatovy, Nýrsko, Stod: public numbers of municipalities.
  for (const ico of ['00075370', '00255661', '00255921', '00257265']) assert.ok(isIco(ico), ico)
})

test('each number with its check digit is right, with any other it is wrong', () => {
  fc.assert(
    fc.property(firstSeven, fc.integer({ min: 1, max: 9 }), (seven, shift) => {
      const digit = icoCheckDigit(seven)
      return isIco(`${seven}${digit}`) && !isIco(`${seven}${(digit + shift) % 10}`)
    }),
  )
})

test('a digit written wrongly is found, but for the pairs that modulo 10 lets through', () => {
  fc.assert(
    fc.property(
      firstSeven,
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 9 }),
      (seven, at, shift) => {
        const wrong = [...seven]
        wrong[at] = String((Number(wrong[at]) + shift) % 10)
        const [old, changed] = [icoCheckDigit(seven), icoCheckDigit(wrong.join(''))]
        return (
          isIco(`${wrong.join('')}${old}`) === (old === changed && wrong.join('') !== '0000000')
        )
      },
    ),
  )
})

test('what is not eight digits is no number', () => {
  for (const text of ['', '1234567', '123456789', '2631745a', '00000000', '٢٦٣١٧٤٥١', ' 00075370'])
    assert.equal(isIco(text), false, text)
})

test('spaces and missing zeros are mended, other things are left to be refused', () => {
  assert.equal(normalIco('75 370 '), '75370')
  assert.equal(normalIco('075 370'), '00075370')
  assert.equal(normalIco('263 17 451'), '26317451')
  assert.equal(normalIco('CZ26317451'), 'CZ26317451')
})

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => !isIco(text) || /^\d{8}$/.test(text)),
  )
})
