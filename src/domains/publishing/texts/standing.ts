import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  now: (number: number) => string
  nothing: string
  shared: string
  turns: (number: number, day: string) => string
  ends: (day: string) => string
  endsShared: (day: string) => string
  afterwards: {
    again: (number: number) => string
    until: (number: number, day: string) => string
    shared: string
    nothing: string
    instead: string
  }
  givenBack: (who: string, when: string) => string
  waiting: (count: number) => string
  proposedBy: (who: string, when: string) => string
}

const cs: Words = {
  now: number => `Lidem se teď nabízí verze ${number}.`,
  nothing: 'Lidem se teď nenabízí.',
  shared: 'Lidem se teď nabízí sdílená podoba.',
  turns: (number, day) => `Verze ${number} začne platit ${day}.`,
  ends: day => `Přestane se nabízet ${day}.`,
  endsShared: day => `Sdílená podoba začne znovu platit ${day}.`,
  afterwards: {
    again: number => `Po posledním dni se lidem znovu nabídne verze ${number}, která konec nemá.`,
    until: (number, day) =>
      `Po posledním dni se lidem znovu nabídne verze ${number}, nejdéle do ${day}.`,
    shared: 'Po posledním dni se lidem znovu nabídne sdílená podoba.',
    nothing: 'Po posledním dni se přestane nabízet.',
    instead: 'Nemá-li se pak nabízet nic, nechte konec prázdný a po zveřejnění stažení naplánujte.',
  },
  givenBack: (who, when) => `Vrátil(a) k přepracování ${who}, ${when}.`,
  waiting: count => `Čeká na vás: ${count}`,
  proposedBy: (who, when) => `navrhl(a) ${who}, ${when}`,
}

const en: Words = {
  now: number => `Version ${number} is offered to people now.`,
  nothing: 'It is not offered to people now.',
  shared: 'The shared wording is offered to people now.',
  turns: (number, day) => `Version ${number} takes its place on ${day}.`,
  ends: day => `From ${day} it is no longer offered.`,
  endsShared: day => `The shared wording takes its place on ${day}.`,
  afterwards: {
    again: number => `After the last day version ${number}, which has no end, is offered again.`,
    until: (number, day) =>
      `After the last day version ${number} is offered again, until ${day} at most.`,
    shared: 'After the last day the shared wording is offered again.',
    nothing: 'After the last day it is no longer offered.',
    instead:
      'If nothing is to be offered then, leave the end empty and plan a withdrawal once published.',
  },
  givenBack: (who, when) => `Given back by ${who}, ${when}.`,
  waiting: count => `Waiting for you: ${count}`,
  proposedBy: (who, when) => `proposed by ${who}, ${when}`,
}

const de: Words = {
  now: number => `Angeboten wird jetzt Version ${number}.`,
  nothing: 'Es wird jetzt nicht angeboten.',
  shared: 'Angeboten wird jetzt die gemeinsame Fassung.',
  turns: (number, day) => `Version ${number} gilt ab ${day}.`,
  ends: day => `Nicht mehr angeboten ab ${day}.`,
  endsShared: day => `Die gemeinsame Fassung gilt wieder ab ${day}.`,
  afterwards: {
    again: number =>
      `Nach dem letzten Tag wird wieder Version ${number} angeboten, die kein Ende hat.`,
    until: (number, day) =>
      `Nach dem letzten Tag wird wieder Version ${number} angeboten, längstens bis ${day}.`,
    shared: 'Nach dem letzten Tag wird wieder die gemeinsame Fassung angeboten.',
    nothing: 'Nach dem letzten Tag wird es nicht mehr angeboten.',
    instead:
      'Soll dann nichts angeboten werden, lassen Sie das Ende leer und planen danach das Zurückziehen.',
  },
  givenBack: (who, when) => `Zurückgegeben von ${who}, ${when}.`,
  waiting: count => `Wartet auf Sie: ${count}`,
  proposedBy: (who, when) => `vorgeschlagen von ${who}, ${when}`,
}

export const standingTexts: Texts<Words> = { cs, en, de }
