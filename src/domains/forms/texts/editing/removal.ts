import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  title: 'Opravdu odstranit?',
  lead: (place: string) => `Ptají se na to jiná místa formuláře: ${place}`,
  after: 'Po odstranění je bude třeba opravit. Odstranění jde vzít zpět.',
  remove: 'Přesto odstranit',
  keep: 'Nechat ve formuláři',
}

type Words = typeof cs

const en: Words = {
  title: 'Really remove it?',
  lead: place => `Other places in the form depend on it: ${place}`,
  after: 'They will have to be corrected afterwards. The removal can be undone.',
  remove: 'Remove it anyway',
  keep: 'Leave it in the form',
}

const de: Words = {
  title: 'Wirklich entfernen?',
  lead: place => `Andere Stellen des Formulars hängen davon ab: ${place}`,
  after: 'Sie müssen danach berichtigt werden. Das Entfernen lässt sich zurücknehmen.',
  remove: 'Trotzdem entfernen',
  keep: 'Im Formular lassen',
}

/** What is asked before something is removed on which other places depend. */
export const removalTexts: Texts<Words> = { cs, en, de }
