import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operator, proposed, started } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

test('whoever proposes a form reads who decides about it', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const form = await proposed(clerk)
  const { text } = await clerk.get(`${form}?zprava=proposed`)
  assert.match(text, /Zveřejnit to může Alena Fialová nebo Ivana Zemanová\./)
  assert.match(text, /O návrzích kolegů jim chodí e-mail\./)
  assert.match(text, /zveřejnění nic nebrání/)
  assert.doesNotMatch(text, /lze ho navrhnout/, 'it is proposed already')
  const [english, german] = [await clerk.get(`/en${form}`), await clerk.get(`/de${form}`)]
  assert.match(english.text, /It can be published by Alena Fialová or Ivana Zemanová\./)
  assert.match(german.text, /Veröffentlichen kann es Alena Fialová oder Ivana Zemanová\./)
})

test('who publishes reads who else may', async t => {
  const { house, tomas, alena } = await openTown(t)
  const form = await proposed(house.as(tomas))
  const { text } = await house.as(alena).get(form)
  assert.match(text, /Zveřejnit to můžete vy, nebo Ivana Zemanová\./)
})

test('an office where nobody publishes is told so from the first draft on', async t => {
  const { house, hana } = await openTown(t)
  const clerk = house.as(hana)
  const draft = await started(clerk)
  assert.match((await clerk.get(draft)).text, /Ve vašem úřadu teď nikdo nesmí zveřejňovat/)
  const form = await proposed(clerk, draft)
  const { text } = await clerk.get(form)
  assert.match(text, /Ve vašem úřadu teď nikdo nesmí zveřejňovat/)
  assert.match(text, /Roli přiděluje správce na stránce Lidé úřadu: http\S+\/sprava\/lide/)
  const { name, email } = house.services.config.operator
  assert.ok(text.includes(`${name}, ${email}`))
  assert.doesNotMatch(text, /Alena Fialová|Ivana Zemanová/, 'no names of another office')
  assert.match((await clerk.get(`/en${form}`)).text, /Nobody in your office may publish now/)
  assert.match((await clerk.get(`/de${form}`)).text, /darf derzeit niemand veröffentlichen/)
})

test('where somebody publishes nothing is said before there is a proposal, nor after', async t => {
  const { house, tomas, alena } = await openTown(t)
  const form = await started(house.as(tomas))
  assert.doesNotMatch((await house.as(tomas).get(form)).text, /Zveřejnit to může/)
  await proposed(house.as(tomas), form)
  await house.as(alena).post(`${form}/zverejneni`, { revize: '4' })
  assert.doesNotMatch((await house.as(tomas).get(form)).text, /Zveřejnit to může/)
})

test('the operator decides about what all offices share, and no office is named', async t => {
  const { house } = await openTown(t)
  const form = await proposed(house.as(operator()))
  const { text } = await house.as(operator()).get(form)
  assert.match(text, /Zveřejnit to můžete vy\. Nikdo další tu roli nemá\./)
  assert.doesNotMatch(text, /Fialová|Zemanová/)
})
