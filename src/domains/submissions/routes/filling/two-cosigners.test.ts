import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, markOn, smallPdf } from '../../../../../tests/citizens.ts'
import { type Flat, openFlat } from '../../../../../tests/cosigning.ts'
import { within } from '../../../../platform/db/index.ts'

const { house, jana, karel, lan, petr, filledIn, signed, sign, linkTo } = await openFlat({ after })

test('two people who sign one form see each only what concerns them', async () => {
  const { owner, neighbour } = await filledIn()
  const ownerPage = (await lan.client.get(owner)).text
  assert.match(ownerPage, /Zahradní 214[\s\S]*Proč o byt žádáte[\s\S]*nemáme kde bydlet/)
  assert.match(ownerPage, /Než potvrdíte, vyplňte: Za vlastníka/)
  assert.match(ownerPage, /Poplatek za byt/)
  assert.doesNotMatch(ownerPage, /860412|Soused|Dvořák|karel\.dvorak|námitky/)
  const neighbourPage = (await karel.client.get(neighbour)).text
  assert.match(neighbourPage, /Zahradní 214/)
  assert.match(neighbourPage, /Byt Zahradní 214: …/)
  assert.match(neighbourPage, /Než potvrdíte, vyplňte: Za souseda/)
  assert.doesNotMatch(neighbourPage, /860412|kde bydlet|planek|lekar\.pdf|Nguyen|Poplatek|nájmu/)
})

test('what one of them answers, the other one neither sees nor writes over', async () => {
  const { form, owner, neighbour } = await filledIn()
  await lan.client.post(`${owner}/stranky/za-vlastnika`, { najem: '9000' })
  assert.equal((await karel.client.get(`${neighbour}/stranky/za-vlastnika`)).location, neighbour)
  const foreign = await karel.client.post(`${neighbour}/stranky/za-vlastnika`, { najem: '1' })
  assert.equal(foreign.status, 404)
  const mixed = { namitky: 'žádné', najem: '1' }
  await karel.client.post(`${neighbour}/stranky/za-souseda`, mixed)
  assert.doesNotMatch((await karel.client.get(neighbour)).text, /9[\s ]?000/)
  assert.doesNotMatch((await lan.client.get(owner)).text, /žádné/)
  assert.equal((await sign(lan, owner)).location, owner)
  assert.equal((await sign(karel, neighbour)).location, neighbour)
  await form.send()
  const [row] = await within(
    house.sql,
    { personId: jana.personId },
    tx => tx`select body from submissions.submissions where id = ${form.id}`,
  )
  assert.match(row!.body, /Výše nájmu: 9[\s ]000[\s\S]*Vaše námitky: žádné/)
})

test('files are read by whom they concern, through their own link only', async () => {
  const { form, owner, neighbour } = await filledIn()
  const files = await filesOf(form)
  const [plan, doctor] = ['planek.pdf', 'lekar.pdf'].map(name => files.get(name))
  const page = (await lan.client.get(owner)).text
  assert.match(
    page,
    new RegExp(`href="/en${owner}/prilohy/${plan}"|href="${owner}/prilohy/${plan}`),
  )
  assert.equal((await lan.client.get(`${owner}/prilohy/${plan}`)).status, 200)
  assert.equal((await karel.client.get(`${neighbour}/prilohy/${plan}`)).status, 404)
  assert.equal((await karel.client.get(`${neighbour}/prilohy/${doctor}`)).status, 404)
  assert.equal((await petr.client.get(`${owner}/prilohy/${plan}`)).status, 404)
  assert.equal((await karel.client.get(`${owner}/prilohy/${plan}`)).status, 404)
  assert.equal((await house.as(null).get(`${owner}/prilohy/${plan}`)).status, 303)
  await lan.client.upload(`${owner}/stranky/za-vlastnika`, [
    { name: 'najem', value: '9000' },
    { ...filePart('smlouva.pdf', `${smallPdf}%smlouva`), name: 'smlouva' },
  ])
  const contract = (await filesOf(form)).get('smlouva.pdf')
  assert.equal((await lan.client.get(`${owner}/prilohy/${contract}`)).status, 200)
  assert.equal((await karel.client.get(`${neighbour}/prilohy/${contract}`)).status, 404)
})

test('a change ends the signatures of those who saw it, of no others; it says why', async () => {
  const { form, owner } = await signed()
  await form.fill('zadatel', { duvod: 'stěhujeme se za prací' })
  const page = (await form.check()).text
  assert.match(page, /Thi Lan Nguyen podepsal\(a\) něco jiného[\s\S]*<li>Proč o byt žádáte<\/li>/)
  assert.match(page, /Potvrdil\(a\): Karel Dvořák/)
  const { verze } = await form.shown('byt')
  const fields = { verze: String(verze), formular: 'byt' }
  const early = await jana.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(early.status, 422)
  const late = await lan.client.get(owner)
  assert.match(late.text, /Podpis už neplatí[\s\S]*změnilo:[\s\S]*Proč o byt žádáte/)
  await jana.client.post(`/podani/${form.id}/spolupodpis/vlastnik`)
  await house.drainJobs()
  const asked = (await house.letters(lan.email)).at(-1)!
  assert.match(asked.text, /signed it already, but then this changed: Proč o byt žádáte/)
  const anew = await linkTo(lan)
  const again = (await lan.client.get(anew)).text
  assert.match(
    again,
    /změnilo:[\s\S]*Proč o byt žádáte[\s\S]*žádá odesílatel o podpis znovu|podpis znovu/,
  )
  assert.match(again, /stěhujeme se za prací[\s\S]*9[\s ]000/)
  assert.equal((await sign(lan, anew)).location, anew)
  assert.equal((await form.send()).location, `/podani/${form.id}/potvrzeni`)
})

