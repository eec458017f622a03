import type { Texts } from '../../../platform/i18n/index.ts'
import type { SettingsRefusal } from '../../offices/index.ts'

type Words = {
  settings: string
  settingsAbout: string
  contact: string
  street: string
  town: string
  postcode: string
  phone: string
  email: string
  web: string
  dataBoxId: string
  hours: string
  hoursHint: string
  days: readonly [string, string, string, string, string, string, string]
  handles: string
  handlesHint: string
  inLanguages: { cs: string; en: string; de: string }
  marks: string
  abbreviation: string
  abbreviationHint: string
  pattern: string
  patternHint: string
  previewTitle: string
  preview: (mark: string, year: number) => string
  previewKeeps: string
  nothingElse: string
  showEffects: string
  save: string
  saved: string
  refusals: Record<SettingsRefusal, string>
}

const cs: Words = {
  settings: 'Nastavení úřadu',
  settingsAbout: 'Adresa, úřední hodiny, co úřad vyřizuje a jak čísluje dokumenty.',
  contact: 'Adresa a spojení',
  street: 'Ulice a číslo',
  town: 'Obec',
  postcode: 'PSČ',
  phone: 'Telefon',
  email: 'E-mail podatelny',
  web: 'Webové stránky',
  dataBoxId: 'Datová schránka',
  hours: 'Úřední hodiny',
  hoursHint: 'Například 8:00–12:00, 13:00–17:00. Zavřený den nechte prázdný.',
  days: ['Pondělí', 'Úterý', 'Středa', 'Čtvrtek', 'Pátek', 'Sobota', 'Neděle'],
  handles: 'Co úřad vyřizuje',
  handlesHint: 'Každou věc na nový řádek',
  inLanguages: { cs: 'Česky', en: 'Anglicky', de: 'Německy' },
  marks: 'Čísla jednací',
  abbreviation: 'Zkratka úřadu',
  abbreviationHint: '2 až 8 velkých písmen nebo číslic bez diakritiky, například KLAT',
  pattern: 'Tvar čísla jednacího',
  patternHint:
    '{abbr} je zkratka, {serial:5} pořadové číslo na pět míst, {year} rok. Jiné znaky se opíšou.',
  previewTitle: 'Takto bude číslo jednací vypadat',
  preview: (mark, year) => `Například dokument s pořadovým číslem 42 v roce ${year}: ${mark}`,
  nothingElse: 'Žádné nastavení se nezmění.',
  previewKeeps: 'Pořadová čísla pokračují. Už vydaná čísla jednací se nezmění.',
  showEffects: 'Ukázat, co se změní',
  save: 'Uložit nastavení',
  saved: 'Nastavení je uloženo.',
  refusals: {
    'mark-lacks-serial': 'Ve tvaru chybí pořadové číslo {serial:5}.',
    'mark-lacks-year': 'Ve tvaru chybí rok {year}.',
    'mark-lacks-abbreviation': 'Ve tvaru chybí zkratka úřadu {abbr}.',
    'mark-unknown-part': 'Ve tvaru je neznámá část. Znám jen {abbr}, {serial:5} a {year}.',
    'mark-bad-character':
      'Tvar smí mít kromě složených částí jen písmena, číslice, mezeru, tečku, pomlčku a lomítko.',
    'mark-too-long': 'Číslo jednací by bylo delší než 50 znaků.',
    'abbreviation-malformed': 'Zkratka má 2 až 8 velkých písmen nebo číslic bez diakritiky.',
    'abbreviation-taken': 'Tuto zkratku už má jiný úřad.',
    'hours-malformed': 'Hodiny pište jako 8:00–12:00, více úseků oddělte čárkou.',
    'hours-overlap': 'Úřední hodiny se překrývají.',
    'postcode-malformed': 'PSČ má pět číslic, například 339 01.',
    'phone-malformed': 'Telefon má devět číslic, nebo předvolbu země.',
    'email-malformed': 'E-mail má mít tvar podatelna@obec.cz.',
    'web-malformed': 'Adresa stránek začíná https://.',
    'data-box-malformed': 'Identifikátor datové schránky má sedm malých písmen a číslic.',
  },
}

