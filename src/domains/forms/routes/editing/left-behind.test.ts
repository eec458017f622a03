import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported, sharedForm, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { Field } from '../../rules/definition.ts'

/** The notice of dogs as it was before anything was said beside the question of the reason. */
function silent() {
  const form = sharedForm()
  const strip = ({ help: _, ...field }: Field): Field => field
  const pages = form.pages.map(page => ({ ...page, fields: page.fields.map(strip) }))
  return { ...form, pages, slug: 'psi-bez-slova' }
}

test('a form that leaves costly answers behind without a word is not proposed', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, silent())
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '1' })).status, 422)
  const { text } = await clerk.get(form)
  assert.match(text, /Kdo tu odpověď později změní, tomu se neodešle: „Psi, Doklad o úlevě“/)
  assert.match(text, /otazka\?misto=%2Fpages%2F0%2Ffields%2F0#field-help\.cs/)
})

test('a help beside the deciding questions is enough', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const said = words('help', 'Když odpověď změníte, doklad se neodešle.')
  const help = { cs: said['help.cs']!, en: said['help.en']!, de: said['help.de']! }
  const deciding = ['duvod', 'uleva']
  const say = (field: Field): Field => (deciding.includes(field.name) ? { ...field, help } : field)
  const form = silent()
  const pages = form.pages.map(page => ({ ...page, fields: page.fields.map(say) }))
  const address = await imported(clerk, { ...form, pages })
  const proposed = await clerk.post(`${address}/navrh`, { revize: '1' })
  assert.equal(proposed.status, 303)
})
