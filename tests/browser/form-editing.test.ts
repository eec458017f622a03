import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { recordStep, stepFaulty, stepLeft, stepShown } from '../../src/domains/forms/index.ts'
import { within } from '../../src/platform/db/index.ts'
import {
  desk,
  head,
  imported,
  proposed,
  publishedByOperator,
  sharedForm,
  started,
  words,
} from '../forms/clerk.ts'
import { dogForm } from '../forms/example.ts'
import { openTown } from '../town.ts'
import { formOfKinds } from './builder.ts'
import { change, type Eyes, openEyes } from './editing.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const town = await openTown({ after })
const { house, alena, ivana, hana, klatovy } = town
const base = await house.address()
const [clerk, colleague] = [house.as(alena), house.as(ivana)]
const question = '/otazka?misto=/pages/0/fields/0'

let names = 0
const rename = (form: string) => () => {
  names += 1
  return change(colleague, form + question, '/otazka', words('label', `Otázka ${names}`))
}

async function lookAs(work: (eyes: Eyes) => Promise<void>): Promise<void> {
  const eyes = await openEyes(browser, base, clerk)
  await work(eyes)
  await eyes.close()
  assert.deepEqual(eyes.faults, [])
}

test('lists, beginnings and what comes from elsewhere are fit for everyone', async () => {
  const theirs = await proposed(house.as(head(hana)))
  await house.as(head(hana)).post(`${theirs}/zverejneni`, { revize: '4' })
  const own = await imported(colleague, { ...dogForm, slug: 'ceka' })
  const waiting = await proposed(colleague)
  await lookAs(async eyes => {
    await eyes.at(desk, `${desk}?zprava=not-shared`, `${desk}/novy`, `${desk}/pravidla`)
    await eyes.at(`${desk}/jine-urady`, `${desk}/jine-urady?q=nic`)
    await eyes.after(`${desk}/novy`, { to: '/novy', status: 422 })
    await eyes.after(`${desk}/novy`, { to: '/nacteni', status: 422 })
    const broken = JSON.stringify({ ...dogForm, law: 5, pages: [{}] })
    const files = { soubor: broken }
    await eyes.after(`${desk}/novy`, { to: '/nacteni', status: 422, files })
    await eyes.at(`${own}/soubor`)
    await eyes.after(`${own}/soubor`, { to: '/soubor', status: 422, files })
  })
  await clerk.post(`${waiting}/vraceni`, { poznamka: 'Jen zkouška', revize: '4' })
  await clerk.post(`${waiting}/zahozeni`, { revize: '5' })
})

test('pages for questions, conditions, checks and what follows are fit for everyone', async () => {
  const form = await imported(clerk, { ...formOfKinds(), slug: 'druhy' })
  const pages = [
    ...['stranka', 'stranka?misto=/pages/0', 'otazka?do=/pages/0', 'udaje'],
    ...['otazka?misto=/pages/7/fields/0', 'otazka?misto=/pages/19/fields/0'],
    ...['podminka?misto=/pages/9/when', 'kontrola?do=/pages/0', 'nasledek?do=fees'],
    ...['nasledek?do=routes', 'nasledek?do=matters', 'nasledek?misto=/fees/0'],
    ...['otazka?do=/pages/0&druh=file', 'otazka?do=/pages/0&druh=date'],
  ]
  await lookAs(eyes => eyes.at(form, ...pages.map(page => `${form}/${page}`)))
})

test('two who write at once meet on pages that are fit for everyone', async () => {
  const form = await imported(clerk, { ...dogForm, slug: 'stret' })
  const fields = { 'label.cs': 'Kdo psa drží' }
  const gone = { misto: '/pages/0/fields/2', revize: '', jiste: 'ano' }
  const revision = async () => {
    const { text } = await colleague.get(form)
    return /name="revize" value="(\d+)"/.exec(text)![1]!
  }
  const removed = async () =>
    colleague.post(`${form}/odstraneni`, { ...gone, revize: await revision() })
  const restored = async () =>
    colleague.post(`${form}/historie`, { k: 'predchozi', revize: await revision() })
  const late = { to: '/otazka', status: 409 }
  await lookAs(async eyes => {
    await eyes.after(form + question, { ...late, fields, meanwhile: rename(form) })
    await eyes.after(`${form}/otazka?misto=/pages/0/fields/2`, {
      ...{ ...late, fields: { 'label.cs': 'Mobil' } },
      ...{ meanwhile: removed, finally: restored },
    })
    await eyes.after(`${form}/otazka?misto=/pages/0/fields/1`, { to: '/odstraneni', status: 422 })
    await eyes.at(`${form}/zahozeni`)
    const asked = { to: '/zahozeni', status: 409, meanwhile: rename(form) }
    await eyes.after(`${form}/zahozeni`, asked)
    await eyes.after(`${form}/nahled`, { to: '/nahled', status: 422 })
    await eyes.at(`${form}/historie`)
  })
})

