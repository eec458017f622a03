import { formatDate, type Lang, plural, type Texts } from '../../../platform/i18n/index.ts'
import type { ClockStep } from '../rules/clock.ts'

/** One step of the legal clock's reasoning as a sentence; the paragraph stands beside it. */
export const clockTexts: Texts<(step: ClockStep) => string> = {
  cs: step => {
    const day = dayIn('cs')
    switch (step.rule) {
      case 'start':
        return `Doručeno ${day(step.day)}; tento den se nepočítá.`
      case 'base':
        return `Lhůta ${span('cs', step)} končí ${day(step.day)}.`
      case 'extension':
        return `Prodloužení o ${span('cs', step)}: ${day(step.day)}.`
      case 'stop':
        return `Od ${day(step.from)} do ${day(step.to)} lhůta neběžela: ${day(step.day)}.`
      case 'at-least':
        return `Po doplnění zbývá nejméně ${span('cs', step)}: ${day(step.day)}.`
      case 'restart':
        return `Doplněním ${day(step.to)} začíná lhůta znovu.`
      case 'runs-on':
        return `Výzva z ${day(step.from)} lhůtu nestaví.`
      case 'stopped':
        return `Od ${day(step.from)} lhůta stojí, čeká se na doplnění.`
      case 'working-day':
        return `Konec připadl na den pracovního klidu; posouvá se na ${day(step.day)}.`
    }
  },
  en: step => {
    const day = dayIn('en')
    switch (step.rule) {
      case 'start':
        return `Delivered on ${day(step.day)}; that day does not count.`
      case 'base':
        return `The period of ${span('en', step)} ends on ${day(step.day)}.`
      case 'extension':
        return `Extended by ${span('en', step)}: ${day(step.day)}.`
      case 'stop':
        return `It stood still from ${day(step.from)} to ${day(step.to)}: ${day(step.day)}.`
      case 'at-least':
        return `At least ${span('en', step)} remain after the completion: ${day(step.day)}.`
      case 'restart':
        return `The completion of ${day(step.to)} starts the period anew.`
      case 'runs-on':
        return `The call of ${day(step.from)} does not stop the period.`
      case 'stopped':
        return `The period stands still since ${day(step.from)}; a completion is awaited.`
      case 'working-day':
        return `The end fell on a day of rest; it moves to ${day(step.day)}.`
    }
  },
  de: step => {
    const day = dayIn('de')
    switch (step.rule) {
      case 'start':
        return `Zugestellt am ${day(step.day)}; dieser Tag zählt nicht.`
      case 'base':
        return `Die Frist von ${span('de', step)} endet am ${day(step.day)}.`
      case 'extension':
        return `Verlängert um ${span('de', step)}: ${day(step.day)}.`
      case 'stop':
        return `Vom ${day(step.from)} bis ${day(step.to)} ruhte die Frist: ${day(step.day)}.`
      case 'at-least':
        return `Nach der Ergänzung bleiben mindestens ${span('de', step)}: ${day(step.day)}.`
      case 'restart':
        return `Mit der Ergänzung vom ${day(step.to)} beginnt die Frist neu.`
      case 'runs-on':
        return `Die Nachforderung vom ${day(step.from)} hält die Frist nicht an.`
      case 'stopped':
        return `Seit ${day(step.from)} ruht die Frist; eine Ergänzung steht aus.`
      case 'working-day':
        return `Das Ende fiel auf einen arbeitsfreien Tag; es gilt der ${day(step.day)}.`
    }
  },
}

function dayIn(lang: Lang): (day: string | undefined) => string {
  return day => (day ? formatDate(lang, day) : '')
}

const spans = {
  days: {
    cs: { one: 'den', few: 'dny', other: 'dnů' },
    en: { one: 'day', other: 'days' },
    de: { one: 'Tag', other: 'Tagen' },
  },
  months: {
    cs: { one: 'měsíc', few: 'měsíce', other: 'měsíců' },
    en: { one: 'month', other: 'months' },
    de: { one: 'Monat', other: 'Monaten' },
  },
}

function span(lang: Lang, { count = 0, unit = 'days' }: ClockStep): string {
  return `${count} ${plural(lang, count, spans[unit][lang])}`
}
