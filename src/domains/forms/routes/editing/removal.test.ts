import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported } from '../../../../../tests/forms/clerk.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { Field } from '../../index.ts'
import { withoutItem } from '../../rules/editing/changing.ts'
import { dependentsOf } from '../../rules/editing/dependents.ts'

const label = (cs: string) => ({ cs, en: cs, de: cs })
const fields: Field[] = [
  { name: 'zadatel', kind: 'person', label: label('Žadatel') },
  { name: 'majitel', kind: 'person', label: label('Majitel') },
  { name: 'cena', kind: 'number', label: label('Cena') },
]
const signs: Field = {
  ...{ name: 'podpis', kind: 'cosignature', label: label('Podpis'), person: 'majitel' },
  shows: { pages: ['page'], fields: ['cena'] },
}
const form = formOf(
  [
    pageOf(...fields),
    { ...pageOf(signs), name: 'druha' },
    { ...pageOf(), name: 'jeho', party: 'cosigner', cosigner: 'podpis' },
  ],
  { subject: { cs: 'Věc: {zadatel}' } },
)

test('who takes out what a co-signature, a page or the subject names is asked first', () => {
  const place = (order: number) => `/pages/0/fields/${order}`
  assert.deepEqual(dependentsOf(form, place(0)), ['/subject'])
  assert.deepEqual(dependentsOf(form, place(1)), ['/pages/1/fields/0/person'])
  assert.deepEqual(dependentsOf(form, place(2)), ['/pages/1/fields/0/shows'])
  assert.deepEqual(dependentsOf(form, '/pages/1/fields/0'), ['/pages/2/cosigner'])
  const page = ['/pages/1/fields/0/person', '/pages/1/fields/0/shows', '/subject']
  assert.deepEqual(dependentsOf(form, '/pages/0'), page)
})

test('the question names the co-signature; the checker leads to its inputs afterwards', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const without = withoutItem(form, '/pages/0/fields/1')!
  const broken = await imported(clerk, withoutItem(without, '/pages/0/fields/1')!)
  const { text } = await clerk.get(broken)
  for (const name of ['person', 'shows.pages']) {
    const link = new RegExp(`href="([^"#]*)#(field-${name.replace('.', '[.]')})"`).exec(text)
    assert.ok(link, name)
    const page = await clerk.get(link[1]!.replaceAll('&amp;', '&'))
    assert.ok(page.text.includes(`id="${link[2]}"`), name)
  }
  const whole = await imported(clerk, form)
  const asked = await clerk.post(`${whole}/odstraneni`, { misto: '/pages/0/fields/1', revize: '1' })
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Otázka „Podpis“ › kdo podepíše/)
})
