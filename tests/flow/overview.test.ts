import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCase, readOverview } from '../../src/domains/overview/actions.ts'
import { accept, assign } from '../../src/domains/records/actions/assignment.ts'
import { settle } from '../../src/domains/records/actions/settling.ts'
import type { Caller } from '../../src/platform/http/index.ts'
import { openTown, type Town } from '../town.ts'

const page = '/prehled'

const doerOf = (town: Town, caller: Caller) => ({
  officerId: caller.desk!.officerId,
  roles: caller.desk!.roles,
  unitIds: caller.desk!.unitIds,
  officeId: town.klatovy.id,
  officeName: town.klatovy.name,
  name: caller.name,
  at: town.house.clock.now(),
})

const overviewOf = (town: Town, today = '2026-11-21') =>
  readOverview(town.house.sql, town.klatovy.id, today)

/** A letter's whole way through the office in one go: assigned, taken over, settled. */
async function closeOf(town: Town, caseId: string): Promise<void> {
  const { sql } = town.house
  const ivana = doerOf(town, town.ivana)
  const to = { unitId: town.units.environment, officerId: ivana.officerId }
  await assign(sql, doerOf(town, town.vera), { caseId, version: 1 }, to)
  await accept(sql, ivana, { caseId, version: 2 })
  const settling = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const
  const outcome = await settle(sql, ivana, { caseId, version: 3 }, settling)
  assert.equal(outcome.ok ? 'done' : outcome.refusal, 'done')
}

test('what came is counted by state, age and month', async t => {
  const town = await openTown(t)
  await town.receive()
  await town.receive({ at: new Date('2026-11-03T09:00:00+01:00') })
  await town.house.drainJobs()

  const overview = await overviewOf(town)
  assert.deepEqual(overview.standing, { open: 2, late: 0, soon: 0 })
  assert.deepEqual(overview.states[0], { state: 'received', cases: 2 })
  assert.deepEqual(
    overview.ages.map(age => age.cases),
    [1, 0, 1, 0, 0],
  )
  const month = { month: '2026-11-01', received: 2, closed: 0, closedLate: 0, ended: 0, missed: 0 }
  assert.deepEqual(overview.months.at(-1), month)
})

test('a late case and one soon late are counted, and told first', async t => {
  const town = await openTown(t)
  await town.receive({ at: new Date('2026-10-01T09:00:00+02:00'), subject: 'Zapomenutá věc' })
  await town.receive({ at: new Date('2026-10-23T09:00:00+02:00'), subject: 'Spěchající věc' })
  await town.house.drainJobs()

  assert.deepEqual((await overviewOf(town)).standing, { open: 2, late: 1, soon: 1 })
  const { text, status } = await town.house.as(town.josef).get(page)
  assert.equal(status, 200)
  assert.ok(text.indexOf('Zapomenutá věc') < text.indexOf('Spěchající věc'))
  assert.match(text, /po lhůtě\s19\sdnů/)
  assert.match(text, /do konce lhůty\s2\sdny/)
})

test('a late case that nobody has is told once, with the deed that comes first', async t => {
  const town = await openTown(t)
  await town.receive({ at: new Date('2026-10-01T09:00:00+02:00'), subject: 'Zapomenutá věc' })
  const { text } = await town.house.as(town.ivana).get(page)
  assert.equal(text.match(/Zapomenutá věc/g)?.length, 1)
  assert.match(text, /<p class="todo-deed">Přidělit</)
  assert.doesNotMatch(text, /Nikdo je nemá</)
})

test('a mayor reads who has what is late, and is asked for no deed', async t => {
  const town = await openTown(t)
  await town.accepted({ at: new Date('2026-10-01T09:00:00+02:00'), subject: 'Zapomenutá věc' })
  const { text } = await town.house.as(town.josef).get(page)
  assert.match(text, /má: Tomáš Beneš, Odbor životního prostředí/)
  assert.match(text, /Co dnes nesnese odklad/)
  assert.doesNotMatch(text, /todo-deed|Vyřídit hned|třeba udělat/)
})

test('of each month the share of periods that were not kept is told', async t => {
  const town = await openTown(t)
  for (const month of ['10', '11']) {
    const { caseId } = await town.receive({ at: new Date(`2026-${month}-01T09:00:00+02:00`) })
    await closeOf(town, caseId)
  }
  await town.house.drainJobs()
  const { text } = await town.house.as(town.josef).get(page)
  assert.match(text, /Podíl nestihnutých/)
  assert.match(
    text,
    /<td[^>]*>2<\/td>\s*<td[^>]*>1<\/td>\s*<td[^>]*>1<\/td>\s*<td[^>]*>1<\/td>\s*<td[^>]*>100 %/,
  )
})

