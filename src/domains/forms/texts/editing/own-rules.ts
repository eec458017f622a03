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
  /** Beside a rule that comparisons cannot show. */
  kept: 'Co s pravidlem, které tu už platí',
  keptHint: 'Stojí níž jako text: je složitější, než umí tvůrce podmínek.',
  keepings: {
    all: 'zůstane a zároveň má platit, co přidáváte',
    any: 'zůstane, nebo stačí, co přidáváte',
    replace: 'zruší se, platit bude jen to, co přidáváte',
  },
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
  kept: 'What becomes of the rule that stands here now',
  keptHint: 'It stands below as a text: it is more than the maker of conditions can show.',
  keepings: {
    all: 'it stays, and what you add must hold too',
    any: 'it stays, or what you add is enough',
    replace: 'it goes, and only what you add holds',
  },
}

const de: Words = {
  holds: 'eine eigene Regel gilt',
  by: 'nach einer eigenen Regel',
  code: 'Die Regel, wie sie geschrieben ist',
  age: who => `das Alter von ${who}`,
  years: since => `die Zahl der Jahre seit ${since}`,
  birth: who => `das Geburtsdatum von ${who}`,
  other: than => `etwas anderes als ${than}`,
  kept: 'Was mit der Regel geschieht, die hier schon gilt',
  keptHint: 'Sie steht unten als Text: Sie ist mehr, als hier gezeigt werden kann.',
  keepings: {
    all: 'sie bleibt, und was Sie hinzufügen, muss auch gelten',
    any: 'sie bleibt, oder es genügt, was Sie hinzufügen',
    replace: 'sie fällt weg, es gilt nur, was Sie hinzufügen',
  },
}

/** What a rule says beyond comparisons, and that it says more than that. */
export const ownRuleTexts: Texts<Words> = { cs, en, de }
