import assert from 'node:assert/strict'
import { test } from 'node:test'
import { started, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

test('a clerk says limits of a date in words and finds them so again', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const page = await clerk.get(`${form}/otazka?do=/pages/0&druh=date`)
  assert.match(page.text, /Nejdřívější den, který lze zadat/)
  assert.doesNotMatch(page.text, /today\+/)
  const fields = { do: '/pages/0', druh: 'date', need: 'required', revize: '1' }
  const limits = { min: 'after', 'min.kdy': '30', max: 'day', 'max.kdy': '24. 12. 2030' }
  const made = { ...fields, ...limits, ...words('label', 'Kdy') }
  assert.equal((await clerk.post(`${form}/otazka`, made)).status, 303)
  const saved = await clerk.get(`${form}/otazka?misto=/pages/0/fields/0`)
  assert.match(saved.text, /value="after"\s+selected\s*>tolik dní po dni vyplnění/)
  assert.match(saved.text, /value="30"/)
  assert.match(saved.text, /value="24\. 12\. 2030"/)
})

test('a number of days that is none is refused at its input, with what was typed', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const fields = { do: '/pages/0', druh: 'date', need: 'required', revize: '1' }
  const limits = { min: 'after', 'min.kdy': 'měsíc' }
  const refused = await clerk.post(`${form}/otazka`, {
    ...fields,
    ...limits,
    ...words('label', 'Kdy'),
  })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /href="#field-min\.kdy"/)
  assert.match(refused.text, /Napište počet dní číslicemi/)
  assert.match(refused.text, /value="měsíc"/)
})
