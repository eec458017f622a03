import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported, words } from '../../../../../tests/forms/clerk.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { Field } from '../../index.ts'

const fields: Field[] = [
  { name: 'zacatek', kind: 'date', label: { cs: 'Začátek' } },
  { name: 'konec', kind: 'date', label: { cs: 'Konec' } },
]

test('a clerk checks without code that the end is not before the start', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, formOf([pageOf(...fields)]))
  const check = { do: '/pages/0', revize: '1', pocet: '0', pravidlo: '' }
  const message = words('message', 'Konec nesmí být před začátkem.')
  const added = await clerk.post(`${form}/kontrola`, {
    ...{ ...check, ...message, krok: 'add', pridat: 'konec' },
  })
  assert.match(added.text, /Nebo porovnat s odpovědí na otázku/)
  assert.match(added.text, /name="jina.0"[\s\S]*?<option\s+value="zacatek"[^>]*>„Začátek“/)
  const row = { 'otazka.0': 'konec', 'jak.0': 'at-least', 'hodnota.0': '', 'jina.0': 'zacatek' }
  const sent = { ...check, ...message, ...row, pocet: '1', krok: 'save' }
  const both = await clerk.post(`${form}/kontrola`, { ...sent, 'hodnota.0': 'dnes' })
  assert.equal(both.status, 422)
  assert.match(both.text, /ne obojí/)
  const saved = await clerk.post(`${form}/kontrola`, sent)
  assert.equal(saved.status, 303, saved.text)
  const place = '/pages/0/checks/0'
  const again = await clerk.get(`${form}/kontrola?misto=${encodeURIComponent(place)}`)
  assert.match(again.text, /<option\s+value="zacatek"[^>]*selected/)
  assert.match(again.text, /konec &gt;= zacatek|konec >= zacatek/)
})
