import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPublicHouse } from './public-house.ts'

const get = await openPublicHouse({ after })

/** What people type, and the first result of the real content (a guide) that they must meet. */
const queries = {
  '': `
    stěhování: trvaly-pobyt
    žumpa: stavebni-povoleni
    hřbitov: umrti
    hrobové místo: umrti
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
    nesvítí lampa: /napoveda#zavada
    převzít formulář: /napoveda#urednik-prevzit-formular
    jak upravit formulář: /napoveda#urednik-upravit-formular
    přizpůsobit návod: /napoveda#urednik-navod`,
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
    felling a tree: kaceni-drevin
    I don't need my dog's paper: poplatek-ze-psu
    building permit: stavebni-povoleni
    build a house: stavebni-povoleni
    start a business: zivnost
    voting abroad: volicsky-prukaz
    notarise a signature: overeni-podpisu
    office hours: /napoveda#uredni-hodiny
    pothole: /napoveda#zavada
    adapt a form: /napoveda#urednik-prevzit-formular`,
  '/de': `
    Baugenehmigung: stavebni-povoleni
    Garage bauen: stavebni-povoleni
    Hund: poplatek-ze-psu
    Umzug: trvaly-pobyt
    Müll: poplatek-za-odpad
    Hochzeit: svatba
    Ausweis verloren: ztrata-dokladu
    Hund anmelden: poplatek-ze-psu
    Hundegebühr: poplatek-ze-psu
    Hundeabgabe: poplatek-ze-psu
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
    Öffnungszeiten: /napoveda#uredni-hodiny
    Formular anpassen: /napoveda#urednik-prevzit-formular`,
}

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

test('a small word such as “a” finds nothing: results are the same without it', async () => {
  const found = async (words: string, prefix: string) =>
    [...(await get(words, prefix)).matchAll(/<a class="more" href="([^"]+)"/g)].map(([, to]) => to)
  const trees = await found('felling a tree', '/en')
  assert.deepEqual(trees, await found('felling tree', '/en'))
  assert.ok(trees.includes('/en/formulare/kaceni-drevin'))
  assert.deepEqual(await found('a', '/en'), [])
  assert.deepEqual(await found('der', '/de'), [])
})
