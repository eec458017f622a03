import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, filePart, openCitizens, smallPdf, usualLetter } from '../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../tests/filling.ts'
import { pavement } from '../../../../tests/forms/pavement.ts'

const { house, jana, lan } = await openCitizens({ after })
await publishForm(house, pavement)

/** A second window stands open at the first page while the form is sent, or deleted, in another. */
async function twoWindows() {
  const form = await beginForm(jana, pavement.slug)
  const plan = { ...filePart('planek.pdf', smallPdf), name: 'situace' }
  await form.upload('plocha', { metry: '12', znacka: '1P2 3456' }, [plan])
  await form.fill('konec', { pravda: 'yes' })
  const late = await form.standing('plocha')
  return { form, late }
}

test('what is typed after a form was sent elsewhere is shown, and said to be unsaved', async () => {
  const { form, late } = await twoWindows()
  assert.match((await form.send()).location, /potvrzeni$/)
  const reply = await jana.client.post(late.action, { ...late.sent, metry: '4711' })
  assert.equal(reply.status, 409)
  assert.match(reply.text, /Formulář jste už odeslali/)
  assert.match(reply.text, /úřad to nedostal/)
  assert.match(reply.text, /Plocha[\s\S]*4711/)
  assert.ok(reply.text.includes(`href="/podani/${form.id}"`))
  const german = await jana.client.post(`/de${late.action}`, { ...late.sent, metry: '4711' })
  assert.match(german.text, /schon abgesendet[\s\S]*Fläche[\s\S]*4711/)
})

test('a file chosen after a form was sent elsewhere is said not to be taken', async () => {
  const { form, late } = await twoWindows()
  await form.send()
  const parts = Object.entries(late.sent).map(([name, value]) => ({ name, value: String(value) }))
  const another = { ...filePart('jiny.pdf', `${smallPdf}jiný`), name: 'situace' }
  const reply = await jana.client.upload(late.action, [...parts, another])
  assert.equal(reply.status, 409)
  assert.match(reply.text, /Soubor[^<]*neuložil/)
})

test('where only a tick was taken off, nobody is told to copy what they never wrote', async () => {
  const { form } = await twoWindows()
  const { action, sent } = await form.standing('konec')
  await form.send()
  const { pravda: _, ...unticked } = sent
  for (const [lang, words] of Object.entries({
    '': /V tomto okně jste nic nenapsali/,
    '/en': /You wrote nothing in this window/,
    '/de': /In diesem Fenster haben Sie nichts geschrieben/,
  })) {
    const reply = await jana.client.post(lang + action, unticked)
    assert.equal(reply.status, 409)
    assert.match(reply.text, words)
    assert.doesNotMatch(reply.text, /zkopírujte|copy it|kopieren|Co jste napsali/)
  }
})

test('a page that says nothing new leads to the submission, as after a second click', async () => {
  const { form, late } = await twoWindows()
  await form.send()
  const reply = await jana.client.post(late.action, late.sent)
  assert.deepEqual([reply.status, reply.location], [303, `/podani/${form.id}`])
})

test('what is typed after a draft was deleted elsewhere is shown to whoever typed it', async () => {
  const { form, late } = await twoWindows()
  await jana.client.post(`/podani/${form.id}/odstraneni`)
  const typed = { ...late.sent, metry: '4711', znacka: '<b>vůz</b>' }
  const reply = await jana.client.post(late.action, typed)
  assert.equal(reply.status, 404)
  assert.match(reply.text, /už tu není/)
  assert.match(reply.text, /4711[\s\S]*&lt;b&gt;vůz/)
  assert.doesNotMatch(reply.text, new RegExp(`verze|<dd>${late.sent.verze}<`))
  const file = { ...filePart('jiny.pdf', smallPdf), name: 'situace' }
  const upload = await jana.client.upload(late.action, [{ name: 'metry', value: '4712' }, file])
  assert.equal(upload.status, 404)
  assert.match(upload.text, /4712[\s\S]*Soubor[^<]*neuložil/)
})

test('a draft of somebody else answers as one that is not there', async () => {
  const { form, late } = await twoWindows()
  const foreign = await lan.client.post(late.action, { metry: '4711' })
  await jana.client.post(`/podani/${form.id}/odstraneni`)
  const gone = await lan.client.post(late.action, { metry: '4711' })
  const body = (text: string) => text.slice(text.indexOf('<main'), text.indexOf('</main'))
  assert.deepEqual([foreign.status, body(foreign.text)], [gone.status, body(gone.text)])
  assert.equal((await form.open('plocha')).status, 404)
})

test('a letter that was sent or deleted elsewhere shows what was typed of it since', async () => {
  const content = { ...usualLetter, text: 'A ještě prosím o ořez hrušky.' }
  const sentId = await begin(jana.client)
  await jana.client.post(`/podani/${sentId}/odeslani`, { verze: '1' })
  const late = await jana.client.post(`/podani/${sentId}/obsah`, { ...content, verze: '1' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Podání jste už odeslali[\s\S]*ořez hrušky/)
  const same = await jana.client.post(`/podani/${sentId}/obsah`, { ...usualLetter, verze: '1' })
  assert.deepEqual([same.status, same.location], [303, `/podani/${sentId}`])

  const back = { ...content, _key: sentId }
  const again = await jana.client.post('/podani/nove', back)
  assert.equal(again.status, 409)
  assert.match(again.text, /Podání jste už odeslali[\s\S]*ořez hrušky/)

  const deletedId = await begin(jana.client, { predmet: 'Jiná věc' })
  await jana.client.post(`/podani/${deletedId}/odstraneni`)
  const gone = await jana.client.post(`/podani/${deletedId}/obsah`, { ...content, verze: '1' })
  assert.equal(gone.status, 404)
  assert.match(gone.text, /už tu není[\s\S]*Kácení lípy[\s\S]*ořez hrušky/)
})
