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
  more: (count: number) => `Dalších změn v tomto uložení: ${count}`,
  none: 'Obě verze jsou stejné.',
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
  more: count => `More changes in this saving: ${count}`,
  none: 'Both versions are the same.',
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
  more: count => `Weitere Änderungen in dieser Speicherung: ${count}`,
  none: 'Beide Versionen sind gleich.',
}

export const comparisonTexts: Texts<Words> = { cs, en, de }
