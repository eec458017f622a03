import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogForm } from '../../../../../tests/forms/example.ts'
import { readDefinition } from '../../index.ts'
import { nearNames } from './near.ts'

test('a name with a slip, other letters or only its beginning leads to the right one', () => {
  const known = ['pocetMist', 'misto', 'od', 'vymera']
  assert.deepEqual(nearNames('pocet', known), ['pocetMist'])
  assert.deepEqual(nearNames('Výměra', known), ['vymera'])
  assert.deepEqual(nearNames('vmyera', known), ['vymera'])
  assert.deepEqual(nearNames('xyz', known), [])
})

test('a rule with unknown names is refused with all of them and their neighbours', () => {
  const fees = [{ name: { cs: 'Poplatek' }, czk: 'size(dog) * nonsense' }]
  const read = readDefinition({ ...dogForm, fees })
  const [fault] = read.ok ? [] : read.faults
  assert.equal(fault?.code, 'rule-unknown-name')
  assert.match(fault?.detail ?? '', /dog → dogs/)
  assert.match(fault?.detail ?? '', /nonsense/)
})
