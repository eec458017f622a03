import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, publishedByOperator, sharedForm, upload } from '../../../../../tests/forms/clerk.ts'
import { openTown, type Town } from '../../../../../tests/town.ts'
import type { FormDefinition } from '../../rules/definition.ts'

const shared = sharedForm()
const [first] = shared.toCheck!
const start = `/formulare/${shared.slug}?urad=`

/** Klatovy's own version of the shared form; gives its address. */
async function adapted({ house, alena }: Town): Promise<string> {
  const made = await house.as(alena).post(`${desk}/prevzeti`, { slug: shared.slug })
  return made.location.split('?')[0]!
}

/** What the page of facts sends, as the form says it, with some marks ticked. */
function factsOf(form: FormDefinition, checked: string[], revize: string) {
  const words = (['title', 'purpose', 'subject', 'keywords'] as const).flatMap(name =>
    Object.entries(form[name] ?? {}).map(([lang, text]) => [`${name}.${lang}`, text]),
  )
  const marks = (['cs', 'en', 'de'] as const).map(lang => [
    `toCheck.${lang}`,
    form.toCheck!.map(mark => mark[lang]).join('\n'),
  ])
  const plain = { category: form.category, law: form.law.join('\n'), revize }
  return { ...Object.fromEntries([...words, ...marks]), ...plain, checked }
}

test('what an office has checked its citizens are not told to doubt; others still are', async t => {
  const town = await openTown(t)
  const { house, alena } = town
  await publishedByOperator(town, shared)
  const clerk = house.as(alena)
  const form = await adapted(town)
  assert.match((await clerk.get(`${form}/udaje`)).text, /Co z toho už úřad u sebe ověřil/)
  const all = shared.toCheck!.map(mark => mark.cs)
  const saved = await clerk.post(`${form}/udaje`, factsOf(shared, all, '1'))
  assert.equal(saved.status, 303, saved.text)
  assert.match((await clerk.get(form)).text, /ověřeno 2\d\. 11\. 2026/)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '2' })).status, 303)
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '3' })).status, 303)
  const anyone = house.as(null)
  assert.doesNotMatch((await anyone.get(`${start}klatovy`)).text, /ji zatím nepotvrdil/)
  assert.match((await anyone.get(`${start}nyrsko`)).text, /ji zatím nepotvrdil/)
})

test('the day stays when more is saved, and goes when the tick is taken away', async t => {
  const town = await openTown(t)
  const { house, alena } = town
  await publishedByOperator(town, shared)
  const clerk = house.as(alena)
  const form = await adapted(town)
  await clerk.post(`${form}/udaje`, factsOf(shared, [first!.cs], '1'))
  const day = /ověřeno (\d+\. \d+\. \d+)/.exec((await clerk.get(form)).text)?.[1]
  house.clock.pass({ hours: 48 })
  await clerk.post(`${form}/udaje`, factsOf(shared, [first!.cs], '2'))
  assert.ok(day && (await clerk.get(form)).text.includes(`ověřeno ${day}`))
  assert.match((await clerk.get(`${form}/udaje`)).text, / checked/)
  await clerk.post(`${form}/udaje`, factsOf(shared, [], '2'))
  assert.doesNotMatch((await clerk.get(form)).text, /ověřeno \d/)
})

test('a file brings nobody’s checks, and takes none away', async t => {
  const town = await openTown(t)
  const { house, alena } = town
  await publishedByOperator(town, shared)
  const clerk = house.as(alena)
  const form = await adapted(town)
  const foreign = { ...shared, checked: [{ mark: first!.cs, on: '2020-01-01' }] }
  assert.equal((await upload(clerk, `${form}/soubor`, foreign, { revize: '1' })).status, 303)
  assert.doesNotMatch((await clerk.get(form)).text, /ověřeno \d/)
  const copy = await upload(clerk, `${desk}/nacteni`, { ...foreign, slug: 'opis' })
  assert.doesNotMatch((await clerk.get(copy.location)).text, /ověřeno \d/)
})
