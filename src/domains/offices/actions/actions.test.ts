import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { NotFound, type Sql, within } from '../../../platform/db/index.ts'
import {
  connectOffice,
  countOffices,
  findOffice,
  findOfficeBySlug,
  importMunicipalities,
  listConnectedOffices,
  listOffices,
  listUnits,
  type Municipality,
  saveUnit,
  searchOffices,
} from '../index.ts'
import { changeOfficeSettings } from './settings.ts'

const list = path.resolve('../shared/standards/municipalities/obce.csv')
const at = new Date('2026-01-05T08:00:00+01:00')

const klatovy: Municipality = {
  code: 555771,
  name: 'Klatovy',
  ico: '00255661',
  type: 3,
  district: 'Klatovy',
  region: 'Plzeňský kraj',
  population: 22006,
}
const hamry = { ...klatovy, code: 578002, name: 'Hamry', ico: null, type: 1 as const }

const connect = (sql: Sql, municipality: Municipality, abbreviation: string) =>
  sql.begin(tx => connectOffice(tx, { municipality, settings: { abbreviation }, at }))

async function connected(sql: Sql, municipality = klatovy, abbreviation = 'KLAT') {
  const outcome = await connect(sql, municipality, abbreviation)
  assert.ok(outcome.ok)
  return outcome.value
}

test('a connected office stands in the directory and is counted', async t => {
  const { sql } = await freshDatabase(t)
  const office = await connected(sql)
  assert.equal(office.slug, 'klatovy')
  assert.equal(office.markPattern, '{abbr}/{serial:5}/{year}')
  assert.deepEqual(await findOfficeBySlug(sql, 'klatovy'), office)
  assert.equal((await countOffices(sql)).connected, 1)
  assert.deepEqual(
    (await listConnectedOffices(sql)).map(one => one.name),
    ['Klatovy'],
  )
})

test('an office is connected once, even when two try at the same time', async t => {
  const { sql } = await freshDatabase(t)
  await connected(sql)
  assert.deepEqual(await connect(sql, klatovy, 'KLAT'), { ok: false, refusal: 'already-connected' })
  assert.equal((await countOffices(sql)).connected, 1)
})

test('two offices may not have one abbreviation', async t => {
  const { sql } = await freshDatabase(t)
  await connected(sql)
  assert.deepEqual(await connect(sql, hamry, 'KLAT'), { ok: false, refusal: 'abbreviation-taken' })
  assert.equal((await countOffices(sql)).connected, 1)
})

test('an office that nobody knows is not found', async t => {
  const { sql } = await freshDatabase(t)
  await assert.rejects(findOffice(sql, '0192f0c0-0000-7000-8000-000000000000'), NotFound)
  await assert.rejects(findOfficeBySlug(sql, 'atlantida'), NotFound)
})

test('an office changes its hours and how it numbers', async t => {
  const { sql } = await freshDatabase(t)
  const office = await connected(sql)
  const wanted = {
    ...office,
    abbreviation: 'KT',
    hours: [{ day: 1, from: '08:00', to: '17:00' }],
    markPattern: '{abbr}-{year}-{serial:6}',
  }
  const outcome = await sql.begin(tx => changeOfficeSettings(tx, office.id, wanted))
  assert.equal(outcome.ok, true)
  const after = await findOffice(sql, office.id)
  assert.deepEqual(after.hours, [{ day: 1, from: '08:00', to: '17:00' }])
  assert.equal(after.markPattern, '{abbr}-{year}-{serial:6}')
  assert.equal(after.name, 'Klatovy')
})

test('a pattern that would give two documents one mark is refused', async t => {
  const { sql } = await freshDatabase(t)
  const office = await connected(sql)
  const wanted = { ...office, abbreviation: 'KLAT', markPattern: '{abbr}/{year}' }
  const outcome = await sql.begin(tx => changeOfficeSettings(tx, office.id, wanted))
  assert.deepEqual(outcome, { ok: false, refusal: 'mark-lacks-serial' })
  assert.equal((await findOffice(sql, office.id)).markPattern, '{abbr}/{serial:5}/{year}')
})

test('the units of an office are seen by that office only', async t => {
  const { sql } = await freshDatabase(t)
  const [ours, theirs] = [await connected(sql), await connected(sql, hamry, 'HAMR')]
  const unit = { name: 'Odbor životního prostředí', abbreviation: 'ŽP' }
  await within(sql, { officeId: ours.id }, tx => saveUnit(tx, unit))
  const seenBy = (officeId: string) => within(sql, { officeId }, tx => listUnits(tx))
  assert.deepEqual(
    (await seenBy(ours.id)).map(one => one.name),
    ['Odbor životního prostředí'],
  )
  assert.equal((await seenBy(theirs.id)).length, 0)
  assert.equal((await sql`select * from offices.units limit 5`).length, 0)
})

test('a unit is renamed, not doubled, and its abbreviation is its own', async t => {
  const { sql } = await freshDatabase(t)
  const { id: officeId } = await connected(sql)
  const save = (unit: Parameters<typeof saveUnit>[1]) =>
    within(sql, { officeId }, tx => saveUnit(tx, unit))
  const first = await save({ name: 'Odbor dopravy', abbreviation: 'OD' })
  assert.ok(first.ok)
  await save({ id: first.value, name: 'Odbor dopravy a silnic', abbreviation: 'OD' })
  const units = await within(sql, { officeId }, tx => listUnits(tx))
  assert.deepEqual(
    [...units],
    [{ id: first.value, name: 'Odbor dopravy a silnic', abbreviation: 'OD', earlier: [] }],
  )
  const second = await save({ name: 'Ostatní', abbreviation: 'OD' })
  assert.deepEqual(second, { ok: false, refusal: 'unit-taken' })
  assert.deepEqual(await save({ name: ' ', abbreviation: 'X' }), {
    ok: false,
    refusal: 'unit-lacks-name',
  })
  assert.deepEqual(await save({ name: 'A', abbreviation: 'a/b' }), {
    ok: false,
    refusal: 'unit-abbreviation-malformed',
  })
})

