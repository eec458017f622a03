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
  connectOffice(tx, {
    ...{ municipality, settings: { abbreviation: 'KLAT', postcode: '339 01' } },
    at: house.clock.now(),
  }),
)
await house.drainJobs()

/** What people type, and the first result of the real content (a guide) that they must meet. */
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
    kácení ořechu: kaceni-drevin
    ořech: kaceni-drevin
    ztracený pes: poplatek-ze-psu
    pas pro vnuka: cestovni-pas
    pasport: cestovni-pas
    vodicak: ridicsky-prukaz
    hlučný soused: /napoveda#zavada
    spadl strom na cestu: /napoveda#zavada
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
    potvrzení o trvalém pobytu: potvrzeni-o-pobytu
    papíry na psa: poplatek-ze-psu
    chci přihlásit pejska: poplatek-ze-psu
    kolik stojí popelnice: poplatek-za-odpad
    smetí: poplatek-za-odpad
    bioodpad: poplatek-za-odpad
    obcanka ztracena: ztrata-dokladu
    propadlá občanka: obcansky-prukaz
    vypršela mi občanka: obcansky-prukaz
    zloděj mi ukradl peněženku: ztrata-dokladu
    řidičák prošlý: ridicsky-prukaz
    kolik stojí nový pas: cestovni-pas
    potřebuju pas pro dítě: cestovni-pas
    změna adresy: trvaly-pobyt
    koupili jsme nový barák: trvaly-pobyt
    stěhujeme se do Klatov: trvaly-pobyt
    vezmeme se: svatba
    rozvod: svatba
    vdova: umrti
    umřel mi manžel: umrti
    vnouče: narozeni-ditete
    vítání občánků: narozeni-ditete
    jak volit v nemocnici: volicsky-prukaz
    hlasovací průkaz: volicsky-prukaz
    zahrádka před hospodou: zabor-verejneho-prostranstvi
    stanek na trhu: zabor-verejneho-prostranstvi
    vykácet švestku: kaceni-drevin
    soused kácí stromy: kaceni-drevin
    úředník byl hrubý: stiznost-na-urad
    chci informace z radnice: zadost-o-informace
    peníze pro hasiče: dotace
    razítko na smlouvu: overeni-podpisu
    otevřít si krám: zivnost
    papíry na auto: registrace-vozidla
    techničák: registrace-vozidla
    prodej auta: registrace-vozidla
    parkovací karta: vyhrazene-parkovani
    průkaz ZTP parkování: vyhrazene-parkovani
    ohňostroj: verejna-akce
    potvrzeni o trvalem bydlisti: potvrzeni-o-pobytu
    chci stavět dům: stavebni-povoleni
    stavební povolení: stavebni-povoleni
    garáž: stavebni-povoleni
    stavba rodinného domu: stavebni-povoleni
    ohlášení stavby: stavebni-povoleni
    kolaudace: stavebni-povoleni
    přístavba: stavebni-povoleni
    úleva pro důchodce: poplatek-ze-psu
    sleva pro důchodce: poplatek-ze-psu
    městský úřad Klatovy: /urady/klatovy
    radnice klatovy telefon: /urady/klatovy
    úřední hodiny Klatovy: /urady/klatovy
    kdy mají otevřeno: /napoveda#uredni-hodiny
    kontakt: /kontakty
    33901: /urady/klatovy
    339 01: /urady/klatovy
    díra v silnici: /napoveda#zavada
    nesvítí lampa: /napoveda#zavada`,
  '/en': `
    wedding: svatba
    moving: trvaly-pobyt
    rubbish: poplatek-za-odpad
    lost ID card: ztrata-dokladu
    dog: poplatek-ze-psu
    register my dog: poplatek-ze-psu
    how much is a new passport: cestovni-pas
    drivers license renewal: ridicsky-prukaz
    stolen wallet: ztrata-dokladu
    change of address: trvaly-pobyt
    proof of residence: potvrzeni-o-pobytu
    we want to get married: svatba
    burial: umrti
    trash fee: poplatek-za-odpad
    cut down a tree: kaceni-drevin
    building permit: stavebni-povoleni
    build a house: stavebni-povoleni
    start a business: zivnost
    voting abroad: volicsky-prukaz
    notarise a signature: overeni-podpisu
    office hours: /napoveda#uredni-hodiny
    pothole: /napoveda#zavada`,
  '/de': `
    Baugenehmigung: stavebni-povoleni
    Garage bauen: stavebni-povoleni
    Hund: poplatek-ze-psu
    Umzug: trvaly-pobyt
    Müll: poplatek-za-odpad
    Hochzeit: svatba
    Ausweis verloren: ztrata-dokladu
    Hund anmelden: poplatek-ze-psu
    neuer Reisepass: cestovni-pas
    Führerschein verlängern: ridicsky-prukaz
    Fuehrerschein: ridicsky-prukaz
    Müllgebühr: poplatek-za-odpad
    wir sind umgezogen: trvaly-pobyt
    Adresse ändern: trvaly-pobyt
    Beerdigung: umrti
    Baumfällung: kaceni-drevin
    Behindertenparkplatz: vyhrazene-parkovani
    Gewerbe anmelden: zivnost
    Auto anmelden: registrace-vozidla
    Unterschrift beglaubigen: overeni-podpisu
    Geldbeutel gestohlen: ztrata-dokladu
    Öffnungszeiten: /napoveda#uredni-hodiny`,
}

