import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  /** Before the time. */
  saved: string
  elsewhere: string
  ended: string
  /** The line is broken, or the portal does not answer: it is tried again by itself. */
  unsaved: string
}

/** What is said while something is written and kept on the way. */
export const keepingTexts: Texts<Words> = {
  cs: {
    saved: 'Rozepsané uloženo v',
    elsewhere:
      'Tohle podání jste mezitím uložili v jiném okně. Tady se dál samo neukládá; po odeslání stránky ukážeme, v čem se liší.',
    ended: 'Přihlášení skončilo, dál se samo neukládá. Po odeslání stránky se znovu přihlásíte.',
    unsaved:
      'Teď se neukládá, nejspíš nejste připojeni. Stránku nezavírejte: jakmile se spojení vrátí, uloží se to samo.',
  },
  en: {
    saved: 'Draft saved at',
    elsewhere:
      'You have saved this submission in another window meanwhile. Nothing more is saved here by itself; send the page to see what differs.',
    ended: 'You were signed out; nothing more is saved by itself. Send the page and sign in again.',
    unsaved:
      'Nothing is being saved now, you are probably offline. Keep this page open: it saves by itself once the connection is back.',
  },
  de: {
    saved: 'Entwurf gespeichert um',
    elsewhere:
      'Sie haben diese Eingabe inzwischen in einem anderen Fenster gespeichert. Hier wird nichts mehr von selbst gespeichert; nach dem Absenden der Seite sehen Sie die Unterschiede.',
    ended:
      'Die Anmeldung ist beendet, es wird nichts mehr von selbst gespeichert. Nach dem Absenden melden Sie sich wieder an.',
    unsaved:
      'Im Moment wird nicht gespeichert, wahrscheinlich sind Sie offline. Lassen Sie die Seite offen: Sobald die Verbindung zurück ist, wird von selbst gespeichert.',
  },
}
