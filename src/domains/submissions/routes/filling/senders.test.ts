import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm, fillerOf, janasDog, publishForm } from '../../../../../tests/filling.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { publishContent } from '../../../../app/content.ts'
import { newId } from '../../../../foundation/ids.ts'
import type { FormDefinition } from '../../../forms/index.ts'

const { house, jana, petr } = await openCitizens({ after })
await publishContent(house.services)

const urad = 'klatovy'
const draftsOf = async ({ client }: typeof petr) =>
  [...(await client.get('/podani')).text.matchAll(/\/podani\/[0-9a-f-]{36}/g)].length

/** A form of one question for the senders that are named. */
const thanks = (slug: string, more: Partial<FormDefinition> = {}): FormDefinition => ({
  ...formOf([pageOf({ name: 'za', kind: 'text', label: { cs: 'Za co děkujete' } })], more),
  slug,
  title: { cs: 'Poděkování', en: 'Thanks', de: 'Dank' },
})

test('a firm that wants to marry is told who can, before anything is typed', async () => {
  const page = await petr.client.get(`/formulare/svatba?urad=${urad}`)
  assert.equal(page.status, 200)
  assert.match(page.text, /Jen pro občany \(fyzické osoby\)/)
  assert.match(page.text, /Za firmu nebo spolek tento formulář podat nelze/)
  assert.match(page.text, /jeden ze snoubenců svým osobním účtem/)
  assert.doesNotMatch(page.text, /action="\/podani\/formular\/svatba"/)
})

test('whoever comes to the beginning another way is refused; nothing is begun', async () => {
  const before = await draftsOf(petr)
  const fields = { urad, _key: newId(), znovu: '1' }
  const replies = [
    await petr.client.get(`/podani/formular/svatba?urad=${urad}`),
    await petr.client.post('/podani/formular/svatba', fields),
  ]
  for (const { status, text } of replies) {
    assert.equal(status, 422)
    assert.match(text, /<h1[^>]*>Za firmu nebo spolek tento formulář podat nelze/)
    assert.match(text, /odhlaste se a přihlaste se vlastním účtem/)
    assert.match(text, /href="\/podani\/nove\?urad=klatovy"/)
    assert.doesNotMatch(text, /Začít/)
  }
  assert.equal(await draftsOf(petr), before)
})

test('the refusal is said in the language of its reader', async () => {
  for (const [lang, words] of [
    ['en', /sign out and sign in with your own account/],
    ['de', /Melden Sie sich ab/],
  ] as const) {
    const page = await petr.client.get(`/${lang}/podani/formular/svatba?urad=${urad}`)
    assert.equal(page.status, 422)
    assert.match(page.text, words)
  }
})

test('a citizen marries, and is offered no form that only firms may send', async () => {
  const form = await beginForm(jana, 'svatba')
  assert.equal((await form.open()).status, 303)
  await publishForm(house, thanks('hlaseni-firem', { senders: ['legal'] }))
  const page = await jana.client.get(`/podani/formular/hlaseni-firem?urad=${urad}`)
  assert.equal(page.status, 422)
  assert.match(page.text, /Tento formulář občan sám za sebe podat nemůže/)
  assert.ok(await beginForm(petr, 'hlaseni-firem'))
})

test('the catalogue says beside each form for whom it is', async () => {
  const { text } = await house.as(null).get('/formulare')
  assert.match(
    text,
    /Žádost o občanský sňatek<\/a>[^/]*<p>[^<]*<strong>Jen pro občany, ne pro firmy/,
  )
  assert.doesNotMatch(text, /Poplatek ze psů<\/a>[^/]*<p>[^<]*<strong>/)
  const dog = await house.as(null).get('/formulare/poplatek-ze-psu')
  assert.match(dog.text, /Pro občany i pro firmy, spolky a další právnické osoby/)
})

test('a life situation says beside its form for whom that is', async () => {
  for (const [lang, note] of [
    ['', 'Jen pro občany, ne pro firmy.'],
    ['/en', 'For citizens only, not for firms.'],
    ['/de', 'Nur für Bürger, nicht für Firmen.'],
  ] as const) {
    const { text } = await petr.client.get(`${lang}/zivotni-situace/svatba`)
    assert.equal(text.split(note).length - 1, 2, lang)
  }
  const dog = await petr.client.get('/zivotni-situace/poplatek-ze-psu')
  assert.doesNotMatch(dog.text, /ne pro firmy/)
})

