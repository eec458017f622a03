import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import type { Case } from '../rules/case.ts'
import { wishFrom } from '../rules/worklist.ts'
import { assignMany } from './assignment.ts'
import type { Target } from './deed.ts'
import { settle } from './settling.ts'
import { readWorklist } from './worklist.ts'

/** The order numbers that Ivana finds under an address. */
async function numbers(town: Town, query: Record<string, string>): Promise<number[]> {
  const ivana = town.doer(town.ivana)
  const found = await readWorklist(town.house.sql, ivana, wishFrom(query, ivana))
  return found.cases.map(matter => matter.serial)
}

/** Settles half of what waits, so that open and closed cases stand in one list. */
async function settleHalf(town: Town): Promise<void> {
  const closed = { state: 'settled', way: 'jinyZpusob', settled_at: town.house.clock.now() }
  await within(
    town.house.sql,
    { officeId: town.klatovy.id },
    tx => tx`
      update records.cases set ${tx(closed)}
      where office_id = ${town.klatovy.id} and serial % 2 = 0`,
  )
}

async function settled(town: Town, matter: Case): Promise<void> {
  const target = { caseId: matter.id, version: matter.version }
  const settling = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const
  assert.ok((await settle(town.house.sql, town.doer(town.tomas), target, settling)).ok)
}

test('a search keeps to the state, the matter, the last day and the holder chosen', async t => {
  const town = await openTown(t)
  await town.receive()
  await town.accepted({ matterKind: 'complaint' })
  await settled(town, await town.accepted())
  const tomas = town.tomas.desk!.officerId
  const search = { hledat: 'lípa' }
  assert.deepEqual(await numbers(town, { ...search, stav: 'received' }), [1])
  assert.deepEqual(await numbers(town, { ...search, stav: 'settled' }), [3])
  assert.deepEqual(await numbers(town, { ...search, druh: 'complaint' }), [2])
  assert.deepEqual((await numbers(town, { ...search, kdo: tomas })).sort(), [2, 3])
  assert.deepEqual(await numbers(town, { ...search, stav: 'settled', druh: 'complaint' }), [])
  assert.deepEqual(await numbers(town, { hledat: '1/2026', stav: 'accepted' }), [])
  town.house.clock.pass({ days: 40 })
  assert.deepEqual(await numbers(town, { ...search, lhuta: 'late' }), [1])
})

test('a search is put in the order chosen; by the last day closed cases come after', async t => {
  const town = await openTown(t)
  await town.accepted({ matterKind: 'complaint' })
  town.house.clock.pass({ minutes: 1 })
  await settled(town, await town.accepted())
  town.house.clock.pass({ minutes: 1 })
  await town.receive()
  const search = { hledat: 'lípa' }
  assert.deepEqual(await numbers(town, search), [3, 1, 2])
  assert.deepEqual(await numbers(town, { ...search, razeni: 'received' }), [3, 2, 1])
  assert.deepEqual(await numbers(town, { ...search, razeni: 'number' }), [1, 2, 3])
})

test('what is due today has a count and a list of its own', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  await town.accepted({ matterKind: 'complaint' })
  town.house.clock.pass({ days: 30 })
  const tomas = town.doer(town.tomas)
  const wish = wishFrom({ lhuta: 'today' }, tomas)
  const found = await readWorklist(town.house.sql, tomas, wish)
  assert.deepEqual(
    found.cases.map(one => one.id),
    [matter.id],
  )
  assert.equal(found.badges.mine?.today, 1)
  const page = await town.house.as(town.tomas).get('/spisova-sluzba')
  assert.match(page.text, /lhuta=today"><strong>1<\/strong>\s+dnes/)
})

test('an officer finds a case of their own, whatever is newer in another unit', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const mine = await town.accepted()
  const others: Target[] = []
  for (let n = 0; n < 52; n += 1) {
    const { caseId } = await town.receive()
    others.push({ caseId, version: 1 })
  }
  const to = { unitId: town.units.transport, officerId: null }
  await assignMany(sql, town.doer(town.vera), others.slice(0, 50), to)
  await assignMany(sql, town.doer(town.vera), others.slice(50), to)

  const tomas = town.doer(town.tomas)
  for (const stav of ['', 'accepted']) {
    const wish = wishFrom({ hledat: 'lípa', stav }, tomas)
    const { cases } = await readWorklist(sql, tomas, wish)
    assert.deepEqual(
      cases.map(one => one.id),
      [mine.id],
    )
  }
})

