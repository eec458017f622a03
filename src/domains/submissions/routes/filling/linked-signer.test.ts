import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { asOnAnotherDay, openWedding } from '../../../../../tests/cosigning.ts'
import { beginForm, publishForm } from '../../../../../tests/filling.ts'
import { partners } from '../../../../../tests/forms/partners.ts'

const { house, jana, karel, lan, linkTo, confirmed } = await openWedding({ after })
await publishForm(house, partners)
await house.drainJobs()

const born = '25. 8. 1991'

async function begun(name = 'Nguyen Thi Lan', birthDate = born) {
  const form = await beginForm(jana, 'snatek')
  const druhy = { 'druhy.name': name, 'druhy.birthDate': birthDate }
  await form.fill('snoubenci', { tajne: 'heslo', ...druhy })
  return form
}

async function invited(name?: string, birthDate?: string) {
  const form = await begun(name, birthDate)
  await form.fill('podpis', { 'souhlas.email': lan.email })
  await asOnAnotherDay({ house })
  await jana.client.post(`/podani/${form.id}/spolupodpis/souhlas`)
  return { form, link: await linkTo(lan) }
}

test('only the e-mail is asked for: who signs was named on the page before', async () => {
  const form = await begun()
  const page = (await form.open('podpis')).text
  assert.match(page, /Podepíše: Nguyen Thi Lan\. Jméno změníte v odpovědi na „Druhý snoubenec“/)
  assert.match(page, /name="souhlas\.email"/)
  assert.doesNotMatch(page, /name="souhlas\.name"/)
  await form.fill('podpis', { 'souhlas.email': lan.email, 'souhlas.name': 'Petr Kolář' })
  const check = (await form.check()).text
  assert.match(check, /Nguyen Thi Lan zatím pozvánku nedostal/)
  assert.doesNotMatch(check, /Petr Kolář/)
})

test('who is named signs, sees what is written about them, and it is sent', async () => {
  const { form, link } = await invited()
  const page = (await lan.client.get(link)).text
  assert.match(page, /Druhý snoubenec[\s\S]*25\. 8\. 1991/)
  assert.doesNotMatch(page, /datum narození je napsané jinak/)
  assert.equal((await confirmed(lan, link)).location, link)
  assert.equal((await form.send()).location, `/podani/${form.id}/potvrzeni`)
})

test('of another verified name nobody signs; corrected there, the link goes on', async () => {
  const { form, link } = await invited('Lan Nguyenová')
  assert.match((await lan.client.get(link)).text, /V pozvánce stojí: Lan Nguyenová/)
  const refused = await confirmed(lan, link)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /jiné jméno, než jaké máte ověřené/)
  await form.fill('snoubenci', { 'druhy.name': 'Thi Lan Nguyen' })
  await house.drainJobs()
  assert.match((await house.letters(lan.email)).at(-1)!.subject, /corrected, you can sign/)
  assert.equal((await confirmed(lan, link)).location, link)
  assert.match((await form.check()).text, /Potvrdil\(a\): Thi Lan Nguyen/)
})

test('another person in the answer ends the invitation, and its link says so', async () => {
  const { form, link } = await invited()
  await form.fill('snoubenci', { tajne: 'jiné heslo' })
  assert.equal((await lan.client.get(link)).status, 200)
  await form.fill('snoubenci', { 'druhy.name': 'Petra Nová' })
  assert.match((await lan.client.get(link)).text, /byla vzata zpět/)
  assert.equal((await confirmed(lan, link)).status, 422)
  assert.doesNotMatch((await lan.client.get('/podani/k-podpisu')).text, new RegExp(link))
  const check = (await form.check()).text
  assert.match(check, /Pozvánka už neplatí: vzali jste ji zpět, nebo jste změnili, kdo to je/)
  assert.match(check, /Pozvat znovu/)
  await form.fill('snoubenci', { 'druhy.name': 'Nguyen Thi Lan' })
  await jana.client.post(`/podani/${form.id}/spolupodpis/souhlas`)
  const anew = await linkTo(lan)
  assert.notEqual(anew, link)
  assert.equal((await confirmed(lan, anew)).location, anew)
})

test('another birth date is another person; one that differs is told, not refused', async () => {
  const { form, link } = await invited('Nguyen Thi Lan', '25. 8. 1990')
  const page = (await lan.client.get(link)).text
  assert.match(page, /napsal 25\. 8\. 1990, ověřené je 25\. 8\. 1991/)
  await form.fill('snoubenci', { 'druhy.birthDate': born })
  assert.match((await lan.client.get(link)).text, /byla vzata zpět/)
  await jana.client.post(`/podani/${form.id}/spolupodpis/souhlas`)
  assert.doesNotMatch((await lan.client.get(await linkTo(lan))).text, /napsal 25/)
})

test('a wrong birth date is asked to be corrected by a button; the sender is told', async () => {
  const { form, link } = await invited('Nguyen Thi Lan', '25. 8. 1990')
  const asked = `${link}/oprava-narozeni`
  for (const [lang, words] of Object.entries({
    '': /Požádat odesílatele o opravu data narození/,
    '/en': /Ask the sender to correct the date of birth/,
    '/de': /Absender um Berichtigung des Geburtsdatums bitten/,
  })) {
    assert.match((await lan.client.get(lang + link)).text, words)
  }
  assert.equal((await karel.client.post(asked)).status, 422)
  for (const _ of [1, 2]) assert.equal((await lan.client.post(asked)).location, link)
  const after = (await lan.client.get(link)).text
  assert.match(after, /Odesílatel o tom ví a může datum opravit/)
  assert.doesNotMatch(after, new RegExp(asked))
  const before = (await house.letters(jana.email)).length
  await house.drainJobs()
  const [told, ...more] = (await house.letters(jana.email)).slice(before)
  assert.equal(told!.subject, 'Opravte datum narození: Nguyen Thi Lan')
  const check = (await form.check()).text
  assert.match(check, /Nguyen Thi Lan žádá o opravu data narození/)
  assert.doesNotMatch(told!.text + check, /25\. 8\. 1991/, 'the verified date is not told')
  assert.deepEqual(more, [])
  await form.fill('snoubenci', { 'druhy.birthDate': born })
  assert.doesNotMatch((await form.check()).text, /žádá o opravu/)
  assert.equal((await lan.client.post(asked)).status, 422)
})

test('whose birth date is written right asks for nothing', async () => {
  const { form, link } = await invited()
  assert.doesNotMatch((await lan.client.get(link)).text, /oprava-narozeni/)
  await lan.client.post(`${link}/oprava-narozeni`)
  assert.doesNotMatch((await form.check()).text, /žádá o opravu/)
})

test('a signature ends when the person is changed later, and says by which question', async () => {
  const { form, link } = await invited()
  await confirmed(lan, link)
  await form.fill('snoubenci', { 'druhy.birthDate': '1. 1. 1980' })
  const check = (await form.check()).text
  assert.match(check, /podepsal\(a\) něco jiného[\s\S]*<li>Druhý snoubenec<\/li>/)
  const { verze } = await form.shown('podpis')
  const sent = await jana.client.post(`/podani/${form.id}/odeslani`, {
    ...{ verze: String(verze), formular: 'snatek' },
  })
  assert.equal(sent.status, 422)
})
