import type { CosignMails } from '../mail-words.ts'

export const de: CosignMails = {
  again: changed =>
    `Sie haben es schon unterschrieben, aber dann hat sich geändert: ${changed}. Eine Unterschrift
gilt nur für das, was Sie gesehen haben, darum bittet Sie der Absender erneut.

`,
  why: 'Der Grund steht auf der Seite des Formulars. ',
  invitation: {
    subject: ({ inviter, form }) => `${inviter} bittet Sie um eine Mitunterschrift: ${form}`,
    text: ({ inviter, form, office, until, address, again }) => `Guten Tag,

${inviter} bittet Sie, das Formular „${form}“ für die Behörde ${office} mitzuunterschreiben.

${again}Lesen Sie es und bestätigen oder lehnen Sie hier ab. Sie brauchen ein Konto mit dieser E-Mail
und eine bei einer Behörde mit Ausweis oder Pass bestätigte Identität; wie das geht, zeigt die Seite:
${address}

Der Link gilt bis ${until}. Wenn es Sie nicht betrifft, löschen Sie diese Nachricht.

Mit freundlichen Grüßen
VIRTUOS`,
  },
  corrected: {
    subject: ({ form }) =>
      `Der Name in der Einladung ist berichtigt, Sie können unterschreiben: ${form}`,
    text: ({ inviter, named, form, office, until, address }) => `Guten Tag,

${inviter} hat den Namen in der Einladung berichtigt: ${named}. Das Formular „${form}“ für die
Behörde ${office} können Sie bis ${until} hier bestätigen oder ablehnen:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
  },
  confirmed: {
    subject: ({ who }) => `${who} hat die Mitunterschrift bestätigt`,
    text: ({ who, form, office, address }) => `Guten Tag,

${who} hat das Formular „${form}“ für die Behörde ${office} mitunterschrieben.
Sie können es jetzt senden:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
  },
  refused: {
    subject: ({ who }) => `${who} hat die Mitunterschrift abgelehnt`,
    text: ({ who, form, office, address, why }) => `Guten Tag,

${who} hat abgelehnt, das Formular „${form}“ für die Behörde ${office} mitzuunterschreiben.
${why}Sie können jemand anderen bitten:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
  },
  'other-name': {
    subject: ({ named }) => `Berichtigen Sie den Namen in der Einladung: ${named}`,
    text: ({ who, named, form, office, address }) => `Guten Tag,

das Formular „${form}“ für die Behörde ${office} soll ${named} mitunterschreiben. Das eingeladene
Konto hat aber den bestätigten Namen ${who}. Berichtigen Sie den Namen, oder nehmen Sie die
Einladung zurück:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
  },
  'other-birth': {
    subject: ({ named }) => `Berichtigen Sie das Geburtsdatum: ${named}`,
    text: ({ named, form, office, address }) => `Guten Tag,

das Formular „${form}“ für die Behörde ${office} soll ${named} mitunterschreiben. Das Geburtsdatum
darin ist aber nicht das bestätigte. Berichtigen Sie es in den Antworten und senden Sie die
Einladung erneut:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
  },
  reminder: {
    subject: ({ inviter, form }) => `${inviter} wartet auf Ihre Mitunterschrift: ${form}`,
    text: ({ inviter, form, office, until, address }) => `Guten Tag,

${inviter} wartet noch, ob Sie das Formular „${form}“ für die Behörde ${office} mitunterschreiben.
Bestätigen oder ablehnen können Sie bis ${until}:
${address}

Wenn es Sie nicht betrifft, löschen Sie diese Nachricht.

Mit freundlichen Grüßen
VIRTUOS`,
  },
  last: {
    subject: ({ until, form }) => `Die Einladung zur Unterschrift gilt nur bis ${until}: ${form}`,
    text: ({ inviter, form, office, until, address }) => `Guten Tag,

die Einladung von ${inviter}, das Formular „${form}“ für die Behörde ${office} mitzuunterschreiben,
gilt nur bis ${until}. Antworten Sie hier:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
  },
  expired: {
    subject: ({ named }) => `${named} hat auf die Einladung nicht geantwortet`,
    text: ({ named, form, office, address }) => `Guten Tag,

${named} hat binnen 30 Tagen nicht geantwortet, ob er oder sie das Formular „${form}“ für die
Behörde ${office} mitunterschreibt. Das Formular bleibt gespeichert. Erneut oder jemand anderen
einladen können Sie hier:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
  },
  sent: {
    subject: subject => `Eingabe mit Ihrer Mitunterschrift: ${subject}`,
    body: ({ sender, mark, at, signedAt }) =>
      `${sender} hat die Eingabe gesendet, die Sie am ${signedAt} mitunterschrieben haben. Die Behörde erhielt sie am ${at} und führt sie unter ${mark}. Was Sie unterschrieben haben, liegt bei.`,
  },
}
