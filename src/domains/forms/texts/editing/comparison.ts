import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  title: 'Porovnání verzí',
  older: 'Starší',
  newer: 'Novější',
  show: 'Porovnat',
  version: (number: number, day: string) => `verze ${number}, zveřejněná ${day}`,
  draft: 'rozpracovaná verze',
  original: (number: number) => `sdílený formulář, verze ${number}`,
  columns: { place: 'Místo', before: 'Předtím', after: 'Potom' },
  caption: 'Co se změnilo',
  none: 'Obě verze jsou stejné.',
  history: {
    title: 'Historie',
    savings: 'Úpravy, jak byly ukládány; i návrat k některé jde vzít zpět',
    savingsOf: (version: number) => `Úpravy, kterými vznikla verze ${version}`,
    columns: { when: 'Kdy', who: 'Kdo', what: 'Co změnil', back: 'Návrat' },
    start: 'začátek',
    changes: (count: number) => `změn: ${count}`,
    back: 'Vrátit se sem',
    backTo: (when: string) => `do stavu ${when}`,
    current: 'současný stav',
    empty: 'Zatím není uložena žádná úprava.',
  },
}

type Words = typeof cs

const en: Words = {
  title: 'Comparison of versions',
  older: 'Older',
  newer: 'Newer',
  show: 'Compare',
  version: (number, day) => `version ${number}, published ${day}`,
  draft: 'the draft',
  original: number => `shared form, version ${number}`,
  columns: { place: 'Place', before: 'Before', after: 'After' },
  caption: 'What changed',
  none: 'Both versions are the same.',
  history: {
    title: 'History',
    savings: 'Changes as they were saved; going back to one can be undone, too',
    savingsOf: version => `Changes by which version ${version} was written`,
    columns: { when: 'When', who: 'Who', what: 'What changed', back: 'Go back' },
    start: 'the beginning',
    changes: count => `changes: ${count}`,
    back: 'Go back here',
    backTo: when => `to what was on ${when}`,
    current: 'what is now',
    empty: 'Nothing was saved yet.',
  },
}

const de: Words = {
  title: 'Vergleich der Versionen',
  older: 'Ältere',
  newer: 'Neuere',
  show: 'Vergleichen',
  version: (number, day) => `Version ${number}, veröffentlicht ${day}`,
  draft: 'der Entwurf',
  original: number => `gemeinsames Formular, Version ${number}`,
  columns: { place: 'Stelle', before: 'Vorher', after: 'Nachher' },
  caption: 'Was sich geändert hat',
  none: 'Beide Versionen sind gleich.',
  history: {
    title: 'Verlauf',
    savings: 'Änderungen, wie sie gespeichert wurden; auch Zurückgehen lässt sich zurücknehmen',
    savingsOf: version => `Änderungen, durch die Version ${version} entstand`,
    columns: { when: 'Wann', who: 'Wer', what: 'Was geändert', back: 'Zurück' },
    start: 'Beginn',
    changes: count => `Änderungen: ${count}`,
    back: 'Hierher zurück',
    backTo: when => `zum Stand vom ${when}`,
    current: 'jetziger Stand',
    empty: 'Noch wurde nichts gespeichert.',
  },
}

export const comparisonTexts: Texts<Words> = { cs, en, de }
