import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Client } from '../../../../../tests/client.ts'
import { dogForm } from '../../../../../tests/forms/example.ts'
import { openTown, type Town } from '../../../../../tests/town.ts'
import { newId, operatorId } from '../../../../foundation/ids.ts'
import { within } from '../../../../platform/db/index.ts'
import type { Caller } from '../../../../platform/http/index.ts'
import { readWork } from '../../../publishing/index.ts'
import { recordStep } from '../../actions/counting.ts'
import {
  stepFaulty as faulty,
  stepLeft as left,
  stepPassed as passed,
  stepShown as shown,
} from '../../rules/counting.ts'
import type { FormDefinition } from '../../rules/definition.ts'

const desk = '/sprava/formulare'

test('a form goes from an empty page to the public in three languages, then away again', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await facts(clerk, form, 2)
  assert.match((await clerk.get(form)).text, /lze ho navrhnout/)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '3' })).status, 303)
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '4' })).status, 303)
  for (const [prefix, title] of [
    ['', 'Přihláška psa'],
    ['/en', 'Dog notice'],
    ['/de', 'Hund anmelden'],
  ]) {
    const page = await house.as(null).get(`${prefix}/formulare/prihlaska-psa?urad=klatovy`)
    assert.ok(page.text.includes(`<h1>${title}`), prefix)
  }
  assert.equal((await clerk.post(`${form}/stazeni`, {})).status, 422)
  assert.equal((await clerk.post(`${form}/stazeni`, { duvod: 'Nová vyhláška' })).status, 303)
  assert.match((await clerk.get(form)).text, /Nová vyhláška/)
  house.clock.pass({ hours: 1 })
  assert.equal((await house.as(null).get('/formulare/prihlaska-psa?urad=klatovy')).status, 404)
})

test('nobody sees, changes or publishes the form of another office', async t => {
  const { house, alena, hana, janaId } = await openTown(t)
  const form = await started(house.as(alena))
  const strangers = [house.as(hana), house.as(operator()), house.as(head(hana))]
  const pages = ['', '/udaje', '/nahled', '/historie', '/formular.json', '/srovnani', '/soubor']
  for (const stranger of strangers) {
    for (const page of pages) assert.equal((await stranger.get(form + page)).status, 404, page)
    for (const deed of ['/udaje', '/navrh', '/poradi', '/historie', '/vraceni', '/koncept'])
      assert.equal(
        (await stranger.post(form + deed, { ...words('title', 'X'), revize: '1' })).status,
        404,
        deed,
      )
    assert.doesNotMatch((await stranger.get(desk)).text, /Přihláška psa/)
  }
  assert.equal((await house.as(citizen(janaId)).get(desk)).status, 403)
  assert.equal((await house.as(null).get(desk)).status, 303)
})

test('who writes proposes; who publishes is a head or an administrator', async t => {
  const { house, tomas, ivana, vera, josef } = await openTown(t)
  const clerk = house.as(tomas)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await facts(clerk, form, 2)
  await clerk.post(`${form}/navrh`, { revize: '3' })
  assert.equal((await clerk.get(`${form}/zverejneni`)).status, 403)
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '4' })).status, 403)
  assert.doesNotMatch((await clerk.get(form)).text, /zverejneni/)
  for (const other of [vera, josef]) assert.equal((await house.as(other).get(desk)).status, 403)
  assert.equal((await house.as(ivana).post(`${form}/zverejneni`, { revize: '4' })).status, 303)
})

test('a form with faults is not proposed; each fault leads to its place', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const refused = await clerk.post(`${form}/navrh`, { revize: '1' })
  assert.equal(refused.status, 422)
  const page = await clerk.get(form)
  assert.match(page.text, /Formulář se na nic neptá/)
  assert.match(page.text, /href="[^"]*\/udaje#field-purpose\.cs"/)
})

