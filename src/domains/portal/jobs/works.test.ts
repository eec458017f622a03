import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type TestContext, test } from 'node:test'
import { publishForm, withdrawForm } from '../../../../tests/filling.ts'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { publishGuide, publishOverlay } from '../../../../tests/guides/published.ts'
import { openTown } from '../../../../tests/town.ts'
import { operatorId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import type { FormDefinition } from '../../forms/index.ts'
import { prepareSearch } from '../jobs.ts'
import { turnWorks } from './turning.ts'

const file = new URL('../../../../content/forms/poplatek-ze-psu.json', import.meta.url)
const dogForm: FormDefinition = JSON.parse(await readFile(file, 'utf8'))
const guide = '/zivotni-situace/poplatek-za-psa'
const form = `/formulare/${dogForm.slug}`

async function open(t: TestContext) {
  const town = await openTown(t)
  const { house } = town
  await prepareSearch(house.sql, house.clock.now())
  // The index was built with the empty portal, on the day when the tests run.
  await house.owner`update portal.search_state set turned_at = ${house.clock.now()}`
  await house.drainJobs()
  const found = async (q: string, druh: string, prefix = '') => {
    const words = new URLSearchParams({ q, druh })
    const { text } = await house.as(null).get(`${prefix}/hledani?${words}`)
    return [...text.matchAll(/<a class="more" href="([^"]+)"/g)].map(one => one[1]!)
  }
  return { ...town, found }
}

test('guides and forms are found once they are published, until they are withdrawn', async t => {
  const { house, found } = await open(t)
  assert.deepEqual(await found('poplatek za psa', 'formulare'), [])
  await publishGuide(house, dogGuide)
  await publishForm(house, dogForm)
  await house.drainJobs()
  assert.deepEqual(await found('poplatek za psa', 'zivotni-situace'), [guide])
  assert.deepEqual(await found('poplatky ze psů', 'formulare'), [form])
  assert.deepEqual(await found('Hundegebühren', 'zivotni-situace', '/de'), [`/de${guide}`])
  await withdrawForm(house, dogForm.slug)
  await house.drainJobs()
  assert.deepEqual(await found('poplatky ze psů', 'formulare'), [])
})

test("an office's own wording stands at the shared one, or first for its town", async t => {
  const { house, found, klatovy } = await open(t)
  await publishGuide(house, dogGuide)
  await publishOverlay(house, dogOverlay, klatovy.id)
  await house.drainJobs()
  const local = `${guide}?urad=klatovy`
  assert.deepEqual(await found('poplatek pes', 'zivotni-situace'), [guide])
  assert.deepEqual(await found('poplatek pes Klatovy', 'zivotni-situace'), [local])
  const { text } = await house.as(null).get('/hledani?q=poplatek+pes')
  assert.match(text, /Jak je to u úřadu: <a href="[^"]+urad=klatovy">Klatovy<span/)
  assert.match(text, /Životní situace \(1\)/)
  assert.deepEqual(await found('na radnici v přízemí', 'zivotni-situace'), [local])
})

test('a form that is not for everybody says so when found, and is not found by that', async t => {
  const { house, found } = await open(t)
  await publishForm(house, { ...dogForm, senders: ['natural'] })
  await house.drainJobs()
  for (const [prefix, q, note] of [
    ['', 'psi', 'Jen pro občany, ne pro firmy.'],
    ['/en', 'dog', 'For citizens only, not for firms.'],
    ['/de', 'Hund', 'Nur für Bürger, nicht für Firmen.'],
  ] as const) {
    const { text } = await house.as(null).get(`${prefix}/hledani?q=${q}&druh=formulare`)
    assert.ok(text.includes(note), `${prefix} ${q}`)
  }
  assert.deepEqual(await found('občany ne pro', 'formulare'), [])
})

test('what begins or ends by its day comes and goes without news', async t => {
  const { house, found } = await open(t)
  const tomorrow = new Date(house.clock.now().getTime() + 86_400_000)
  await publishForm(house, dogForm, { to: tomorrow })
  await house.drainJobs()
  assert.deepEqual(await found('psů', 'formulare'), [form])
  house.clock.pass({ days: 2 })
  await turnWorks.run(house.services)
  assert.deepEqual(await found('psů', 'formulare'), [])
  const [left] = await house.owner`
    select 1 from portal.search_entries where kind = 'form' limit 1`
  assert.equal(left, undefined)
})

test('of the many works that end at one midnight none is found the day after', async t => {
  const { house } = await open(t)
  const midnight = new Date(house.clock.now().getTime() + 86_400_000)
  await publishForm(house, dogForm, { to: midnight })
  await house.drainJobs()
  await within(house.owner, { officeId: operatorId }, async tx => {
    await tx`
      insert into publishing.works (office_id, id, kind, slug, last_version, created_at)
      select office_id, gen_random_uuid(), kind, 'a-' || nth, 1, created_at
      from publishing.works, generate_series(1, 1100) nth where slug = ${dogForm.slug}`
    await tx`
      insert into publishing.versions (office_id, work_id, number, kind, slug, content,
        published_at, published_from, published_to)
      select work.office_id, work.id, 1, work.kind, work.slug, its.content,
        its.published_at, its.published_from, its.published_to
      from publishing.works work, publishing.versions its
      where its.slug = ${dogForm.slug} and work.slug like 'a-%'`
  })
  house.clock.pass({ days: 2 })
  await turnWorks.run(house.services)
  const [left] = await house.owner`
    select 1 from portal.search_entries where kind = 'form' limit 1`
  assert.equal(left, undefined, 'the last by its name, too')
})

test('an index that is built anew knows everything that is offered', async t => {
  const { house, found, klatovy } = await open(t)
  await publishGuide(house, dogGuide)
  await publishOverlay(house, dogOverlay, klatovy.id)
  await publishForm(house, dogForm)
  await house.drainJobs()
  const rows = () => house.owner`
    select kind, reference, lang, title, lead, words::text from portal.search_entries
    where kind in ('guide', 'form') order by kind, reference, lang limit 100`
  const heard = await rows()
  assert.equal(heard.length, 9)
  await house.owner`delete from portal.search_entries`
  await house.owner`delete from portal.search_state`
  await prepareSearch(house.sql, house.clock.now())
  assert.deepEqual(await rows(), heard)
  assert.equal((await found('Klatovy', 'urady')).includes('/urady/klatovy'), true)
})
