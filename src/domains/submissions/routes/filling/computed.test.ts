import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../../tests/filling.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'

const { house, jana } = await openCitizens({ after })

test('what is counted has no link to change it; a whole number is asked back as one', async () => {
  const count = { name: 'kusy', kind: 'number', label: { cs: 'Kolik kusů' } } as const
  const sum = { name: 'cena', kind: 'computed', label: { cs: 'Cena' }, value: 'kusy * 7' } as const
  await publishForm(house, { ...formOf([pageOf(count, sum)]), slug: 'kusy' })
  const form = await beginForm(jana, 'kusy')
  const refused = await form.fill('page', { kusy: 'tři' })
  assert.match(refused.text, /Kolik kusů: napište celé číslo, například 25/)
  await form.fill('page', { kusy: '3' })
  const check = await form.check()
  assert.match(check.text, /#field-kusy"/)
  assert.match(check.text, /21/)
  assert.doesNotMatch(check.text, /#field-cena"/)
})