test('a firm keeps a dog: its name and IČO are there, nobody is born as a firm', async () => {
  const form = await beginForm(petr, 'poplatek-ze-psu')
  await form.fill('duvod', janasDog.duvod)
  const shown = await form.shown('drzitel')
  assert.equal(shown.nazevFirmy, 'Šumava Dřevo s.r.o.')
  assert.equal(shown.jednajici, 'Petr Kolář')
  assert.match(String(shown.icoFirmy), /^\d{8}$/)
  assert.equal('drzitel.name' in shown, false)
  for (const [page, fields] of Object.entries(janasDog).slice(1)) await form.fill(page, fields)
  const sent = await form.send()
  assert.equal(sent.location, `/podani/${form.id}/potvrzeni`, sent.text)
})

test('a draft that the office closes to firms is kept and downloaded, not sent', async () => {
  await publishForm(house, thanks('podekovani'))
  const form = await beginForm(petr, 'podekovani')
  const { action, sent } = await form.standing('page')
  house.clock.pass({ minutes: 1 })
  await publishForm(house, thanks('podekovani', { senders: ['natural'] }))
  const late = await petr.client.post(action, { ...sent, za: 'Za opravený chodník' })
  assert.ok(late.status < 400, late.text)
  for (const address of [form.at('page'), `/podani/${form.id}/kontrola`, form.at('../verze')]) {
    assert.ok((await petr.client.get(address)).status < 500)
  }
  assert.equal((await form.open('page')).location, form.at())
  const ended = await form.open()
  assert.match(ended.text, /Za firmu nebo spolek tento formulář podat nelze/)
  assert.match(ended.text, /Za opravený chodník/)
  assert.doesNotMatch(ended.text, /Přejít na nové znění/)
  const fields = { verze: '2', formular: 'podekovani' }
  const refused = await petr.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(refused.location, form.at())
  const text = /href="([^"]*odpovedi[^"]*)"/.exec(ended.text)![1]!
  assert.match((await petr.client.get(text)).text, /Za opravený chodník/)
})

test('a citizen with such a draft goes on, and may move to the new version', async () => {
  await publishForm(house, thanks('pochvala'))
  const form = await beginForm(jana, 'pochvala')
  await form.fill('page', { za: 'Za milé přijetí' })
  house.clock.pass({ minutes: 1 })
  await publishForm(house, thanks('pochvala', { senders: ['natural'] }))
  const check = await form.check()
  assert.match(check.text, /Úřad vydal nové znění/)
  assert.match((await form.send()).location, /potvrzeni$/)
})

test('whoever is refused finds the draft that they have begun', async () => {
  await publishForm(house, thanks('namet'))
  const form = fillerOf(petr.client, (await beginForm(petr, 'namet')).id)
  house.clock.pass({ minutes: 1 })
  await publishForm(house, thanks('namet', { senders: ['natural'] }))
  const page = await petr.client.get(`/podani/formular/namet?urad=${urad}`)
  assert.equal(page.status, 422)
  assert.ok(page.text.includes(`href="${form.at()}"`))
})

test('whoever acts for a firm declares in its name, a citizen in their own', async () => {
  await publishForm(house, thanks('podekovani-vsech'))
  for (const [sender, said] of [
    [petr, /posíláte za organizaci Šumava Dřevo s\.r\.o\., je to její podání/],
    [jana, /posíláte svým jménem, je to vaše podání/],
  ] as const) {
    const form = await beginForm(sender, 'podekovani-vsech')
    await form.fill('page', { za: 'Za lavičku' })
    assert.match((await form.check()).text, said)
  }
})

test('so does who writes a letter for a firm', async () => {
  const id = await begin(petr.client)
  const review = await petr.client.get(`/podani/${id}/kontrola`)
  assert.match(review.text, /Podání úřadu posíláte za organizaci Šumava Dřevo s\.r\.o\./)
})
