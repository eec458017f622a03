import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported, started, words } from '../../../../../tests/forms/clerk.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { Field } from '../../index.ts'

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

const fields: Field[] = [
  { name: 'plocha', kind: 'number', label: { cs: 'Plocha' }, min: 1 },
  { name: 'od', kind: 'date', label: { cs: 'Od' } },
  { name: 'do', kind: 'date', label: { cs: 'Do' } },
  {
    ...{ name: 'ucel', kind: 'choice', label: { cs: 'Účel' } },
    options: [
      { value: 'leseni', label: { cs: 'Lešení' } },
      { value: 'stanek', label: { cs: 'Stánek' } },
    ],
  },
]

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a clerk writes a fee by metres, days and what it is for, without any rule', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, formOf([pageOf(...fields)]))
  const page = (await clerk.get(`${form}/nasledek?do=fees`)).text
  assert.match(page, /<option\s+value="od:do"[^>]*>počet dnů od „Od“ do „Do“ včetně</)

  const amounts = { amount: '10', per: 'plocha', per2: 'od:do', least: '100', most: '5 000' }
  const fee = { ...words('name', 'Místní poplatek'), ...amounts, czk: '', rates: 'ucel' }
  const saved = await clerk.post(`${form}/nasledek`, { ...fee, do: 'fees', revize: '1' })
  assert.equal(saved.status, 303, saved.text)
  const rates = await clerk.get(saved.location)
  assert.match(rates.text, /Částka v Kč, když je odpověď „Stánek“/)

  const of = { ratesOf: 'ucel', 'rateOf.0': 'leseni', 'rateOf.1': 'stanek', 'rate.1': '20' }
  const whole = { ...fee, ...of, 'rate.0': '', misto: '/fees/0', revize: '2' }
  assert.equal((await clerk.post(`${form}/nasledek`, whole)).status, 303)
  const said = plain((await clerk.get(form)).text)
  assert.match(said, /10 Kč × „Plocha“ × počet dnů „Od“ – „Do“, „Stánek“ 20 Kč, nejméně 100 Kč/)
  assert.match(said, /Nic nehlídá, že dny „Od – Do“ jdou po sobě/)
  const again = (await clerk.get(`${form}/nasledek?misto=%2Ffees%2F0`)).text
  assert.match(again, /name="rate.1"[^>]*value="20"|value="20"[^>]*name="rate.1"/)
})

test('who is exempt is made of comparisons; changing the amount leaves it', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const fees = [{ name: { cs: 'Poplatek' }, czk: '200' }]
  const form = await imported(clerk, formOf([pageOf(...fields)], { fees }))
  const place = { misto: '/fees/0/exempt' }
  assert.equal((await clerk.get(`${form}/podminka?misto=%2Ffees%2F0%2Fexempt`)).status, 200)
  const rule = { ...place, krok: 'rule', pravidlo: 'ucel == "stanek"', pocet: '0', revize: '1' }
  const saved = await clerk.post(`${form}/podminka`, rule)
  assert.equal(saved.status, 303, saved.text)
  const changed = { ...words('name', 'Poplatek'), amount: '300', per: '', czk: '' }
  const fee = { ...changed, misto: '/fees/0', revize: '2' }
  assert.equal((await clerk.post(`${form}/nasledek`, fee)).status, 303)
  const said = plain((await clerk.get(form)).text)
  assert.match(said, /Poplatek: 300 Kč/)
  assert.match(said, /Neplatí se, když „Účel“ je „Stánek“/)
  const nowhere = await clerk.get(`${form}/podminka?misto=%2Fmatters%2F0%2Fexempt`)
  assert.equal(nowhere.status, 404)
})
