import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  now: (number: number) => string
  nothing: string
  shared: string
  turns: (number: number, day: string) => string
  ends: (day: string) => string
  endsShared: (day: string) => string
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
  waiting: count => `Čeká na vás: ${count}`,
  proposedBy: (who, when) => `navrhl(a) ${who}, ${when}`,
}

const en: Words = {
  now: number => `Version ${number} is offered to people now.`,
  nothing: 'It is not offered to people now.',
  shared: 'The shared wording is offered to people now.',
  turns: (number, day) => `Version ${number} takes its place on ${day}.`,
  ends: day => `It ceases to be offered on ${day}.`,
  endsShared: day => `The shared wording takes its place on ${day}.`,
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
  waiting: count => `Wartet auf Sie: ${count}`,
  proposedBy: (who, when) => `vorgeschlagen von ${who}, ${when}`,
}

export const standingTexts: Texts<Words> = { cs, en, de }
