import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  sent: Record<'form' | 'letter', string>
  sentLead: string
  openSent: string
  gone: string
  goneLead: string
  toList: string
  /** What a tick says. */
  ticks: { yes: string; no: string }
  /** Above what was typed. */
  typed: string
  /** Instead of that lead, where nothing was written: a tick was taken off, a field emptied. */
  sentNothing: string
  goneNothing: string
  files: string
}

/** What is said when something typed comes too late: it was sent, or thrown away, elsewhere. */
export const lateTexts: Texts<Words> = {
  cs: {
    sent: { form: 'Formulář jste už odeslali', letter: 'Podání jste už odeslali' },
    sentLead:
      'Odeslali jste ho mezitím v jiném okně. Co jste psali v tomto okně, se neuložilo a úřad to nedostal. Pokud to má úřad vědět, zkopírujte si to a napište mu znovu.',
    openSent: 'Otevřít odeslané podání',
    gone: 'Rozepsané podání už tu není',
    goneLead:
      'Nejspíš jste ho mezitím smazali v jiném okně. Co jste psali v tomto okně, se neuložilo. Pokud to ještě potřebujete, zkopírujte si to.',
    toList: 'Moje podání',
    ticks: { yes: 'Ano', no: 'Ne' },
    typed: 'Co jste napsali',
    sentNothing:
      'Odeslali jste ho mezitím v jiném okně. V tomto okně jste nic nenapsali, jen něco zrušili nebo vymazali; to se neuložilo a úřad to nedostal. Pokud to má úřad vědět, napište mu znovu.',
    goneNothing: 'Nejspíš jste ho mezitím smazali v jiném okně. V tomto okně jste nic nenapsali.',
    files: 'Soubor, který jste v tomto okně vybrali, se neuložil; máte ho u sebe.',
  },
  en: {
    sent: {
      form: 'You have already sent this form',
      letter: 'You have already sent this submission',
    },
    sentLead:
      'You sent it from another window meanwhile. What you wrote in this window was not saved and the office has not received it. If the office should know it, copy it and write to the office again.',
    openSent: 'Open the sent submission',
    gone: 'This draft is no longer here',
    goneLead:
      'You have probably deleted it in another window. What you wrote in this window was not saved. Copy it if you still need it.',
    toList: 'My submissions',
    ticks: { yes: 'Yes', no: 'No' },
    typed: 'What you wrote',
    sentNothing:
      'You sent it from another window meanwhile. You wrote nothing in this window, you only unticked or deleted something; that was not saved and the office has not received it. If the office should know it, write to the office again.',
    goneNothing:
      'You have probably deleted it in another window. You wrote nothing in this window.',
    files: 'The file chosen in this window was not saved; you still have it yourself.',
  },
  de: {
    sent: {
      form: 'Sie haben dieses Formular schon abgesendet',
      letter: 'Sie haben diese Eingabe schon abgesendet',
    },
    sentLead:
      'Sie haben es inzwischen in einem anderen Fenster abgesendet. Was Sie in diesem Fenster geschrieben haben, wurde nicht gespeichert und die Behörde hat es nicht erhalten. Soll sie es wissen, kopieren Sie es und schreiben Sie ihr noch einmal.',
    openSent: 'Abgesendete Eingabe öffnen',
    gone: 'Dieser Entwurf ist nicht mehr da',
    goneLead:
      'Wahrscheinlich haben Sie ihn in einem anderen Fenster gelöscht. Was Sie in diesem Fenster geschrieben haben, wurde nicht gespeichert. Kopieren Sie es, wenn Sie es noch brauchen.',
    toList: 'Meine Eingaben',
    ticks: { yes: 'Ja', no: 'Nein' },
    typed: 'Was Sie geschrieben haben',
    sentNothing:
      'Sie haben es inzwischen in einem anderen Fenster abgesendet. In diesem Fenster haben Sie nichts geschrieben, nur etwas abgewählt oder gelöscht; das wurde nicht gespeichert und die Behörde hat es nicht erhalten. Soll sie es wissen, schreiben Sie ihr noch einmal.',
    goneNothing:
      'Wahrscheinlich haben Sie ihn in einem anderen Fenster gelöscht. In diesem Fenster haben Sie nichts geschrieben.',
    files:
      'Die in diesem Fenster gewählte Datei wurde nicht gespeichert; Sie haben sie noch bei sich.',
  },
}
