import assert from 'node:assert/strict'
import { test } from 'node:test'
import { started, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

test('a fee with an amount and a rule is refused at both, and what was typed stays', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const fee = { revize: '1', amount: '200', per: '', czk: '5 * 5' }
  const sent = { ...fee, do: 'fees', ...words('name', 'Poplatek') }
  const refused = await clerk.post(`${form}/nasledek`, sent)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /href="#field-amount"/)
  assert.match(refused.text, /href="#field-czk"/)
  assert.match(refused.text, /value="200"/)
  assert.match(refused.text, /5 \* 5/)
  assert.match(refused.text, /Názvy otázek ke zkopírování/)
})
