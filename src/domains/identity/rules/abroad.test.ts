import assert from 'node:assert/strict'
import test from 'node:test'
import { contactRefusals, normalContact } from './fields.ts'

const contact = { street: 'Zahradní 214', town: 'Klatovy', postcode: '339 01', phone: '601000101' }

test('abroad a postcode is as it is written there, at home it has five digits', () => {
  const linz = { ...contact, street: 'Landstraße 5', town: 'Linz', postcode: ' 4020 ' }
  assert.deepEqual(contactRefusals(linz), { postcode: 'not-postcode' })
  assert.deepEqual(contactRefusals({ ...linz, country: 'Rakousko' }), {})
  assert.deepEqual(contactRefusals({ ...linz, country: 'Česko' }), { postcode: 'not-postcode' })
  assert.deepEqual(contactRefusals({ ...linz, country: 'Irsko', postcode: '' }), {})
  assert.deepEqual(contactRefusals({ ...linz, country: 'x'.repeat(101) }), { country: 'too-long' })
  const whole = { ...linz, country: 'Rakousko', postcode: '4020 Linz an der Donau' }
  assert.deepEqual(contactRefusals(whole), { postcode: 'long-postcode' })
  const { postcode, country } = normalContact({ ...linz, country: ' Rakousko ' })
  assert.deepEqual([postcode, country], ['4020', 'Rakousko'])
  assert.equal(normalContact({ ...contact, country: 'ČR' }).country, '')
})
