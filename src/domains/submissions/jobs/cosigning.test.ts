import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWedding } from '../../../../tests/cosigning.ts'
import type { Filler } from '../../../../tests/filling.ts'

const { house, jana, lan, filledIn, invited, answered, confirmed } = await openWedding({ after })

const right = 'lan.nova@priklad.example'
const subjectsTo = async (email: string) => (await house.letters(email)).map(one => one.subject)
const correct = (form: Filler, email: string) => form.fill('snoubenec', { 'druhy.email': email })
const openLine = /(Odpovězte do|Answer by|Antworten bis)/

/** Lets the thirty days pass in which an invitation is waited for, and what is told in them. */
async function monthPasses(): Promise<void> {
  for (const days of [8, 18, 6]) {
    house.clock.pass({ days })
    await house.drainJobs()
  }
}

test('an e-mail that was corrected is reminded of nothing, and nobody is called late', async () => {
  const { form } = await invited()
  await correct(form, right)
  const before = await subjectsTo(lan.email)
  await monthPasses()
  assert.deepEqual(await subjectsTo(lan.email), before)
  assert.deepEqual(
    (await subjectsTo(jana.email)).filter(one => /neodpověděl/.test(one)),
    [],
  )
})

test('corrected before the invitation has left, it goes nowhere; put back, it leaves', async () => {
  const form = await filledIn()
  const before = await subjectsTo(lan.email)
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await correct(form, right)
  await house.drainJobs()
  assert.deepEqual(await subjectsTo(lan.email), before)
  await correct(form, lan.email)
  await house.drainJobs()
  assert.equal((await subjectsTo(lan.email)).length, before.length + 1)
  await correct(form, right)
  await correct(form, lan.email)
  await house.drainJobs()
  assert.equal((await subjectsTo(lan.email)).length, before.length + 1, 'and once only')
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy/zruseni`)
})

test('an invitation that waits is reminded of twice, and then the sender is told', async () => {
  const { form } = await invited()
  const before = (await subjectsTo(lan.email)).length
  await correct(form, right)
  await correct(form, lan.email)
  await monthPasses()
  assert.equal((await subjectsTo(lan.email)).length, before + 2)
  assert.match((await subjectsTo(jana.email)).at(-1)!, /neodpověděl/)
})

test('what cannot be answered names no day until which to answer', async () => {
  const { form, link } = await invited()
  for (const lang of ['', '/en', '/de']) {
    assert.match((await lan.client.get(lang + link)).text, openLine)
  }
  await correct(form, right)
  for (const lang of ['', '/en', '/de']) {
    assert.doesNotMatch((await lan.client.get(lang + link)).text, openLine)
  }
  assert.match((await lan.client.get(link)).text, /Pozvánka už neplatí/)
})

test('who signs and then takes it back is told of with two letters, each of one deed', async () => {
  const { link } = await invited()
  const before = (await house.letters(jana.email)).length
  await answered(lan, link)
  await confirmed(lan, link)
  await lan.client.post(`${link}/odmitnuti`)
  await house.drainJobs()
  assert.deepEqual((await subjectsTo(jana.email)).slice(before).sort(), [
    'Thi Lan Nguyen odmítl(a) spolupodpis',
    'Thi Lan Nguyen potvrdil(a) spolupodpis',
  ])
})

test('who refused is named in the letter, also when another was asked before it', async () => {
  const { form, link } = await invited()
  const before = (await house.letters(jana.email)).length
  await lan.client.post(`${link}/odmitnuti`, { duvod: 'Nechci spěchat.' })
  await form.fill('snoubenec', { 'druhy.name': 'Petra Nová', 'druhy.email': right })
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await house.drainJobs()
  const [told, ...more] = (await house.letters(jana.email)).slice(before)
  assert.equal(told!.subject, 'Thi Lan Nguyen odmítl(a) spolupodpis')
  assert.match(told!.text, /Důvod stojí na stránce formuláře/)
  assert.deepEqual(more, [])
})
