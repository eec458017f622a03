import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  subject: string
  greeting: string
  intro: string
  whatToDo: string
  farewell: string
}

/** The letter to the author of guides that nobody has checked for a year. */
export const letterTexts: Texts<Words> = {
  cs: {
    subject: 'Návody, které je třeba zkontrolovat',
    greeting: 'Dobrý den,',
    intro: 'tyto zveřejněné návody k životním situacím nikdo nezkontroloval déle než rok:',
    whatToDo:
      'Přečtěte je prosím, ověřte poplatky, lhůty a předpisy, a zapište kontrolu tlačítkem „Dnes zkontrolováno“. Co už neplatí, opravte a znovu zveřejněte.',
    farewell: 'VIRTUOS',
  },
  en: {
    subject: 'Guides that need to be checked',
    greeting: 'Hello,',
    intro: 'Nobody has checked these published guides to life situations for more than a year:',
    whatToDo:
      'Please read them, verify the fees, periods and laws, and note the check with the button “Checked today”. Correct what is no longer right and publish it again.',
    farewell: 'VIRTUOS',
  },
  de: {
    subject: 'Ratgeber, die zu prüfen sind',
    greeting: 'Guten Tag,',
    intro:
      'diese veröffentlichten Ratgeber zu Lebenslagen hat seit mehr als einem Jahr niemand geprüft:',
    whatToDo:
      'Bitte lesen Sie sie, prüfen Sie Gebühren, Fristen und Vorschriften und tragen Sie die Prüfung mit der Schaltfläche „Heute geprüft“ ein. Was nicht mehr gilt, berichtigen und veröffentlichen Sie neu.',
    farewell: 'VIRTUOS',
  },
}