test('a search has further pages, each case is on one of them, in every order', async t => {
  const town = await openTown(t)
  for (let n = 0; n < 53; n += 1) await town.receive()
  await settleHalf(town)
  for (const sort of ['due', 'received', 'number']) {
    const first = await town.house.as(town.vera).get(`/spisova-sluzba?hledat=lipa&razeni=${sort}`)
    const [, next = ''] = /rel="next" href="([^"]+)"/.exec(first.text) ?? []
    const second = await town.house.as(town.vera).get(next.replaceAll('&amp;', '&'))
    const shown = [...`${first.text}${second.text}`.matchAll(/KLAT\/(\d{5})\/2026<\/a>/g)]
    assert.equal(new Set(shown.map(([, serial]) => serial)).size, 53, sort)
    assert.equal(shown.length, 53, sort)
    assert.ok(!second.text.includes('rel="next"'))
  }
})

test('of a common word the newest cases are found, and the page says so', async t => {
  const town = await openTown(t)
  const officeId = town.klatovy.id
  const mine = await town.accepted()
  await within(
    town.house.sql,
    { officeId },
    tx => tx`
      with copies as (
        insert into records.cases (office_id, id, year, serial, record_mark, state, matter_kind,
          subject, channel, lang, sender_name, sender_address, received_at, due_on, due_law,
          search_words)
        select office_id, uuidv7(make_interval(days => n - 2000)), year, serial + n,
          'KLAT/' || lpad((serial + n)::text, 5, '0') || '/2026', 'received', matter_kind, subject,
          channel, lang, sender_name, sender_address,
          received_at + make_interval(mins => n), due_on, due_law, search_words
        from records.cases cross join generate_series(1, 1100) n where office_id = ${officeId}
        returning office_id, id)
      insert into records.words (office_id, word, case_id)
      select office_id, 'lipy', id from copies`,
  )
  const vera = town.doer(town.vera)
  const wish = wishFrom({ hledat: 'lípa', razeni: 'received' }, vera)
  const { cases, cut } = await readWorklist(town.house.sql, vera, wish)
  assert.equal(cases[0]?.serial, 1101)
  assert.equal(cut, true)
  const page = await town.house.as(town.vera).get('/spisova-sluzba?hledat=lipa')
  assert.match(page.text, /hledalo se mezi nejnovějšími/)

  const tomas = town.doer(town.tomas)
  const own = wishFrom({ hledat: 'lípa', stav: 'accepted' }, tomas)
  const found = await readWorklist(town.house.sql, tomas, own)
  assert.deepEqual(
    found.cases.map(one => one.id),
    [mine.id],
    'what is one’s own is found behind all of it',
  )
})

test('settled cases are listed by when they came, the newest first, page after page', async t => {
  const town = await openTown(t)
  for (let n = 0; n < 53; n += 1) await town.receive()
  const closed = { state: 'settled', way: 'jinyZpusob', settled_at: town.house.clock.now() }
  const { id: officeId } = town.klatovy
  await within(
    town.house.sql,
    { officeId },
    tx => tx`
      update records.cases set ${tx(closed)}, due_on = due_on - serial,
        received_at = received_at + serial * interval '1 minute'
      where office_id = ${officeId}`,
  )
  const vera = town.doer(town.vera)
  const read = (za: string) =>
    readWorklist(town.house.sql, vera, wishFrom({ seznam: 'all', stav: 'settled', za }, vera))
  const first = await read('')
  const second = await read(first.next ?? '')
  const serials = [...first.cases, ...second.cases].map(one => one.serial)
  assert.deepEqual(
    serials,
    Array.from({ length: 53 }, (_, place) => 53 - place),
  )
})
