import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adapt, begin, imported, write } from '../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { publishGuide } from '../../../../tests/guides/published.ts'
import { openTown } from '../../../../tests/town.ts'

test('what is offered is chosen from a list by its title, and written by it, too', async t => {
  const { house, tomas } = await openTown(t)
  await publishGuide(house, dogGuide)
  const clerk = house.as(tomas)
  const page = `${await begin(clerk, 'Ztracený klíč')}/cast/links`
  const seen = (await clerk.get(page)).text
  assert.match(seen, /<select[^>]*name="related-choice"[\s\S]*?value="poplatek-za-psa"/)
  assert.match(seen, /Poplatek ze psů \(poplatek-za-psa\)/)
  const law = '§ 2 zák. č. 565/1990 Sb.'
  await write(clerk, page, { law, 'related-choice': 'poplatek-za-psa' })
  assert.match((await clerk.get(page)).text, />\s*poplatek-za-psa<\/textarea>/)
  await write(clerk, page, { related: '' })
  assert.equal((await write(clerk, page, { related: 'Poplatek ze psů' })).status, 303)
  assert.match((await clerk.get(page)).text, />\s*poplatek-za-psa<\/textarea>/)
})

test('what nobody offers is refused in words that help, and what was typed stays', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const page = `${await imported(clerk)}/cast/links`
  const reply = await write(clerk, page, { forms: 'Žádost o zázrak' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /href="#field-forms"/)
  assert.match(reply.text, /Formulář ani návod toho názvu nenabízíte/)
  assert.match(reply.text, />\s*Žádost o zázrak<\/textarea>/)
})

test('an adaptation chooses among the forms only', async t => {
  const { house, tomas } = await openTown(t)
  await publishGuide(house, dogGuide)
  const clerk = house.as(tomas)
  const page = `${(await adapt(clerk, dogGuide.slug)).split('?')[0]}/cast/links`
  assert.doesNotMatch((await clerk.get(page)).text, /related-choice/)
  const saved = await write(clerk, page, { forms: '/formulare/poplatek-ze-psu?urad=klatovy' })
  assert.equal(saved.status, 303)
  assert.match((await clerk.get(page)).text, />\s*poplatek-ze-psu<\/textarea>/)
})
