import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../../tests/citizens.ts'
import type { Fields } from '../../../../../tests/client.ts'
import { beginForm, janasDog } from '../../../../../tests/filling.ts'
import { signIn } from '../../../../../tests/world.ts'
import { publishContent } from '../../../../app/content.ts'
import { officers } from '../../../../app/demo/cast.ts'

const { house, jana, karel, petr } = await openCitizens({ after })
await publishContent(house.services)

async function dogOf(who: typeof jana, drzitel: Fields) {
  const form = await beginForm(who, 'poplatek-ze-psu')
  for (const [page, fields] of Object.entries({ ...janasDog, drzitel })) {
    const next = await form.fill(page, fields)
    assert.equal(next.status, 303, next.text)
  }
  return form
}
const warning = /Něco se liší od vaší ověřené totožnosti/

test('another name than the verified one is warned of with both, and a way to it', async () => {
  const form = await dogOf(jana, { 'drzitel.name': 'Jan Novák' })
  const { text } = await form.check()
  const notice = text.slice(text.search(warning))
  assert.match(notice, /Napsali jste: [^:]*Jan Novák, nar\. 12\. 4\. 1986/)
  assert.match(notice, /Ověřená totožnost: [^:]*Jana Nováková, nar\. 12\. 4\. 1986/)
  assert.ok(notice.includes(`href="${form.at('drzitel')}?z=kontrola#field-drzitel"`))
  const english = await jana.client.get(`/en/podani/${form.id}/kontrola`)
  assert.match(english.text, /Something differs from your verified identity/)
})

test('it stops nobody, and the officer reads both values first', async () => {
  const form = await dogOf(jana, { 'adresa.street': 'Plzeňská 9' })
  const sent = await form.send()
  assert.equal(sent.location, `/podani/${form.id}/potvrzeni`, sent.text)
  const vera = await signIn(house, officers.vera.email)
  const items = [
    ...(await vera.get('/podatelna')).text.matchAll(/href="(\/podatelna\/[0-9a-f-]{36})"/g),
  ]
  const item = await vera.get(items.at(-1)![1]!)
  assert.match(item.text, /LIŠÍ SE OD OVĚŘENÉ TOTOŽNOSTI ODESÍLATELE/)
  assert.match(item.text, /v podání Plzeňská 9, 339.01 Klatovy; ověřeno Zahradní 214/)
})

test('what is as verified is not spoken of, neither here nor at the office', async () => {
  const form = await dogOf(jana, {})
  assert.doesNotMatch((await form.check()).text, warning)
})

test('whoever is not verified yet has nothing to differ from', async () => {
  const form = await dogOf(karel, { 'drzitel.name': 'Jan Novák' })
  assert.doesNotMatch((await form.check()).text, warning)
})

test('a firm that writes another IČO is warned, and nobody else sees it', async () => {
  const form = await dogOf(petr, { icoFirmy: '00255661' })
  assert.match((await form.check()).text, /Napsali jste: [^:]*00255661[\s\S]*Ověřená totožnost/)
  const foreign = await jana.client.get(`/podani/${form.id}/kontrola`)
  assert.equal(foreign.status, 404)
})

test('what is recommended in a row stands on the check with its row and a way to it', async () => {
  const form = await dogOf(jana, {})
  await form.fill('psi', { 'psi.0.cip': '' })
  const link = `${form.at('psi')}?z=kontrola#field-psi.0.cip`
  assert.match((await form.check()).text, new RegExp(`href="${link.replace('?', '\\?')}">Pes 1: `))
  assert.ok((await form.open('psi')).text.includes('id="field-psi.0.cip"'))
})
