import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, changesIn, imported, started, words } from '../../../../../tests/forms/clerk.ts'
import { dogForm } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'

test('two clerks save at once: the later one sees both and loses nothing', async t => {
  const { house, alena, ivana } = await openTown(t)
  const [first, second] = [house.as(alena), house.as(ivana)]
  const form = await started(first)
  await ask(first, form, 1)
  const page = `${form}/otazka`
  const change = (label: string, help: string) => ({
    ...{ misto: '/pages/0/fields/0', druh: 'text', revize: '2', need: 'required' },
    ...words('label', label),
    ...words('help', help),
  })
  const outcomes = await Promise.all([
    first.post(page, change('Jméno vašeho psa', 'Podle očkovacího průkazu.')),
    second.post(page, change('Jak se pes jmenuje?', 'Podle průkazu.')),
  ])
  assert.deepEqual(outcomes.map(one => one.status).sort(), [303, 409])
  const late = outcomes.find(one => one.status === 409)!
  for (const text of ['Jméno vašeho psa', 'Jak se pes jmenuje?'])
    assert.ok(late.text.includes(text), text)
  const loser = late === outcomes[0] ? first : second
  const hidden = changesIn(late.text)
  const places = JSON.parse(hidden) as { place: string[] }[]
  const take = places.map((_, at) => [`volba.${at}`, 'take'])
  const merged = { revize: '3', zmeny: hidden, ...Object.fromEntries(take) }
  assert.equal((await loser.post(`${form}/slouceni`, merged)).status, 303)
  const mine = late === outcomes[0] ? 'Jméno vašeho psa' : 'Jak se pes jmenuje?'
  assert.ok((await loser.get(form)).text.includes(mine))
})

test('a question that somebody took away meanwhile is not lost with what was typed', async t => {
  const { house, alena, ivana } = await openTown(t)
  const form = await started(house.as(alena))
  await ask(house.as(alena), form, 1)
  await house.as(ivana).post(`${form}/odstraneni`, { misto: '/pages/0/fields/0', revize: '2' })
  const late = await house.as(alena).post(`${form}/otazka`, {
    ...{ misto: '/pages/0/fields/0', druh: 'text', revize: '2' },
    ...words('label', 'Jak se pes jmenuje?'),
  })
  assert.equal(late.status, 409)
  assert.match(late.text, /Jak se pes jmenuje\?/)
})

test('a question deleted meanwhile comes back whole with the change, or stays deleted', async t => {
  const { house, alena, ivana } = await openTown(t)
  const clerk = house.as(alena)
  for (const choice of ['take', 'keep']) {
    const form = await imported(clerk, { ...dogForm, slug: `psi-${choice}` })
    const misto = '/pages/0/fields/2'
    await house.as(ivana).post(`${form}/odstraneni`, { misto, revize: '1' })
    const change = { misto, druh: 'phone', revize: '1', ...words('label', 'Mobil na vás') }
    const late = await clerk.post(`${form}/otazka`, change)
    assert.equal(late.status, 409)
    assert.match(late.text, /vrátit celé, i se změnou[\s\S]*nechat odstraněné/)
    const sent = { revize: '2', zmeny: changesIn(late.text), 'volba.0': choice }
    const merged = await clerk.post(`${form}/slouceni`, sent)
    assert.equal(merged.status, 303, merged.text)
    assert.equal((await clerk.get(form)).text.includes('Mobil na vás'), choice === 'take')
  }
})

test('a new person is filled in from the identity, a new number begins at zero', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const page = (kind: string) => clerk.get(`${form}/otazka?do=/pages/0&druh=${kind}`)
  assert.match((await page('person')).text, /value="person" selected/)
  assert.match((await page('number')).text, /name="min"[^>]*value="0"|value="0"[^>]*name="min"/)
})

test('half a question is never saved, whoever sends it', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const field = ['pages', dogForm.pages[0]!.name, 'fields', dogForm.pages[0]!.fields[0]!.name]
  const halves: { place: string[]; after?: string }[] = [
    { place: [...field.with(-1, 'neni'), 'label', 'cs'], after: 'Půlka' },
    { place: [...field, 'kind'], after: 'constructor' },
    { place: [...field, 'name'], after: 'držitel' },
    { place: ['fees', 'Nový', 'name', 'cs'], after: 'Poplatek bez částky' },
    ...['pages', 'law', 'matters', 'subject'].map(part => ({ place: [part] })),
  ]
  for (const half of halves) {
    const zmeny = JSON.stringify([half])
    const sent = await clerk.post(`${form}/slouceni`, { revize: '1', zmeny, 'volba.0': 'take' })
    assert.equal(sent.status, 422, zmeny)
  }
  assert.equal((await clerk.get(form)).status, 200)
})

