import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  /** Instead of what cannot be said, in a condition. */
  holds: 'platí vlastní pravidlo',
  /** Instead of an amount, or of a computation. */
  by: 'podle vlastního pravidla',
  code: 'Pravidlo, jak je zapsané',
  age: (who: string) => `věk osoby ${who}`,
  years: (since: string) => `počet let od ${since}`,
  birth: (who: string) => `datum narození osoby ${who}`,
  other: (than: string) => `něco jiného než ${than}`,
}

type Words = typeof cs

const en: Words = {
  holds: 'a rule of its own holds',
  by: 'by a rule of its own',
  code: 'The rule as it is written',
  age: who => `the age of ${who}`,
  years: since => `the number of years since ${since}`,
  birth: who => `the birth date of ${who}`,
  other: than => `something else than ${than}`,
}

const de: Words = {
  holds: 'eine eigene Regel gilt',
  by: 'nach einer eigenen Regel',
  code: 'Die Regel, wie sie geschrieben ist',
  age: who => `das Alter von ${who}`,
  years: since => `die Zahl der Jahre seit ${since}`,
  birth: who => `das Geburtsdatum von ${who}`,
  other: than => `etwas anderes als ${than}`,
}

/** What a rule says beyond comparisons, and that it says more than that. */
export const ownRuleTexts: Texts<Words> = { cs, en, de }
