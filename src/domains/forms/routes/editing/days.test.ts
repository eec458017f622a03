import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { beginForm } from '../../../../../tests/filling.ts'
import { citizen, proposed, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

const address = '/formulare/prihlaska-psa?urad=klatovy'

/** A form that holds now, and one more version with another question that is proposed. */
async function withNext(t: TestContext) {
  const town = await openTown(t)
  const clerk = town.house.as(town.alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  await clerk.post(`${form}/koncept`)
  const facts = { 'title.cs': 'Nová přihláška', 'title.en': 'New', 'title.de': 'Neu' }
  const rest = { category: 'fees', law: '§ 2 zák. č. 565/1990 Sb.', revize: '5' }
  const saved = await clerk.post(`${form}/udaje`, {
    ...{ ...facts, ...rest },
    ...words('purpose', 'Přihlaste psa.'),
    ...words('subject', 'Pes {jmenoPsa}'),
  })
  assert.equal(saved.status, 303, saved.text)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '6' })).status, 303)
  const publish = (od: string, to = '') =>
    clerk.post(`${form}/zverejneni`, { revize: '7', od, do: to })
  const title = async () => {
    // Whoever is signed in sees what holds at this moment; others may wait for five seconds.
    const { status, text } = await town.house.as(citizen(town.janaId)).get(address)
    return status === 404 ? null : /<h1>([^<]*)<\/h1>/.exec(text)![1]
  }
  return { ...town, clerk, form, publish, title }
}

test('a version of a later day takes the place of the older one at midnight in Prague', async t => {
  const { house, clerk, form, publish, title } = await withNext(t)
  assert.equal((await publish('30. 11. 2026')).status, 303)
  const desk = (await clerk.get(form)).text
  assert.match(desk, /Lidem se teď nabízí verze 1\./)
  assert.match(desk, /Verze 2 začne platit v pondělí 30\. listopadu 2026\./)
  assert.match((await clerk.get('/sprava/formulare')).text, /Verze 2 začne platit v pondělí/)
  house.clock.set('2026-11-29T23:59:59+01:00')
  assert.equal(await title(), 'Přihláška psa')
  house.clock.set('2026-11-30T00:00:00+01:00')
  assert.equal(await title(), 'Nová přihláška')
  assert.match((await clerk.get(form)).text, /Lidem se teď nabízí verze 2\./)
})

test('what is replaced on a later day ends the day before; each is told by its number', async t => {
  const { clerk, form, publish } = await withNext(t)
  assert.equal((await publish('1. 12. 2026')).status, 303)
  await clerk.post(`${form}/stazeni`, { od: '15. 12. 2026', duvod: 'Nová vyhláška' })
  for (const page of [form, '/sprava/formulare']) {
    const shown = (await clerk.get(page)).text.replaceAll('\u00a0', ' ')
    assert.match(shown, /verze 1 od 21\. 11\. 2026 do 30\. 11\. 2026/)
    assert.match(shown, /verze 2 od 1\. 12\. 2026 do 14\. 12\. 2026/)
  }
  const english = (await clerk.get(`/en${form}`)).text.replaceAll('\u00a0', ' ')
  assert.match(english, /version 1 from 21 Nov 2026 until 30 Nov 2026/)
})

test('what has ended keeps its last day, at the form and in the list', async t => {
  const { house, clerk, form, publish } = await withNext(t)
  await publish('', '31. 12. 2026')
  house.clock.set('2027-01-05T10:00:00+01:00')
  for (const page of [form, '/sprava/formulare']) {
    const shown = (await clerk.get(page)).text.replaceAll('\u00a0', ' ')
    assert.match(shown, /platnost skončila<\/\w+>\s*verze 2 od 21\. 11\. 2026 do 31\. 12\. 2026/)
  }
})

test('before a last day is set, the page of publishing says what is offered after it', async t => {
  const { clerk, form, publish } = await withNext(t)
  const page = (await clerk.get(`${form}/zverejneni`)).text
  assert.match(page, /Po posledním dni se lidem znovu nabídne verze 1, která konec nemá/)
  assert.match(page, /Nemá-li se pak nabízet nic/)
  assert.equal((await publish('1. 12. 2026', '31. 12. 2026')).status, 303)
  const desk = (await clerk.get(form)).text.replaceAll('\u00a0', ' ')
  const [first, next] = [
    /zveřejněný<\/\w+>\s*verze 1 od 21\. 11\. 2026\s*</,
    /verze 2 od 1\. 12\. 2026 do 31\. 12\. 2026/,
  ]
  const badges = new RegExp(`${first.source}[\\s\\S]*${next.source}`)
  assert.match(desk, badges, 'what is offered now and what is to come')
  const list = (await clerk.get('/sprava/formulare')).text.replaceAll('\u00a0', ' ')
  assert.match(list, badges)
})

