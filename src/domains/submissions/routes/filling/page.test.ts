import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, markOn, openCitizens, smallPdf } from '../../../../../tests/citizens.ts'
import { beginForm, fillerOf, janasDog, shownIn } from '../../../../../tests/filling.ts'
import { publishContent } from '../../../../app/content.ts'

const { house, jana, karel, lan, petr } = await openCitizens({ after })
await publishContent(house.services)

const dogs = 'poplatek-ze-psu'

/** The dog form filled in to its end; stops before a page when told. */
async function filledIn(who: typeof jana, before?: string) {
  const form = await beginForm(who, dogs)
  for (const [page, fields] of Object.entries(janasDog)) {
    if (page === before) break
    await form.fill(page, fields)
  }
  return form
}

test('a dog is notified: from the first question to the receipt', async () => {
  const form = await beginForm(jana, dogs)
  assert.equal((await form.open()).location, form.at('duvod'))
  const pages = Object.keys(janasDog)
  for (const [at, page] of pages.entries()) {
    const next = await form.fill(page, janasDog[page])
    const expected = pages[at + 1] ? form.at(pages[at + 1]) : `/podani/${form.id}/kontrola`
    assert.equal(next.location, expected, next.text)
  }
  const check = await form.check()
  assert.match(check.text, /jezevčík/)
  const sent = await form.send()
  assert.equal(sent.location, `/podani/${form.id}/potvrzeni`, sent.text)
  const receipt = await jana.client.get(sent.location)
  assert.match(markOn(receipt), /^KLAT\//)
  assert.match(receipt.text, /poplatek-ze-psu\.xml/)
})

test('what is wrong is named at its question and on top, and kept as it was typed', async () => {
  const form = await beginForm(jana, dogs)
  const reply = await form.fill('duvod', { duvod: 'prihlaseni', odKdy: '31. 2. 2026' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /href="#field-odKdy"/)
  assert.match(reply.text, /Od kdy to platí: /)
  const { duvod, odKdy } = await form.shown('duvod')
  assert.deepEqual([duvod, odKdy], ['prihlaseni', '31. 2. 2026'])
})

test('going back keeps what was typed, also when it is wrong, and says nothing of it', async () => {
  const form = await filledIn(jana, 'psi')
  const back = await form.fill('psi', { 'psi.0.plemeno': 'vlčák' }, { akce: 'zpet' })
  assert.equal(back.location, form.at('drzitel'))
  assert.equal((await form.shown('psi'))['psi.0.plemeno'], 'vlčák')
})

test('what is saved for later is gone on with where it was left, on any device', async () => {
  const form = await filledIn(jana, 'psi')
  const typed = { 'psi.0.plemeno': 'pudl' }
  const later = (await form.fill('psi', typed, { akce: 'pozdeji' })).location
  assert.equal(later, `/podani?ulozeno=${form.id}`)
  assert.match((await jana.client.get(later)).text, /Rozepsaný formulář je uložen\./)
  assert.match((await jana.client.get('/podani')).text, new RegExp(`/podani/${form.id}"`))
  assert.equal((await form.open()).location, form.at('psi'))
  assert.equal((await form.shown('psi'))['psi.0.plemeno'], 'pudl')
})

test('name and address of the verified sender stand there, and may be changed', async () => {
  const form = await filledIn(jana, 'drzitel')
  const page = await form.open('drzitel')
  assert.match(page.text, /Předvyplnili jsme z vaší ověřené totožnosti: Držitel, .*Telefon/)
  assert.match(page.text, /value="Jana Nováková"/)
  assert.match(page.text, /value="12\. 4\. 1986"/)
  assert.match(page.text, /value="Zahradní 214"/)
  await form.fill('drzitel', { 'adresa.street': 'Plzeňská 9' })
  assert.match((await form.open('drzitel')).text, /value="Plzeňská 9"/)
})

test('a firm is filled in by its name and seat', async () => {
  const form = await filledIn(petr, 'drzitel')
  assert.match((await form.open('drzitel')).text, /value="Šumava Dřevo s\.r\.o\."/)
})

test('a page that was filled in beforehand is shown before it counts as done', async () => {
  const form = await filledIn(jana, 'drzitel')
  assert.equal((await form.open()).location, form.at('drzitel'))
  assert.match((await form.open('drzitel')).text, /hotovo 1 z 5/)
})

test('a page to which the answers do not lead leads to the one at which they are', async () => {
  const form = await filledIn(jana, 'psi')
  const ahead = await form.open('prohlaseni')
  assert.equal(ahead.location, `${form.at('psi')}?pro=jinudy`)
  assert.match((await jana.client.get(ahead.location)).text, /vaše odpovědi zatím nevedou/)
  assert.equal((await form.open('odhlaseni')).location, `${form.at('psi')}?pro=jinudy`)
  assert.equal((await form.open('neni')).location, `${form.at('psi')}?pro=jinudy`)
  assert.equal((await form.check()).location, form.at())
})

test('another answer leads another way, and the way back finds everything again', async () => {
  const form = await filledIn(jana)
  const gone = await form.fill('duvod', { duvod: 'odhlaseni' })
  assert.equal(gone.location, `${form.at('drzitel')}?zmena=duvod`)
  await form.fill('drzitel')
  assert.match((await form.open()).location, /odhlaseni\?zmena=-$/)
  await form.fill('odhlaseni', {
    ...{ procNemam: 'daroval', jmenoPsa: 'Rek', plemenoPsa: 'vlčák' },
  })
  assert.doesNotMatch((await form.check()).text, /<h2>Co oznamujete[\s\S]*jezevčík/)
  await form.fill('duvod', { duvod: 'prihlaseni' })
  assert.match((await form.check()).text, /jezevčík/)
})

test('what another answer leaves out is told at once and before sending', async () => {
  const form = await filledIn(jana)
  const gone = await form.fill('duvod', { duvod: 'odhlaseni' })
  const landed = await jana.client.get(gone.location)
  assert.match(landed.text, /Tyto odpovědi se úřadu neodešlou/)
  assert.match(landed.text, /Na otázku „[^“]+“ je odpověď: Psa už nemám/)
  assert.match(landed.text, /jezevčík/)
  assert.doesNotMatch((await form.open('drzitel')).text, /neodešlou/)
  await form.fill('drzitel')
  await form.fill('odhlaseni', {
    ...{ procNemam: 'daroval', jmenoPsa: 'Rek', plemenoPsa: 'vlčák' },
  })
  const check = await form.check()
  assert.match(check.text, /Tyto odpovědi se úřadu neodešlou[\s\S]*jezevčík/)
  assert.match(check.text, /\/duvod\?z=kontrola#field-duvod">Změnit odpověď na/)
  await form.fill('duvod', { duvod: 'prihlaseni' })
  assert.doesNotMatch((await form.check()).text, /<li>Psi: /)
})

test('who changes an answer and leaves is told what it leaves out on coming back', async () => {
  const form = await filledIn(jana)
  const gone = await form.fill('duvod', { duvod: 'odhlaseni' }, { akce: 'pozdeji' })
  assert.equal(gone.location, `/podani?ulozeno=${form.id}`)
  const back = await jana.client.get((await form.open()).location)
  assert.match(back.text, /Tyto odpovědi se úřadu neodešlou[\s\S]*jezevčík/)
})

test('a dog more and a dog less need no scripts', async () => {
  const form = await filledIn(jana, 'psi')
  const more = await form.fill('psi', janasDog.psi, { _add: 'psi' })
  assert.match(more.location, /\/psi#field-psi\.1$/)
  const page = await form.open('psi')
  assert.match(page.text, /<fieldset class="form-row" id="field-psi\.1"/)
  assert.match(page.text, /name="psi\.1\.plemeno"/)
  await form.fill('psi', { 'psi.1.plemeno': 'vlčák' }, { _remove: 'psi.0' })
  const left = await form.shown('psi')
  assert.deepEqual([left['psi.0.plemeno'], left['psi.1.plemeno']], ['vlčák', undefined])
})

test('a second window is told, and keeps what was typed in it', async () => {
  const form = await filledIn(jana, 'psi')
  const late = await form.fill('duvod', { verze: '1', duvod: 'zmena', odKdy: '5. 11. 2026' })
  assert.equal(late.status, 409)
  assert.match(late.text, /mezitím změnili jinde/)
  assert.match(late.text, /Mám nového psa/)
  assert.equal(shownIn(late.text, '').sent.duvod, 'zmena')
  assert.equal((await form.shown('duvod')).duvod, 'prihlaseni')
})

test('pressing twice is no second window', async () => {
  const form = await beginForm(jana, dogs)
  const fields = { verze: '1', ...janasDog.duvod }
  const both = await Promise.all([form.fill('duvod', fields), form.fill('duvod', fields)])
  assert.deepEqual(
    both.map(reply => reply.location),
    [form.at('drzitel'), form.at('drzitel')],
  )
})

test('a page that another window took out of the way shows what was typed on it', async () => {
  const form = await filledIn(jana, 'uleva')
  await form.fill('duvod', { duvod: 'odhlaseni' })
  const fields = { verze: '1', 'psi.rows': '1', 'psi.0.plemeno': 'bernardýn' }
  const lost = await jana.client.post(form.at('psi'), fields)
  assert.equal(lost.status, 409)
  assert.match(lost.text, /Na tuto stránku už odpovědi nevedou/)
  assert.match(lost.text, /bernardýn/)
})

test("another person's form is not there", async () => {
  const form = await filledIn(jana, 'psi')
  const stranger = fillerOf(lan.client, form.id)
  assert.equal((await stranger.open()).status, 404)
  assert.equal((await stranger.open('duvod')).status, 404)
  assert.equal((await stranger.check()).status, 404)
  assert.equal((await lan.client.post(form.at('duvod'), { verze: '1' })).status, 404)
  assert.equal((await lan.client.get(`/podani/${form.id}/odpovedi.txt`)).status, 404)
})

test('a letter in own words has no pages of a form, and a form no page of a letter', async () => {
  const form = await filledIn(jana, 'psi')
  for (const page of ['obsah', 'urad', 'prilohy']) {
    assert.equal((await jana.client.get(`/podani/${form.id}/${page}`)).location, form.at())
  }
  const text = { druh: 'general', predmet: 'Něco', text: 'Jiného', verze: '3' }
  assert.equal((await jana.client.post(`/podani/${form.id}/obsah`, text)).status, 404)
})

test('whoever is not verified fills in, and sends later', async () => {
  const form = await filledIn(karel)
  const check = await form.check()
  assert.match(check.text, /ověřte svou totožnost[\s\S]*Zavolejte na úřad Klatovy, <a href="tel:/)
  const fields = { verze: '6', formular: dogs }
  const sent = await karel.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(sent.status, 422)
})

test('a foreigner fills in and checks in English', async () => {
  const form = await filledIn(lan, 'psi')
  const page = await lan.client.get(`/en${form.at('psi')}`)
  assert.match(page.text, /Page 3 of 5/)
  assert.match(page.text, /Breed/)
})

test('a file is kept at its question, and taken off by its button', async () => {
  const form = await filledIn(jana, 'uleva')
  const revealed = await form.fill('uleva', { uleva: 'prukaz' })
  assert.equal(revealed.location, `${form.at('uleva')}?nova=doklad#field-doklad`)
  const paper = { ...filePart('prukaz.pdf', smallPdf), name: 'doklad' }
  const kept = await form.upload('uleva', { uleva: 'prukaz' }, [paper])
  assert.equal(kept.location, form.at('prohlaseni'), kept.text)
  const page = await form.open('uleva')
  const [, file] = /name="_removeFile"\s+value="doklad\.([0-9a-f-]{36})"/.exec(page.text)!
  assert.equal((await jana.client.get(`/podani/${form.id}/prilohy/${file}`)).status, 200)
  await form.upload('uleva', { uleva: 'prukaz', _removeFile: `doklad.${file}` }, [])
  assert.doesNotMatch((await form.open('uleva')).text, /prukaz\.pdf/)
  assert.equal((await jana.client.get(`/podani/${form.id}/prilohy/${file}`)).status, 404)
})

test('a file of another kind is refused at its question', async () => {
  const form = await filledIn(jana, 'uleva')
  await form.fill('uleva', { uleva: 'prukaz' })
  const wrong = { ...filePart('tabulka.csv', 'a;b'), name: 'doklad' }
  const refused = await form.upload('uleva', { uleva: 'prukaz' }, [wrong])
  assert.equal(refused.status, 422)
  assert.match(refused.text, /href="#field-doklad"/)
  assert.match(refused.text, /Doklad o úlevě/)
})

test('a sent form is read and not changed', async () => {
  const form = await filledIn(jana)
  await form.send()
  assert.equal((await form.open('duvod')).location, `/podani/${form.id}`)
  const late = await jana.client.post(form.at('duvod'), { verze: '6', duvod: 'zmena' })
  assert.equal(late.status, 409)
  assert.doesNotMatch((await jana.client.get(`/podani/${form.id}`)).text, /zmena/)
})
