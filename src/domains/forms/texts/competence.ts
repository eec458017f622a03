import type { Texts } from '../../../platform/i18n/index.ts'
import type { FormCompetence } from '../rules/definition.ts'

type Words = {
  /** Beside the offices that have the powers. */
  who: string
  only: Record<FormCompetence, string>
  /** On the page of a clerk who writes the form. */
  every: string
  hint: string
  elsewhere: (office: string) => string
  turnTo: string
  ask: (office: string) => string
}

/** Which offices handle what a form is about, and what is said where one does not. */
export const competenceTexts: Texts<Words> = {
  cs: {
    who: 'Kdo to vyřizuje',
    only: {
      authorised: 'jen pověřené obecní úřady',
      extended: 'jen úřady obcí s rozšířenou působností',
      registry: 'jen úřady, které vedou matriku',
    },
    every: 'každý úřad',
    hint: 'Kdo vybere úřad, který to nevyřizuje, uvidí ten, který to dělá pro jeho obec. Úřad, který formulář zveřejní jako vlastní, ho přijímá vždy.',
    elsewhere: office => `Úřad ${office} tuto věc sám nevyřizuje`,
    turnTo: 'Pošlete formulář tomuto úřadu:',
    ask: office => `Zeptejte se úřadu ${office}, poradí vám, kam se obrátit.`,
  },
  en: {
    who: 'Who handles it',
    only: {
      authorised: 'only authorised municipal offices',
      extended: 'only offices of municipalities with extended powers',
      registry: 'only offices that keep a registry of births and marriages',
    },
    every: 'every office',
    hint: 'Whoever chooses an office that does not handle it sees the one that does so for their municipality. An office that publishes the form as its own always takes it.',
    elsewhere: office => `The office ${office} does not do this itself`,
    turnTo: 'Send the form to this office:',
    ask: office => `Ask the office ${office}, it will tell you where to turn.`,
  },
  de: {
    who: 'Wer das erledigt',
    only: {
      authorised: 'nur beauftragte Gemeindebehörden',
      extended: 'nur Behörden der Gemeinden mit erweitertem Wirkungsbereich',
      registry: 'nur Behörden, die ein Standesamt führen',
    },
    every: 'jede Behörde',
    hint: 'Wer eine Behörde wählt, die das nicht erledigt, sieht jene, die es für seine Gemeinde tut. Eine Behörde, die das Formular als eigenes veröffentlicht, nimmt es immer an.',
    elsewhere: office => `Die Behörde ${office} erledigt das nicht selbst`,
    turnTo: 'Senden Sie das Formular an diese Behörde:',
    ask: office => `Fragen Sie die Behörde ${office}, sie sagt Ihnen, wohin Sie sich wenden.`,
  },
}
