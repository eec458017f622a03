import type { Texts } from '../../../platform/i18n/index.ts'

type Told = { office: string; begun: string; end: string; address: string }
type Letter = { subject: (told: Told) => string; text: (told: Told) => string }

/** E-mails about an unfinished draft: that it waits, and that it is going to be thrown away. */
export const unfinishedTexts: Texts<{ reminder: Letter; warning: Letter }> = {
  cs: {
    reminder: {
      subject: ({ office }) => `Máte rozepsané podání pro úřad ${office}`,
      text: ({ office, begun, end, address }) =>
        `Dobrý den,

${begun} jste začali psát podání pro úřad ${office} a neodeslali jste ho. Úřad o něm zatím neví.

Dokončíte ho, odešlete nebo smažete tady:
${address}

Když s ním nic neuděláte, smaže se ${end}. Předem vám ještě napíšeme.

S pozdravem
VIRTUOS`,
    },
    warning: {
      subject: ({ end }) => `Rozepsané podání se smaže ${end}`,
      text: ({ office, begun, end, address }) =>
        `Dobrý den,

podání pro úřad ${office}, které jste začali psát ${begun}, jste neodeslali. ${end} se smaže i s přílohami.

Chcete-li ho zachovat, otevřete ho a uložte, nebo ho odešlete:
${address}

S pozdravem
VIRTUOS`,
    },
  },
  en: {
    reminder: {
      subject: ({ office }) => `You have an unfinished submission for ${office}`,
      text: ({ office, begun, end, address }) =>
        `Hello,

on ${begun} you began a submission for the office ${office} and have not sent it. The office does not know of it yet.

Finish, send or delete it here:
${address}

If you do nothing, it will be deleted on ${end}. We will write to you before that.

Kind regards
VIRTUOS`,
    },
    warning: {
      subject: ({ end }) => `Your unfinished submission will be deleted on ${end}`,
      text: ({ office, begun, end, address }) =>
        `Hello,

you have not sent the submission for the office ${office} that you began on ${begun}. On ${end} it will be deleted with its attachments.

To keep it, open and save it, or send it:
${address}

Kind regards
VIRTUOS`,
    },
  },
  de: {
    reminder: {
      subject: ({ office }) => `Sie haben eine angefangene Eingabe an ${office}`,
      text: ({ office, begun, end, address }) =>
        `Guten Tag,

am ${begun} haben Sie eine Eingabe an die Behörde ${office} begonnen und nicht abgesendet. Die Behörde weiß noch nichts davon.

Beenden, absenden oder löschen können Sie sie hier:
${address}

Wenn Sie nichts tun, wird sie am ${end} gelöscht. Vorher schreiben wir Ihnen noch.

Mit freundlichen Grüßen
VIRTUOS`,
    },
    warning: {
      subject: ({ end }) => `Ihre angefangene Eingabe wird am ${end} gelöscht`,
      text: ({ office, begun, end, address }) =>
        `Guten Tag,

die Eingabe an die Behörde ${office}, die Sie am ${begun} begonnen haben, wurde nicht abgesendet. Am ${end} wird sie mit ihren Anlagen gelöscht.

Um sie zu behalten, öffnen und speichern Sie sie, oder senden Sie sie ab:
${address}

Mit freundlichen Grüßen
VIRTUOS`,
    },
  },
}
