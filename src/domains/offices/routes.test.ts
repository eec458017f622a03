import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestHouse } from '../../../tests/harness.ts'
import { connectOffice, type Municipality } from './index.ts'
import { saveMunicipalities } from './queries/index.ts'

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

/** Thirty villages that are not connected, so that the list has two pages. */
const villages = Array.from({ length: 30 }, (_, place) => ({
  ...klatovy,
  id: `0192f0c0-0000-7000-8000-0000000000${10 + place}`,
  slug: `ves-${place}`,
  code: 600000 + place,
  name: `Ves ${String(place).padStart(2, '0')}`,
  ico: null,
  type: 1 as const,
  population: place,
}))

const house = await openTestHouse({ after }, {})
await house.sql.begin(async tx => {
  await saveMunicipalities(tx, villages)
  const settings = {
    abbreviation: 'KLAT',
    street: 'nám. Míru 62',
    town: 'Klatovy',
    postcode: '33901',
    phone: '+420376347111',
    email: 'posta@klatovy.example',
    dataBoxId: '24ebrt5',
    hours: [
      { day: 1, from: '08:00', to: '11:30' },
      { day: 1, from: '12:30', to: '17:00' },
    ],
    handles: { cs: ['Doprava'], en: ['Transport'], de: [] },
  }
  await connectOffice(tx, { municipality: klatovy, settings, at })
})
const get = (address: string) => house.as(null).get(address)

test('connected offices come first', async () => {
  const { text } = await get('/urady')
  assert.ok(text.indexOf('/urady/klatovy') < text.indexOf('/urady/ves-0'))
  assert.match(text, /připojený úřad/)
})

test('an address or a postcode finds the office of the place', async () => {
  for (const typed of ['Plánická 12, Klatovy', '339 01', 'nadrazni 5 klatovy']) {
    const { text } = await get(`/urady?q=${encodeURIComponent(typed)}`)
    assert.match(text, /K adrese nebo PSČ[\s\S]*href="\/urady\/klatovy"/, typed)
    assert.doesNotMatch(text, /nemá žádný úřad/, typed)
  }
})

test('the list goes on and back', async () => {
  const older = /href="(\/urady\?after=[^"]+)"/.exec((await get('/urady')).text)?.[1]
  const second = (await get(older!)).text
  assert.match(second, /Ves 29/)
  assert.doesNotMatch(second, />Klatovy<\/a>/)
  const newer = /href="(\/urady\?before=[^"]+)"/.exec(second)?.[1]
  const first = (await get(newer!)).text
  assert.match(first, />Klatovy<\/a>/)
  assert.doesNotMatch(first, /rel="prev"/)
})

test('an office tells where it is, when it is open and how to write to it', async () => {
  const { text } = await get('/urady/klatovy')
  assert.match(text, /href="\/podani\/nove\?urad=klatovy"/)
  assert.match(text, /nám\. Míru 62\n339\u00a001 Klatovy/)
  assert.match(text, /8:00–11:30, 12:30–17:00/)
  assert.match(text, /Pátek<\/td><td\s+role="cell"[^>]*>zavřeno/)
  assert.match(text, /24ebrt5/)
  assert.match(text, /<li>Doprava<\/li>/)
})

test('what has no translation is shown in Czech rather than left out', async () => {
  assert.match((await get('/de/urady/klatovy')).text, /<li>Doprava<\/li>/)
  assert.match((await get('/en/urady/klatovy')).text, /<li>Transport<\/li>/)
})

test('an office that is not connected says how to reach it instead', async () => {
  const { text } = await get('/urady/ves-3')
  assert.doesNotMatch(text, /podani\/nove\?urad/)
  assert.match(text, /datovou schránkou, poštou/)
})

test('an unknown office is not found', async () => {
  assert.equal((await get('/urady/atlantida')).status, 404)
  assert.equal((await get('/urady/%00')).status, 400)
})

test('a misspelt name finds what sounds like it', async () => {
  const { text } = await get('/urady?q=Klatowy')
  assert.match(text, /Možná hledáte/)
  assert.match(text, />Klatovy<\/a>/)
})

test('nothing found is said in words, with what was typed', async () => {
  const { text } = await get('/urady?q=xyzzy')
  assert.match(text, /Pro „xyzzy“ jsme žádný úřad nenašli/)
  assert.match(text, /value="xyzzy"/)
})

test('a made-up place in the list is passed by', async () => {
  assert.equal((await get('/urady?after=nonsense')).status, 200)
  const unknown = '0192f0c0-0000-7000-8000-ffffffffffff'
  assert.equal((await get(`/urady?after=${unknown}`)).status, 200)
})
