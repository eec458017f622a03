import { plural } from '../../../platform/i18n/index.ts'
import type { CheckName } from '../rules/checks.ts'
import type { PaperRefusal } from '../rules/paper.ts'

const checks: Record<CheckName, (details: string[]) => string> = {
  complete: details => `Prázdné nebo nadbytečné přílohy: ${details.join(', ')}`,
  displayable: details => `V prohlížeči se neukáže: ${details.join(', ')}`,
  'accepted-format': details => `Neobvyklý formát: ${details.join(', ')}`,
  'no-malware': () => 'Přílohy nebyly prověřeny na škodlivý kód.',
  'sender-known': () => 'Odesílatel není znám.',
  'sender-complete': () => 'Chybí adresa odesílatele.',
  'matter-clear': () => 'Není jasné, čeho se podání týká.',
  competent: () => 'Postoupil jiný úřad.',
  'in-czech': () => 'Text není v češtině.',
  undamaged: details => `Nejde otevřít, je poškozeno: ${details.join(', ')}`,
  'first-time': ([mark]) => `Možná už přišlo: ${mark}`,
  'on-time': () => 'Čeká déle než 2 pracovní dny.',
}

const checkNames: Record<CheckName, string> = {
  complete: 'úplnost',
  displayable: 'lze zobrazit',
  'accepted-format': 'přijímaný formát',
  'no-malware': 'kontrola škodlivého kódu',
  'sender-known': 'odesílatel známý',
  'sender-complete': 'údaje odesílatele',
  'matter-clear': 'zřejmá věc',
  competent: 'postoupení',
  'in-czech': 'čeština',
  undamaged: 'nepoškozené soubory',
  'first-time': 'opakování',
  'on-time': 'čekání',
}

const paperRefusals: Record<PaperRefusal, string> = {
  'no-subject': 'Napište stručně, čeho se zásilka týká.',
  'bad-count': 'Zadejte počet číslem.',
  'bad-email': 'E-mail má podobu jmeno@domena.cz.',
  'bad-phone': 'Telefon má devět číslic, případně předvolbu.',
  'bad-channel': 'Vyberte, jak zásilka přišla.',
}

const fewLetters = (examples: string[]) =>
  examples.length === 0
    ? 'pár písmen názvu útvaru nebo příjmení'
    : `pár písmen: ${examples.map(typed => `„${typed}“`).join(', ')}`

/** The words of the filing room. */
export const cs = {
  queue: 'Podatelna',
  waiting: (count: number) =>
    `${plural('cs', count, { one: 'Čeká', few: 'Čekají', other: 'Čeká' })} ${count} ` +
    plural('cs', count, { one: 'zásilka', few: 'zásilky', other: 'zásilek' }),
  caption: 'Co přišlo a není přiděleno',
  empty: 'Fronta je prázdná. Všechno je přiděleno.',
  writeDown: 'Zapsat zásilku',
  startFirst: 'Zpracovat po jedné',
  journal: 'Podací deník',
  number: 'Číslo a čas',
  from: 'Od koho',
  subject: 'Předmět',
  channel: 'Způsob',
  due: 'Lhůta',
  noticed: 'Kontroly',
  allFine: 'V pořádku',
  otherWays: 'Jiné možnosti',
  routeOptionalHint: (examples: string[]) => `Nemusíte; stačí ${fewLetters(examples)}.`,
  fine: 'v pořádku',
  notDone: 'neprovedeno',
  routeTo: 'Komu',
  routeToOf: (mark: string) => `Komu přidělit ${mark}`,
  routeHint: (examples: string[]) => `Stačí ${fewLetters(examples)}. Enter přidělí a ukáže další.`,
  assign: 'Přidělit',
  nobodyMeant: (typed: string) =>
    typed === ''
      ? 'Napište, komu zásilku přidělit.'
      : `„${typed}“ neodpovídá žádnému útvaru ani úředníkovi.`,
  severalMeant: (typed: string, names: string) =>
    `„${typed}“ může znamenat: ${names}. Napište víc písmen.`,
  checks,
  checkNames,
  checksTitle: 'Kontroly při příjmu',
  similar: 'Možná už přišlo',
  documents: 'Co přišlo',
  handFrom: (office: string) => `Postoupil: ${office}`,
  handOver: 'Postoupit jinému úřadu',
  giveBack: 'Vrátit odesílateli',
  giveBackOffice: 'Vrátit úřadu, který věc postoupil',
  giveBackSubject: (mark: string) => `Vrácení podání ${mark}`,
  giveBackText: 'Podání nelze zpracovat z tohoto důvodu:\n\n',
  giveBackHint: 'Důvod odejde odesílateli: do schránky, nebo dopisem.',
  sameHolder: (holder: string) => `Přidělit témuž: ${holder}`,
  giveBackRepeat: 'Vrátit, že už přišlo',
  giveBackRepeatText: (mark: string) =>
    `Toto podání nám již došlo a vyřizujeme je pod číslem jednacím ${mark}.`,
  letterSubject: 'Předmět',
  reason: 'Důvod',
  openMatter: 'Otevřít věc',
  printSlip: 'Štítek',
  left: (count: number) => `Ve frontě ${count}`,
  alreadyRouted: 'Zásilka už ve frontě není.',
  skip: 'Nechat na později, další',
  backToQueue: 'Zpět do fronty',
  returned: 'vráceno',
  paperTitle: 'Zapsat zásilku',
  way: 'Jak přišla',
  sender: 'Odesílatel',
  senderHint: 'Neznámý odesílatel: nechte prázdné.',
  address: 'Adresa',
  email: 'E-mail',
  phone: 'Telefon',
  subjectHint: 'Stručný obsah do podacího deníku.',
  text: 'Text nebo poznámka',
  matterKind: 'Druh věci',
  sheets: 'Počet listů',
  annexes: 'Listinných příloh',
  otherAnnexes: 'Jiné přílohy (počet a druh)',
  reference: 'Značka odesílatele',
  scan: 'Sken nebo soubor',
  scanHint: 'Nejvýš 20 souborů, dohromady 100 MB.',
  more: 'Další údaje',
  routeOptional: 'Rovnou přidělit',
  register: 'Zapsat a přidělit číslo',
  paperRefusals,
  slipTitle: (mark: string) => `Štítek ${mark}`,
  stamp: 'Podací razítko',
  received: 'Došlo',
  sheetsOf: (sheets: number, annexes: number) => `listů ${sheets}, příloh ${annexes}`,
  code: 'Kód pro sledování',
  followAt: 'Stav zjistíte bez přihlášení na adrese',
  printHint: 'Vytiskněte stránku (Ctrl+P): horní část na dopis, dolní pro odesílatele.',
  printStamp: 'Vytiskněte stránku (Ctrl+P) na dopis.',
  forSender: 'Pro odesílatele',
  writeNext: 'Zapsat další',
  day: 'Den',
  year: 'Celý rok',
  show: 'Zobrazit',
  download: 'Stáhnout tabulku (CSV)',
  journalCaption: (what: string) => `Podací deník: ${what}`,
  journalEmpty: 'V tomto období není žádný zápis.',
  journalHead: {
    number: 'Poř. č.',
    mark: 'Číslo jednací',
    at: 'Doručeno / zapsáno',
    sender: 'Odesílatel',
    reference: 'Značka odesílatele',
    subject: 'Obsah',
    unit: 'Přiděleno',
    addressee: 'Adresát, odesláno',
    settled: 'Stav',
  },
  own: 'Vlastní',
  older: 'Další zápisy',
}

export type Words = typeof cs
