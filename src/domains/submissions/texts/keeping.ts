import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  /** Before the time. */
  saved: string
  elsewhere: string
  ended: string
  /** The line is broken, or the portal does not answer: it is tried again by itself. */
  unsaved: string
  /** The button was pressed while the line was broken: the page is still here. */
  stayed: string
  /** It was sent, or thrown away, from another window. */
  sent: string
  gone: string
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
    stayed:
      'Neodesláno: portál teď neodpovídá, nejspíš nejste připojeni. Stránka zůstala otevřená a nic z ní se neztratilo. Až se spojení vrátí, stiskněte tlačítko znovu.',
    sent: 'Tohle podání jste mezitím odeslali z jiného okna. Co píšete tady, se neukládá a úřad to nedostane.',
    gone: 'Tohle podání tu už není, nejspíš jste ho smazali v jiném okně. Co píšete tady, se neukládá.',
  },
  en: {
    saved: 'Draft saved at',
    elsewhere:
      'You have saved this submission in another window meanwhile. Nothing more is saved here by itself; send the page to see what differs.',
    ended: 'You were signed out; nothing more is saved by itself. Send the page and sign in again.',
    unsaved:
      'Nothing is being saved now, you are probably offline. Keep this page open: it saves by itself once the connection is back.',
    stayed:
      'Not sent: the portal does not answer now, you are probably offline. The page has stayed open and nothing on it is lost. Once the connection is back, press the button again.',
    sent: 'You have sent this submission from another window meanwhile. What you write here is not saved and the office does not receive it.',
    gone: 'This submission is no longer here, you have probably deleted it in another window. What you write here is not saved.',
  },
  de: {
    saved: 'Entwurf gespeichert um',
    elsewhere:
      'Sie haben diese Eingabe inzwischen in einem anderen Fenster gespeichert. Hier wird nichts mehr von selbst gespeichert; nach dem Absenden der Seite sehen Sie die Unterschiede.',
    ended:
      'Die Anmeldung ist beendet, es wird nichts mehr von selbst gespeichert. Nach dem Absenden melden Sie sich wieder an.',
    unsaved:
      'Im Moment wird nicht gespeichert, wahrscheinlich sind Sie offline. Lassen Sie die Seite offen: Sobald die Verbindung zurück ist, wird von selbst gespeichert.',
    stayed:
      'Nicht gesendet: Das Portal antwortet im Moment nicht, wahrscheinlich sind Sie offline. Die Seite ist offen geblieben und nichts ist verloren. Sobald die Verbindung zurück ist, drücken Sie die Schaltfläche noch einmal.',
    sent: 'Diese Eingabe haben Sie inzwischen aus einem anderen Fenster abgesendet. Was Sie hier schreiben, wird nicht gespeichert und die Behörde erhält es nicht.',
    gone: 'Diese Eingabe ist nicht mehr da, wahrscheinlich haben Sie sie in einem anderen Fenster gelöscht. Was Sie hier schreiben, wird nicht gespeichert.',
  },
}