test('a late case left lying makes its month no better, settling it no worse', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive({ at: new Date('2026-10-01T09:00:00+02:00') })
  await town.receive({ at: new Date('2026-10-16T09:00:00+02:00') })
  await town.house.drainJobs()
  const november = async () => {
    const { ended, missed } = (await overviewOf(town)).months.at(-1)!
    return { ended, missed }
  }
  assert.deepEqual(await november(), { ended: 2, missed: 2 })
  await closeOf(town, caseId)
  await town.house.drainJobs()
  assert.deepEqual(await november(), { ended: 2, missed: 2 })
})

test('a settled case leaves the open ones and joins the settled of its month', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive({ at: new Date('2026-10-01T09:00:00+02:00') })
  await closeOf(town, caseId)
  await town.house.drainJobs()

  const overview = await overviewOf(town)
  assert.equal(overview.standing.open, 0)
  assert.ok(overview.ages.every(age => age.cases === 0))
  const [october, november] = overview.months.slice(-2)
  assert.deepEqual([october!.received, november!.closed, november!.closedLate], [1, 1, 1])
})

test('units are told apart; what nobody has stands by itself', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  await town.receive()
  const to = { unitId: town.units.environment, officerId: null }
  await assign(town.house.sql, doerOf(town, town.vera), { caseId, version: 1 }, to)

  const { units } = await overviewOf(town)
  assert.deepEqual(
    units.map(({ name, open }) => [name, open]),
    [
      ['', 1],
      ['Odbor životního prostředí', 1],
      ['Odbor dopravy', 0],
    ],
  )
})

test('the same news ten times, also at once, is counted once', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const again = () => countCase(town.house.sql, town.klatovy.id, caseId, town.house.clock.now())
  await Promise.all(Array.from({ length: 10 }, again))
  await town.house.drainJobs()

  assert.equal((await overviewOf(town)).months.at(-1)!.received, 1)
})

test('another office’s cases are in no count', async t => {
  const town = await openTown(t)
  await town.receive({ officeId: town.nyrsko.id })
  await town.house.drainJobs()

  const overview = await overviewOf(town)
  assert.equal(overview.standing.open, 0)
  assert.equal(overview.months.at(-1)!.received, 0)
})

test('a mayor and a head see it, the administrator without cases, others not at all', async t => {
  const town = await openTown(t)
  await town.receive({ subject: 'Soukromá věc' })
  const textFor = async (caller: Caller) => (await town.house.as(caller).get(page)).text
  assert.match(await textFor(town.josef), /Soukromá věc/)
  assert.match(await textFor(town.ivana), /Soukromá věc/)

  const administrators = await textFor(town.alena)
  assert.match(administrators, /Podle odborů/)
  assert.doesNotMatch(administrators, /Soukromá věc|href="\/spisova-sluzba/)

  for (const caller of [town.vera, town.tomas])
    assert.equal((await town.house.as(caller).get(page)).status, 403)
  assert.notEqual((await town.house.as(null).get(page)).status, 200)
})

test('a quiet day says so', async t => {
  const town = await openTown(t)
  const { text } = await town.house.as(town.josef).get(page)
  assert.match(text, /Dnes nic nečeká/)
})

test('it is whole in English and German', async t => {
  const town = await openTown(t)
  await town.receive({ at: new Date('2026-10-01T09:00:00+02:00') })
  const mayor = town.house.as(town.josef)
  const [english, german] = [await mayor.get(`/en${page}`), await mayor.get(`/de${page}`)]
  assert.match(english.text, /<h1[^>]*>Office overview/)
  assert.match(english.text, /19\sdays late/)
  assert.match(german.text, /<h1[^>]*>Übersicht der Behörde/)
  assert.doesNotMatch(english.text + german.text, /po lhůtě|Odbor dopravy \(/)
})

test('each number leads to the cases that it counts', async t => {
  const town = await openTown(t)
  await town.receive({ at: new Date('2026-10-01T09:00:00+02:00') })
  const { caseId } = await town.receive()
  await closeOf(town, caseId)
  const mayor = town.house.as(town.josef)
  const { text } = await mayor.get(page)
  const links = [...text.matchAll(/href="(\/spisova-sluzba\?[^"]+)"/g)].map(([, link]) => link!)
  assert.ok(links.length >= 3)
  for (const link of links) {
    const list = await mayor.get(link.replaceAll('&amp;', '&'))
    assert.equal(list.status, 200, link)
    assert.match(list.text, /KLAT\/00001\/2026/, link)
    assert.doesNotMatch(list.text, /KLAT\/00002\/2026/, link)
  }
})