test('another file under the same name is another content', async () => {
  const { form } = await signed()
  const removal = await form.standing('byt')
  const [id] = [(await filesOf(form)).get('planek.pdf')]
  await jana.client.post(removal.action, { ...removal.sent, _removeFile: `plan.${id}` })
  await form.upload('byt', {}, [{ ...filePart('planek.pdf', `${smallPdf}% jiný`), name: 'plan' }])
  const page = (await form.check()).text
  assert.match(page, /podepsal\(a\) něco jiného[\s\S]*<li>Plánek bytu<\/li>/)
})

test('an answer set back to what was signed is signed again without asking', async () => {
  const { form } = await signed()
  await form.fill('zadatel', { duvod: 'jinak' })
  await form.fill('zadatel', { duvod: 'nemáme kde bydlet' })
  assert.match((await form.check()).text, /Potvrdil\(a\): Thi Lan Nguyen/)
})

test('who signed may take it back before the form is sent; its sender learns of it', async () => {
  const { form, owner } = await signed()
  assert.match((await lan.client.get(owner)).text, /Vzít svůj podpis zpět/)
  assert.equal((await lan.client.post(`${owner}/odmitnuti`)).location, owner)
  assert.match((await form.check()).text, /Odmítl\(a\): Thi Lan Nguyen/)
  await house.drainJobs()
  assert.match((await house.letters(jana.email)).at(-1)!.subject, /Thi Lan Nguyen odmítl/)
  assert.equal((await lan.client.get(`${owner}/prilohy/${'0'.repeat(8)}`)).status, 404)
  assert.doesNotMatch((await lan.client.get(owner)).text, /nemáme kde bydlet/)
})

test('after sending a signature stays; who refused reads nothing even then', async () => {
  const { form, owner, neighbour } = await signed()
  assert.equal((await form.send()).location, `/podani/${form.id}/potvrzeni`)
  assert.equal((await lan.client.post(`${owner}/odmitnuti`)).status, 422)
  assert.match((await lan.client.get(owner)).text, /úřad ho vede pod číslem/)
  assert.match((await karel.client.get(neighbour)).text, /Zahradní 214/)
  house.clock.pass({ days: 3 })
  assert.match((await lan.client.get(owner)).text, /nemáme kde bydlet/)
})

test('each gets into the mailbox the paper of what they signed, not of the rest', async () => {
  const { form } = await signed()
  const mark = markOn(await jana.client.get((await form.send()).location))
  await house.drainJobs()
  const [ofOwner, ofNeighbour] = await Promise.all([lan, karel].map(one => paperOf(one, mark)))
  assert.notEqual(ofOwner!.sha256, ofNeighbour!.sha256)
  assert.doesNotMatch(ofNeighbour!.subject, /kde bydlet/)
  assert.match(ofNeighbour!.subject, /Byt Zahradní 214/)
})

test('who does not answer is reminded twice by the same link, then the sender told', async () => {
  const { form, owner } = await filledIn()
  const written = async () =>
    (await house.letters(lan.email)).filter(one => one.text.includes(owner))
  house.clock.pass({ days: 7 })
  await house.drainJobs()
  assert.match((await written()).at(-1)!.subject, /waiting for your co-signature/)
  house.clock.pass({ days: 18 })
  await house.drainJobs()
  assert.match((await written()).at(-1)!.subject, /valid only until/)
  assert.equal((await written()).length, 3)
  house.clock.pass({ days: 5 })
  await house.drainJobs()
  const told = (await house.letters(jana.email)).map(letter => letter.subject)
  assert.ok(told.some(subject => /Nguyen Thi Lan na pozvánku k podpisu neodpověděl/.test(subject)))
  assert.match((await lan.client.get(owner)).text, /Pozvánka už neplatí/)
  assert.doesNotMatch((await lan.client.get(owner)).text, /nemáme kde bydlet/)
  assert.match((await form.check()).text, /do 30 dnů neodpověděl/)
})

test('who has answered is not reminded', async () => {
  await signed()
  const before = (await house.letters(lan.email)).length
  house.clock.pass({ days: 31 })
  await house.drainJobs()
  const later = (await house.letters(lan.email)).slice(before)
  assert.deepEqual(
    later.filter(({ subject }) => /co-signature|valid only/.test(subject)),
    [],
  )
})

/** The files of a draft, by name. */
async function filesOf({ id }: Flat['form']): Promise<Map<string, string>> {
  const rows = await within(
    house.sql,
    { personId: jana.personId },
    tx => tx`select id, name from submissions.files where owner_id = ${id}`,
  )
  return new Map(rows.map(row => [row.name, row.id]))
}

async function paperOf({ personId }: typeof lan, mark: string) {
  const [message] = await within(
    house.sql,
    { personId },
    tx => tx`select subject, files from mailbox.messages where record_mark = ${mark}`,
  )
  return { subject: message!.subject as string, sha256: message!.files[0].sha256 as string }
}
