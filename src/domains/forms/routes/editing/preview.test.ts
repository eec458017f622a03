import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported } from '../../../../../tests/forms/clerk.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'

const photo = formOf([
  pageOf({ name: 'fotka', kind: 'file', label: { cs: 'Fotka' }, accepts: ['pdf'], maxFiles: 1 }),
])

const end = { _jdi: 'na.' }

test('the preview says that nobody must come, and no size of a file that was not sent', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, photo)
  const [page] = photo.pages
  const sent = { _stranka: page!.name, fotka: 'pes.pdf', ...end }
  const tried = (await clerk.post(`${form}/nahled`, sent)).text
  assert.match(tried, /Musí přijít osobně[\s\S]{0,80}nikdo/)
  assert.match(tried, /pes\.pdf/)
  assert.doesNotMatch(tried, /\d\s*k?B\b/)
  const walk = (await clerk.post(`${form}/nahled`, { _jdi: 'cesta.0' })).text
  assert.match(walk, /zkouska\.pdf/)
  assert.doesNotMatch(walk, /\d\s*k?B\b/)
})
