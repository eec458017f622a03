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
}

export const texts: Texts<Words> = { cs, en, de }
