import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { publishGuide, publishOverlay } from '../../../../tests/guides/published.ts'
import { openTown, type Town } from '../../../../tests/town.ts'
import { operatorId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'

const address = '/zivotni-situace/poplatek-za-psa'

test('a guide tells what, where and for how much, without an office', async t => {
  const { house } = await openGuides(t)
  const { status, text } = await house.as(null).get(address)
  assert.equal(status, 200)
  assert.match(text, /<h1[^>]*>Poplatek ze psů</)
  assert.match(text, /<h2>Koho se to týká<\/h2>/)
  assert.match(text, /<strong>formulářem<\/strong>/)
  assert.match(text, /stanoví každý úřad/)
  assert.match(text, /zdarma/)
  assert.match(text, /§ 2 zák. č. 565\/1990 Sb\./)
  assert.match(text, /Naposledy ověřeno[\s\S]*1\. 10\. 2026/)
  assert.match(text, /Finanční odbor/)
  assert.doesNotMatch(text, /Klatovy/)
})

test("an office's own fee, hours and words stand in their places, and are marked", async t => {
  const { house, klatovy } = await openGuides(t)
  await publishOverlay(house, dogOverlay, klatovy.id)
  const { text } = await house.as(null).get(`${address}?urad=klatovy`)
  assert.match(text, /Co je u úřadu Klatovy jinak/)
  assert.match(text, /Platí pro úřad Klatovy[\s\S]*Na radnici, v přízemí/)
  assert.match(text, /Celostátní text[\s\S]*Na obecním úřadě/)
  assert.match(text, /300\u00a0Kč/)
  assert.match(text, /Po a St 8–17/)
  assert.doesNotMatch(text, /stanoví každý úřad/)
  const other = await house.as(null).get(`${address}?urad=nyrsko`)
  assert.doesNotMatch(other.text, /300\u00a0Kč|Na radnici/)
})

test("no address shows one office's facts under another's name", async t => {
  const { house, klatovy } = await openGuides(t)
  await publishOverlay(house, dogOverlay, klatovy.id)
  for (const crafted of [`${address}%20${klatovy.id}`, `${address}"%20${klatovy.id}`]) {
    for (const query of ['', '?urad=nyrsko']) {
      assert.equal((await house.as(null).get(crafted + query)).status, 404)
    }
  }
})

test('a reader chooses the office by its town, and every link carries the choice on', async t => {
  const { house } = await openGuides(t)
  const asked = await house.as(null).get(`${address}?obec=klatovy`)
  assert.equal(asked.location, `${address}?urad=klatovy`)
  const { text } = await house.as(null).get(asked.location)
  assert.match(text, /podani\/nove\?urad=klatovy&amp;predmet=Dotaz/)
  const none = await house.as(null).get(`${address}?obec=Atlantida`)
  assert.match(none.text, /Obec „Atlantida“ v adresáři není/)
  assert.equal((await house.as(null).get(`${address}?urad=atlantida`)).status, 404)
})

test('a guide says how to make an appointment, and leads to where it will be booked', async t => {
  const { house, klatovy } = await openGuides(t)
  const plain = await house.as(null).get(address)
  assert.match(plain.text, /Jak se na úřad objednat: telefonem nebo e-mailem svého úřadu/)
  await publishOverlay(house, dogOverlay, klatovy.id)
  for (const [lang, said] of [
    ['', /Jak se na úřad objednat: <a href="tel:\+420376000200">.*mailto:vera@urad\.example/],
    ['/en', /How to make an appointment: <a href="tel:/],
    ['/de', /So vereinbaren Sie einen Termin: <a href="tel:/],
  ] as const) {
    const { text } = await house.as(null).get(`${lang}${address}?urad=klatovy`)
    assert.match(text, said)
    assert.match(text, /<a href="#contact">/)
    const booking = /href="([^"]*\/rezervace[^"]*)"/.exec(text.split('<main')[1]!)![1]!
    assert.match(booking, /\?vec=.+&amp;urad=klatovy$/)
    assert.equal((await house.as(null).get(booking.replaceAll('&amp;', '&'))).status, 200)
  }
})

test('who is signed in is offered the office of the own address', async t => {
  const { house, jana } = await openGuides(t)
  const { text } = await house.as(jana).get(address)
  assert.match(
    text,
    /href="\/zivotni-situace\/poplatek-za-psa\?urad=klatovy"[^>]*>Podle vaší adresy: Klatovy/,
  )
})

test('foreign pages say that Czech is binding; what is not translated is marked', async t => {
  const { house, klatovy } = await openGuides(t)
  const { where } = dogOverlay.sections!
  const half = { ...dogOverlay, sections: { where: { ...where!, text: { cs: 'V přízemí.' } } } }
  await publishOverlay(house, half, klatovy.id)
  const english = await house.as(null).get(`/en${address}?urad=klatovy`)
  assert.match(english.text, /The Czech text is binding/)
  assert.match(english.text, /not translated yet\.<\/p><div lang="cs"><p>V přízemí/)
  const german = await house.as(null).get(`/de${address}`)
  assert.match(german.text, /Verbindlich ist der tschechische Text/)
  assert.match(german.text, /Hundegebühr/)
})

test('notes for authors are not read by citizens, who are told calmly at the end', async t => {
  const { house, klatovy, jana } = await openGuides(t)
  const note = { cs: 'Sazby ověřte podle vyhlášky.', en: 'Check rates.', de: 'Sätze prüfen.' }
  await publishGuide(house, { ...dogGuide, slug: 'psi-jinak', toCheck: [note] })
  const here = '/zivotni-situace/psi-jinak'
  const { text } = await house.as(null).get(`${here}?urad=klatovy`)
  assert.doesNotMatch(text, /Sazby ověřte/)
  assert.ok(text.indexOf('úřad Klatovy ji zatím nepotvrdil') > text.indexOf('id="about"'))
  assert.match((await house.as(null).get(`/de${here}`)).text, /fragen Sie im Zweifel/)
  await publishOverlay(house, { ...dogOverlay, slug: 'psi-jinak' }, klatovy.id)
  const own = await house.as(jana).get(`${here}?urad=klatovy`)
  assert.match(own.text, /300\u00a0Kč/)
  assert.doesNotMatch(own.text, /nepotvrdil/, 'the office has set its rates')
})

test('links in the text to forms and guides keep the chosen office', async t => {
  const { house } = await openGuides(t)
  const start = {
    cs: 'Vyplňte [formulář](/formulare/pes#a), čtěte [návod](/zivotni-situace/x?b=1).',
  }
  const sections = { ...dogGuide.sections, start: { ...start, en: start.cs, de: start.cs } }
  await publishGuide(house, { ...dogGuide, slug: 'odkazy', sections })
  const at = async (query: string) =>
    (await house.as(null).get(`/zivotni-situace/odkazy${query}`)).text
  assert.match(await at(''), /href="\/formulare\/pes#a"/)
  assert.match(await at('?urad=klatovy'), /href="\/formulare\/pes\?urad=klatovy#a"/)
  assert.match(await at('?urad=nyrsko'), /href="\/formulare\/pes\?urad=nyrsko#a"/)
  assert.match(await at('?urad=klatovy'), /href="\/zivotni-situace\/x\?b=1&amp;urad=klatovy"/)
})

test('an office that does not do it says so and offers no form', async t => {
  const { house, klatovy } = await openGuides(t)
  await publishOverlay(house, { ...dogOverlay, hidden: true }, klatovy.id)
  const { text } = await house.as(null).get(`${address}?urad=klatovy`)
  assert.match(text, /Úřad Klatovy tuto věc nevyřizuje/)
  const list = await house.as(null).get('/zivotni-situace?urad=klatovy')
  assert.doesNotMatch(list.text, /Poplatek ze psů/)
})

test('the list shows guides by what they are about', async t => {
  const { house } = await openGuides(t)
  const { text } = await house.as(null).get('/zivotni-situace?urad=klatovy')
  assert.match(text, /<h2>Poplatky a daně<\/h2>/)
  assert.match(text, /href="\/zivotni-situace\/poplatek-za-psa\?urad=klatovy"/)
})

test('a question to the office has its subject, and search engines learn of the guide', async t => {
  const { house, jana } = await openGuides(t)
  const { text } = await house.as(jana).get(`${address}?urad=klatovy`)
  const ask = /href="([^"]*predmet[^"]*)"/.exec(text)![1]!.replaceAll('&amp;', '&')
  const form = await house.as(jana).get(ask)
  assert.match(form.text, /value="Dotaz: Poplatek ze psů"/)
  assert.match((await house.as(null).get('/sitemap.xml')).text, /\/de\/zivotni-situace\/poplatek/)
})

test('a guide that is not there is not found', async t => {
  const { house } = await openGuides(t)
  assert.equal((await house.as(null).get('/zivotni-situace/nic')).status, 404)
  assert.equal((await house.as(null).get('/zivotni-situace/%00%ff')).status, 400)
})

test('a reader says whether it helped, without a name, and the author counts it', async t => {
  const { house, klatovy } = await openGuides(t)
  const reader = house.as(null)
  const said = { helped: 'no', comment: 'Chybí <b>sleva</b> pro důchodce.' }
  const sent = await reader.post(`${address}/ohlas?urad=klatovy`, said)
  assert.equal(sent.location, `${address}?urad=klatovy&ohlas=dekujeme#ohlas`)
  assert.match((await reader.get(sent.location.split('#')[0]!)).text, /Děkujeme za odpověď/)
  const rows = await within(
    house.sql,
    { officeId: operatorId },
    tx => tx`select helped, not_helped, comments, unread from guides.tallies`,
  )
  assert.deepEqual({ ...rows[0] }, { helped: 0, not_helped: 1, comments: 1, unread: 1 })
  await publishOverlay(house, dogOverlay, klatovy.id)
  await reader.post(`${address}/ohlas?urad=klatovy`, { helped: 'yes', comment: '' })
  const own = await within(
    house.sql,
    { officeId: klatovy.id },
    tx => tx`select helped, comments from guides.tallies`,
  )
  assert.deepEqual({ ...own[0] }, { helped: 1, comments: 0 })
})

test('an answer without a choice, or too long, is explained and what was typed stays', async t => {
  const { house } = await openGuides(t)
  const reader = house.as(null)
  const empty = await reader.post(`${address}/ohlas`, { comment: 'Nevím si rady' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /href="#field-helped">Vyberte, zda návod pomohl/)
  assert.match(empty.text, />\s*Nevím si rady<\/textarea>/)
  const long = await reader.post(`${address}/ohlas`, { helped: 'yes', comment: 'a'.repeat(1001) })
  assert.equal(long.status, 422)
  assert.match(long.text, /Vzkaz zkraťte/)
  assert.equal((await reader.post('/zivotni-situace/nic/ohlas', { helped: 'yes' })).status, 404)
})

test('hostile words of an author and of the address come out as plain text', async t => {
  const { house } = await openTown(t)
  const evil = '<script>alert(1)</script> [x](javascript:alert(1)) ![y](http://zly.example/p.png)'
  const words = { cs: evil, en: evil, de: evil }
  const guide = { ...dogGuide, title: words, summary: words, sections: { who: words } }
  await publishGuide(house, { ...guide, law: [evil], fees: [{ name: words, text: words }] })
  const { text } = await house.as(null).get(`${address}?obec=${encodeURIComponent(evil)}`)
  assert.doesNotMatch(text, /<script>alert|href="javascript|<img/)
})

type Guides = Town & { jana: NonNullable<Parameters<Town['house']['as']>[0]> }

async function openGuides(t: TestContext): Promise<Guides> {
  const town = await openTown(t)
  await publishGuide(town.house, dogGuide)
  const { janaId, alena } = town
  const jana = { ...alena, name: 'Jana Nováková', personId: janaId, desk: null, desks: [] }
  return { ...town, jana }
}
