import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  /** Before the time. */
  saved: string
  elsewhere: string
  ended: string
}

/** What is said while something is written and kept on the way. */
export const keepingTexts: Texts<Words> = {
  cs: {
    saved: 'Rozepsané uloženo v',
    elsewhere:
      'Tohle podání jste mezitím uložili v jiném okně. Tady se dál samo neukládá; po odeslání stránky ukážeme, v čem se liší.',
    ended: 'Přihlášení skončilo, dál se samo neukládá. Po odeslání stránky se znovu přihlásíte.',
  },
  en: {
    saved: 'Draft saved at',
    elsewhere:
      'You have saved this submission in another window meanwhile. Nothing more is saved here by itself; send the page to see what differs.',
    ended: 'You were signed out; nothing more is saved by itself. Send the page and sign in again.',
  },
  de: {
    saved: 'Entwurf gespeichert um',
    elsewhere:
      'Sie haben diese Eingabe inzwischen in einem anderen Fenster gespeichert. Hier wird nichts mehr von selbst gespeichert; nach dem Absenden der Seite sehen Sie die Unterschiede.',
    ended:
      'Die Anmeldung ist beendet, es wird nichts mehr von selbst gespeichert. Nach dem Absenden melden Sie sich wieder an.',
  },
}
