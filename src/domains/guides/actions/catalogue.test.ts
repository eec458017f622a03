import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { freshDatabase } from '../../../../tests/database.ts'
import { listRegistered, searchServices } from '../queries/catalogue.ts'
import { openSplitter } from '../rules/splitting.ts'
import { importServices } from './catalogue.ts'

const sample = fileURLToPath(new URL('../../../../tests/guides/services.json', import.meta.url))
const text = await readFile(sample, 'utf8')

/** The shape of the open data lies beside the project, not in it. */
const standards = new URL('../../../../../shared/standards/ofn/', import.meta.url)
const place = 'registr-práv-a-povinností/služby/2024-10-03/služby.schema.json'
const shape = new URL(place, standards)

test('our sample is of the shape that the register publishes', async t => {
  const schema = await readFile(shape, 'utf8').catch(() => null)
  if (schema === null) return t.skip('the standards are not on this machine')
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false })
  const valid = ajv.validate(JSON.parse(schema), JSON.parse(text))
  assert.ok(valid, JSON.stringify(ajv.errors))
})

test('services come into the catalogue once, and are found without diacritics', async t => {
  const { sql } = await freshDatabase(t)
  const first = await importServices(sql, sample)
  assert.deepEqual(first, { services: 3, acts: 4, written: 7, gone: 0 })
  const again = await importServices(sql, sample)
  assert.deepEqual(again, { services: 3, acts: 4, written: 0, gone: 0 })
  const found = await searchServices(sql, ['poplatek', 'psu'], 10)
  assert.deepEqual(
    [...found],
    [
      {
        ...{ code: 'S980', name: 'Místní poplatek ze psů', nameEn: 'Dog fee', agenda: 'A7' },
        acts: [
          { code: 'U1290', name: 'Ohlášení držení psa', nameEn: '' },
          { code: 'U1291', name: 'Vyměření poplatku', nameEn: '' },
        ],
      },
    ],
  )
  assert.equal((await searchServices(sql, ['%'], 10)).length, 0)
  const { services, acts } = await listRegistered(sql, { services: ['S12'], acts: ['U40'] })
  assert.equal(services.get('S12')?.nameEn, 'Felling of trees')
  assert.equal(acts.get('U40')?.name, 'Žádost o povolení ke kácení')
})

test('what changed in the register changes, what it no longer has goes', async t => {
  const { sql } = await freshDatabase(t)
  await importServices(sql, sample)
  const data = JSON.parse(text)
  data.položky.pop()
  data.položky[0].název.cs = 'Poplatek za psy'
  data.položky[0].úkony.pop()
  const outcome = await importServices(sql, await fileOf(t, JSON.stringify(data)))
  assert.deepEqual(outcome, { services: 2, acts: 2, written: 2, gone: 1 })
})

test('a damaged, cut off or foreign file changes nothing', async t => {
  const { sql } = await freshDatabase(t)
  await importServices(sql, sample)
  const bad = { položky: [{ id: 'služba/S1' }] }
  const damaged: [string, RegExp][] = [
    [text.slice(0, -300), /no whole list/],
    ['{}', /no whole list/],
    ['', /no whole list/],
    ['{"položky":[]}', /empty/],
    [JSON.stringify(bad), /service služba\/S1: has no name/],
    [JSON.stringify({ položky: [{ id: 'x' }] }), /has no id/],
    [`{"položky":[{"id":"${'x'.repeat(1_100_000)}"}]}`, /longer than 1000000/],
    ['{"položky":[{"id": služba}]}', /JSON/],
  ]
  for (const [content, message] of damaged) {
    await assert.rejects(importServices(sql, await fileOf(t, content)), { message })
  }
  assert.equal((await searchServices(sql, ['s'], 10)).length, 3)
})

test('a list is split wherever the file is cut into pieces', () => {
  const whole = JSON.parse(text).položky
  for (const size of [1, 7, 1000, text.length]) {
    const splitter = openSplitter('položky')
    const items: unknown[] = []
    for (let at = 0; at < text.length; at += size) {
      items.push(...splitter.take(text.slice(at, at + size)).map(item => JSON.parse(item)))
    }
    assert.deepEqual(items, whole)
    assert.ok(splitter.isWhole())
  }
})

test('a list of the same name deeper in the file is another one', () => {
  const splitter = openSplitter('položky')
  const items = splitter.take('{"a":{"položky":[{"b":1}]},"položky":[{"c":"]}\\"{"}],"d":[{}]}')
  assert.deepEqual(items, ['{"c":"]}\\"{"}'])
})

async function fileOf(t: TestContext, content: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'virtuos-services-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const name = path.join(folder, 'sluzby.json')
  await writeFile(name, content)
  return name
}
