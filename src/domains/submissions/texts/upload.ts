import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  label: string
  drop: string
  /** Beside each file on its way. */
  waits: string
  there: string
  refused: string
  /** The line broke: what stays, and what happens when it is back. */
  cut: string
  again: string
  /** Above several refused files. */
  several: string
}

/** What a page says while files are on their way to it. */
export const uploadTexts: Texts<Words> = {
  cs: {
    label: 'Odesílání souborů',
    drop: 'Sem můžete soubory také přetáhnout.',
    waits: 'čeká',
    there: 'nahráno',
    refused: 'nepřijato',
    cut: 'Spojení se přerušilo. Co už je nahráno, zůstává uložené; ostatní soubory jsou tu dál vybrané. Až se spojení obnoví, zkusíme to znovu sami.',
    again: 'Zkusit znovu',
    several: 'Některé soubory nešlo přijmout',
  },
  en: {
    label: 'Sending files',
    drop: 'You can also drop files here.',
    waits: 'waiting',
    there: 'uploaded',
    refused: 'not taken',
    cut: 'The connection broke. What has arrived stays saved; the other files are still chosen here. As soon as the connection is back, we try again by ourselves.',
    again: 'Try again',
    several: 'Some files could not be taken',
  },
  de: {
    label: 'Dateien werden gesendet',
    drop: 'Sie können Dateien auch hierher ziehen.',
    waits: 'wartet',
    there: 'hochgeladen',
    refused: 'nicht angenommen',
    cut: 'Die Verbindung wurde unterbrochen. Was angekommen ist, bleibt gespeichert; die übrigen Dateien sind hier weiterhin ausgewählt. Sobald die Verbindung wieder da ist, versuchen wir es von selbst erneut.',
    again: 'Erneut versuchen',
    several: 'Einige Dateien konnten nicht angenommen werden',
  },
}
