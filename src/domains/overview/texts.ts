import type { Lang, Texts } from '../../platform/i18n/index.ts'
import { plural } from '../../platform/i18n/index.ts'
import type { Words } from './texts/words.ts'

const cs: Words = {
  title: 'Přehled úřadu',
  lead: office => `Jak si stojí ${office} s podáními: kolik jich je, jak jsou stará a co hoří.`,
  today: {
    title: 'Co je dnes třeba udělat',
    titleToRead: 'Co dnes nesnese odklad',
    nothing: 'Dnes nic nečeká: vše je rozděleno a žádná lhůta nekončí do pěti dnů.',
    all: 'Ukázat všechna',
  },
  holder: 'má',
  kinds: { late: 'Po lhůtě', soon: 'Brzy končí lhůta', unassigned: 'Nikdo je nemá' },
  todo: {
    late: days => `po lhůtě ${dayCount('cs', days)}`,
    soon: days => (days === 0 ? 'lhůta končí dnes' : `do konce lhůty ${dayCount('cs', days)}`),
    unassigned: days => (days === 0 ? 'došlo dnes' : `čeká ${dayCount('cs', days)}`),
  },
  deeds: { late: 'Vyřídit hned', soon: 'Vyřídit včas', unassigned: 'Přidělit' },
  standing: {
    title: 'Stav dnes',
    open: 'Otevřená podání',
    late: 'Z toho po lhůtě',
    soon: 'Lhůta končí do pěti dnů',
  },
  states: {
    received: 'Došlé, nepřidělené',
    assigned: 'Přidělené',
    accepted: 'Vyřizuje se',
    waiting: 'Čeká na doplnění',
  },
  stateTable: { caption: 'Otevřená podání podle stavu', state: 'Stav', cases: 'Podání' },
  units: {
    title: 'Podle odborů',
    caption: 'Otevřená podání podle odborů',
    unit: 'Odbor',
    nobodys: 'Bez odboru',
    empty: 'Úřad nemá odbory a nic nečeká.',
  },
  columns: { open: 'Otevřená', late: 'Po lhůtě', soon: 'Do 5 dnů', inTime: 'V klidu' },
  ages: {
    title: 'Podle stáří',
    caption: 'Otevřená podání podle dnů od doručení',
    age: 'Stáří',
    cases: 'Podání',
  },
  age: (from, to) => (to === null ? `déle než ${from - 1} dnů` : `${from}–${to} dnů`),
  months: {
    title: 'Posledních dvanáct měsíců',
    caption: 'Došlá a vyřízená podání po měsících',
    month: 'Měsíc',
    table: 'Tabulka po měsících',
  },
  trend: {
    received: 'Došlo',
    closed: 'Vyřízeno',
    closedLate: 'Z toho po lhůtě',
    ended: 'Skončilo lhůt',
    missed: 'Z toho nestihnuto',
    missedShare: 'Podíl nestihnutých',
  },
  plotOfUnits: 'Graf: otevřená podání podle odborů; tatáž čísla jsou v tabulce pod ním.',
  plotOfAges: 'Graf: otevřená podání podle stáří; tatáž čísla jsou v tabulce pod ním.',
  plotOfMonths: (received, closed) =>
    `Graf: za dvanáct měsíců došlo ${received} a vyřízeno bylo ${closed} podání.`,
  empty: 'Zatím nedošlo žádné podání.',
  printHint: 'Přehled se dá vytisknout přímo z prohlížeče (Ctrl+P); vejde se na dvě strany A4.',
  note: 'Vyřízená zahrnují i postoupená a vrácená podání. Lhůty počítá portál podle § 40 správního řádu.',
}

const en: Words = {
  title: 'Office overview',
  lead: office => `How ${office} stands with its submissions: how many, how old, what is urgent.`,
  today: {
    title: 'What must be done today',
    titleToRead: 'What cannot wait today',
    nothing: 'Nothing waits today: all is shared out and no period ends within five days.',
    all: 'Show all',
  },
  holder: 'held by',
  kinds: { late: 'Late', soon: 'Soon due', unassigned: 'Nobody has them' },
  todo: {
    late: days => `${dayCount('en', days)} late`,
    soon: days => (days === 0 ? 'due today' : `${dayCount('en', days)} left`),
    unassigned: days => (days === 0 ? 'came today' : `waiting ${dayCount('en', days)}`),
  },
  deeds: { late: 'Settle at once', soon: 'Settle in time', unassigned: 'Assign' },
  standing: {
    title: 'Today',
    open: 'Open submissions',
    late: 'Late',
    soon: 'Due within five days',
  },
  states: {
    received: 'Received, not assigned',
    assigned: 'Assigned',
    accepted: 'Being handled',
    waiting: 'Waiting for completion',
  },
  stateTable: { caption: 'Open submissions by state', state: 'State', cases: 'Submissions' },
  units: {
    title: 'By unit',
    caption: 'Open submissions by unit',
    unit: 'Unit',
    nobodys: 'No unit',
    empty: 'The office has no units and nothing waits.',
  },
  columns: { open: 'Open', late: 'Late', soon: 'Within 5 days', inTime: 'In time' },
  ages: {
    title: 'By age',
    caption: 'Open submissions by days since delivery',
    age: 'Age',
    cases: 'Submissions',
  },
  age: (from, to) => (to === null ? `more than ${from - 1} days` : `${from}–${to} days`),
  months: {
    title: 'The last twelve months',
    caption: 'Submissions received and settled by month',
    month: 'Month',
    table: 'Table by month',
  },
  trend: {
    received: 'Received',
    closed: 'Settled',
    closedLate: 'Of them late',
    ended: 'Periods ended',
    missed: 'Of these missed',
    missedShare: 'Share missed',
  },
  plotOfUnits: 'Plot: open submissions by unit; the same numbers are in the table below.',
  plotOfAges: 'Plot: open submissions by age; the same numbers are in the table below.',
  plotOfMonths: (received, closed) =>
    `Plot: in twelve months ${received} submissions came and ${closed} were settled.`,
  empty: 'No submission has come yet.',
  printHint: 'Print this page from the browser (Ctrl+P); it fits on two sheets of A4.',
  note: 'Settled ones include those handed over or returned. Periods are counted by § 40 of the Czech Administrative Procedure Code.',
}