test('two clerks who changed different questions are both saved without being asked', async t => {
  const { house, alena, ivana } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  const fields = { do: '/pages/0', druh: 'text', need: 'required', revize: '2' }
  await clerk.post(`${form}/otazka`, { ...fields, ...words('label', 'Plemeno') })
  await house.as(ivana).post(`${form}/odstraneni`, { misto: '/pages/0/fields/1', revize: '3' })
  const late = await clerk.post(`${form}/otazka`, {
    ...{ misto: '/pages/0/fields/0', druh: 'text', revize: '3' },
    ...words('label', 'Jak se pes jmenuje?'),
  })
  assert.equal(late.status, 303)
  const shown = await clerk.get(form)
  assert.match(shown.text, /Jak se pes jmenuje\?/)
  assert.doesNotMatch(shown.text, /Plemeno/)
})

test('a question that others ask about is deleted only after they are named', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const fields = { misto: '/pages/0/fields/1', revize: '1' }
  const asked = await clerk.post(`${form}/odstraneni`, fields)
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Je vám 65 a více let\?[\s\S]*<li>[^<]*Sleva[^<]*podmínka/)
  assert.equal((await clerk.post(`${form}/odstraneni`, { ...fields, jiste: 'ano' })).status, 303)
})

test('what was removed is brought back, by the button or from the history', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await clerk.post(`${form}/odstraneni`, { misto: '/pages/0/fields/0', revize: '2' })
  assert.doesNotMatch((await clerk.get(form)).text, /Jméno psa<\/a>/)
  await clerk.post(`${form}/historie`, { k: 'predchozi', revize: '3' })
  assert.match((await clerk.get(form)).text, /Jméno psa<\/a>/)
  await clerk.post(`${form}/historie`, { k: '1', revize: '4' })
  assert.doesNotMatch((await clerk.get(form)).text, /Jméno psa<\/a>/)
  const history = await clerk.get(`${form}/historie`)
  assert.match(history.text, /Alena Fialová/)
  assert.equal((await clerk.post(`${form}/historie`, { k: 'x', revize: '5' })).status, 404)
})

test('taking back twice goes two steps back, and then there is nothing to take back', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  const renamed = { misto: '/pages/0/fields/0', druh: 'text', revize: '2', need: 'required' }
  await clerk.post(`${form}/otazka`, { ...renamed, ...words('label', 'Jak se jmenuje?') })
  const undo = (revize: string) => clerk.post(`${form}/historie`, { k: 'predchozi', revize })
  assert.equal((await undo('3')).status, 303)
  assert.match((await clerk.get(form)).text, /Jméno psa/)
  assert.equal((await undo('3')).status, 303, 'a second press of one button is not a second step')
  assert.match((await clerk.get(form)).text, /Jméno psa/)
  assert.equal((await undo('4')).status, 303)
  const beginning = (await clerk.get(form)).text
  assert.doesNotMatch(beginning, /Jméno psa|Jak se jmenuje/)
  assert.doesNotMatch(beginning, /Vzít poslední změnu zpět/)
})

test('who takes back after a colleague saved is told so, and nothing is taken back', async t => {
  const { house, alena, ivana } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await ask(house.as(ivana), form, 2)
  const late = await clerk.post(`${form}/historie`, { k: 'predchozi', revize: '2' })
  assert.equal(late.status, 409)
  assert.match(late.text, /uložil\(a\) změny Ivana Zemanová[^<]*Nic jsme zpět nevzali/)
  assert.match(late.text, /href="[^"]*\/historie"/)
  assert.doesNotMatch(late.text, /Není co ukládat/)
})

test('a rule that does not fit is told at its field and not saved', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const write = (rule: string) =>
    clerk.post(`${form}/podminka`, {
      ...{ misto: '/pages/1/when', revize: '1', krok: 'rule', pravidlo: rule, pocet: '0' },
    })
  for (const rule of ['senior &&', 'dogs.map(d, d.map(e, e))', 'total > 2', 'nikdo', '"a" > 1']) {
    const refused = await write(rule)
    assert.equal(refused.status, 422, rule)
    assert.match(refused.text, /id="field-pravidlo-error"/, rule)
    assert.doesNotMatch(refused.text, /overload|Unexpected token/, rule)
  }
  assert.equal((await write('senior && answered(phone)')).status, 303)
  assert.match((await clerk.get(form)).text, /„Telefon“ je vyplněno/)
})

test('a form is tried as a citizen, in another language, and nothing is kept', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  assert.match((await clerk.get(`${form}/nahled`)).text, /Cesty formulářem/)
  const fields = { _odpovedi: '{}', _stranka: 'drzitel', _jazyk: 'en', _kdo: 'natural' }
  const wrong = await clerk.post(`${form}/nahled`, fields)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /lang="en"[\s\S]*Who keeps the dog/)
  const jumped = await clerk.post(`${form}/nahled`, { ...fields, _jdi: 'na.psi' })
  assert.match(jumped.text, /<h2>Psi<\/h2>/)
  const walk = await clerk.post(`${form}/nahled`, { _jdi: 'cesta.0' })
  assert.equal(walk.status, 200)
})