const get = async (q: string, prefix = '') =>
  (await house.as(null).get(`${prefix}/hledani?${new URLSearchParams({ q })}`)).text

for (const [prefix, table] of Object.entries(queries)) {
  for (const line of table.trim().split('\n')) {
    const [words, guide] = line.trim().split(': ') as [string, string]
    test(`who types “${words}”${prefix} comes to ${guide} at once`, async () => {
      const text = await get(words, prefix)
      const first = /<a class="more" href="([^"]+)"/.exec(text)?.[1]
      const address = guide.startsWith('/') ? guide : `/zivotni-situace/${guide}`
      assert.equal(first, `${prefix}${address}`)
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

test('a town among the words says where, and the form for all towns is found as well', async () => {
  const text = await get('ohlásit psa klatovy')
  assert.match(text, /href="\/formulare\/poplatek-ze-psu"/)
  assert.doesNotMatch(text, /Nechtěli/)
})

test('an unknown word beside a known one is left alone, so is one far from all words', async () => {
  const felling = await get('kácení baobabu')
  assert.match(felling, /\/zivotni-situace\/kaceni-drevin/)
  assert.doesNotMatch(felling, /Nechtěli/)
  assert.doesNotMatch(await get('nemocenská'), /nemocnic/)
})

test('the contrary is not suggested, a number means itself, an old word finds the new one', async () => {
  for (const [words, address] of [
    ['odhlásit psa', 'poplatek-ze-psu'],
    ['daň ze psa', 'poplatek-ze-psu'],
    ['výrub', 'kaceni-drevin'],
  ]) {
    const text = await get(words!)
    assert.match(text, new RegExp(`/zivotni-situace/${address}`), words)
    assert.doesNotMatch(text, /Nechtěli/, words)
  }
  assert.doesNotMatch(await get('123'), /pro „12“|Nechtěli/)
  assert.match(await get('dog tax'), /Výsledky v angličtině/)
})

test('a town is found by its name in the language of the page', async () => {
  assert.match(await get('Klattau', '/de'), /href="\/de\/urady\/klatovy"/)
})

test('a word of which nothing at all is known still gets a clear answer', async () => {
  assert.match(await get('stavební povolení na vzducholoď'), /Všechna slova pohromadě nikde nejsou/)
  assert.match(await get('xyzqw'), /jsme nic nenašli/)
})