test('a proposed form is given back with a note, and only with one', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  const locked = await clerk.post(`${form}/stranka`, { ...words('title', 'Další'), revize: '4' })
  assert.equal(locked.status, 409)
  assert.equal((await clerk.post(`${form}/vraceni`, { poznamka: ' ' })).status, 422)
  assert.equal((await clerk.post(`${form}/vraceni`, { poznamka: 'Chybí sazba' })).status, 303)
  assert.match((await clerk.get(form)).text, /Chybí sazba/)
  const added = await clerk.post(`${form}/stranka`, { ...words('title', 'Další'), revize: '5' })
  assert.equal(added.status, 303)
})

test('a day that is none, or an end before the beginning, publishes nothing', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  const publish = (od: string, to: string) =>
    clerk.post(`${form}/zverejneni`, { revize: '4', od, do: to })
  assert.equal((await publish('zítra', '')).status, 422)
  assert.equal((await publish('24. 12. 2026', '1. 12. 2026')).status, 422)
  assert.equal((await publish('24. 12. 2026', '31. 12. 2026')).status, 303)
  assert.match((await clerk.get(form)).text, /zveřejní se[\s\S]*od 24/)
  house.clock.set('2026-12-31T23:59:00+01:00')
  assert.equal((await house.as(null).get('/formulare/prihlaska-psa?urad=klatovy')).status, 200)
  house.clock.set('2027-01-01T00:00:01+01:00')
  assert.equal((await house.as(null).get('/formulare/prihlaska-psa?urad=klatovy')).status, 404)
})

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
    first.post(page, change('Jméno psa', 'Podle očkovacího průkazu.')),
    second.post(page, change('Jak se pes jmenuje?', 'Podle průkazu.')),
  ])
  assert.deepEqual(outcomes.map(one => one.status).sort(), [303, 409])
  const late = outcomes.find(one => one.status === 409)!
  for (const text of ['Jméno psa', 'Jak se pes jmenuje?']) assert.ok(late.text.includes(text), text)
  const loser = late === outcomes[0] ? first : second
  const hidden = changesIn(late.text)
  const places = JSON.parse(hidden) as { place: string[] }[]
  const take = places.map((_, at) => [`volba.${at}`, 'take'])
  const merged = { revize: '3', zmeny: hidden, ...Object.fromEntries(take) }
  assert.equal((await loser.post(`${form}/slouceni`, merged)).status, 303)
  const mine = late === outcomes[0] ? 'Jméno psa' : 'Jak se pes jmenuje?'
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

test('what was removed is brought back, by the button or from the history', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await clerk.post(`${form}/odstraneni`, { misto: '/pages/0/fields/0', revize: '2' })
  assert.doesNotMatch((await clerk.get(form)).text, /Jméno psa/)
  await clerk.post(`${form}/historie`, { k: 'predchozi', revize: '3' })
  assert.match((await clerk.get(form)).text, /Jméno psa/)
  await clerk.post(`${form}/historie`, { k: '1', revize: '4' })
  assert.doesNotMatch((await clerk.get(form)).text, /Jméno psa/)
  const history = await clerk.get(`${form}/historie`)
  assert.match(history.text, /Alena Fialová/)
  assert.equal((await clerk.post(`${form}/historie`, { k: 'x', revize: '5' })).status, 404)
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
  }
  assert.equal((await write('senior && answered(phone)')).status, 303)
  assert.match((await clerk.get(form)).text, /„Telefon“ je vyplněno/)
})

test('hostile words stand in the builder as words', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const naughty = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '$\u007b7*7}{{7*7}}',
    '\u202Eكلب\u0000\uD800',
    "'; drop table forms.revisions; --",
    '𝕻𝖊𝖘 👩‍👩‍👧‍👦 \n\r\n| = |',
  ]
  for (const [at, text] of naughty.entries()) {
    const fields = { do: '/pages/0', druh: 'choice', revize: String(at + 1), need: 'required' }
    const saved = await clerk.post(`${form}/otazka`, {
      ...{ ...fields, ...words('label', text), ...words('help', text) },
      'options.cs': `a${at} = ${text}`,
    })
    assert.equal(saved.status, 303, text)
  }
  for (const page of [
    '',
    '/otazka?misto=/pages/0/fields/0',
    '/nahled',
    '/historie',
    '/podminka?misto=/pages/0/fields/5/when',
  ]) {
    const shownPage = await clerk.get(form + page)
    assert.equal(shownPage.status, 200, page)
    assert.doesNotMatch(shownPage.text, /<script>alert|<img src=x/)
  }
})

