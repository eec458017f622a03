import type { Texts } from '../platform/i18n/index.ts'

type Words = {
  sections: {
    home: string
    identity: string
    bookings: string
    guides: string
    forms: string
    submissions: string
    board: string
    help: string
  }
  desk: {
    filing: string
    records: string
    overview: string
    verification: string
    forms: string
    guides: string
    administration: string
    operation: string
  }
  unverified: string
  howToVerify: string
  demoBanner: string
  unstampedBanner: string
}

const cs: Words = {
  sections: {
    home: 'Domů',
    identity: 'Správa identit',
    bookings: 'Rezervace času',
    guides: 'Životní situace',
    forms: 'Formuláře',
    submissions: 'Podání',
    board: 'Úřední deska',
    help: 'Nápověda',
  },
  desk: {
    filing: 'Podatelna',
    records: 'Spisová služba',
    overview: 'Přehled',
    verification: 'Ověření totožnosti',
    forms: 'Tvorba formulářů',
    guides: 'Správa návodů',
    administration: 'Správa úřadu',
    operation: 'Provoz',
  },
  unverified: 'Odeslat podání budete moci po ověření totožnosti na kterémkoli úřadě.',
  howToVerify: 'Jak na ověření',
  demoBanner: 'Ukázka: vymyšlené osoby, nic neodchází na skutečné úřady.',
  unstampedBanner:
    'Časová razítka teď nejsou k dispozici. Podání přijímáme a číslujeme, zapečetěné potvrzení dostanete, jakmile to půjde.',
}

const en: Words = {
  sections: {
    home: 'Home',
    identity: 'Identity',
    bookings: 'Bookings',
    guides: 'Life situations',
    forms: 'Forms',
    submissions: 'Submissions',
    board: 'Notice board',
    help: 'Help',
  },
  desk: {
    filing: 'Filing room',
    records: 'Records',
    overview: 'Overview',
    verification: 'Identity verification',
    forms: 'Form building',
    guides: 'Guide editing',
    administration: 'Office settings',
    operation: 'Operation',
  },
  unverified: 'You can send submissions after any office has verified your identity.',
  howToVerify: 'How to get verified',
  demoBanner: 'Demonstration: invented people, nothing leaves for real offices.',
  unstampedBanner:
    'Time stamps are not available now. We receive and number submissions; you will get the sealed receipt as soon as possible.',
}

const de: Words = {
  sections: {
    home: 'Startseite',
    identity: 'Identität',
    bookings: 'Terminbuchung',
    guides: 'Lebenslagen',
    forms: 'Formulare',
    submissions: 'Eingaben',
    board: 'Amtstafel',
    help: 'Hilfe',
  },
  desk: {
    filing: 'Posteingangsstelle',
    records: 'Aktenführung',
    overview: 'Übersicht',
    verification: 'Identitätsprüfung',
    forms: 'Formulare bauen',
    guides: 'Ratgeber pflegen',
    administration: 'Behörde verwalten',
    operation: 'Betrieb',
  },
  unverified: 'Absenden können Sie, sobald eine Behörde Ihre Identität geprüft hat.',
  howToVerify: 'Zur Prüfung',
  demoBanner: 'Vorführung: erfundene Personen, nichts erreicht echte Behörden.',
  unstampedBanner:
    'Zeitstempel sind derzeit nicht verfügbar. Wir nehmen Eingaben an und nummerieren sie; die gesiegelte Bestätigung folgt, sobald es geht.',
}

export const texts: Texts<Words> = { cs, en, de }
