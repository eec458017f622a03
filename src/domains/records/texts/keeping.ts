import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  /** Before the time. */
  saved: string
  /** The line is broken, or the portal does not answer: it is tried again by itself. */
  unsaved: string
  /** The button was pressed while the line was broken: the page is still here. */
  stayed: string
  ended: string
  /** The case is not theirs to open any more. */
  gone: string
}

/** What is said while an officer writes an answer and it is kept on the way. */
export const keepingTexts: Texts<Words> = {
  cs: {
    saved: 'Uloženo v',
    unsaved: 'Teď se neukládá, nejspíš nejste připojeni. Stránku nezavírejte, zkoušíme to dál.',
    stayed:
      'Neodesláno: portál teď neodpovídá, nejspíš nejste připojeni. Stránka zůstala otevřená a nic z ní se neztratilo. Až se spojení vrátí, stiskněte tlačítko znovu.',
    ended: 'Přihlášení skončilo, dál se samo neukládá. Po stisknutí tlačítka se znovu přihlásíte.',
    gone: 'Tento spis už nemůžete otevřít, nejspíš ho má někdo jiný. Co píšete, se neukládá: zkopírujte si to.',
  },
  en: {
    saved: 'Saved at',
    unsaved:
      'Nothing is being saved now, you are probably offline. Keep this page open, we go on trying.',
    stayed:
      'Not sent: the portal does not answer now, you are probably offline. The page has stayed open and nothing on it is lost. Once the connection is back, press the button again.',
    ended: 'You were signed out; nothing more is saved by itself. Press a button to sign in again.',
    gone: 'You can no longer open this case, somebody else probably has it. What you write is not saved: copy it.',
  },
  de: {
    saved: 'Gespeichert um',
    unsaved:
      'Im Moment wird nicht gespeichert, wahrscheinlich sind Sie offline. Lassen Sie die Seite offen, es wird weiter versucht.',
    stayed:
      'Nicht gesendet: Das Portal antwortet im Moment nicht, wahrscheinlich sind Sie offline. Die Seite ist offen geblieben und nichts ist verloren. Sobald die Verbindung zurück ist, drücken Sie die Schaltfläche noch einmal.',
    ended:
      'Die Anmeldung ist beendet, es wird nichts mehr von selbst gespeichert. Nach dem Drücken einer Schaltfläche melden Sie sich wieder an.',
    gone: 'Sie können diesen Fall nicht mehr öffnen, wahrscheinlich hat ihn jemand anderes. Was Sie schreiben, wird nicht gespeichert: Kopieren Sie es.',
  },
}
