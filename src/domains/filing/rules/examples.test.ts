import assert from 'node:assert/strict'
import { test } from 'node:test'
import { receiversOf } from '../../records/index.ts'
import { examplesOf } from './examples.ts'

const unit = (name: string, abbreviation: string) => ({ id: abbreviation, name, abbreviation })
const officer = (name: string) => ({
  id: name,
  name,
  roles: ['case-officer'] as const,
  unitIds: [],
})

test('the examples are the units and officers of this very office', () => {
  const receivers = receiversOf(
    [unit('Odbor životního prostředí', 'OŽP'), unit('Odbor dopravy', 'OD')],
    [officer('Ing. Tomáš Beneš, Ph.D.')],
  )
  assert.deepEqual(examplesOf(receivers), ['ožp', 'od', 'ben'])
})

test('an example never means two', () => {
  const receivers = receiversOf(
    [unit('Odbor dopravy', 'OD'), unit('Odbor daní', 'OD')],
    [officer('Tomáš Beneš'), officer('Eva Benda'), officer('Iva Benešová')],
  )
  assert.deepEqual(examplesOf(receivers), ['beneš', 'benda', 'benešová'])
})

test('an office without units and officers has no examples', () => {
  assert.deepEqual(examplesOf([]), [])
})
