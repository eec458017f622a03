import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestHouse } from '../../../../tests/harness.ts'
import { connectOffice } from '../../offices/index.ts'
import { publishNews } from '../index.ts'
import { indexThing } from '../jobs/indexing.ts'
import { prepareSearch } from '../jobs.ts'
import type { Entry } from '../rules/index.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const house = await openTestHouse({ after }, { at: '2026-11-21T10:00:00+01:00' })
await prepareSearch(house.sql, at)

const place = { type: 3 as const, district: 'Klatovy', region: 'Plzeňský kraj', population: 22006 }
const municipalities = [
  { ...place, code: 555771, name: 'Klatovy', ico: '00255661', abbreviation: 'KLAT' },
  { ...place, code: 556831, name: 'Nýrsko', ico: '00255921', abbreviation: 'NYR' },
]
await house.sql.begin(async tx => {
  for (const { abbreviation, ...municipality } of municipalities)
    await connectOffice(tx, { municipality, settings: { abbreviation }, at })
})
await house.drainJobs()

const plain = {
  ...{ keywords: '', body: '', weight: 0, isLocal: false },
  ...{ shownFrom: null, shownUntil: null },
}
type Written = Partial<Entry> & Pick<Entry, 'reference' | 'title'>

function entry(kind: Entry['kind'], written: Written): Entry {
  const address = `/zivotni-situace/${written.reference}`
  return { kind, lang: 'cs', textLang: 'cs', address, lead: '', ...plain, ...written }
}

async function put(kind: Entry['kind'], written: Written): Promise<void> {
  const one = entry(kind, written)
  const entries = [one, { ...one, lang: 'en' as const }]
  await house.sql.begin(tx => indexThing(tx, { kind, reference: one.reference }, entries))
}

await put('guide', {
  reference: 'poplatek-ze-psu',
  title: 'Poplatek ze psů',
  lead: 'Kdo chová psa, platí obci.',
  body: 'Výši určí obec vyhláškou. Ohlášení podejte do 15 dnů.',
})
await put('guide', {
  reference: 'cestovni-pas',
  title: 'Cestovní pas',
  lead: 'Kde o něj požádat.',
  body: 'Na úřadě obce.',
})
await put('form', { reference: 'pes', title: 'Ohlášení psa', lead: 'Přihlášení k poplatku.' })
await put('guide', { reference: 'utulek', title: 'Útulek', lead: 'Nalezený pes.', body: 'psi' })

const get = async (q: string, prefix = '', druh = '') =>
  (await house.as(null).get(`${prefix}/hledani?${new URLSearchParams({ q, druh })}`)).text

/** The addresses of the results, in the order of the page. */
const found = async (q: string, prefix = '', druh = '') =>
  [...(await get(q, prefix, druh)).matchAll(/<a class="more" href="([^"]+)"/g)].map(one => one[1]!)

test('endings and diacritics do not matter', async () => {
  for (const words of ['poplatek za psa', 'poplatky za psy', 'POPLATKU ZA PSY', 'poplatek pes'])
    assert.equal((await found(words))[0], '/zivotni-situace/poplatek-ze-psu', words)
  for (const words of ['vyhláška', 'vyhlasce', 'Vyhlášek'])
    assert.deepEqual(await found(words, '', 'zivotni-situace'), [
      '/zivotni-situace/poplatek-ze-psu',
    ])
  for (const words of ['Klatovech', 'klatovy', 'v Klatovech'])
    assert.equal((await found(words, '', 'urady'))[0], '/urady/klatovy', words)
})

test('a title comes before a text, the word as typed before its other forms', async () => {
  assert.deepEqual(await found('psi', '', 'zivotni-situace'), [
    '/zivotni-situace/poplatek-ze-psu',
    '/zivotni-situace/utulek',
  ])
  await put('guide', { reference: 'bod-a', title: 'Různé věci A', lead: 'psům' })
  await put('guide', { reference: 'bod-b', title: 'Různé věci B', lead: 'psech' })
  const order = await found('různé psech', '', 'zivotni-situace')
  assert.deepEqual(order, ['/zivotni-situace/bod-b', '/zivotni-situace/bod-a'])
})

test('an unfinished word is met by what begins with it', async () => {
  assert.ok((await found('popla')).includes('/zivotni-situace/poplatek-ze-psu'))
  assert.ok((await found('poplatek ohláš')).includes('/zivotni-situace/poplatek-ze-psu'))
  assert.ok((await found('klat')).includes('/urady/klatovy'))
})

test('results stand in groups, which can be looked at alone', async () => {
  const text = await get('pes')
  const order = ['Životní situace</h2>', 'Formuláře</h2>'].map(title => text.indexOf(title))
  assert.ok(order[0]! > 0 && order[0]! < order[1]!, String(order))
  assert.match(text, /aria-label="Skupiny výsledků"/)
  const alone = await get('pes', '', 'formulare')
  assert.doesNotMatch(alone, /Životní situace<\/h2>/)
  assert.match(alone, /Formuláře \(1\)/)
  assert.match(await get('pes', '', 'aktuality'), /Tady jsme nic nenašli/)
  assert.equal((await house.as(null).get('/hledani?q=pes&druh=nesmysl')).status, 200)
})

test('a misspelt word is put right, when that finds something', async () => {
  assert.match(
    await get('poplatky za pas'),
    /Nechtěli jste hledat: <a href="[^"]+">poplatky za psa/,
  )
  assert.match(await get('vihláška'), /">vyhlášk/)
  assert.match(await get('poplatk ze psuu'), /Nechtěli jste hledat:/)
  assert.doesNotMatch(await get('poplatek ze psů'), /Nechtěli/)
  assert.doesNotMatch(await get('qqqqqqqqqq'), /Nechtěli/)
})

