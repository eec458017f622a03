import type { Lang, Texts } from '../../../platform/i18n/index.ts'
import type { Kind } from '../rules/index.ts'

type Forms = { one: string; few?: string; other: string }

export type SearchWords = {
  title: string
  label: string
  kinds: Record<Kind, string>
  everything: string
  groups: string
  ask: string
  common: string
  found: (count: string, words: string) => string
  results: Forms
  all: (kind: string, count: string) => string
  first: (shown: number) => string
  partial: string
  partialHelp: string
  meant: string
  nothing: (words: string) => string
  nothingHelp: string
  nothingOfKind: (kind: string) => string
  directory: string
  district: (name: string) => string
  /** What people add to the name of a town when they look for its office. */
  ofOffice: string
  /** Said before the offices that have their own wording of a result. */
  wordings: string
  /** A link to what is there in another language. */
  abroad: (lang: Lang, count: string) => string
  /** Said at a result that is in another language than the page. */
  inLanguage: Record<Lang, string>
}

const cs: SearchWords = {
  title: 'Hledání',
  label: 'Co hledáte?',
  kinds: {
    guide: 'Životní situace',
    form: 'Formuláře',
    office: 'Úřady',
    news: 'Aktuality',
    help: 'Nápověda',
  },
  everything: 'Vše',
  groups: 'Skupiny výsledků',
  ask: 'Napište úřad, službu nebo otázku, třeba „Klatovy“, „poplatek za psa“ nebo „zapomenuté heslo“.',
  common: 'Taková slova jsou v každém textu. Přidejte slovo, které říká, co chcete vyřídit.',
  found: (count, words) => `${count} pro „${words}“`,
  results: { one: 'výsledek', few: 'výsledky', other: 'výsledků' },
  all: (kind, count) => `${kind}: zobrazit všechny (${count})`,
  first: shown => `Tady je prvních ${shown}, nejlepší nahoře. Přidejte slovo a bude jich méně.`,
  partial: 'Všechna slova pohromadě nikde nejsou',
  partialHelp: 'Tady je, co má aspoň některá z nich.',
  meant: 'Nechtěli jste hledat:',
  nothing: words => `Pro „${words}“ jsme nic nenašli.`,
  nothingHelp:
    'Zkuste méně slov nebo jen jejich začátek. Háčky, čárky, koncovky ani velká písmena nehrají roli.',
  nothingOfKind: kind => `Tady jsme nic nenašli. Jiné výsledky než „${kind}“ ale máme.`,
  directory: 'Adresář úřadů',
  district: name => `okres ${name}`,
  ofOffice:
    'úřad, obecní úřad, městský úřad, magistrát, radnice, podatelna, úřední hodiny, otevírací doba, telefon, e-mail, kontakt, adresa, datová schránka',
  wordings: 'Jak je to u úřadu:',
  abroad: (lang, count) =>
    `Výsledky v ${{ cs: 'češtině', en: 'angličtině', de: 'němčině' }[lang]} (${count})`,
  inLanguage: { cs: 'česky', en: 'anglicky', de: 'německy' },
}

const en: SearchWords = {
  title: 'Search',
  label: 'What are you looking for?',
  kinds: {
    guide: 'Life situations',
    form: 'Forms',
    office: 'Offices',
    news: 'News',
    help: 'Help',
  },
  everything: 'All',
  groups: 'Groups of results',
  ask: 'Type an office, a service or a question, e.g. “Klatovy”, “dog fee” or “forgotten password”.',
  common: 'Every text has such words. Add one that says what you want to settle.',
  found: (count, words) => `${count} for “${words}”`,
  results: { one: 'result', other: 'results' },
  all: (kind, count) => `${kind}: show all (${count})`,
  first: shown => `These are the first ${shown}, the best on top. Add a word to get fewer.`,
  partial: 'Nothing has all the words',
  partialHelp: 'Here is what has some of them.',
  meant: 'Did you mean:',
  nothing: words => `We found nothing for “${words}”.`,
  nothingHelp:
    'Try fewer words or only their beginnings. Accents, endings and capitals do not matter.',
  nothingOfKind: kind => `Nothing was found here. There are results other than “${kind}”, though.`,
  directory: 'Directory of offices',
  district: name => `district of ${name}`,
  ofOffice:
    'office, town hall, municipal office, office hours, opening hours, telephone, e-mail, contact, address, data box',
  wordings: 'How it is at the office:',
  abroad: (lang, count) =>
    `Results in ${{ cs: 'Czech', en: 'English', de: 'German' }[lang]} (${count})`,
  inLanguage: { cs: 'in Czech', en: 'in English', de: 'in German' },
}

const de: SearchWords = {
  title: 'Suche',
  label: 'Was suchen Sie?',
  kinds: {
    guide: 'Lebenslagen',
    form: 'Formulare',
    office: 'Behörden',
    news: 'Aktuelles',
    help: 'Hilfe',
  },
  everything: 'Alles',
  groups: 'Gruppen der Ergebnisse',
  ask: 'Geben Sie eine Behörde, einen Dienst oder eine Frage ein, z. B. „Klatovy“, „Hundeabgabe“ oder „Passwort“.',
  common:
    'Solche Wörter stehen in jedem Text. Ergänzen Sie eines, das sagt, was Sie erledigen wollen.',
  found: (count, words) => `${count} zu „${words}“`,
  results: { one: 'Ergebnis', other: 'Ergebnisse' },
  all: (kind, count) => `${kind}: alle anzeigen (${count})`,
  first: shown =>
    `Das sind die ersten ${shown}, die besten oben. Ein Wort mehr, und es sind weniger.`,
  partial: 'Alle Wörter zusammen kommen nirgends vor',
  partialHelp: 'Hier ist, was wenigstens einige davon enthält.',
  meant: 'Meinten Sie:',
  nothing: words => `Zu „${words}“ haben wir nichts gefunden.`,
  nothingHelp:
    'Versuchen Sie weniger Wörter oder nur deren Anfang. Akzente, Endungen und Großbuchstaben spielen keine Rolle.',
  nothingOfKind: kind =>
    `Hier wurde nichts gefunden. Es gibt aber andere Ergebnisse als „${kind}“.`,
  directory: 'Verzeichnis der Behörden',
  district: name => `Bezirk ${name}`,
  ofOffice:
    'Behörde, Gemeindeamt, Stadtamt, Rathaus, Sprechstunden, Öffnungszeiten, Telefon, E-Mail, Kontakt, Adresse, Datenbox',
  wordings: 'So ist es bei der Behörde:',
  abroad: (lang, count) =>
    `Ergebnisse auf ${{ cs: 'Tschechisch', en: 'Englisch', de: 'Deutsch' }[lang]} (${count})`,
  inLanguage: { cs: 'auf Tschechisch', en: 'auf Englisch', de: 'auf Deutsch' },
}

/** The words of the search, by language. */
export const searchTexts: Texts<SearchWords> = { cs, en, de }
