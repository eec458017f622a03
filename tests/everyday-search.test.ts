import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publishContent } from '../src/app/content.ts'
import { connectOffice } from '../src/domains/offices/index.ts'
import { prepareSearch } from '../src/domains/portal/jobs.ts'
import { openTestHouse } from './harness.ts'

const at = '2026-11-21T10:00:00+01:00'
const house = await openTestHouse({ after }, { at })
await prepareSearch(house.sql, house.clock.now())
await publishContent(house.services)
const place = { type: 3 as const, district: 'Klatovy', region: 'Plzeňský kraj', population: 22006 }
const municipality = { ...place, code: 555771, name: 'Klatovy', ico: '00255661' }
await house.sql.begin(tx =>
  connectOffice(tx, { municipality, settings: { abbreviation: 'KLAT' }, at: house.clock.now() }),
)
await house.drainJobs()

/** What people type, and the first result of the real content that they must meet. */
const queries = {
  '': `
    stěhování: trvaly-pobyt
    přestěhoval jsem se: trvaly-pobyt
    přestěhování: trvaly-pobyt
    nové bydliště: trvaly-pobyt
    odpadky: poplatek-za-odpad
    odvoz odpadků: poplatek-za-odpad
    svoz popelnic: poplatek-za-odpad
    oddavky: svatba
    svatba: svatba
    vdávám se: svatba
    ženit: svatba
    ztráta občanského průkazu: ztrata-dokladu
    občanský průkaz ztrata: ztrata-dokladu
    ztratil jsem občanku: ztrata-dokladu
    ukradli mi řidičák: ztrata-dokladu
    občanka: obcansky-prukaz
    nový občanský průkaz: obcansky-prukaz
    rdičský průkaz: ridicsky-prukaz
    řidičák: ridicsky-prukaz
    pas pro dítě: cestovni-pas
    zabor chodniku: zabor-verejneho-prostranstvi
    lešení na chodníku: zabor-verejneho-prostranstvi
    předzahrádka: zabor-verejneho-prostranstvi
    pejsek: poplatek-ze-psu
    poplatek za psa: poplatek-ze-psu
    štěně: poplatek-ze-psu
    miminko: narozeni-ditete
    rodný list: narozeni-ditete
    porod: narozeni-ditete
    úmrtí: umrti
    umřela babička: umrti
    pohřeb: umrti
    volby: volicsky-prukaz
    auto: registrace-vozidla
    přepis auta: registrace-vozidla
    živnostenský list: zivnost
    podnikání: zivnost
    parkování pro invalidy: vyhrazene-parkovani
    ověření podpisu: overeni-podpisu
    pokácení stromu: kaceni-drevin
    dotace pro spolek: dotace
    demonstrace: verejna-akce
    stěžovat si na úředníka: stiznost-na-urad
    106: zadost-o-informace
    potvrzení o trvalém pobytu: potvrzeni-o-pobytu`,
  '/en': `
    wedding: svatba
    moving: trvaly-pobyt
    rubbish: poplatek-za-odpad
    lost ID card: ztrata-dokladu
    dog: poplatek-ze-psu`,
  '/de': `
    Hund: poplatek-ze-psu
    Umzug: trvaly-pobyt
    Müll: poplatek-za-odpad
    Hochzeit: svatba
    Ausweis verloren: ztrata-dokladu`,
}

const get = async (q: string, prefix = '') =>
  (await house.as(null).get(`${prefix}/hledani?${new URLSearchParams({ q })}`)).text

for (const [prefix, table] of Object.entries(queries)) {
  for (const line of table.trim().split('\n')) {
    const [words, guide] = line.trim().split(': ') as [string, string]
    test(`who types “${words}”${prefix} comes to ${guide} at once`, async () => {
      const text = await get(words, prefix)
      const first = /<a class="more" href="([^"]+)"/.exec(text)?.[1]
      assert.equal(first, `${prefix}/zivotni-situace/${guide}`)
      if (words !== 'rdičský průkaz') assert.doesNotMatch(text, /Nechtěli|Did you mean|Meinten/)
    })
  }
}

/** How much is said to be there in another language, and how much its page then has. */
async function abroad(words: string, prefix: string, there: string) {
  const said = new RegExp(`href="${there}/hledani\\?q=${words}"[^>]*>[^<(]+\\((\\d+)\\)`)
  const text = await get(words, prefix)
  const has = /<p>(\d+) (?:výsled|result|Ergebnis)/.exec(await get(words, there))
  return { text, said: said.exec(text)?.[1], has: has?.[1] }
}

test('words of another language lead to the pages of that language', async () => {
  for (const [words, prefix, there, label] of [
    ['wedding', '', '/en', 'Výsledky v angličtině'],
    ['Hund', '', '/de', 'Výsledky v němčině'],
    ['svatba', '/en', '', 'Results in Czech'],
    ['wedding', '/de', '/en', 'Ergebnisse auf Englisch'],
  ] as const) {
    const { text, said, has } = await abroad(words, prefix, there)
    assert.ok(text.includes(label), words)
    assert.ok(has !== undefined && Number(has) >= 2, words)
    assert.equal(said, has, `${words}: as many as it says`)
    assert.doesNotMatch(text, /Nechtěli|Did you mean|Meinten/)
  }
  assert.doesNotMatch(await get('svatba'), /Výsledky v/)
})

test('a slip in one word does not bring what has only the other one', async () => {
  const text = await get('rdičský průkaz')
  assert.match(text, /Nechtěli jste hledat: <a [^>]+>řidičský průkaz/)
  assert.match(text, /výsled[^ ]+ pro „řidičský průkaz“/)
})

test('a word of which nothing at all is known still gets a clear answer', async () => {
  assert.match(await get('stavební povolení na vzducholoď'), /Všechna slova pohromadě nikde nejsou/)
  assert.match(await get('xyzqw'), /jsme nic nenašli/)
})
