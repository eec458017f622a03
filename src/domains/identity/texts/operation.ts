import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  operation: string
  operationIntro: string
  connected: string
  registered: string
  verified: string
  offices: string
  office: string
  type: string
  population: string
  since: string
  noOffices: string
  factor: string
  factorAbout: string
  factorEmail: string
  factorReset: string
  factorDone: string
  factorRefused: string
}

const cs: Words = {
  operation: 'Provoz portálu',
  operationIntro: 'Připojené úřady a počty uživatelů.',
  connected: 'Připojené úřady',
  registered: 'Registrovaní uživatelé',
  verified: 'Ověření uživatelé se smlouvou',
  offices: 'Úřady',
  office: 'Úřad',
  type: 'Typ',
  population: 'Obyvatel',
  since: 'Připojen od',
  noOffices: 'Zatím není připojen žádný úřad.',
  factor: 'Zrušení druhého faktoru',
  factorAbout:
    'Zrušte ho jen tomu, koho jste bezpečně poznali. Osoba dostane e-mail a při přihlášení si nastaví nový.',
  factorEmail: 'E-mail úřední osoby',
  factorReset: 'Zrušit druhý faktor',
  factorDone: 'Druhý faktor je zrušen. Osoba dostala e-mail.',
  factorRefused: 'Takový účet úřední osoby není, nebo je váš vlastní.',
}

const en: Words = {
  operation: 'Operation of the portal',
  operationIntro: 'Connected offices and numbers of users.',
  connected: 'Connected offices',
  registered: 'Registered users',
  verified: 'Verified users with a contract',
  offices: 'Offices',
  office: 'Office',
  type: 'Type',
  population: 'Population',
  since: 'Connected since',
  noOffices: 'No office is connected yet.',
  factor: 'Reset of a second factor',
  factorAbout:
    'Reset it only for somebody whom you have recognised beyond doubt. They get an e-mail and set up a new one at sign-in.',
  factorEmail: 'E-mail of the officer',
  factorReset: 'Reset the second factor',
  factorDone: 'The second factor is reset. The person was told by e-mail.',
  factorRefused: 'There is no such account of an officer, or it is your own.',
}

const de: Words = {
  operation: 'Betrieb des Portals',
  operationIntro: 'Angeschlossene Behörden und Zahlen der Nutzer.',
  connected: 'Angeschlossene Behörden',
  registered: 'Registrierte Nutzer',
  verified: 'Geprüfte Nutzer mit Vertrag',
  offices: 'Behörden',
  office: 'Behörde',
  type: 'Typ',
  population: 'Einwohner',
  since: 'Angeschlossen seit',
  noOffices: 'Noch ist keine Behörde angeschlossen.',
  factor: 'Zweiten Faktor zurücksetzen',
  factorAbout:
    'Nur für jemanden, den Sie sicher erkannt haben. Die Person erhält eine E-Mail und richtet bei der Anmeldung einen neuen ein.',
  factorEmail: 'E-Mail der Amtsperson',
  factorReset: 'Zweiten Faktor zurücksetzen',
  factorDone: 'Der zweite Faktor ist zurückgesetzt. Die Person wurde per E-Mail benachrichtigt.',
  factorRefused: 'Ein solches Konto einer Amtsperson gibt es nicht, oder es ist Ihr eigenes.',
}

export const texts: Texts<Words> = { cs, en, de }
