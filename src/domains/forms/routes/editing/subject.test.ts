import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts, imported, words } from '../../../../../tests/forms/clerk.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'

const dog = { name: 'jmenoPsa', kind: 'text', label: { cs: 'Jméno psa', en: 'Name' } } as const

test('the subject takes a question by its words; the names stand there to be copied', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, formOf([pageOf(dog)]))
  assert.match((await clerk.get(`${form}/udaje`)).text, /<code>jmenoPsa<\/code> – „Jméno psa“/)
  await facts(clerk, form, 1)
  const title = { 'title.cs': 'Pes', 'title.en': 'Dog', 'title.de': 'Hund', category: 'fees' }
  const subject = { 'subject.cs': 'Pes {Jméno psa}', 'subject.en': '{Name}', 'subject.de': '' }
  const sent = { ...title, ...words('purpose', 'Přihlaste psa.'), ...subject, revize: '2' }
  assert.equal((await clerk.post(`${form}/udaje`, sent)).status, 303)
  const again = (await clerk.get(`${form}/udaje`)).text
  assert.match(again, /Pes \{jmenoPsa\}/)
  assert.match(again, /"\{jmenoPsa\}"|>\{jmenoPsa\}</)
  const wrong = { ...sent, 'subject.cs': 'Pes {Barva psa}', revize: '3' }
  assert.equal((await clerk.post(`${form}/udaje`, wrong)).status, 422)
})

test('only the last kind of matter is what holds otherwise', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, formOf([pageOf(dog)]))
  const added = { do: 'matters', kind: 'complaint', revize: '1' }
  assert.equal((await clerk.post(`${form}/nasledek`, added)).status, 303)
  const { text } = await clerk.get(form)
  assert.equal(text.match(/>\s*jinak\s*</g)?.length, 1)
  assert.match(text, />\s*vždy\s*</)
})
