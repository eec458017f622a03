import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, publishedByOperator, sharedForm, started } from '../../../../../tests/forms/clerk.ts'
import { formsOf, untouched } from '../../../../../tests/house/page.ts'
import { openTown } from '../../../../../tests/town.ts'

test('of an adapted form it is said that people get the shared one, before and after', async t => {
  const town = await openTown(t)
  const clerk = town.house.as(town.alena)
  await publishedByOperator(town, sharedForm())
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: sharedForm().slug })
  assert.equal(adapted.status, 303, adapted.text)
  const form = adapted.location.split('?')[0]!
  const revize = () =>
    clerk.get(form).then(({ text }) => /name="revize" value="(\d+)"/.exec(text)![1]!)
  const title = { 'title.cs': 'Psí poplatek', 'title.en': 'Dog fee', 'title.de': 'Hundesteuer' }
  const page = (await clerk.get(`${form}/udaje`)).text
  const [facts] = formsOf(page, form).filter(({ action }) => action.endsWith('/udaje'))
  await clerk.post(facts!.action, { ...untouched(facts!), ...title })
  const proposed = await clerk.post(`${form}/navrh`, { revize: await revize() })
  assert.equal(proposed.status, 303, proposed.text)
  const [publication] = formsOf((await clerk.get(`${form}/zverejneni`)).text, form).filter(
    ({ action }) => action.endsWith('/zverejneni'),
  )
  assert.equal((await clerk.post(publication!.action, untouched(publication!))).status, 303)

  const asked = (await clerk.get(`${form}/stazeni`)).text
  assert.match(asked, /Vaše podoba se přestane nabízet, občané dostanou sdílenou/)
  const withdrawn = await clerk.post(`${form}/stazeni`, { duvod: 'Stačí sdílený' })
  const after = (await clerk.get(withdrawn.location)).text
  assert.match(after, /Vaše podoba je stažena, občanům se nabízí sdílený formulář/)
  assert.match(after, /Lidem se teď nabízí sdílená podoba/)
  assert.doesNotMatch(after, /občanům se už nenabízí/)
})

test('an adaptation without a difference is not ready; who adapts second goes on', async t => {
  const town = await openTown(t)
  const clerk = town.house.as(town.alena)
  await publishedByOperator(town, sharedForm())
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: sharedForm().slug })
  const page = (await clerk.get(adapted.location)).text
  assert.match(page, /Neliší se od sdíleného formuláře/)
  assert.doesNotMatch(page, /lze ho navrhnout|action="[^"]*\/navrh"/)
  const second = await town.house
    .as(town.ivana)
    .post(`${desk}/prevzeti`, { slug: sharedForm().slug })
  assert.equal(second.location.split('?')[0], adapted.location.split('?')[0])
  assert.match((await clerk.get(second.location)).text, /už si u vás někdo upravuje/)
})

test('an adaptation is compared with the shared form before it is published', async t => {
  const town = await openTown(t)
  const clerk = town.house.as(town.alena)
  await publishedByOperator(town, sharedForm())
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: sharedForm().slug })
  const form = adapted.location.split('?')[0]!
  const title = { 'title.cs': 'Psí poplatek', 'title.en': 'Dog fee', 'title.de': 'Hundesteuer' }
  const [facts] = formsOf((await clerk.get(`${form}/udaje`)).text, form).filter(({ action }) =>
    action.endsWith('/udaje'),
  )
  await clerk.post(facts!.action, { ...untouched(facts!), ...title })
  const href = /href="([^"]*\/srovnani)"/.exec((await clerk.get(form)).text)?.[1]
  assert.ok(href, 'the overview leads there')
  assert.match((await clerk.get(href)).text, /sdílený formulář, verze 1[\s\S]*Psí poplatek/)
})

test('a form of its own that was never published has nothing to be compared with', async t => {
  const town = await openTown(t)
  const clerk = town.house.as(town.alena)
  const form = await started(clerk)
  assert.doesNotMatch((await clerk.get(form)).text, /\/srovnani"/)
})
