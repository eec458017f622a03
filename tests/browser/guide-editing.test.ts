import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { type Guide, importServices } from '../../src/domains/guides/index.ts'
import type { Client } from '../client.ts'
import { operator } from '../forms/clerk.ts'
import { begin, editing, inThree, press, upload } from '../guides/desk.ts'
import { dogGuide, dogOverlay } from '../guides/example.ts'
import { publishGuide, publishOverlay } from '../guides/published.ts'
import { openTown } from '../town.ts'
import { change, type Eyes, openEyes } from './editing.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const town = await openTown({ after })
const { house, alena, ivana, klatovy, nyrsko } = town
await importServices(house.sql, new URL('../guides/services.json', import.meta.url).pathname)
const base = await house.address()
const [clerk, colleague] = [house.as(alena), house.as(ivana)]

async function lookAs(work: (eyes: Eyes) => Promise<void>): Promise<void> {
  const eyes = await openEyes(browser, base, clerk)
  await work(eyes)
  await eyes.close()
  assert.deepEqual(eyes.faults, [])
}

async function imported(client: Client, slug: string): Promise<string> {
  const made = await upload(client, JSON.stringify({ ...dogGuide, slug }))
  return made.location.split('?')[0]!
}

test('lists, beginnings and what comes from elsewhere are fit for everyone', async () => {
  await publishGuide(house, { ...dogGuide, slug: 'pes-v-nyrsku' }, nyrsko.id)
  const work = await begin(colleague, 'Ztracený pes')
  await lookAs(async eyes => {
    await eyes.at(editing, `${editing}/novy`, `${editing}/nacteni`, `${editing}/ohlasy`)
    await eyes.at(`${editing}/jine-urady`, `${editing}/jine-urady?q=nic`)
    await eyes.after(`${editing}/novy`, { to: '/novy', status: 422 })
    await eyes.after(`${editing}/nacteni`, { to: '/nacteni', status: 422 })
    const files = { file: JSON.stringify({ ...dogGuide, law: 5, category: 'x' }) }
    await eyes.after(`${editing}/nacteni`, { to: '/nacteni', status: 422, files })
    await eyes.at(work, `${work}/historie`)
    await eyes.after(work, { to: '/navrh', status: 422 })
  })
})

test('each part of a guide is fit for everyone, also when a colleague was faster', async () => {
  const work = await imported(clerk, 'pes-po-castech')
  const { text } = await clerk.get(work)
  const parts = [...new Set([...text.matchAll(/\/cast\/([a-z-]+)"/g)].map(([, part]) => part!))]
  assert.ok(parts.length > 5)
  let count = 0
  const rewrite = () => {
    count += 1
    return change(colleague, `${work}/cast/who`, '/cast/who', { 'sections-who-cs': `Psi ${count}` })
  }
  await lookAs(async eyes => {
    await eyes.at(...parts.map(part => `${work}/cast/${part}`))
    await eyes.at(`${work}/cast/links?registr=poplatek`, `${work}/nahled`)
    const fields = { 'fees-0-czk': 'moc' }
    await eyes.after(`${work}/cast/fees`, { to: '/cast/fees', status: 422, fields })
    await eyes.after(`${work}/cast/who`, {
      ...{ to: '/cast/who', status: 409, meanwhile: rewrite },
      fields: { 'sections-who-cs': 'Každého, kdo má psa.' },
    })
    await eyes.at(`${work}/zahozeni`)
    await eyes.after(`${work}/zahozeni`, { to: '/zahozeni', status: 409, meanwhile: rewrite })
  })
})

test('a guide is fit for everyone while it is proposed, published and withdrawn', async () => {
  const work = await imported(clerk, 'pes-navrzeny')
  await press(colleague, work, 'navrh')
  await lookAs(async eyes => {
    await eyes.at(editing, work)
    await eyes.after(work, { to: '/vraceni', status: 422 })
    const fields = { from: '2026-12-24', to: '2026-12-01' }
    await eyes.after(work, { to: '/zverejneni', status: 422, fields })
  })
  await press(clerk, work, 'zverejneni')
  await lookAs(async eyes => {
    await eyes.at(work, `${work}/verze/1`, `${work}/historie`)
    await eyes.after(work, { to: '/stazeni', status: 422 })
  })
  await press(clerk, work, 'koncept')
  await change(clerk, `${work}/cast/who`, '/cast/who', { 'sections-who-cs': 'Každého.' })
  await lookAs(eyes => eyes.at(`${work}/porovnani`, `${work}/historie`))
  await press(clerk, work, 'navrh')
  await press(clerk, work, 'zverejneni', { from: '2026-12-01' })
  await press(clerk, work, 'stazeni', { since: '2027-01-01', reason: 'Nový zákon' })
  await lookAs(eyes => eyes.at(work, editing))
  await press(clerk, work, 'stazeni', { reason: 'Nový zákon' })
  await lookAs(eyes => eyes.at(work))
})

test('an adaptation and the changes of the shared guide are fit for everyone', async () => {
  const shared: Guide = { ...dogGuide, slug: dogOverlay.slug }
  await publishGuide(house, shared)
  const other = { ...dogGuide, slug: 'kocka', title: { cs: 'Kočka', en: 'Cat', de: 'Katze' } }
  await publishGuide(house, other)
  const name = await publishOverlay(house, dogOverlay, klatovy.id)
  const own = house.as(operator())
  const list = (await own.get(editing)).text
  const works = [...list.matchAll(/href="(\/sprava\/zivotni-situace\/[0-9a-f-]{36})"/g)]
  const addresses = works.map(([, address]) => address!)
  for (const address of addresses) {
    if (!(await own.get(address)).text.includes(dogGuide.title.cs)) continue
    await press(own, address, 'koncept')
    await change(
      own,
      `${address}/cast/fees`,
      '/cast/fees',
      inThree('sections-fees', 'Nově 500 Kč.'),
    )
    assert.equal((await press(own, address, 'navrh')).status, 303)
    await press(own, address, 'zverejneni')
  }
  const work = `${editing}/${name.workId}`
  await lookAs(async eyes => {
    await eyes.at(editing, `${editing}/prizpusobeni/kocka`, work, `${work}/puvodni`)
    await eyes.at(`${work}/nahled`)
  })
})