test('6,258 municipalities are imported in five seconds, and again without change', async t => {
  if (!existsSync(list)) return t.skip(`MISSING: ${list}`)
  const { sql } = await freshDatabase(t)
  const office = await connected(sql)
  const progress: number[] = []

  const started = performance.now()
  const first = await importMunicipalities(sql, list, done => progress.push(done))
  const seconds = (performance.now() - started) / 1000

  assert.equal(first.rows, 6258)
  assert.ok(seconds < 5, `took ${seconds.toFixed(1)} s`)
  assert.equal(progress.at(-1), 6258)
  assert.equal((await countOffices(sql)).municipalities, 6258)
  assert.deepEqual(await importMunicipalities(sql, list), { rows: 6258, written: 0 })
  const known = await findOfficeBySlug(sql, 'klatovy')
  assert.deepEqual([known.id, known.abbreviation], [office.id, 'KLAT'])
  await searchesWork(sql)
})

/** Searches over the whole register; one import serves them all. */
async function searchesWork(sql: Sql): Promise<void> {
  const names = async (words: string) => (await searchOffices(sql, words, 10)).map(one => one.name)
  assert.equal((await names('KLATOVY'))[0], 'Klatovy', 'case does not matter')
  assert.equal((await names('bela nad rad'))[0], 'Bělá nad Radbuzou', 'nor do diacritics')
  assert.equal((await names('Plz'))[0], 'Plzeň', 'the beginning of a name is enough')
  assert.equal((await names('Klatowi'))[0], 'Klatovy', 'nor a slip of the pen')
  assert.deepEqual(await names('%'), [], 'signs of the database mean themselves')
  assert.deepEqual(await names("'; drop table offices.offices; --"), [])
  const [first] = await searchOffices(sql, 'hamry klatovy', 5)
  assert.equal(first?.slug, 'hamry-klatovy')
}

test('a list of one thousand is paged both ways without gaps', async t => {
  if (!existsSync(list)) return t.skip(`MISSING: ${list}`)
  const { sql } = await freshDatabase(t)
  await importMunicipalities(sql, list)
  const first = await listOffices(sql, 'nova', { limit: 20 })
  const second = await listOffices(sql, 'nova', { limit: 20, after: first.at(-1)!.id })
  const all = await listOffices(sql, 'nova', { limit: 40 })
  assert.deepEqual([...first, ...second], [...all])
  const back = await listOffices(sql, 'nova', { limit: 20, before: second[0]!.id })
  assert.deepEqual([...back], [...first])
})

const heading =
  'kod,nazev,ico,typ,pou_kod,orp_kod,okres_nazev,kraj_nazev,obyvatel_2020_12_31'.split(',')
const row = '555771,Klatovy,00255661,III,1180,566,Klatovy,Plzeňský kraj,22140'.split(',')

/** A list with these columns of the row, and what follows it. */
async function listOf(columns: readonly string[], more = '', sign = ','): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'virtuos-')), 'obce.csv')
  const values = columns.map(name => row[heading.indexOf(name)])
  await writeFile(file, `${columns.join(sign)}\n${values.join(sign)}\n${more}`)
  return file
}

test('a damaged list changes nothing and says where it is damaged', async t => {
  const { sql } = await freshDatabase(t)
  const file = await listOf(heading, '555772,,,I,,,,,\n')
  await assert.rejects(importMunicipalities(sql, file), /555772/)
  const twice = await listOf(heading, `${row.join(',')}\n`)
  await assert.rejects(importMunicipalities(sql, twice), /the file has kod '555771' twice/)
  assert.equal((await countOffices(sql)).municipalities, 0)
})

test('a list that lacks a column takes nothing from the directory', async t => {
  const { sql } = await freshDatabase(t)
  await importMunicipalities(sql, await listOf(heading))
  const before = await findOfficeBySlug(sql, 'klatovy')
  for (const name of heading) {
    const cut = await listOf(heading.filter(one => one !== name))
    const column = name.startsWith('obyvatel') ? 'obyvatel' : name
    await assert.rejects(importMunicipalities(sql, cut), new RegExp(`lacks the columns ${column};`))
  }
  await assert.rejects(importMunicipalities(sql, await listOf(heading.slice(0, 4))), /okres_nazev/)
  await assert.rejects(importMunicipalities(sql, await emptied()), /no row of a municipality/)
  assert.deepEqual(await findOfficeBySlug(sql, 'klatovy'), before)
  assert.equal(before.district, 'Klatovy')
})

async function emptied(): Promise<string> {
  const file = await listOf(heading)
  await writeFile(file, '')
  return file
}

test('a list of a spreadsheet, with semicolons and another order, says the same', async t => {
  const { sql } = await freshDatabase(t)
  await importMunicipalities(sql, await listOf(heading))
  const other = await listOf(heading.toReversed(), '', ';')
  assert.deepEqual(await importMunicipalities(sql, other), { rows: 1, written: 0 })
})
