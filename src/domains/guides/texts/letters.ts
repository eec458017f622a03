import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  subject: string
  greeting: string
  intro: string
  whatToDo: string
  farewell: string
}

/** The letter to the author of guides that nobody has checked for a year; offices read Czech. */
export const letterTexts: Pick<Texts<Words>, 'cs'> = {
  cs: {
    subject: 'Návody, které je třeba zkontrolovat',
    greeting: 'Dobrý den,',
    intro: 'tyto zveřejněné návody k životním situacím nikdo nezkontroloval déle než rok:',
    whatToDo:
      'Přečtěte je prosím, ověřte poplatky, lhůty a předpisy, a zapište kontrolu tlačítkem „Dnes zkontrolováno“. Co už neplatí, opravte a znovu zveřejněte.',
    farewell: 'VIRTUOS',
  },
}