test('places and forms that do not exist are not found, and nothing breaks', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const wrong = ['/pages/9', '/pages/0/fields/9', '/__proto__', '/pages/0/fields/0/fields/0/when']
  for (const misto of wrong) {
    for (const page of ['stranka', 'otazka', 'podminka', 'kontrola', 'nasledek'])
      assert.equal(
        (await clerk.get(`${form}/${page}?misto=${misto}`)).status,
        404,
        `${page} ${misto}`,
      )
  }
  assert.equal((await clerk.get(`${form}/otazka?do=/fees`)).status, 404)
  assert.equal((await clerk.get(`${desk}/${newId()}`)).status, 404)
  assert.equal((await clerk.get(`${desk}/neco`)).status, 404)
  assert.equal(
    (await clerk.post(`${form}/poradi`, { posun: '/pages/0 x', revize: '1' })).status,
    404,
  )
})

test('a file that is no form is refused with the place of each fault', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as object
  const cyclic = structuredClone(dogForm)
  cyclic.pages[0]!.fields.push(
    { name: 'one', kind: 'computed', label: { cs: 'A' }, value: 'two' },
    { name: 'two', kind: 'computed', label: { cs: 'B' }, value: 'one' },
  )
  const hugeField = { name: 'x', kind: 'text', label: { cs: 'x'.repeat(4_000) } }
  const huge = { ...dogForm, pages: [{ ...dogForm.pages[0], fields: Array(300).fill(hugeField) }] }
  const refusals: [string, string | object, RegExp][] = [
    ['broken', '{"format": 1,', /není to JSON/],
    ['empty', '', /Vyberte soubor/],
    ['deep', { ...dogForm, title: deep }, /vnořeny příliš hluboko[\s\S]*\/title\/a/],
    ['cyclic', cyclic, /\/pages\/0\/fields\/3\/value/],
    ['newer', { ...dogForm, format: 2 }, /novější verzi[\s\S]*\/format/],
    ['huge', huge, /příliš velký/],
    ['too large to read', 'x'.repeat(4_100_000), /příliš velký/],
    ['strange', { ...dogForm, onload: 'x' }, /nepatří/],
    ['a list', '[]', /jiný druh/],
  ]
  for (const [name, content, said] of refusals) {
    const reply = await upload(clerk, `${desk}/nacteni`, content)
    assert.equal(reply.status, 422, name)
    assert.match(reply.text, said, name)
  }
  assert.doesNotMatch((await clerk.get(desk)).text, /Zkouška/)
})

test('a form saved to a file and read again is the same form', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, dogForm)
  const file = await clerk.get(`${form}/formular.json`)
  assert.deepEqual(JSON.parse(file.text), dogForm)
  const again = await upload(clerk, `${form}/soubor`, { ...dogForm, law: [] }, { revize: '1' })
  assert.equal(again.status, 303)
  assert.match((await clerk.get(form)).text, /nevyplněno/)
  const stale = await upload(clerk, `${form}/soubor`, dogForm, { revize: '1' })
  assert.equal(stale.status, 409)
})

