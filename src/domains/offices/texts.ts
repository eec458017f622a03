import type { Texts } from '../../platform/i18n/index.ts'
import type { OfficeType } from './rules/index.ts'

type Words = {
  directory: string
  directoryAbout: string
  search: string
  searchHint: string
  found: string
  connectedOffices: string
  similar: (words: string) => string
  /** Above the offices of a typed address or postcode. */
  ofAddress: (words: string) => string
  nothing: (words: string) => string
  nothingHelp: string
  connected: string
  notConnected: string
  notConnectedHelp: string
  district: (name: string) => string
  types: Record<OfficeType, string>
  population: { one: string; few?: string; other: string }
  write: string
  writeAbout: string
  contacts: string
  address: string
  phone: string
  email: string
  web: string
  dataBox: string
  ico: string
  missing: string
  hours: string
  day: string
  open: string
  closed: string
  hoursMissing: string
  days: readonly [string, string, string, string, string, string, string]
  handles: string
  pageAbout: (name: string) => string
}

const cs: Words = {
  directory: 'Úřady',
  directoryAbout:
    'Najděte svůj úřad: kde sídlí, kdy má otevřeno, co vyřizuje a jak mu napsat. Připojeným úřadům můžete podání poslat přímo odtud.',
  search: 'Název obce nebo okresu, adresa nebo PSČ',
  searchHint: 'Velká písmena ani háčky a čárky nehrají roli, třeba „bela nad rad“.',
  found: 'Nalezené úřady',
  connectedOffices: 'Všechny úřady',
  similar: words => `Slova „${words}“ nemá žádný úřad. Možná hledáte:`,
  ofAddress: words => `K adrese nebo PSČ „${words}“ jsme našli:`,
  nothing: words => `Pro „${words}“ jsme žádný úřad nenašli.`,
  nothingHelp: 'Zkuste napsat jen začátek názvu, nebo název okresu.',
  connected: 'připojený úřad',
  notConnected: 'zatím nepřipojený',
  notConnectedHelp:
    'Tento úřad zatím není k portálu připojen, podání mu odtud poslat nelze. Napište mu datovou schránkou, poštou, nebo ho navštivte osobně.',
  district: name => `okres ${name}`,
  types: {
    1: 'obec',
    2: 'obec s pověřeným obecním úřadem',
    3: 'obec s rozšířenou působností',
  },
  population: { one: 'obyvatel', few: 'obyvatelé', other: 'obyvatel' },
  write: 'Napsat tomuto úřadu',
  writeAbout: 'Podání můžete napsat hned. Uloží se jako rozepsané a odešlete ho, až budete chtít.',
  contacts: 'Kontakty',
  address: 'Adresa',
  phone: 'Telefon',
  email: 'E-mail',
  web: 'Web',
  dataBox: 'Datová schránka',
  ico: 'IČO',
  missing: 'neuvedeno',
  hours: 'Úřední hodiny',
  day: 'Den',
  open: 'Otevřeno',
  closed: 'zavřeno',
  hoursMissing: 'Úřad své úřední hodiny zatím neuvedl.',
  days: ['Pondělí', 'Úterý', 'Středa', 'Čtvrtek', 'Pátek', 'Sobota', 'Neděle'],
  handles: 'Co tu vyřídíte',
  pageAbout: name => `${name}: adresa, úřední hodiny, kontakty a elektronická podání úřadu.`,
}

const en: Words = {
  directory: 'Offices',
  directoryAbout:
    'Find your office: where it is, when it is open, what it handles and how to write to it. You can send a submission to a connected office straight from here.',
  search: 'Name of a municipality or district, address or postcode',
  searchHint: 'Capital letters and accents do not matter, e.g. “bela nad rad”.',
  found: 'Offices found',
  connectedOffices: 'All offices',
  similar: words => `No office has the words “${words}”. Perhaps you mean:`,
  ofAddress: words => `For the address or postcode “${words}” we found:`,
  nothing: words => `We found no office for “${words}”.`,
  nothingHelp: 'Try only the beginning of the name, or the name of the district.',
  connected: 'connected office',
  notConnected: 'not connected yet',
  notConnectedHelp:
    'This office is not connected to the portal yet, so you cannot send it a submission from here. Write to it by data box or by post, or visit it in person.',
  district: name => `district of ${name}`,
  types: {
    1: 'municipality',
    2: 'municipality with an authorised municipal office',
    3: 'municipality with extended powers',
  },
  population: { one: 'inhabitant', other: 'inhabitants' },
  write: 'Write to this office',
  writeAbout: 'You can write at once. Your submission is kept as a draft until you send it.',
  contacts: 'Contacts',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  web: 'Website',
  dataBox: 'Data box',
  ico: 'Company number (IČO)',
  missing: 'not stated',
  hours: 'Opening hours',
  day: 'Day',
  open: 'Open',
  closed: 'closed',
  hoursMissing: 'The office has not stated its opening hours yet.',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  handles: 'What you can settle here',
  pageAbout: name => `${name}: address, opening hours, contacts and on-line submissions.`,
}

const de: Words = {
  directory: 'Behörden',
  directoryAbout:
    'Finden Sie Ihre Behörde: wo sie ist, wann sie geöffnet hat, was sie erledigt und wie Sie ihr schreiben. Angeschlossenen Behörden können Sie Ihre Eingabe direkt von hier senden.',
  search: 'Name der Gemeinde oder des Bezirks, Anschrift oder Postleitzahl',
  searchHint: 'Großschreibung und Akzente spielen keine Rolle, z. B. „bela nad rad“.',
  found: 'Gefundene Behörden',
  connectedOffices: 'Alle Behörden',
  similar: words => `Keine Behörde enthält „${words}“. Vielleicht meinen Sie:`,
  ofAddress: words => `Zur Anschrift oder Postleitzahl „${words}“ fanden wir:`,
  nothing: words => `Zu „${words}“ haben wir keine Behörde gefunden.`,
  nothingHelp: 'Versuchen Sie nur den Anfang des Namens oder den Namen des Bezirks.',
  connected: 'angeschlossen',
  notConnected: 'noch nicht angeschlossen',
  notConnectedHelp:
    'Diese Behörde ist noch nicht angeschlossen, von hier können Sie ihr keine Eingabe senden. Schreiben Sie ihr per Datenbox oder Post, oder gehen Sie persönlich hin.',
  district: name => `Bezirk ${name}`,
  types: {
    1: 'Gemeinde',
    2: 'Gemeinde mit beauftragtem Gemeindeamt',
    3: 'Gemeinde mit erweitertem Wirkungsbereich',
  },
  population: { one: 'Einwohner', other: 'Einwohner' },
  write: 'Dieser Behörde schreiben',
  writeAbout: 'Sie können sofort schreiben. Die Eingabe bleibt ein Entwurf, bis Sie sie absenden.',
  contacts: 'Kontakt',
  address: 'Adresse',
  phone: 'Telefon',
  email: 'E-Mail',
  web: 'Website',
  dataBox: 'Datenbox',
  ico: 'Identifikationsnummer (IČO)',
  missing: 'nicht angegeben',
  hours: 'Öffnungszeiten',
  day: 'Tag',
  open: 'Geöffnet',
  closed: 'geschlossen',
  hoursMissing: 'Die Behörde hat ihre Öffnungszeiten noch nicht angegeben.',
  days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  handles: 'Was Sie hier erledigen können',
  pageAbout: name => `${name}: Adresse, Öffnungszeiten, Kontakt und elektronische Eingaben.`,
}

export const texts: Texts<Words> = { cs, en, de }
