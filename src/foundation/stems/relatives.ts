import { foldText } from '../czech/index.ts'
import { stemCzech } from './czech.ts'
import { stemEnglish } from './english.ts'
import { stemGerman } from './german.ts'

/**
 * Words of one family on a line, which people use for the same matter: the verb and its noun,
 * the perfective and the imperfective, the small and the plain, the old and the new word.
 *
 * Names of towns that other languages have of their own stand beside the Czech ones.
 *
 * Own list, of words that people bring to an office; endings need not be told. A word stands on
 * one line only.
 */
const families = {
  cs: `
    stěhuji stěhuje stěhujeme stěhovat stěhování přestěhovat přestěhoval přestěhuji přestěhování
      odstěhovat odstěhoval odstěhování nastěhovat nastěhoval nastěhování
    odpad odpadky odpadků odpadní smetí bioodpad
    odvoz svoz odvážet svážet odvézt
    popelnice popelnička popelář popeláři
    svatba svatební sňatek oddavky oddat oddací oddávat vdát vdávat vdavky provdat ženit oženit
      manželství
    ztráta ztratit ztratil ztratila ztracený ztracená
    krádež ukrást ukradl ukradli ukradený ukradená odcizení odcizený
    občanka občanku občanky občanský
    řidičák řidičáku řidičský
    pes pejsek pejska čokl
    kácet kácení pokácet pokácení porazit pokácel vykácet skácet výrub výruby
    strom stromek stromy
    narozený narození porod porodit
    dítě miminko miminka mimino
    umřít umřel umřela zemřít zemřel zemřela zemřelý úmrtí smrt úmrtní
    pohřeb pohřební pohřbít
    podnikat podnikání podnikatel podnikatelský
    živnost živnosti živnostenský živnostník
    volit volby volební volič voličský hlasovat hlasování
    zábor zabrat zabere zabírat
    chodník chodníku chodníček
    auto auta autem vozidlo automobil
    přepis přepsat přepsání převod převést
    parkovat parkování parkovací parkoviště zaparkovat
    stěžovat stížnost stížnosti
    ověřit ověření ověřovat
    podpis podepsat podepsání podpisový
    přihlásit přihlášení přihláška přihlašovat
    odhlásit odhlášení odhlašovat
    ohlásit ohlášení ohlašovat nahlásit nahlášení
    dotace dotaci dotační grant
    informace informaci informovat
    zaplatit platit platba placení
    bydlet bydliště bydlení
    barák baráku barákem dům domek domku
    sleva slevu úleva úlevy úlevu osvobození osvobozený
    důchodce důchodci důchodkyně senior senioři seniorka penzista
    prošlý prošlá propadlý propadlá propadl propadla vypršel vypršela vypršení neplatný
    zahrádka předzahrádka zahrádku
    hospoda hospodu restaurace hostinec kavárna
    obchod krám prodejna obchůdek
    invalida invalidní invalidé postižený postižení
    hasič hasiči hasičský
    vdova vdovec pozůstalý pozůstalí pozůstalost
    vnouče vnuk vnučka
    závada závadu závady výmol výtluk
    lampa lampu osvětlení
    otevřeno otevírací otvírací`,
  en: `
    move moving moved relocate relocation relocating
    waste rubbish garbage trash bin
    wedding marry marriage married
    lose lost losing loss
    steal stolen theft
    die died death dead deceased
    birth born
    dog puppy
    vote voting voter election
    business trade entrepreneur
    complain complaint complaining
    licence license
    renew renewal renewing
    burial buried funeral cemetery
    disabled disability
    notarise notary certify certified
    Prague Praha
    Pilsen Plzeň`,
  de: `
    Umzug umziehen umgezogen ziehe
    Abfall Müll Abfälle
    Hochzeit heiraten Heirat Trauung Eheschließung
    verloren verlieren Verlust verlor
    gestohlen Diebstahl stehlen
    gestorben sterben Tod Todesfall
    Geburt geboren
    Wahl wählen Wahlen
    Beschwerde beschweren
    anmelden Anmeldung angemeldet
    Beerdigung Begräbnis Bestattung
    verlängern Verlängerung
    beglaubigen beglaubigt Beglaubigung
    abmelden Abmeldung abgemeldet
    Prag Praha
    Pilsen Plzeň
    Klattau Klatovy
    Brünn Brno
    Ostrau Ostrava`,
}

const stemmers = { cs: stemCzech, en: stemEnglish, de: stemGerman }

type Families = ReadonlyMap<string, readonly string[]>

function read(lang: keyof typeof families): Families {
  const lines = families[lang]
    .replace(/\n {6}/g, ' ')
    .trim()
    .split('\n')
  const known = new Map<string, string[]>()
  for (const line of lines) {
    const stems = line
      .trim()
      .split(/\s+/)
      .map(word => stemmers[lang](foldText(word)))
    for (const stem of stems) known.set(stem, [...new Set([...(known.get(stem) ?? []), ...stems])])
  }
  return known
}

const known = { cs: read('cs'), en: read('en'), de: read('de') }

/** The stems of the words of one family with a stem (`cs`, `en`, `de`), without itself. */
export function relativesOf(lang: keyof typeof families, stem: string): string[] {
  return (known[lang].get(stem) ?? []).filter(one => one !== stem)
}