const de: Words = {
  title: 'Übersicht der Behörde',
  lead: office => `Wie es bei ${office} um die Eingaben steht: wie viele, wie alt, was eilt.`,
  today: {
    title: 'Was heute zu tun ist',
    titleToRead: 'Was heute nicht warten kann',
    nothing: 'Heute wartet nichts: alles ist verteilt und keine Frist endet in fünf Tagen.',
    all: 'Alle zeigen',
  },
  holder: 'liegt bei',
  kinds: { late: 'Überfällig', soon: 'Frist endet bald', unassigned: 'Niemand hat sie' },
  todo: {
    late: days => `${dayCount('de', days)} überfällig`,
    soon: days => (days === 0 ? 'heute fällig' : `noch ${dayCount('de', days)}`),
    unassigned: days => (days === 0 ? 'heute gekommen' : `wartet ${dayCount('de', days)}`),
  },
  deeds: { late: 'Sofort erledigen', soon: 'Rechtzeitig erledigen', unassigned: 'Zuteilen' },
  standing: {
    title: 'Stand heute',
    open: 'Offene Eingaben',
    late: 'Davon überfällig',
    soon: 'Fällig in fünf Tagen',
  },
  states: {
    received: 'Eingegangen, nicht zugeteilt',
    assigned: 'Zugeteilt',
    accepted: 'In Bearbeitung',
    waiting: 'Wartet auf Ergänzung',
  },
  stateTable: { caption: 'Offene Eingaben nach Stand', state: 'Stand', cases: 'Eingaben' },
  units: {
    title: 'Nach Abteilung',
    caption: 'Offene Eingaben nach Abteilung',
    unit: 'Abteilung',
    nobodys: 'Ohne Abteilung',
    empty: 'Die Behörde hat keine Abteilungen und nichts wartet.',
  },
  columns: { open: 'Offen', late: 'Überfällig', soon: 'In 5 Tagen', inTime: 'In der Frist' },
  ages: {
    title: 'Nach Alter',
    caption: 'Offene Eingaben nach Tagen seit der Zustellung',
    age: 'Alter',
    cases: 'Eingaben',
  },
  age: (from, to) => (to === null ? `mehr als ${from - 1} Tage` : `${from}–${to} Tage`),
  months: {
    title: 'Die letzten zwölf Monate',
    caption: 'Eingegangene und erledigte Eingaben nach Monat',
    month: 'Monat',
    table: 'Tabelle nach Monat',
  },
  trend: {
    received: 'Eingegangen',
    closed: 'Erledigt',
    closedLate: 'Davon verspätet',
    ended: 'Fristen abgelaufen',
    missed: 'Davon versäumt',
    missedShare: 'Anteil versäumt',
  },
  plotOfUnits: 'Diagramm: offene Eingaben nach Abteilung; dieselben Zahlen stehen in der Tabelle.',
  plotOfAges: 'Diagramm: offene Eingaben nach Alter; dieselben Zahlen stehen in der Tabelle.',
  plotOfMonths: (received, closed) =>
    `Diagramm: in zwölf Monaten kamen ${received} Eingaben, ${closed} wurden erledigt.`,
  empty: 'Noch ist keine Eingabe gekommen.',
  printHint: 'Die Seite lässt sich im Browser drucken (Strg+P); sie passt auf zwei A4-Seiten.',
  note: 'Erledigte umfassen auch abgegebene und zurückgegebene. Fristen nach § 40 der tschechischen Verwaltungsordnung.',
}

export const texts: Texts<Words> = { cs, en, de }

const dayWords: Texts<{ one: string; few?: string; other: string }> = {
  cs: { one: 'den', few: 'dny', other: 'dnů' },
  en: { one: 'day', other: 'days' },
  de: { one: 'Tag', other: 'Tage' },
}

function dayCount(lang: Lang, days: number): string {
  return `${days}\u00a0${plural(lang, days, dayWords[lang])}`
}
