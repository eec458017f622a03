import type { Texts } from '../../../platform/i18n/index.ts'
import type { Deed } from '../rules/signings.ts'

type Words = {
  title: string
  lead: string
  waiting: string
  nothingWaits: string
  past: string
  nothingPast: string
  /** Above both tables. */
  newestFirst: string
  head: {
    form: string
    inviter: string
    office: string
    until: string
    deed: string
    sent: string
  }
  /** By when it was done. */
  deeds: Record<Deed, (at: string) => string>
  reason: string
  notSent: string
  /** Said to who cannot see that the number leads to the message with the paper. */
  paper: string
}

/** What is said around the forms that somebody is asked to sign. */
export const signingTexts: Texts<Words> = {
  cs: {
    title: 'K podpisu',
    lead: 'Formuláře, které po vás někdo chce spolupodepsat, a co jste už podepsali nebo odmítli.',
    waiting: 'Čeká na váš podpis',
    nothingWaits: 'Nic na váš podpis nečeká. Pozvánky chodí na e-mail vašeho účtu.',
    past: 'Podepsané a odmítnuté',
    nothingPast: 'Zatím jste nic nespolupodepsali ani neodmítli.',
    newestFirst: 'Od nejnovějšího',
    head: {
      form: 'Formulář',
      inviter: 'Kdo vás žádá',
      office: 'Úřad',
      until: 'Odpovězte do',
      deed: 'Co jste udělali',
      sent: 'Číslo po odeslání',
    },
    deeds: { confirmed: at => `Podepsáno ${at}`, refused: at => `Odmítnuto ${at}` },
    reason: 'Důvod',
    notSent: 'zatím neodesláno',
    paper: 'zpráva s tím, co jste podepsali',
  },
  en: {
    title: 'To sign',
    lead: 'Forms that somebody asks you to sign too, and what you have signed or refused.',
    waiting: 'Waiting for your signature',
    nothingWaits: 'Nothing waits for you. Invitations come to the e-mail of your account.',
    past: 'Signed and refused',
    nothingPast: 'You have not signed or refused anything yet.',
    newestFirst: 'Newest first',
    head: {
      form: 'Form',
      inviter: 'Who asks you',
      office: 'Office',
      until: 'Answer by',
      deed: 'What you did',
      sent: 'Number once sent',
    },
    deeds: { confirmed: at => `Signed ${at}`, refused: at => `Refused ${at}` },
    reason: 'Reason',
    notSent: 'not sent yet',
    paper: 'the message with what you signed',
  },
  de: {
    title: 'Zu unterschreiben',
    lead: 'Formulare, die Sie mitunterschreiben sollen, und was Sie unterschrieben oder abgelehnt haben.',
    waiting: 'Wartet auf Ihre Unterschrift',
    nothingWaits: 'Nichts wartet auf Sie. Einladungen kommen an die E-Mail Ihres Kontos.',
    past: 'Unterschrieben und abgelehnt',
    nothingPast: 'Sie haben noch nichts mitunterschrieben oder abgelehnt.',
    newestFirst: 'Das Neueste zuerst',
    head: {
      form: 'Formular',
      inviter: 'Wer Sie bittet',
      office: 'Behörde',
      until: 'Antworten bis',
      deed: 'Was Sie getan haben',
      sent: 'Nummer nach dem Absenden',
    },
    deeds: { confirmed: at => `Unterschrieben am ${at}`, refused: at => `Abgelehnt am ${at}` },
    reason: 'Grund',
    notSent: 'noch nicht abgesendet',
    paper: 'die Nachricht mit dem, was Sie unterschrieben haben',
  },
}
