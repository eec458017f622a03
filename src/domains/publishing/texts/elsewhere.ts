import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  forms: string
  guides: string
  lead: string
  words: string
  wordsHint: string
  type: string
  anyType: string
  types: Record<1 | 2 | 3, string>
  search: string
  found: string
  nothing: string
  more: string
  from: (office: string, number: number, day: string) => string
  adaptation: string
  take: string
  takenOver: (office: string, number: number) => string
  taken: string
}

const cs: Words = {
  forms: 'Formuláře jiných úřadů',
  guides: 'Návody jiných úřadů',
  lead: 'Co zveřejnil jiný úřad, můžete převzít jako svůj koncept. Jeho text zůstane, jak je, a vy si svůj upravíte.',
  words: 'Slova z názvu',
  wordsHint: 'Háčky, čárky ani velká písmena nehrají roli. Prázdné znamená všechny.',
  type: 'Jaký úřad',
  anyType: 'kterýkoli',
  types: {
    1: 'obec',
    2: 'obec s pověřeným obecním úřadem',
    3: 'obec s rozšířenou působností',
  },
  search: 'Hledat',
  found: 'Co jiné úřady nabízejí',
  nothing: 'Nic takového žádný jiný úřad nenabízí.',
  more: 'Je toho víc. Přidejte slovo, nebo vyberte druh úřadu.',
  from: (office, number, day) => `${office}, verze ${number}, od ${day}`,
  adaptation: 'úprava sdíleného textu',
  take: 'Převzít',
  takenOver: (office, number) => `Převzato: ${office}, verze ${number}.`,
  taken: 'Převzato jako váš koncept. Zkontrolujte poplatky, útvary a kontakty: platily jinde.',
}

const en: Words = {
  forms: 'Forms of other offices',
  guides: 'Guides of other offices',
  lead: 'What another office has published you can take over as your own draft. Theirs stays as it is, and you change yours.',
  words: 'Words in the name',
  wordsHint: 'Accents and capitals do not matter. Empty means all.',
  type: 'Which kind of office',
  anyType: 'any',
  types: {
    1: 'municipality',
    2: 'municipality with an authorised municipal office',
    3: 'municipality with extended powers',
  },
  search: 'Search',
  found: 'What other offices offer',
  nothing: 'No other office offers anything like that.',
  more: 'There is more. Add a word, or choose a kind of office.',
  from: (office, number, day) => `${office}, version ${number}, from ${day}`,
  adaptation: 'adapted from a shared text',
  take: 'Take over',
  takenOver: (office, number) => `Taken over: ${office}, version ${number}.`,
  taken:
    'Taken over as your draft. Check fees, units and contacts: they are those of the other office.',
}

const de: Words = {
  forms: 'Formulare anderer Behörden',
  guides: 'Ratgeber anderer Behörden',
  lead: 'Was eine andere Behörde veröffentlicht hat, können Sie als eigenen Entwurf übernehmen. Deren Text bleibt, wie er ist, und Sie ändern Ihren.',
  words: 'Wörter aus dem Namen',
  wordsHint: 'Akzente und Großbuchstaben spielen keine Rolle. Leer heißt alle.',
  type: 'Welche Art von Behörde',
  anyType: 'jede',
  types: {
    1: 'Gemeinde',
    2: 'Gemeinde mit beauftragtem Gemeindeamt',
    3: 'Gemeinde mit erweitertem Wirkungsbereich',
  },
  search: 'Suchen',
  found: 'Was andere Behörden anbieten',
  nothing: 'So etwas bietet keine andere Behörde an.',
  more: 'Es gibt mehr. Fügen Sie ein Wort hinzu oder wählen Sie eine Art von Behörde.',
  from: (office, number, day) => `${office}, Version ${number}, ab ${day}`,
  adaptation: 'Anpassung eines gemeinsamen Textes',
  take: 'Übernehmen',
  takenOver: (office, number) => `Übernommen: ${office}, Version ${number}.`,
  taken:
    'Als Ihr Entwurf übernommen. Prüfen Sie Gebühren, Abteilungen und Kontakte: Sie galten dort.',
}

export const elsewhereTexts: Texts<Words> = { cs, en, de }