const en: Words = {
  settings: 'Office settings',
  settingsAbout: 'Address, hours, what the office handles and how it numbers documents.',
  contact: 'Address and contact',
  street: 'Street and number',
  town: 'Town',
  postcode: 'Postcode',
  phone: 'Phone',
  email: 'E-mail of the filing room',
  web: 'Website',
  dataBoxId: 'Data box',
  hours: 'Office hours',
  hoursHint: 'For example 8:00–12:00, 13:00–17:00. Leave a closed day empty.',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  handles: 'What the office handles',
  handlesHint: 'Each thing on a new line',
  inLanguages: { cs: 'In Czech', en: 'In English', de: 'In German' },
  marks: 'Record marks',
  abbreviation: 'Abbreviation of the office',
  abbreviationHint: '2 to 8 capital letters or digits without diacritics, for example KLAT',
  pattern: 'Form of the record mark',
  patternHint:
    '{abbr} is the abbreviation, {serial:5} the order number of five places, {year} the year. Other characters are copied.',
  previewTitle: 'What a record mark will look like',
  preview: (mark, year) => `For example the document with order number 42 in ${year}: ${mark}`,
  nothingElse: 'No setting will change.',
  previewKeeps: 'Order numbers go on. Marks already given do not change.',
  showEffects: 'Show what will change',
  save: 'Save the settings',
  saved: 'The settings are saved.',
  refusals: {
    'mark-lacks-serial': 'The form lacks the order number {serial:5}.',
    'mark-lacks-year': 'The form lacks the year {year}.',
    'mark-lacks-abbreviation': 'The form lacks the abbreviation {abbr}.',
    'mark-unknown-part': 'The form has an unknown part. Known are {abbr}, {serial:5} and {year}.',
    'mark-bad-character':
      'Beside the parts in braces, only letters, digits, spaces, dots, hyphens and slashes are allowed.',
    'mark-too-long': 'The record mark would be longer than 50 characters.',
    'abbreviation-malformed':
      'An abbreviation has 2 to 8 capital letters or digits without diacritics.',
    'abbreviation-taken': 'Another office has this abbreviation.',
    'hours-malformed': 'Write hours as 8:00–12:00; divide several by commas.',
    'hours-overlap': 'The office hours overlap.',
    'postcode-malformed': 'A postcode has five digits, for example 339 01.',
    'phone-malformed': 'A phone number has nine digits, or a country code.',
    'email-malformed': 'An e-mail looks like office@town.cz.',
    'web-malformed': 'The address of a website begins with https://.',
    'data-box-malformed': 'A data box has an identifier of seven small letters and digits.',
  },
}

const de: Words = {
  settings: 'Einstellungen der Behörde',
  settingsAbout: 'Anschrift, Öffnungszeiten, Zuständigkeiten und Geschäftszeichen.',
  contact: 'Anschrift und Kontakt',
  street: 'Straße und Hausnummer',
  town: 'Ort',
  postcode: 'Postleitzahl',
  phone: 'Telefon',
  email: 'E-Mail der Posteingangsstelle',
  web: 'Webseite',
  dataBoxId: 'Datenbox',
  hours: 'Öffnungszeiten',
  hoursHint: 'Zum Beispiel 8:00–12:00, 13:00–17:00. Geschlossene Tage bleiben leer.',
  days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  handles: 'Was die Behörde erledigt',
  handlesHint: 'Jede Sache in einer neuen Zeile',
  inLanguages: { cs: 'Tschechisch', en: 'Englisch', de: 'Deutsch' },
  marks: 'Geschäftszeichen',
  abbreviation: 'Kürzel der Behörde',
  abbreviationHint: '2 bis 8 Großbuchstaben oder Ziffern ohne Akzente, z. B. KLAT',
  pattern: 'Form des Geschäftszeichens',
  patternHint:
    '{abbr} ist das Kürzel, {serial:5} die fünfstellige laufende Nummer, {year} das Jahr. Andere Zeichen werden übernommen.',
  previewTitle: 'So wird ein Geschäftszeichen aussehen',
  preview: (mark, year) => `Zum Beispiel das Dokument Nummer 42 im Jahr ${year}: ${mark}`,
  nothingElse: 'Keine Einstellung ändert sich.',
  previewKeeps:
    'Die laufenden Nummern gehen weiter. Schon vergebene Geschäftszeichen ändern sich nicht.',
  showEffects: 'Zeigen, was sich ändert',
  save: 'Einstellungen speichern',
  saved: 'Die Einstellungen sind gespeichert.',
  refusals: {
    'mark-lacks-serial': 'Der Form fehlt die laufende Nummer {serial:5}.',
    'mark-lacks-year': 'Der Form fehlt das Jahr {year}.',
    'mark-lacks-abbreviation': 'Der Form fehlt das Kürzel {abbr}.',
    'mark-unknown-part':
      'Die Form enthält einen unbekannten Teil. Bekannt: {abbr}, {serial:5}, {year}.',
    'mark-bad-character':
      'Außer den Teilen in Klammern sind nur Buchstaben, Ziffern, Leerzeichen, Punkte, Bindestriche und Schrägstriche erlaubt.',
    'mark-too-long': 'Das Geschäftszeichen wäre länger als 50 Zeichen.',
    'abbreviation-malformed': 'Ein Kürzel hat 2 bis 8 Großbuchstaben oder Ziffern ohne Akzente.',
    'abbreviation-taken': 'Dieses Kürzel hat schon eine andere Behörde.',
    'hours-malformed': 'Schreiben Sie Zeiten als 8:00–12:00, mehrere mit Komma getrennt.',
    'hours-overlap': 'Die Öffnungszeiten überschneiden sich.',
    'postcode-malformed': 'Eine Postleitzahl hat fünf Ziffern, z. B. 339 01.',
    'phone-malformed': 'Eine Telefonnummer hat neun Ziffern oder eine Landesvorwahl.',
    'email-malformed': 'Eine E-Mail-Adresse hat die Form amt@ort.cz.',
    'web-malformed': 'Die Adresse einer Webseite beginnt mit https://.',
    'data-box-malformed': 'Eine Datenbox hat sieben Kleinbuchstaben und Ziffern.',
  },
}

export const texts: Texts<Words> = { cs, en, de }
