import type { Texts } from '../../../../platform/i18n/index.ts'
import type { LimitWay } from '../../rules/editing/day-limits.ts'

type Words = {
  min: string
  max: string
  ways: Record<LimitWay, string>
  /** How many days, or which day, beside each of the two. */
  when: { min: string; max: string }
  whenHint: string
}

const cs: Words = {
  min: 'Nejdřívější den, který lze zadat',
  max: 'Nejpozdější den, který lze zadat',
  ways: {
    none: 'bez omezení',
    today: 'den vyplnění formuláře',
    after: 'tolik dní po dni vyplnění',
    before: 'tolik dní přede dnem vyplnění',
    day: 'určité datum',
  },
  when: {
    min: 'Kolik dní nebo které datum (nejdřív)',
    max: 'Kolik dní nebo které datum (nejpozději)',
  },
  whenHint: 'Například 30, nebo 24. 12. 2026. Bez omezení a u dne vyplnění nechte prázdné.',
}

const en: Words = {
  min: 'The earliest day that can be given',
  max: 'The latest day that can be given',
  ways: {
    none: 'no limit',
    today: 'the day of filling in',
    after: 'a number of days after the day of filling in',
    before: 'a number of days before the day of filling in',
    day: 'a certain date',
  },
  when: {
    min: 'How many days or which date (earliest)',
    max: 'How many days or which date (latest)',
  },
  whenHint:
    'For example 30, or 24 Dec 2026. Leave empty for no limit and for the day of filling in.',
}

const de: Words = {
  min: 'Der früheste Tag, den man angeben kann',
  max: 'Der späteste Tag, den man angeben kann',
  ways: {
    none: 'ohne Grenze',
    today: 'der Tag des Ausfüllens',
    after: 'eine Zahl von Tagen nach dem Ausfüllen',
    before: 'eine Zahl von Tagen vor dem Ausfüllen',
    day: 'ein bestimmtes Datum',
  },
  when: {
    min: 'Wie viele Tage oder welches Datum (frühestens)',
    max: 'Wie viele Tage oder welches Datum (spätestens)',
  },
  whenHint: 'Zum Beispiel 30 oder 24.12.2026. Ohne Grenze und beim Tag des Ausfüllens leer lassen.',
}

/** The words by which a clerk limits the dates that can be given. */
export const dayLimitTexts: Texts<Words> = { cs, en, de }
