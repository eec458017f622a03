import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { putOver } from './local.ts'
import { readContent, readFile as readGuideFile } from './reading.ts'
import { guideSchema, overlaySchema } from './schema.ts'
import { searchTextsOf } from './searching.ts'
import { said, withHeadingsFromTop } from './words.ts'

test('an office puts its words in place of the national ones or behind them, all marked', () => {
  const local = putOver(dogGuide, dogOverlay)
  const where = local.sections.find(section => section.name === 'where')!
  const who = local.sections.find(section => section.name === 'who')!
  assert.deepEqual(
    where.parts.map(part => part.local),
    [true],
  )
  assert.deepEqual(where.replaced, dogGuide.sections.where)
  assert.deepEqual(
    who.parts.map(part => part.local),
    [false, true],
  )
  assert.deepEqual(
    local.fees.map(fee => fee.whose),
    ['office', 'national'],
  )
  assert.deepEqual(
    local.differences.map(one => (one.kind === 'section' ? `${one.name} ${one.how}` : one.kind)),
    ['who adds', 'where replaces', 'fees', 'hours', 'contact'],
  )
  assert.equal(putOver(dogGuide, null).fees[0]!.whose, 'not-set')
})

test('a national guide without local fees takes those of an office at the end', () => {
  const national = { ...dogGuide, fees: [dogGuide.fees![1]!] }
  const whose = putOver(national, dogOverlay).fees.map(fee => fee.whose)
  assert.deepEqual(whose, ['national', 'office'])
})

test('the fees of an office stand once, where the first fee stood that it sets itself', () => {
  const set = (name: string) => ({ name: { cs: name }, local: true })
  const national = { ...dogGuide, fees: [set('Za psa'), dogGuide.fees![1]!, set('Za dalšího')] }
  const own = { ...dogOverlay, fees: [{ name: { cs: 'Sazba města' }, czk: 900 }] }
  const whose = putOver(national, own).fees.map(fee => fee.whose)
  assert.deepEqual(whose, ['office', 'national'])
})

test('a form that the national guide has already is not shown twice', () => {
  const { forms } = putOver(
    { ...dogGuide, forms: ['poplatek-ze-psu'] },
    { ...dogOverlay, forms: ['poplatek-ze-psu', 'svatba'] },
  )
  assert.deepEqual(forms, [
    { slug: 'poplatek-ze-psu', local: false },
    { slug: 'svatba', local: true },
  ])
})

test('only words that stand in place of the national ones keep these within reach', () => {
  const { sections } = putOver(dogGuide, dogOverlay)
  const replaced = sections.filter(section => section.replaced).map(({ name }) => name)
  assert.deepEqual(replaced, ['where'])
})

test('a missing translation falls back to Czech and says so', () => {
  assert.deepEqual(said({ cs: 'Pes', en: 'Dog' }, 'en'), { text: 'Dog', lang: 'en' })
  assert.deepEqual(said({ cs: 'Pes', en: ' ' }, 'en'), { text: 'Pes', lang: 'cs' })
})

test('headings of a section begin at the top, whatever level was written', () => {
  assert.equal(withHeadingsFromTop('### A\n\n#### B\n\ntext # not'), '# A\n\n## B\n\ntext # not')
  assert.equal(withHeadingsFromTop('# A\n\n## B'), '# A\n\n## B')
})

test('the search gets plain words of all that a reader sees', () => {
  const { cs, en } = searchTextsOf(putOver(dogGuide, dogOverlay))
  assert.match(cs.body, /formulářem[\s\S]*jméno psa/)
  assert.match(cs.body, /v přízemí/)
  assert.doesNotMatch(cs.body, /\*\*|Na obecním úřadě/)
  assert.deepEqual([en.title, en.keywords], ['Dog fee', 'dog, tag'])
})

test('a guide is read with the places that are wrong', () => {
  const faults = (json: unknown) => {
    const read = readContent(json)
    return read.ok ? [] : read.faults.map(({ place, code }) => `${code} ${place}`)
  }
  assert.deepEqual(faults(dogGuide), [])
  assert.deepEqual(faults(dogOverlay), [])
  assert.deepEqual(faults({ ...dogGuide, slug: 'Pes!' }), ['malformed /slug'])
  assert.deepEqual(faults({ ...dogGuide, title: {} }), ['missing /title/cs'])
  assert.deepEqual(faults({ ...dogGuide, category: 'pets' }), ['not-on-the-list /category'])
  assert.deepEqual(faults({ ...dogGuide, checkedOn: '2026-02-30' }), ['malformed /checkedOn'])
  assert.deepEqual(faults({ ...dogGuide, format: 2 }), ['other-format /format'])
  assert.deepEqual(faults([]), ['not-a-guide /kind'])
  const proto = JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(dogGuide).slice(1)}`)
  assert.deepEqual(faults(proto), ['unknown-part /__proto__'])
})

test('whatever a file holds, reading answers and never breaks', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), text => {
      const read = readGuideFile(text)
      assert.ok(!read.ok && read.faults.length > 0)
    }),
    { numRuns: 300 },
  )
})

test('the published shapes are those that we read by', async t => {
  const folder = new URL('../../../../docs/interface/', import.meta.url)
  for (const [name, schema] of [
    ['guide.schema.json', guideSchema],
    ['guide-overlay.schema.json', overlaySchema],
  ] as const) {
    await t.test(name, async () => {
      const file = new URL(name, folder)
      assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), JSON.parse(JSON.stringify(schema)))
    })
  }
})
