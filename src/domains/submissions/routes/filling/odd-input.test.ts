import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, markOn, openCitizens, smallPdf } from '../../../../../tests/citizens.ts'
import { beginForm, publishForm, shownIn, withdrawForm } from '../../../../../tests/filling.ts'
import { pavement } from '../../../../../tests/forms/pavement.ts'

const { house, jana, lan, karel } = await openCitizens({ after })
await publishForm(house, pavement)

const plan = (content: string, name = 'planek.pdf') => ({
  ...filePart(name, smallPdf + content),
  name: 'situace',
})

async function filledIn(form = pavement) {
  const filler = await beginForm(jana, form.slug)
  await filler.upload('plocha', { metry: '12' }, [plan('první')])
  await filler.fill('konec', { pravda: 'yes' })
  return filler
}
const versionOn = (text: string) => /name="verze" value="(\d+)"/.exec(text)![1]!
const fileOn = (text: string) =>
  /name="_removeFile"\s+value="(situace\.[0-9a-f-]{36})"/.exec(text)![1]!

test('a file swapped after the check for one of the same name is read anew first', async () => {
  const form = await filledIn()
  const seen = await form.check()
  const old = fileOn((await form.open('plocha')).text)
  await form.upload('plocha', { _removeFile: old }, [])
  await form.upload('plocha', {}, [plan('druhý')])
  await form.fill('konec', { pravda: 'yes' })
  const fields = { verze: versionOn(seen.text), formular: 'zabor' }
  const late = await jana.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(late.status, 409)
  assert.match(late.text, /od chvíle, kdy jste je kontrolovali, změnilo/)
  assert.match(late.text, /planek\.pdf/)
  const again = { ...fields, verze: versionOn(late.text) }
  const sent = await jana.client.post(`/podani/${form.id}/odeslani`, again)
  assert.match(markOn(await jana.client.get(sent.location)), /^KLAT\//)
})

test('a file taken away after the check is not missed unread; the answers stay', async () => {
  const form = await filledIn()
  const verze = versionOn((await form.check()).text)
  const old = fileOn((await form.open('plocha')).text)
  await form.upload('plocha', { _removeFile: old }, [])
  const late = await jana.client.post(`/podani/${form.id}/odeslani`, { verze, formular: 'zabor' })
  assert.ok([303, 409].includes(late.status))
  assert.equal((await form.shown('plocha')).metry, '12')
  assert.equal((await jana.client.get(`/podani/${form.id}`)).text.includes('KLAT/'), false)
})

test('a second tab with a file keeps what was typed and asks for the file once more', async () => {
  const form = await filledIn()
  const { action, sent } = await form.standing('plocha')
  await form.upload('plocha', { metry: '20' }, [])
  const parts = Object.entries({ ...sent, metry: '33' }).map(([name, value]) => ({
    ...{ name, value: String(value) },
  }))
  const late = await jana.client.upload(action, [...parts, plan('z druhé karty', 'dalsi.pdf')])
  assert.equal(late.status, 409)
  assert.match(late.text, /mezitím změnili jinde/)
  assert.match(late.text, /vyberte prosím znovu/)
  assert.equal(shownIn(late.text, '').sent.metry, '33')
  const { text } = await form.open('plocha')
  assert.doesNotMatch(text, /dalsi\.pdf/)
  const kept = await jana.client.post(action, shownIn(late.text, '').sent)
  assert.ok(kept.status < 400)
  assert.equal((await form.shown('plocha')).metry, '33')
})

test('a draft of another person is not there, whatever is done with it', async () => {
  const form = await filledIn()
  const base = `/podani/${form.id}`
  const addresses = ['', '/formular', '/formular/plocha', '/kontrola', '/zneni', '/odpovedi.txt']
  for (const stranger of [lan, karel]) {
    for (const address of [...addresses, '/odstraneni']) {
      assert.equal((await stranger.client.get(base + address)).status, 404, address)
    }
    const fields = { verze: '3', formular: 'zabor', metry: '1' }
    for (const address of ['/formular/plocha', '/zneni', '/odeslani', '/odstraneni']) {
      assert.equal((await stranger.client.post(base + address, fields)).status, 404, address)
    }
    const foreign = await stranger.client.upload(`${base}/formular/plocha`, [plan('cizí')])
    assert.equal(foreign.status, 404)
  }
  assert.match((await house.as(null).get(`${base}/formular`)).location, /prihlaseni/)
  assert.equal((await form.shown('plocha')).metry, '12')
  assert.match((await form.send()).location, /potvrzeni$/)
})

test('a page that is not reached yet, or is none, leads to where the sender is', async () => {
  const form = await beginForm(jana, 'zabor')
  for (const page of ['konec', 'neni', 'plocha%20', '__proto__']) {
    const there = await form.open(page)
    assert.equal(there.location, `${form.at('plocha')}?pro=jinudy`, page)
  }
  assert.match((await jana.client.get(`${form.at('plocha')}?pro=jinudy`)).text, /Nic z toho/)
})

test('answers sent past the way are shown and not taken, files too', async () => {
  const form = await beginForm(jana, 'zabor')
  for (const page of ['konec', 'neni', '__proto__']) {
    const parts = [{ name: 'verze', value: '1' }, { name: 'pravda', value: 'yes' }, plan('předem')]
    const lost = await jana.client.upload(form.at(page), parts)
    assert.equal(lost.status, 409, lost.text)
    assert.match(lost.text, /Na tuto stránku už odpovědi nevedou/)
    assert.ok(lost.text.includes(`href="${form.at()}"`))
  }
  assert.equal((await form.shown('plocha')).metry, '')
})

test('answers to a withdrawn form are taken, kept, read and downloaded, and not sent', async () => {
  const going = { ...pavement, slug: 'zabor-konci' }
  await publishForm(house, going)
  const form = await beginForm(jana, going.slug)
  const { action, sent } = await form.standing('plocha')
  house.clock.pass({ minutes: 1 })
  await withdrawForm(house, going.slug)
  house.clock.pass({ minutes: 1 })
  const late = await jana.client.post(action, { ...sent, metry: '47' })
  const ended = await jana.client.get(late.location)
  const page = ended.status === 303 ? await jana.client.get(ended.location) : ended
  assert.match(page.text, /Úřad už tento formulář nepřijímá/)
  assert.match(page.text, /47/)
  assert.match((await jana.client.get(`/podani/${form.id}/odpovedi.txt`)).text, /Plocha: 47/)
  const wrong = await jana.client.post(action, { ...sent, metry: 'hodně', verze: '2' })
  assert.ok([303, 409].includes(wrong.status))
  const fields = { urad: 'klatovy', znovu: '1' }
  assert.equal((await jana.client.post(`/podani/formular/${going.slug}`, fields)).status, 404)
})
