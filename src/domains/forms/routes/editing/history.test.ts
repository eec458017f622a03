import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chained } from '../../../../../tests/forms/chained.ts'
import { imported, proposed, upload, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

test('the history says who did what in which version, and leads to the comparisons', async t => {
  const { house, alena, tomas, ivana } = await openTown(t)
  const [clerk, writer] = [house.as(alena), house.as(tomas)]
  const form = await proposed(writer)
  house.clock.pass({ minutes: 5 })
  await clerk.post(`${form}/vraceni`, { poznamka: 'Chybí sazba', revize: '4' })
  house.clock.pass({ minutes: 5 })
  await writer.post(`${form}/navrh`, { revize: '5' })
  house.clock.pass({ days: 1 })
  await clerk.post(`${form}/zverejneni`, { revize: '6' })
  house.clock.pass({ days: 1 })
  await house.as(ivana).post(`${form}/koncept`)
  const change = { misto: '/pages/0/fields/0', druh: 'text', revize: '7' }
  await house.as(ivana).post(`${form}/otazka`, { ...change, ...words('label', 'Jak se jmenuje?') })

  const history = (await clerk.get(`${form}/historie`)).text
  const order = [
    'Rozpracovaná verze 2',
    'Ivana Zemanová: začátek psaní',
    'Jméno psa',
    'Jak se jmenuje?',
    'Verze 1',
    'Alena Fialová: zveřejnění',
    'Tomáš Beneš: návrh',
    'Alena Fialová: vrácení k přepracování',
    'Chybí sazba',
    'Tomáš Beneš: začátek psaní',
  ]
  let from = 0
  for (const words of order) {
    const at = history.indexOf(words, from)
    assert.ok(at >= 0, `${words} stands in its order`)
    from = at
  }
  assert.match(history, /srovnani\?z=1&amp;na=koncept"[^>]*>Porovnat koncept s verzí 1/)
  const savings = (await clerk.get(`${form}/historie?verze=1`)).text
  assert.match(savings, /Tomáš Beneš[\s\S]*změn: [1-9]/, 'what is published keeps its savings')
  assert.doesNotMatch(savings.slice(savings.indexOf('>Verze 1<')), /Vrátit se sem/)
})

test('each published version is compared with any other, and loaded as it was', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  await clerk.post(`${form}/koncept`)
  const change = { misto: '/pages/0/fields/0', druh: 'text', revize: '5' }
  await clerk.post(`${form}/otazka`, { ...change, ...words('label', 'Jak se jmenuje?') })
  await clerk.post(`${form}/navrh`, { revize: '6' })
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '7' })).status, 303)
  const compared = (await clerk.get(`${form}/srovnani?z=1&na=2`)).text
  assert.match(compared, /<table[\s\S]*Jméno psa[\s\S]*Jak se jmenuje\?/)
  assert.doesNotMatch((await clerk.get(`${form}/srovnani?z=1&na=1`)).text, /Jak se jmenuje/)
  const file = async (query: string) => (await clerk.get(`${form}/formular.json${query}`)).text
  assert.match(await file('?verze=1'), /Jméno psa/)
  assert.doesNotMatch(await file('?verze=1'), /Jak se jmenuje/)
  assert.match(await file(''), /Jak se jmenuje/)
})

test('of a saving that changed much the first changes are shown, and how many more', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, chained(3, 50))
  const changed = structuredClone(chained(3, 50))
  const fields = changed.pages.flatMap(page => page.fields)
  for (const one of fields) one.label.cs = `Nová ${one.name}`
  assert.equal((await upload(clerk, `${form}/soubor`, changed, { revize: '1' })).status, 303)
  const history = (await clerk.get(`${form}/historie`)).text
  assert.match(history, /změn: 150/)
  assert.match(history, /Nová f0x39/)
  assert.doesNotMatch(history, /Nová f0x40/)
  assert.match(history, /Dalších změn v tomto uložení: 110/)
  assert.match((await clerk.get(`/en${form}/historie`)).text, /More changes in this saving: 110/)
})

test('going back reaches only the version that is being written', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  assert.equal((await clerk.post(`${form}/historie`, { k: '1', revize: '0' })).status, 404)
  await clerk.post(`${form}/koncept`)
  assert.equal((await clerk.post(`${form}/historie`, { k: 'predchozi', revize: '5' })).status, 404)
  await clerk.post(`${form}/odstraneni`, { misto: '/pages/0/fields/0', revize: '5', jiste: 'ano' })
  assert.equal((await clerk.post(`${form}/historie`, { k: '5', revize: '6' })).status, 303)
  assert.match((await clerk.get(form)).text, /Jméno psa/)
})
