import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  chooseSlugs,
  formatMark,
  type Municipality,
  type OfficeSettings,
  readMunicipality,
  whyNotPattern,
  whyNotSettings,
} from './index.ts'

const hamry: Municipality = {
  code: 578002,
  name: 'Hamry',
  ico: null,
  type: 1,
  district: 'Klatovy',
  region: 'Plzeňský kraj',
  population: 110,
}

const settings: OfficeSettings = {
  street: 'nám. Míru 62',
  town: 'Klatovy',
  postcode: '339 01',
  phone: '+420 376 347 111',
  email: 'posta@klatovy.example',
  web: 'https://klatovy.example',
  dataBoxId: '24ebrt5',
  hours: [
    { day: 1, from: '08:00', to: '11:30' },
    { day: 1, from: '12:30', to: '17:00' },
  ],
  handles: { cs: ['Životní prostředí'], en: ['Environment'], de: ['Umwelt'] },
  abbreviation: 'KLAT',
  markPattern: '{abbr}/{serial:5}/{year}',
}

test('a record mark is the abbreviation, the padded number and the year', () => {
  assert.equal(formatMark('{abbr}/{serial:5}/{year}', 'KLAT', 1, 2026), 'KLAT/00001/2026')
})

test('a number longer than its places is written whole', () => {
  assert.equal(formatMark('{abbr}-{serial:3}-{year}', 'PLZ', 12345, 2026), 'PLZ-12345-2026')
})

test('the usual pattern is accepted', () => {
  assert.equal(whyNotPattern('{abbr}/{serial:5}/{year}'), null)
  assert.equal(whyNotPattern('č.j. {abbr} {serial}/{year}'), null)
})

for (const [pattern, refusal] of [
  ['{abbr}/{year}', 'mark-lacks-serial'],
  ['{abbr}/{serial}', 'mark-lacks-year'],
  ['{serial}/{year}', 'mark-lacks-abbreviation'],
  ['{abbr}/{serial}/{year}/{town}', 'mark-unknown-part'],
  ['{abbr}<b>{serial}/{year}', 'mark-bad-character'],
  ['{abbr}/{serial}/{year}}', 'mark-bad-character'],
  [`{abbr}/{serial}/{year}${'/X'.repeat(20)}`, 'mark-too-long'],
] as const) {
  test(`the pattern ${pattern.slice(0, 40)} is refused: ${refusal}`, () => {
    assert.equal(whyNotPattern(pattern), refusal)
  })
}

test('an office with a break at noon has two stretches in a day', () => {
  assert.equal(whyNotSettings(settings), null)
})

test('an office may leave out what it does not have', () => {
  const bare = {
    ...settings,
    phone: '',
    email: '',
    web: '',
    dataBoxId: '',
    postcode: '',
    hours: [],
  }
  assert.equal(whyNotSettings(bare), null)
})

for (const [change, refusal] of [
  [{ abbreviation: 'klat' }, 'abbreviation-malformed'],
  [{ abbreviation: 'K' }, 'abbreviation-malformed'],
  [{ postcode: '3390' }, 'postcode-malformed'],
  [{ phone: 'volejte' }, 'phone-malformed'],
  [{ email: 'posta@' }, 'email-malformed'],
  [{ web: 'javascript:alert(1)' }, 'web-malformed'],
  [{ dataBoxId: 'ABC' }, 'data-box-malformed'],
  [{ hours: [{ day: 8, from: '08:00', to: '10:00' }] }, 'hours-malformed'],
  [{ hours: [{ day: 1, from: '8:00', to: '10:00' }] }, 'hours-malformed'],
  [{ hours: [{ day: 1, from: '17:00', to: '08:00' }] }, 'hours-malformed'],
  [{ markPattern: '{abbr}' }, 'mark-lacks-serial'],
] as const) {
  test(`settings with ${JSON.stringify(change)} are refused: ${refusal}`, () => {
    assert.equal(whyNotSettings({ ...settings, ...change } as OfficeSettings), refusal)
  })
}

test('two stretches of one day may not overlap', () => {
  const hours = [
    { day: 3, from: '08:00', to: '12:00' },
    { day: 3, from: '11:00', to: '17:00' },
  ]
  assert.equal(whyNotSettings({ ...settings, hours }), 'hours-overlap')
})

test('a municipality of a name that no other bears has that name as its address', () => {
  const klatovy = { ...hamry, code: 555771, name: 'Klatovy' }
  assert.equal(chooseSlugs([klatovy, hamry], new Set()).get(555771), 'klatovy')
})

test('municipalities of one name are told apart by their districts', () => {
  const other = { ...hamry, code: 571334, district: 'Chrudim' }
  const slugs = chooseSlugs([hamry, other], new Set())
  assert.deepEqual([...slugs.values()], ['hamry-klatovy', 'hamry-chrudim'])
})

test('two of one name in one district are told apart by their codes', () => {
  const twin = { ...hamry, code: 578003 }
  const slugs = chooseSlugs([hamry, twin], new Set())
  assert.deepEqual([...slugs.values()], ['hamry-klatovy', 'hamry-klatovy-578003'])
})

test('an address that is taken is not given again', () => {
  assert.equal(chooseSlugs([hamry], new Set(['hamry'])).get(578002), 'hamry-klatovy')
})

test('a row of the register is read with its type in Roman numerals', () => {
  const row = {
    kod: '555771',
    nazev: 'Klatovy',
    ico: '00255661',
    typ: 'III',
    okres_nazev: 'Klatovy',
    kraj_nazev: 'Plzeňský kraj',
    obyvatel_2020_12_31: '22006',
  }
  assert.deepEqual(readMunicipality(row), {
    code: 555771,
    name: 'Klatovy',
    ico: '00255661',
    type: 3,
    district: 'Klatovy',
    region: 'Plzeňský kraj',
    population: 22006,
  })
})

test('inhabitants are those of the newest count', () => {
  const counts = { obyvatel_2020_12_31: '22006', obyvatel_2025_01_01: '22500' }
  const row = { kod: '555771', nazev: 'Klatovy', typ: 'III', ...counts }
  assert.equal(readMunicipality(row).population, 22500)
  assert.equal(readMunicipality({ ...row, obyvatel: '1' }).population, 22500)
})

test('a damaged row of the register is named by its code', () => {
  assert.throws(() => readMunicipality({ kod: '555771', nazev: '', typ: 'III' }), /555771/)
})

test('a number that a spreadsheet cut or grouped is told by its column', () => {
  const row = { kod: '555771', nazev: 'Klatovy', typ: 'III', ico: '', obyvatel: '' }
  assert.equal(readMunicipality(row).ico, null)
  const wrong = {
    ico: '255661',
    typ: 'toString',
    obyvatel: '22 006',
    pou_kod: '1180,0',
    orp_kod: 'x',
  }
  for (const [name, value] of Object.entries(wrong)) {
    const said = new RegExp(`kod '555771' \\(${name} '${value}': it `)
    assert.throws(() => readMunicipality({ ...row, [name]: value }), said)
  }
})