test('the statistics open on the version that is in use, not on one to come', async t => {
  const { house, clerk, form, publish } = await withNext(t)
  await publish('30. 11. 2026')
  const opened = async () => {
    const { text } = await clerk.get(`${form}/statistika`)
    return /aria-current="page"[^>]*>\s*[Vv]erze (\d)/.exec(text)?.[1]
  }
  assert.equal(await opened(), '1')
  house.clock.set('2026-11-30T00:00:00+01:00')
  assert.equal(await opened(), '2')
})

test('a planned withdrawal is the last day that the badge says', async t => {
  const { clerk, form, publish } = await withNext(t)
  assert.equal((await publish('1. 12. 2026', '31. 12. 2026')).status, 303)
  await clerk.post(`${form}/stazeni`, { od: '15. 12. 2026', duvod: 'Nová vyhláška' })
  for (const address of [form, '/sprava/formulare']) {
    const shown = (await clerk.get(address)).text.replaceAll('\u00a0', ' ')
    assert.match(shown, /od 1\. 12\. 2026 do 14\. 12\. 2026/, address)
  }
})

test('on the day on which the clocks change a day still begins at midnight in Prague', async t => {
  const { house, publish, title } = await withNext(t)
  assert.equal((await publish('28. 3. 2027', '28. 3. 2027')).status, 303)
  for (const [at, expected] of [
    ['2027-03-27T23:59:59+01:00', 'Přihláška psa'],
    ['2027-03-28T00:00:00+01:00', 'Nová přihláška'],
    ['2027-03-28T23:59:59+02:00', 'Nová přihláška'],
    ['2027-03-29T00:00:00+02:00', 'Přihláška psa'],
  ] as const) {
    house.clock.set(at)
    assert.equal(await title(), expected, at)
  }
})

test('a form withdrawn to a day is offered until then, and may be withdrawn sooner', async t => {
  const { house, clerk, form, title } = await withNext(t)
  const withdraw = (od: string) => clerk.post(`${form}/stazeni`, { od, duvod: 'Nová vyhláška' })
  assert.equal((await withdraw('20. 11. 2026')).status, 422)
  assert.equal((await withdraw('zítra')).status, 422)
  assert.equal((await withdraw('1. 1. 2027')).status, 303)
  assert.match((await clerk.get(form)).text, /Přestane se nabízet v pátek 1\. ledna 2027\./)
  house.clock.set('2026-12-31T23:59:59+01:00')
  assert.equal(await title(), 'Přihláška psa')
  house.clock.set('2027-01-01T00:00:00+01:00')
  assert.equal(await title(), null)
  assert.match((await clerk.get(form)).text, /Lidem se teď nenabízí\./)
  assert.equal((await withdraw('2. 1. 2027')).status, 409)
})

test('a newer version may follow what is withdrawn to a day', async t => {
  const { house, clerk, form, publish, title } = await withNext(t)
  await clerk.post(`${form}/stazeni`, { od: '1. 12. 2026', duvod: 'Nová vyhláška' })
  assert.equal((await publish('1. 1. 2027')).status, 303)
  const desk = (await clerk.get(form)).text
  assert.match(desk, /Přestane se nabízet v úterý 1\. prosince[\s\S]*Verze 2 začne platit v pátek/)
  house.clock.set('2026-12-15T12:00:00+01:00')
  assert.equal(await title(), null)
  house.clock.set('2027-01-01T00:00:00+01:00')
  assert.equal(await title(), 'Nová přihláška')
})

test('a form withdrawn before its next version began is withdrawn from today', async t => {
  const { clerk, form, publish } = await withNext(t)
  assert.equal((await publish('1. 12. 2026')).status, 303)
  await clerk.post(`${form}/stazeni`, { duvod: 'Nová vyhláška' })
  assert.match((await clerk.get(form)).text, /stažen[^<]*<\/\w+>\s*verze \d od 21\. 11\. 2026/)
})

test('whoever began by the older version is told of the newer one, and of the end', async t => {
  const { house, clerk, form, janaId, publish } = await withNext(t)
  await publish('30. 11. 2026')
  await clerk.post(`${form}/stazeni`, { od: '15. 12. 2026', duvod: 'Nová vyhláška' })
  const jana = house.as(citizen(janaId))
  const { id } = await beginForm({ client: jana }, 'prihlaska-psa')
  const open = async () => {
    const first = await jana.get(`/podani/${id}/formular`)
    return (first.status === 303 ? await jana.get(first.location) : first).text
  }
  assert.doesNotMatch(await open(), /nové znění/)
  house.clock.set('2026-11-30T00:00:00+01:00')
  const later = await open()
  assert.match(later, /Úřad vydal nové znění formuláře/)
  assert.match(later, /Jméno psa/)
  house.clock.set('2026-12-15T00:00:00+01:00')
  assert.match(await open(), /Úřad už tento formulář nepřijímá/)
})