test('what is proposed, published and withdrawn is fit for everyone at each step', async () => {
  const empty = await started(clerk)
  await lookAs(eyes => eyes.at(empty, `${empty}/historie`, `${empty}/nahled`, `${empty}/zahozeni`))
  // What was thrown away at this address before is counted on.
  const seen = Number(/name="revize" value="(\d+)"/.exec((await clerk.get(empty)).text)![1])
  const form = await proposed(clerk, empty, seen)
  await lookAs(async eyes => {
    await eyes.at(form, `${form}/zverejneni`, `${form}/vraceni`)
    await eyes.after(`${form}/zverejneni`, { to: '/zverejneni', status: 422, fields: { od: 'x' } })
    await eyes.after(`${form}/vraceni`, { to: '/vraceni', status: 422 })
  })
  await clerk.post(`${form}/zverejneni`, { revize: String(seen + 3) })
  await fillings(form)
  await lookAs(async eyes => {
    await eyes.at(form, `${form}/statistika`, `${form}/stazeni`, `${form}/historie`)
    await eyes.after(`${form}/stazeni`, { to: '/stazeni', status: 422 })
  })
  await clerk.post(`${form}/koncept`)
  await rename(form)()
  await lookAs(async eyes => {
    await eyes.at(`${form}/srovnani`, `${form}/historie?verze=1`)
    await eyes.after(form, { to: '/navrh', status: 409, meanwhile: rename(form) })
  })
  await change(clerk, form, '/navrh', {})
  await lookAs(eyes => eyes.at(`${form}/zverejneni`))
  await change(clerk, `${form}/zverejneni`, '/zverejneni', { od: '1. 12. 2026' })
  await clerk.post(`${form}/stazeni`, { od: '1. 1. 2027', duvod: 'Nová vyhláška' })
  await lookAs(eyes => eyes.at(form))
  await clerk.post(`${form}/stazeni`, { duvod: 'Nová vyhláška' })
  await lookAs(eyes => eyes.at(form, desk))
})

test('an adapted form and the changes of the shared one are fit for everyone', async () => {
  const shared = sharedForm()
  const work = await publishedByOperator(town, shared)
  await lookAs(eyes => eyes.at(desk))
  const adapted = await clerk.post(`${desk}/prevzeti`, { slug: shared.slug })
  const form = adapted.location.split('?')[0]!
  const fee = { misto: '/fees/0', revize: '1', amount: '300', ...words('name', 'Sazba') }
  await clerk.post(`${form}/nasledek`, fee)
  const title = { cs: 'Psi v obci', en: 'Dogs', de: 'Hunde' }
  const fees = [{ ...shared.fees![0]!, czk: '999' }]
  await publishedByOperator(town, { ...shared, title, fees }, work)
  await lookAs(eyes => eyes.at(form, `${form}/original`, `${form}/srovnani?z=original&na=koncept`))
})

/** Somebody has begun the form, made a mistake and given up. */
async function fillings(form: string): Promise<void> {
  const ref = { ownerId: klatovy.id, workId: form.split('/').at(-1)!, number: 1 }
  const label = { cs: 'Jméno psa' }
  const steps = [stepShown(''), stepShown('udaje'), stepFaulty('udaje'), stepLeft('udaje')]
  const wrong = [{ page: 'udaje', field: 'jmenoPsa', label, code: 'missing' as const }]
  await within(house.sql, { officeId: klatovy.id }, tx =>
    recordStep(tx, { ref, at: house.clock.now(), steps, wrong }),
  )
}
