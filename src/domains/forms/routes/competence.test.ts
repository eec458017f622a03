import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../tests/filling.ts'
import { formOf, pageOf } from '../../../../tests/forms/example.ts'
import { publishContent } from '../../../app/content.ts'
import { newId } from '../../../foundation/ids.ts'
import { findOfficeBySlug } from '../../offices/index.ts'
import { findPublished } from '../index.ts'

const { house, jana } = await openCitizens({ after })
await publishContent(house.services)
const hamry = await findOfficeBySlug(house.sql, 'hamry')
const anyone = house.as(null)
const told = async (address: string) => (await anyone.get(address)).text

test('a lost card is not reported to a village that cannot act; it says who does', async () => {
  const text = await told('/formulare/ztrata-dokladu?urad=hamry')
  assert.match(text, /Úřad Hamry tuto věc sám nevyřizuje/)
  assert.match(text, /href="\/formulare\/ztrata-dokladu\?urad=klatovy"[^>]*>Vybrat: Klatovy/)
  assert.doesNotMatch(text, /Začít vyplňovat|formulare\/ztrata-dokladu\/tiskopis/)
  assert.match(await told('/en/formulare/ztrata-dokladu?urad=hamry'), /does not do this itself/)
  assert.match(await told('/de/formulare/ztrata-dokladu?urad=hamry'), /erledigt das nicht selbst/)
})

test('only offices that handle a form are offered where nobody typed a town', async () => {
  const text = await told('/formulare/ztrata-dokladu')
  assert.match(text, /Vybrat: Klatovy[^<]*<\/a>\s*<span class="small">okres Klatovy</)
  assert.doesNotMatch(text, /Vybrat: Hamry/)
  assert.match(await told('/formulare/ztrata-dokladu?q=hamry'), /Vybrat: Hamry/)
  assert.match(await told('/formulare/poplatek-ze-psu'), /Vybrat: Hamry/)
})

test('who does not handle a form is not offered for it, and is found when looked for', async () => {
  const offered = await told('/formulare/ztrata-dokladu')
  assert.match(offered, /Vybrat: Klatovy/)
  assert.doesNotMatch(offered, /Vybrat: (Hamry|Nýrsko)/)
  assert.match(await told('/formulare/ztrata-dokladu?q=Hamry'), /Vybrat: Hamry/)
  assert.match(await told('/formulare/poplatek-ze-psu'), /Vybrat: Hamry/)
})

test('whoever comes to its beginning another way is led there too; nothing is begun', async () => {
  const form = '/podani/formular/ztrata-dokladu'
  const fields = { urad: 'hamry', _key: newId(), znovu: '1' }
  const replies = [
    await jana.client.get(`${form}?urad=hamry`),
    await jana.client.post(form, fields),
  ]
  for (const { location } of replies) {
    assert.equal(location, '/formulare/ztrata-dokladu?urad=hamry')
  }
  assert.doesNotMatch((await jana.client.get('/podani')).text, /Ztráta|ztrát/)
})

test('the list of an office says which forms it does not handle itself', async () => {
  const text = await told('/formulare?urad=hamry')
  const line = (slug: string) =>
    new RegExp(`<li><a href="[^"]*/${slug}\\?[\\s\\S]*?</li>`).exec(text)![0]
  for (const slug of ['ztrata-dokladu', 'svatba']) {
    assert.match(line(slug), /<strong>[^<]*Úřad Hamry tuto věc sám nevyřizuje/, slug)
  }
  assert.doesNotMatch(line('poplatek-ze-psu'), /nevyřizuje/)
  assert.doesNotMatch(await told('/formulare?urad=klatovy'), /nevyřizuje/)
})

test('a form says to everybody which offices handle it', async () => {
  assert.match(
    await told('/formulare/ztrata-dokladu'),
    /Kdo to vyřizuje[\s\S]*jen úřady obcí s rozšířenou působností/,
  )
  assert.match(
    await told('/formulare/svatba'),
    /Kdo to vyřizuje[\s\S]*jen úřady, které vedou matriku/,
  )
  assert.doesNotMatch(await told('/formulare/poplatek-ze-psu'), /Kdo to vyřizuje/)
  assert.ok(await beginForm(jana, 'ztrata-dokladu', 'klatovy'))
})

test('a wedding is held where a registry is; who publishes the form is believed', async () => {
  const before = await told('/formulare/svatba?urad=hamry')
  assert.match(before, /Úřad Hamry tuto věc sám nevyřizuje/)
  assert.match(before, /svatba\?urad=nyrsko"[^>]*>Vybrat: Nýrsko/)
  const place = { slug: 'svatba', officeId: hamry.id, at: house.clock.now() }
  const { definition } = await findPublished(house.sql, place)
  await publishForm(house, definition, { ownerId: hamry.id })
  const own = (await jana.client.get('/formulare/svatba?urad=hamry')).text
  assert.match(own, /Začít vyplňovat/)
  assert.doesNotMatch(own, /nevyřizuje/)
})

test('where the directory knows no office that does it, the office is asked', async () => {
  const question = pageOf({ name: 'co', kind: 'text', label: { cs: 'Co' } })
  const form = { ...formOf([question], { competence: 'authorised' as const }), slug: 'jen-nekde' }
  await publishForm(house, form)
  await house.sql`update offices.offices set authorised_area = null where id = ${hamry.id}`
  assert.match(await told('/formulare/jen-nekde?urad=hamry'), /poradí vám, kam se obrátit/)
})
