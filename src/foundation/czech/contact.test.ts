import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  formatPhone,
  formatPostcode,
  isPhone,
  isPostcode,
  normalPhone,
  normalPostcode,
} from './index.ts'

test('a postcode has five digits, with or without the space', () => {
  for (const right of ['339 01', '33901', '110 00', '339\u00a001'])
    assert.ok(isPostcode(right), right)
  for (const wrong of ['', '3390', '339011', '83901', '03901', 'AB123', '339-01'])
    assert.equal(isPostcode(wrong), false, wrong)
})

test('a postcode is kept without the space and shown with it', () => {
  assert.equal(normalPostcode('339 01'), '33901')
  assert.equal(formatPostcode('33901'), '339\u00a001')
  assert.equal(formatPostcode('D-94227'), 'D-94227')
})

test('a phone number may be written in the ways that people write it', () => {
  for (const written of ['376 347 111', '376-347-111', '+420376347111', '00420 376 347 111'])
    assert.equal(normalPhone(written), '+420376347111')
  assert.equal(formatPhone('+420376347111'), '+420\u00a0376\u00a0347\u00a0111')
  assert.equal(formatPhone('+4999221234'), '+4999221234')
})

test('a phone number too short, too long or of letters is refused', () => {
  for (const right of ['602 123 456', '+49 9922 1234', '+84 24 3825 5607'])
    assert.ok(isPhone(right), right)
  for (const wrong of [
    '',
    '112',
    '12345678',
    '012345678',
    '+42037634711',
    '+1234567890123456',
    'abc',
  ])
    assert.equal(isPhone(wrong), false, wrong)
})

test('what is kept is kept the same way again', () => {
  fc.assert(
    fc.property(fc.string(), text => normalPhone(normalPhone(text)).length <= text.length + 4),
  )
  fc.assert(
    fc.property(fc.integer({ min: 200_000_000, max: 999_999_999 }), number => {
      const kept = normalPhone(String(number))
      return isPhone(kept) && normalPhone(formatPhone(kept)) === kept
    }),
  )
})
