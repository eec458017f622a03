import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWedding } from '../../../../../tests/cosigning.ts'

const { house, jana, karel, lan, petr, filledIn, invited, linkTo, answered, confirmed } =
  await openWedding({ after })

/** An invitation of Lan that Jana has taken back. */
async function withdrawn() {
  const made = await invited()
  await jana.client.post(`/podani/${made.form.id}/spolupodpis/druhy/zruseni`)
  return made
}

test('who was invited reads that it was taken back, and nothing of the form', async () => {
  const { link } = await withdrawn()
  const said = { '': /byla vzata zpět/, '/en': /was taken back/, '/de': /wurde zurückgenommen/ }
  for (const [lang, words] of Object.entries(said)) {
    const page = await lan.client.get(lang + link)
    assert.equal(page.status, 200)
    assert.match(page.text, words)
    assert.match(page.text, /href="[^"]*\/podani\/k-podpisu"/)
    assert.doesNotMatch(page.text, /heslo lípa|Odmítnout|Potvrdit a spolupodepsat/)
  }
})

test('nothing is answered, signed or refused by a link that was taken back', async () => {
  const { form, link } = await withdrawn()
  assert.equal((await answered(lan, link)).location, link)
  assert.equal((await confirmed(lan, link)).status, 422)
  assert.equal((await lan.client.post(`${link}/odmitnuti`)).status, 422)
  assert.match((await form.check()).text, /Pozvánka už neplatí: vzali jste ji zpět/)
})

test('whom the sender asks next is not told to who was asked before', async () => {
  const { form, link } = await withdrawn()
  await form.fill('snoubenec', { 'druhy.name': 'Petra Nová', 'druhy.email': 'petra@x.example' })
  assert.doesNotMatch((await lan.client.get(link)).text, /Petra Nová/)
})

test('a link that leads nowhere says what may have happened, to everybody the same', async () => {
  const { form, link } = await withdrawn()
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  const anew = await linkTo(lan)
  assert.notEqual(anew, link)
  const [old, made] = await Promise.all([
    lan.client.get(link),
    lan.client.get('/podani/spolupodpis/nikdo'),
  ])
  for (const reply of [old, made]) {
    assert.equal(reply.status, 404)
    assert.match(reply.text, /Tento odkaz už nikam nevede/)
    assert.match(reply.text, /vzal pozvánku zpět, poslal novější/)
    assert.match(reply.text, /href="\/podani\/k-podpisu"/)
  }
})

test('who answers by a link that a newer one has replaced reads so, and their words', async () => {
  const { form, link } = await withdrawn()
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await linkTo(lan)
  const typed = [{ name: 'prijmeni', value: 'Nováková' }]
  const replies = await Promise.all([
    lan.client.post(`${link}/potvrzeni`, { videno: 'x' }),
    lan.client.post(`${link}/oprava-narozeni`),
    lan.client.get(`${link}/stranky/druhy-snoubenec`),
    lan.client.post(`${link}/odmitnuti`, { duvod: 'Neznám nikoho takového.' }),
    lan.client.upload(`${link}/stranky/druhy-snoubenec`, typed),
    lan.client.post(`${link}/stranky/druhy-snoubenec`, { prijmeni: 'Nováková' }),
  ])
  for (const reply of replies) {
    assert.equal(reply.status, 404)
    assert.match(reply.text, /Tento odkaz už nikam nevede/)
  }
  const written = replies.map(({ text }) => /Neznám nikoho takového|Nováková/.exec(text)?.[0])
  const words = ['Neznám nikoho takového', 'Nováková', 'Nováková']
  assert.deepEqual(written, [undefined, undefined, undefined, ...words])
  const told = replies.map(({ text }) => /se neuložilo a nikomu nedošlo/.test(text))
  assert.deepEqual(told, [false, false, false, true, true, true])
})

test('with another account one is led to sign in with the right one, and back', async () => {
  const { link } = await invited()
  const page = await karel.client.get(link)
  assert.match(page.text, /pro někoho jiného/)
  assert.match(page.text, new RegExp(`name="next" value="${link}"`))
  assert.match(page.text, /<button[^>]*>\s*Odhlásit a přihlásit jiným účtem/)
  const left = await petr.client.post('/identita/odhlaseni', { next: link })
  assert.match(left.location, new RegExp(`next=${encodeURIComponent(link)}`))
})

test('signing out leads to no address of others', async () => {
  const left = await petr.client.post('/identita/odhlaseni', { next: 'https://zlo.example' })
  const page = await house.as(null).get(left.location)
  assert.equal(page.status, 200)
  assert.doesNotMatch(page.text, /zlo\.example/)
})

test('who changes a page that somebody has signed is told there, before', async () => {
  const { form, link } = await invited()
  const address = `/podani/${form.id}/formular/snoubenec`
  assert.doesNotMatch((await jana.client.get(address)).text, /podepsal/)
  await answered(lan, link)
  await confirmed(lan, link)
  const said = {
    '': /Tuto stránku už podepsal\(a\): Thi Lan Nguyen[\s\S]*přestane podpis platit/,
    '/en': /Thi Lan Nguyen has signed this page[\s\S]*the signature ends/,
    '/de': /Diese Seite hat unterschrieben: Thi Lan Nguyen[\s\S]*gilt die Unterschrift nicht mehr/,
  }
  for (const [lang, words] of Object.entries(said)) {
    assert.match((await jana.client.get(lang + address)).text, words)
  }
  await form.fill('snoubenec', { tajne: 'jinak' })
  assert.doesNotMatch((await jana.client.get(address)).text, /Tuto stránku už podepsal/)
})

test('a page that stays the same keeps its signature', async () => {
  const { form, link } = await invited()
  await answered(lan, link)
  await confirmed(lan, link)
  await form.fill('snoubenec', {})
  assert.match((await form.check()).text, /Potvrdil\(a\): Thi Lan Nguyen/)
})

test('before somebody is invited it is said that an office must have verified them', async () => {
  const form = await filledIn()
  const address = `/podani/${form.id}/formular/snoubenec`
  const said = {
    '': /totožnost ověřenou na úřadě/,
    '/en': /identity verified at an office/,
    '/de': /bei einer Behörde bestätigte Identität/,
  }
  for (const [lang, words] of Object.entries(said)) {
    assert.match((await jana.client.get(lang + address)).text, words)
    assert.match((await jana.client.get(`${lang}/podani/${form.id}/kontrola`)).text, words)
  }
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await linkTo(lan)
  assert.match((await house.letters(lan.email)).at(-1)!.text, said['/en'])
})

test('who is not verified reads once why they cannot sign, and a button how to be', async () => {
  const { link } = await invited(karel, 'Karel Dvořák')
  const { text } = await karel.client.get(link)
  assert.equal(text.match(/Spolupodepsat může jen ten, kdo má ověřenou totožnost/g)?.length, 1)
  assert.match(text, /<a[^>]*href="\/identita\/ucet"[^>]*>\s*Jak se ověřit/)
})
