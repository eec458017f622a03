import type { Texts } from '../i18n/index.ts'

/** The words of the frame and of the components; a domain's own words are in its own texts. */
type Words = {
  optional: string
  advised: string
  errorTitle: { one: string; few?: string; other: string }
  errorPrefix: string
  chosenNone: string
  skip: string
  menu: string
  sections: string
  deskSections: string
  search: string
  searchButton: string
  language: string
  notSignedIn: string
  signIn: string
  register: string
  signOut: string
  signedInAs: string
  mailbox: string
  unread: { one: string; few?: string; other: string }
  office: string
  switchOffice: string
  youAreHere: string
  offices: { one: string; few?: string; other: string }
  persons: { one: string; few?: string; other: string }
  pages: string
  newer: string
  older: string
  tagline: string
  footer: string
  related: string
  loading: string
}

const cs: Words = {
  optional: '(nepovinné)',
  advised: '(doporučené)',
  errorTitle: {
    one: 'Na stránce je jedna chyba',
    few: 'Na stránce je několik chyb',
    other: 'Na stránce je několik chyb',
  },
  errorPrefix: 'Chyba:',
  chosenNone: 'Vyberte…',
  skip: 'Přejít k obsahu',
  menu: 'Nabídka a hledání',
  sections: 'Hlavní nabídka',
  deskSections: 'Nabídka úřadu',
  search: 'Hledat na portálu',
  searchButton: 'Hledat',
  language: 'Jazyk',
  notSignedIn: 'Nejste přihlášeni',
  signIn: 'Přihlásit se',
  register: 'Registrovat se',
  signOut: 'Odhlásit se',
  signedInAs: 'Přihlášen(a):',
  mailbox: 'Schránka',
  unread: { one: 'nepřečtená', few: 'nepřečtené', other: 'nepřečtených' },
  office: 'Úřad',
  switchOffice: 'Přejít',
  youAreHere: 'Kde jsem',
  offices: { one: 'připojený úřad', few: 'připojené úřady', other: 'připojených úřadů' },
  persons: {
    one: 'registrovaný uživatel',
    few: 'registrovaní uživatelé',
    other: 'registrovaných uživatelů',
  },
  pages: 'Stránky výpisu',
  newer: 'Předchozí',
  older: 'Další',
  tagline: 'Virtuálně občan samosprávě',
  footer: 'Patička',
  related: 'Související odkazy',
  loading: 'Nahrává se',
}

const en: Words = {
  optional: '(optional)',
  advised: '(recommended)',
  errorTitle: { one: 'There is one error on this page', other: 'There are errors on this page' },
  errorPrefix: 'Error:',
  chosenNone: 'Choose…',
  skip: 'Skip to content',
  menu: 'Menu and search',
  sections: 'Main menu',
  deskSections: 'Office menu',
  search: 'Search the portal',
  searchButton: 'Search',
  language: 'Language',
  notSignedIn: 'You are not signed in',
  signIn: 'Sign in',
  register: 'Register',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  mailbox: 'Mailbox',
  unread: { one: 'unread', other: 'unread' },
  office: 'Office',
  switchOffice: 'Switch',
  youAreHere: 'You are here',
  offices: { one: 'connected office', other: 'connected offices' },
  persons: { one: 'registered user', other: 'registered users' },
  pages: 'Pages of the list',
  newer: 'Previous',
  older: 'Next',
  tagline: 'Citizens and local government, virtually',
  footer: 'Footer',
  related: 'Related links',
  loading: 'Uploading',
}

const de: Words = {
  optional: '(optional)',
  advised: '(empfohlen)',
  errorTitle: {
    one: 'Auf dieser Seite ist ein Fehler',
    other: 'Auf dieser Seite sind mehrere Fehler',
  },
  errorPrefix: 'Fehler:',
  chosenNone: 'Bitte wählen…',
  skip: 'Zum Inhalt springen',
  menu: 'Menü und Suche',
  sections: 'Hauptmenü',
  deskSections: 'Menü der Behörde',
  search: 'Im Portal suchen',
  searchButton: 'Suchen',
  language: 'Sprache',
  notSignedIn: 'Sie sind nicht angemeldet',
  signIn: 'Anmelden',
  register: 'Registrieren',
  signOut: 'Abmelden',
  signedInAs: 'Angemeldet:',
  mailbox: 'Postfach',
  unread: { one: 'ungelesen', other: 'ungelesen' },
  office: 'Behörde',
  switchOffice: 'Wechseln',
  youAreHere: 'Sie sind hier',
  offices: { one: 'angeschlossene Behörde', other: 'angeschlossene Behörden' },
  persons: { one: 'registrierter Nutzer', other: 'registrierte Nutzer' },
  pages: 'Seiten der Liste',
  newer: 'Zurück',
  older: 'Weiter',
  tagline: 'Bürger und Selbstverwaltung, virtuell',
  footer: 'Fußzeile',
  related: 'Verwandte Links',
  loading: 'Wird hochgeladen',
}

export const texts: Texts<Words> = { cs, en, de }
