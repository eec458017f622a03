import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposed, started, upload } from '../../../../../tests/forms/clerk.ts'
import { dogGuide } from '../../../../../tests/guides/example.ts'
import { openTown, type Town } from '../../../../../tests/town.ts'

const emails = (town: Town) => ({
  ivana: town.house.letters('ivana.zemanova@urad.example'),
  alena: town.house.letters('alena.fialova@urad.example'),
  tomas: town.house.letters('tomas.benes@urad.example'),
  hana: town.house.letters('hana.vlckova@urad.example'),
})

async function subjects(town: Town) {
  await town.house.drainJobs()
  const all = await Promise.all(
    Object.entries(emails(town)).map(async ([name, letters]) => [
      name,
      (await letters).map(letter => letter.subject),
    ]),
  )
  return Object.fromEntries(all) as Record<keyof ReturnType<typeof emails>, string[]>
}

test('whoever publishes learns of a proposal, its author of what became of it', async t => {
  const town = await openTown(t)
  const { house, tomas, alena } = town
  const form = await proposed(house.as(tomas))
  assert.deepEqual(await subjects(town), {
    ivana: ['Čeká na vás formulář: Přihláška psa'],
    alena: ['Čeká na vás formulář: Přihláška psa'],
    tomas: [],
    hana: [],
  })
  const [letter] = await emails(town).alena
  assert.match(letter!.text, /Tomáš Beneš navrhuje[\s\S]*\/sprava\/formulare\/[0-9a-f-]{36}/)

  await house.as(alena).post(`${form}/vraceni`, { poznamka: 'Chybí sazba.', revize: '4' })
  assert.deepEqual((await subjects(town)).tomas, ['Vrácený formulář: Přihláška psa'])
  assert.match((await emails(town).tomas)[0]!.text, /Napsáno k tomu: Chybí sazba\./)
  await house.as(tomas).post(`${form}/navrh`, { revize: '5' })
  await house.as(alena).post(`${form}/zverejneni`, { revize: '6' })
  assert.deepEqual((await subjects(town)).tomas.slice(1), ['Zveřejněný formulář: Přihláška psa'])
  await house.as(alena).post(`${form}/stazeni`, { duvod: 'Nová vyhláška.' })
  const last = await subjects(town)
  assert.deepEqual(last.tomas.slice(2), ['Stažený formulář: Přihláška psa'])
  assert.equal(last.ivana.at(-1), 'Stažený formulář: Přihláška psa')
  assert.equal(last.alena.length, 2, 'nobody is told of their own deeds')
  assert.deepEqual(last.hana, [], 'another office learns nothing')
})

test('an e-mail comes once, and in the language of its reader', async t => {
  const town = await openTown(t)
  const { house, tomas, alena } = town
  await house.owner`update identity.accounts set lang = 'de' where id = ${alena.accountId}`
  await proposed(house.as(tomas))
  await house.owner`
    insert into platform.news (id, event, payload)
    select gen_random_uuid(), event, payload from platform.news where event = 'publishing.moved'`
  assert.deepEqual((await subjects(town)).alena, ['Wartet auf Sie (Formular): Hund anmelden'])
  assert.match((await emails(town).alena)[0]!.text, /\/de\/sprava\/formulare\//)
})

test('a proposed guide is told, too', async t => {
  const town = await openTown(t)
  const { house, tomas } = town
  const clerk = house.as(tomas)
  const read = await clerk.upload('/sprava/zivotni-situace/nacteni', [
    {
      ...{ name: 'file', filename: 'navod.json', type: 'application/json' },
      content: JSON.stringify(dogGuide),
    },
  ])
  const work = read.location.split('?')[0]!
  assert.equal((await clerk.post(`${work}/navrh`, { revision: '1' })).status, 303)
  assert.deepEqual((await subjects(town)).ivana, [`Čeká na vás návod: ${dogGuide.title.cs}`])
})

test('the desk says what waits for whoever publishes', async t => {
  const { house, tomas, alena, hana } = await openTown(t)
  const form = await proposed(house.as(tomas))
  const desk = await house.as(alena).get('/sprava/formulare')
  assert.match(desk.text, /Čeká na vás: 1[\s\S]*Přihláška psa[\s\S]*Tomáš Beneš/)
  const home = await house.as(alena).get('/sprava')
  assert.match(home.text, /Tvorba formulářů\s*<span[^>]*>1/)
  assert.doesNotMatch((await house.as(tomas).get('/sprava/formulare')).text, /Čeká na vás/)
  assert.doesNotMatch((await house.as(hana).get('/sprava/formulare')).text, /Čeká na vás/)
  await house.as(alena).post(`${form}/zverejneni`, { revize: '4' })
  assert.doesNotMatch((await house.as(alena).get('/sprava/formulare')).text, /Čeká na vás/)
})

test('what is being written only concerns nobody yet', async t => {
  const town = await openTown(t)
  const form = await started(town.house.as(town.tomas))
  await upload(town.house.as(town.tomas), `${form}/soubor`, '{}', { revize: '1' })
  const told = await subjects(town)
  assert.deepEqual([told.ivana, told.alena], [[], []])
})

test('everybody finds forms and guides, an administrator where they are written', async t => {
  const { house, alena } = await openTown(t)
  for (const [prefix, names] of [
    ['', ['Životní situace', 'Formuláře']],
    ['/en', ['Life situations', 'Forms']],
    ['/de', ['Lebenslagen', 'Formulare']],
  ] as const) {
    const { text } = await house.as(null).get(`${prefix}/kontakty`)
    assert.match(text, new RegExp(`href="${prefix}/zivotni-situace"[^>]*>${names[0]}</a>`))
    assert.match(text, new RegExp(`href="${prefix}/formulare"[^>]*>${names[1]}</a>`))
  }
  const { text } = await house.as(alena).get('/sprava')
  const main = text.slice(text.indexOf('<main'))
  assert.match(main, /href="\/sprava\/formulare"/)
  assert.match(main, /href="\/sprava\/zivotni-situace"/)
})