test('an office adapts a shared form and chooses what to take of its changes', async t => {
  const town = await openTown(t)
  const { house, alena } = town
  const shared = sharedForm()
  const work = await publishedByOperator(town, shared)
  const clerk = house.as(alena)
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: 'poplatek-ze-psu' })
  const form = adapted.location.split('?')[0]!
  const fee = {
    misto: '/fees/0',
    revize: '1',
    amount: '300',
    per: 'psi',
    ...words('name', 'Sazba'),
  }
  assert.equal((await clerk.post(`${form}/nasledek`, fee)).status, 303)
  assert.doesNotMatch((await clerk.get(desk)).text, /sdílený formulář se změnil/)

  const changed = structuredClone(shared)
  changed.title = { cs: 'Psi v obci', en: 'Dogs', de: 'Hunde' }
  changed.fees![0]!.czk = '999'
  await publishedByOperator(town, changed, work)
  assert.match((await clerk.get(desk)).text, /sdílený formulář se změnil/)
  const page = await clerk.get(`${form}/original`)
  assert.match(page.text, /Psi v obci/)
  assert.match(page.text, /Změnili jste oba/)
  const meetings = [...page.text.matchAll(/<legend class="field-label">Co má platit: ([^<]*)/g)]
  const choice = meetings.map(([, place], at) => [
    `volba.${at}`,
    place!.includes('Poplatek') || place!.includes('poplatek') ? 'keep' : 'take',
  ])
  const chosen = { revize: '2', verze: '2', ...Object.fromEntries(choice) }
  assert.equal((await clerk.post(`${form}/original`, chosen)).status, 303)
  const now = JSON.parse((await clerk.get(`${form}/formular.json`)).text) as FormDefinition
  assert.equal(now.title.cs, 'Psi v obci')
  assert.equal(now.fees![0]!.czk, '300 * size(psi)')
  assert.doesNotMatch((await clerk.get(desk)).text, /sdílený formulář se změnil/)
})

test('any published form is copied; two versions are compared in a clerk’s words', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  const fresh = await clerk.get(`${desk}/novy`)
  const key = /<option\s+value="([^"]+)"\s*>Kopie: Přihláška psa/.exec(fresh.text)?.[1]
  const copy = await clerk.post(`${desk}/novy`, { z: key!, ...words('title', 'Kočka') })
  assert.match((await clerk.get(copy.location)).text, /Jméno psa/)

  await clerk.post(`${form}/koncept`)
  const change = { misto: '/pages/0/fields/0', druh: 'text', revize: '1', maxLength: '30' }
  await clerk.post(`${form}/otazka`, { ...change, ...words('label', 'Jméno psa') })
  const compared = await clerk.get(`${form}/srovnani`)
  assert.match(compared.text, /Stránka „Vaše údaje“ › Otázka „Jméno psa“ › nejvíc znaků/)
})

test('the owner sees where people stop and what they get wrong', async t => {
  const { house, alena, klatovy } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  assert.match((await clerk.get(`${form}/statistika`)).text, /zatím nikdo nezačal/)
  const ref = { ownerId: klatovy.id, workId: form.split('/').at(-1)!, number: 1 }
  const label = { cs: 'Jméno psa' }
  await within(house.sql, { officeId: klatovy.id }, tx =>
    recordStep(tx, {
      ref,
      at: house.clock.now(),
      steps: [shown(''), shown('udaje'), faulty('udaje'), passed('udaje', 40), left('udaje')],
      wrong: [{ page: 'udaje', field: 'jmenoPsa', label, code: 'missing' }],
    }),
  )
  const page = await clerk.get(`${form}/statistika`)
  assert.match(page.text, /<svg class="plot"/)
  assert.match(page.text, /do 1 min/)
  assert.match(page.text, /Jméno psa[\s\S]*chyběla/)
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

test('a draft that was thrown away leaves its address free', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const taken = await clerk.post(`${desk}/novy`, { z: 'nic', ...words('title', 'Přihláška psa') })
  assert.equal(taken.status, 422)
  assert.match(taken.text, /Na této adrese už formulář máte/)
  assert.equal((await clerk.post(`${form}/zahozeni`, { revize: '9' })).status, 409)
  assert.equal((await clerk.post(`${form}/zahozeni`, { revize: '1' })).status, 303)
  assert.equal((await clerk.get(form)).status, 404)
  await started(clerk)
})

function words(name: string, cs: string) {
  return { [`${name}.cs`]: cs, [`${name}.en`]: `${cs} en`, [`${name}.de`]: `${cs} de` }
}

async function started(clerk: Client): Promise<string> {
  const title = {
    'title.cs': 'Přihláška psa',
    'title.en': 'Dog notice',
    'title.de': 'Hund anmelden',
  }
  const made = await clerk.post(`${desk}/novy`, { z: 'nic', ...title })
  assert.equal(made.status, 303, made.text)
  return made.location.split('?')[0]!
}

async function ask(clerk: Client, form: string, revision: number): Promise<void> {
  const fields = { do: '/pages/0', druh: 'text', need: 'required', revize: String(revision) }
  const asked = await clerk.post(`${form}/otazka`, { ...fields, ...words('label', 'Jméno psa') })
  assert.equal(asked.status, 303, asked.text)
}

async function facts(clerk: Client, form: string, revision: number): Promise<void> {
  const fields = {
    ...{ 'title.cs': 'Přihláška psa', 'title.en': 'Dog notice', 'title.de': 'Hund anmelden' },
    ...words('purpose', 'Přihlaste psa.'),
    ...words('subject', 'Pes {jmenoPsa}'),
    ...{ category: 'fees', law: '§ 2 zák. č. 565/1990 Sb.', revize: String(revision) },
  }
  const saved = await clerk.post(`${form}/udaje`, fields)
  assert.equal(saved.status, 303, saved.text)
}

async function proposed(clerk: Client): Promise<string> {
  const form = await started(clerk)
  await ask(clerk, form, 1)
  await facts(clerk, form, 2)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '3' })).status, 303)
  return form
}