test('when nothing has all the words, it says so and shows what has some', async () => {
  const text = await get('poplatek letadlo vyhláška')
  assert.match(text, /Všechna slova pohromadě nikde nejsou/)
  assert.match(text, /href="\/zivotni-situace\/poplatek-ze-psu"/)
})

test('what is there in Czech only is found on an English page, and marked', async () => {
  const text = await get('poplatky psi', '/en')
  assert.match(
    text,
    /<span lang="cs"><a class="more" href="\/en\/zivotni-situace\/poplatek-ze-psu"/,
  )
  assert.match(text, /in Czech/)
  assert.match(await get('offices', '/en'), /<html lang="en"/)
  assert.ok((await found('Klatovy', '/de')).includes('/de/urady/klatovy'))
})

test('words that every text has are answered by advice', async () => {
  assert.match(await get('jak na to'), /Taková slova jsou v každém textu/)
  assert.match(await get(''), /Napište úřad, službu/)
  assert.equal((await house.as(null).get('/hledani')).status, 200)
})

test('one letter, very much and very odd: always a clear page', async () => {
  const odd = ['p', 'x', '1', '(', "'--", '\\', '%', '_', '\0', ':*', '&|!', "'gc:ps_'", '\ud800']
  const long = ['a'.repeat(5000), 'žluťoučký kůň '.repeat(400), '😀'.repeat(90), 'ß'.repeat(99)]
  for (const words of [...odd, ...long]) {
    const address = `/hledani?q=${encodeURIComponent(words.toWellFormed())}`
    const reply = await house.as(null).get(address)
    assert.equal(reply.status, 200, words.slice(0, 20))
    assert.equal(reply.text.match(/<h1>/g)?.length, 1)
  }
})

test('many results are not counted to the end', async () => {
  const entries = Array.from({ length: 620 }, (_, at) =>
    entry('news', { reference: `z-${at}`, title: `Zpráva ${at}`, body: 'ohňostroj' }),
  )
  await house.sql.begin(async tx => {
    for (const one of entries)
      await indexThing(tx, { kind: 'news', reference: one.reference }, [one])
  })
  assert.match(await get('ohňostroj'), /Aktuality \(100\+\)/)
  assert.match(await get('ohňostroj', '', 'aktuality'), /Aktuality \(500\+\)/)
  assert.equal((await found('ohňostroje', '', 'aktuality')).length, 50)
  assert.match(await get('ohňostroj', '', 'aktuality'), /Tady je prvních 50/)
})

test('what is not shown yet, or no more, is not found', async () => {
  const tomorrow = new Date(at.getTime() + 86_400_000)
  await put('guide', { reference: 'pozdeji', title: 'Kometa', shownFrom: tomorrow })
  await put('guide', { reference: 'driv', title: 'Kometa', shownUntil: at })
  assert.deepEqual(await found('kometa'), [])
  house.clock.pass({ days: 2 })
  assert.deepEqual(await found('kometa'), ['/zivotni-situace/pozdeji'])
  house.clock.set('2026-11-21T10:00:00+01:00')
})

test('what was withdrawn is found no more, and its words are suggested no more', async () => {
  await put('guide', { reference: 'krokodyl', title: 'Krokodýl v bazénu' })
  assert.match(await get('krokodil'), /krokodýl/)
  await house.sql.begin(tx => indexThing(tx, { kind: 'guide', reference: 'krokodyl' }, []))
  assert.deepEqual(await found('krokodýl'), [])
  assert.doesNotMatch(await get('krokodil'), /krokodýl/)
})

test('an article is found once the news of it has spread', async () => {
  const texts = { cs: 'Velorex vystaven', en: 'Velorex shown', de: 'Velorex gezeigt' }
  const body = { cs: ['Na náměstí.'], en: ['In the square.'], de: ['Auf dem Platz.'] }
  await house.sql.begin(tx =>
    publishNews(tx, { slug: 'velorex', publishedAt: at, title: texts, lead: texts, body }),
  )
  await house.drainJobs()
  assert.deepEqual(await found('velorexy'), ['/aktuality/velorex'])
  assert.deepEqual(await found('square velorex', '/en'), ['/en/aktuality/velorex'])
})

test('to build the index again changes nothing', async () => {
  assert.equal(await prepareSearch(house.sql, at), false)
  const rebuilt = async () => {
    await house.owner`delete from portal.search_state`
    assert.equal(await prepareSearch(house.sql, at), true)
    return house.owner`
      select lang, word, entries from portal.search_words order by lang, word limit 100000`
  }
  const first = await rebuilt()
  assert.ok(first.length > 1000)
  assert.deepEqual(await rebuilt(), first)
})

test('who writes forms and guides finds the help for it first', async () => {
  for (const [words, id, prefix] of [
    ['převzít formulář', 'urednik-prevzit-formular', ''],
    ['jak upravit formulář', 'urednik-upravit-formular', ''],
    ['napsat návod', 'urednik-navod', ''],
    ['zveřejnit formulář', 'spravce-zverejneni', ''],
    ['adapt a form', 'urednik-prevzit-formular', '/en'],
    ['Formular ändern', 'urednik-upravit-formular', '/de'],
  ] as const) {
    const [first] = await found(words, prefix)
    assert.equal(first, `${prefix}/napoveda#${id}`, words)
  }
})
