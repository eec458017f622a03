import type { CosignWords } from './cs.ts'

export const de: CosignWords = {
  section: 'Mitunterschrift',
  states: {
    none: name => `${name} wurde noch nicht eingeladen.`,
    invited: (name, until) => `Erwartet wird: ${name}; die Einladung gilt bis ${until}.`,
    confirmed: (name, at) => `Bestätigt von: ${name}, ${at}.`,
    refused: (name, at) => `Abgelehnt von: ${name}, ${at}.`,
    'taken-back': () => 'Sie haben die Einladung zurückgenommen.',
    expired: name => `${name} hat binnen 30 Tagen nicht geantwortet.`,
    outdated: name =>
      `${name} hat andere Antworten bestätigt, als jetzt dastehen. Bitte neu einladen.`,
  },
  invite: 'Einladung per E-Mail senden',
  inviteAgain: 'Erneut einladen',
  takeBack: 'Einladung zurücknehmen',
  waits:
    'Das Formular kann gesendet werden, wenn alle es bestätigt haben. Bis dahin bleibt es gespeichert.',
  partner: {
    title: 'Bitte um Mitunterschrift',
    lead: (inviter, office) =>
      `${inviter} bittet Sie, ein Formular für die Behörde ${office} mitzuunterschreiben.`,
    form: 'Formular',
    subject: 'Betreff',
    inviter: 'Wer Sie bittet',
    office: 'Behörde',
    until: 'Antworten bis',
    only: 'Sie sehen nur, was Sie betrifft. Die übrigen Antworten werden Ihnen nicht gezeigt.',
    toAnswer: 'Bevor Sie bestätigen, füllen Sie aus',
    yours: 'Ihre Antworten',
    change: 'Ändern',
    confirm: 'Bestätigen und mitunterschreiben',
    declaration: 'Mit der Bestätigung schließen Sie sich der Eingabe in Ihrem Namen an.',
    refuse: 'Ablehnen',
    verify: 'Mitunterschreiben kann nur, wer eine bestätigte Identität hat.',
    goOn: 'Speichern und weiter',
    back: 'Zurück zur Übersicht',
    states: {
      confirmed: at =>
        `Sie haben das Formular am ${at} bestätigt. Nun liegt es bei der Person, die Sie gebeten hat.`,
      refused: at => `Sie haben die Mitunterschrift am ${at} abgelehnt.`,
      expired: () => 'Die Einladung gilt nicht mehr. Bitten Sie um eine neue.',
      outdated: () =>
        'Seit Ihrer Bestätigung haben sich die Antworten geändert. Sie werden neu eingeladen.',
      sent: mark => `Das Formular wurde gesendet; die Behörde führt es unter ${mark}.`,
    },
  },
  refusals: {
    'own-invitation': 'Diese Einladung haben Sie gesendet. Bestätigen muss sie jemand anderes.',
    'not-verified': 'Mitunterschreiben kann nur, wer eine bestätigte Identität hat.',
    unanswered: 'Beantworten Sie zuerst Ihre Fragen.',
    'no-longer-open': 'Auf diese Einladung kann nicht mehr geantwortet werden.',
    'changed-meanwhile':
      'Die Antworten haben sich inzwischen geändert. Sehen Sie sie noch einmal an und bestätigen Sie dann.',
  },
  mail: {
    invitation: {
      subject: ({ inviter }) => `${inviter} bittet Sie um eine Mitunterschrift`,
      text: ({ inviter, office, until, address }) => `Guten Tag,

${inviter} bittet Sie, ein Formular für die Behörde ${office} mitzuunterschreiben.

Was Sie betrifft, lesen und bestätigen oder lehnen Sie hier ab (Sie brauchen ein eigenes Konto):
${address}

Der Link gilt bis ${until}. Wenn es Sie nicht betrifft, löschen Sie diese Nachricht.

Mit freundlichen Grüßen
VIRTUOS`,
    },
    confirmed: {
      subject: ({ who }) => `${who} hat die Mitunterschrift bestätigt`,
      text: ({ who, office, address }) => `Guten Tag,

${who} hat Ihr Formular für die Behörde ${office} mitunterschrieben. Sie können es jetzt senden:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
    },
    refused: {
      subject: ({ who }) => `${who} hat die Mitunterschrift abgelehnt`,
      text: ({ who, office, address }) => `Guten Tag,

${who} hat abgelehnt, Ihr Formular für die Behörde ${office} mitzuunterschreiben. Sie können jemand anderen bitten:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
    },
  },
}