async function imported(clerk: Client, form: FormDefinition): Promise<string> {
  const made = await upload(clerk, `${desk}/nacteni`, form)
  assert.equal(made.status, 303, made.text)
  return made.location.split('?')[0]!
}

function upload(
  clerk: Client,
  address: string,
  content: string | object,
  fields: Record<string, string> = {},
) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return clerk.upload(address, [
    ...Object.entries(fields).map(([name, value]) => ({ name, value })),
    { name: 'soubor', filename: 'formular.json', type: 'application/json', content: text },
  ])
}

function changesIn(html: string): string {
  const value = /name="zmeny" value="([^"]*)"/.exec(html)![1]!
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

/** The shared notice of dogs, with a fee that offices set. */
function sharedForm(): FormDefinition {
  const file = new URL('../../../../../content/forms/poplatek-ze-psu.json', import.meta.url)
  const name = { cs: 'Poplatek', en: 'Fee', de: 'Abgabe' }
  const form = JSON.parse(readFileSync(file, 'utf8')) as FormDefinition
  return { ...form, fees: [{ name, czk: '200 * size(psi)' }] }
}

function operator(): Caller {
  const officeId = '00000000-0000-0000-0000-000000000000'
  const name = 'Ondřej Správný'
  const seat = { officeId, slug: '', name, officerId: newId(), roles: ['operator'], unitIds: [] }
  return {
    ...{ accountId: newId(), sessionId: newId(), name, personId: null, verified: false },
    desk: seat as Caller['desk'],
    desks: [{ officeId, name }],
  }
}

function head(caller: Caller): Caller {
  return { ...caller, desk: { ...caller.desk!, roles: ['head', 'administrator'] } }
}

function citizen(personId: string): Caller {
  return {
    ...{ accountId: newId(), sessionId: newId(), name: 'Jana Nováková', personId },
    ...{ verified: true, desk: null, desks: [] },
  }
}

/** Shared by the operator through the same pages; gives the form's address. */
async function publishedByOperator(
  { house }: Town,
  form: FormDefinition,
  before?: string,
): Promise<string> {
  const clerk = house.as(operator())
  const address = before ?? (await imported(clerk, form))
  if (before) {
    await clerk.post(`${address}/koncept`)
    assert.equal((await upload(clerk, `${address}/soubor`, form, { revize: '1' })).status, 303)
  }
  const name = { ownerId: operatorId, workId: address.split('/').at(-1)! }
  const revision = async () =>
    (await within(house.sql, { officeId: operatorId }, tx => readWork(tx, name))).draft?.revision
  const steps = [
    ['navrh', await revision()],
    ['zverejneni', (await revision())! + 1],
  ]
  for (const [deed, revize] of steps) {
    const done = await clerk.post(`${address}/${deed}`, { revize: String(revize) })
    assert.equal(done.status, 303, `${deed}: ${done.text.slice(done.text.indexOf('<main'))}`)
  }
  return address
}
