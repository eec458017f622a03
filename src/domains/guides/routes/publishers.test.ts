import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operator } from '../../../../tests/forms/clerk.ts'
import { imported, press } from '../../../../tests/guides/desk.ts'
import { openTown } from '../../../../tests/town.ts'

test('whoever proposes a guide reads who decides about it', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  assert.doesNotMatch((await clerk.get(work)).text, /Zveřejnit to může/)
  const done = await press(clerk, work, 'navrh')
  const { text } = await clerk.get(done.location)
  assert.match(text, /Zveřejnit to může Alena Fialová nebo Ivana Zemanová\./)
  assert.match((await clerk.get(`/en${work}`)).text, /published by Alena Fialová or Ivana/)
  assert.match((await clerk.get(`/de${work}`)).text, /kann es Alena Fialová oder Ivana/)
  const decider = await house.as(ivana).get(work)
  assert.match(decider.text, /Zveřejnit to můžete vy, nebo Alena Fialová\./)
})

test('an office where nobody publishes guides is told so, and what to do', async t => {
  const { house, hana } = await openTown(t)
  const clerk = house.as(hana)
  const work = await imported(clerk)
  assert.match((await clerk.get(work)).text, /Ve vašem úřadu teď nikdo nesmí zveřejňovat/)
  await press(clerk, work, 'navrh')
  const { text } = await clerk.get(work)
  assert.match(text, /Ve vašem úřadu teď nikdo nesmí zveřejňovat/)
  assert.match(text, /\/sprava\/lide/)
  assert.ok(text.includes(house.services.config.operator.email))
  assert.doesNotMatch(text, /Alena Fialová|Ivana Zemanová/, 'no names of another office')
})

test('the operator decides about a shared guide', async t => {
  const { house } = await openTown(t)
  const clerk = house.as(operator())
  const work = await imported(clerk)
  await press(clerk, work, 'navrh')
  const { text } = await clerk.get(work)
  assert.match(text, /Zveřejnit to můžete vy\. Nikdo další tu roli nemá\./)
  assert.doesNotMatch(text, /Fialová|Zemanová/)
})
