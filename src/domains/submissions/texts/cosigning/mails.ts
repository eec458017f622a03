import type { Lang, Texts } from '../../../../platform/i18n/index.ts'

/** What the e-mails about a second signature tell. */
export type CosignMail = {
  form: string
  inviter: string
  office: string
  until: string
  address: string
  who: string
  /** The name under which they were invited. */
  named: string
}

type Letter = { subject: (mail: CosignMail) => string; text: (mail: CosignMail) => string }

type Kind = 'invitation' | 'confirmed' | 'refused' | 'other-name'

type Words = Record<Kind, Letter> & {
  /** The message in the mailbox of who signed, after the form was sent. */
  sent: {
    subject: (subject: string) => string
    body: (sent: { sender: string; mark: string; at: string; signedAt: string }) => string
  }
}

export const cosignMails: Texts<Words> = {
  cs: {
    invitation: {
      subject: ({ inviter, form }) => `${inviter} vás žádá o spolupodpis: ${form}`,
      text: ({ inviter, form, office, until, address }) => `Dobrý den,

${inviter} vás žádá, abyste spolupodepsal(a) formulář „${form}“ pro úřad ${office}.

Přečtete si ho a potvrdíte nebo odmítnete tady. Potřebujete účet na portálu s tímto e-mailem:
${address}

Odkaz platí do ${until}. Pokud s tím nemáte nic společného, zprávu smažte.

S pozdravem
VIRTUOS`,
    },
    confirmed: {
      subject: ({ who }) => `${who} potvrdil(a) spolupodpis`,
      text: ({ who, form, office, address }) => `Dobrý den,

${who} potvrdil(a) spolupodpis formuláře „${form}“ pro úřad ${office}. Teď ho můžete odeslat:
${address}

S pozdravem
VIRTUOS`,
    },
    refused: {
      subject: ({ who }) => `${who} odmítl(a) spolupodpis`,
      text: ({ who, form, office, address }) => `Dobrý den,

${who} odmítl(a) spolupodepsat formulář „${form}“ pro úřad ${office}. Požádat můžete někoho jiného:
${address}

S pozdravem
VIRTUOS`,
    },
    'other-name': {
      subject: ({ named }) => `Opravte jméno v pozvánce: ${named}`,
      text: ({ who, named, form, office, address }) => `Dobrý den,

formulář „${form}“ pro úřad ${office} má spolupodepsat ${named}. Pozvaný účet ale má
ověřené jméno ${who}. Opravte jméno, nebo vezměte pozvánku zpět:
${address}

S pozdravem
VIRTUOS`,
    },
    sent: {
      subject: subject => `Podání s vaším spolupodpisem: ${subject}`,
      body: ({ sender, mark, at, signedAt }) =>
        `${sender} odeslal(a) podání, které jste ${signedAt} spolupodepsal(a). Úřad ho dostal ${at} a vede pod číslem ${mark}. Celé znění je v příloze.`,
    },
  },
  en: {
    invitation: {
      subject: ({ inviter, form }) => `${inviter} asks you for a co-signature: ${form}`,
      text: ({ inviter, form, office, until, address }) => `Hello,

${inviter} asks you to sign the form “${form}” for the office ${office} as well.

Read it and confirm or refuse here. You need an account of the portal with this e-mail:
${address}

The link is valid until ${until}. If this does not concern you, delete the message.

Kind regards
VIRTUOS`,
    },
    confirmed: {
      subject: ({ who }) => `${who} has confirmed the co-signature`,
      text: ({ who, form, office, address }) => `Hello,

${who} has signed the form “${form}” for the office ${office}. You can send it now:
${address}

Kind regards
VIRTUOS`,
    },
    refused: {
      subject: ({ who }) => `${who} has refused the co-signature`,
      text: ({ who, form, office, address }) => `Hello,

${who} has refused to sign the form “${form}” for the office ${office}. You can ask somebody else:
${address}

Kind regards
VIRTUOS`,
    },
    'other-name': {
      subject: ({ named }) => `Correct the name in the invitation: ${named}`,
      text: ({ who, named, form, office, address }) => `Hello,

${named} is asked to sign the form “${form}” for the office ${office}. The invited account,
however, has the verified name ${who}. Correct the name, or take the invitation back:
${address}

Kind regards
VIRTUOS`,
    },
    sent: {
      subject: subject => `Submission with your co-signature: ${subject}`,
      body: ({ sender, mark, at, signedAt }) =>
        `${sender} has sent the submission that you signed on ${signedAt}. The office received it on ${at} and keeps it under ${mark}. The whole text is attached.`,
    },
  },
  de: {
    invitation: {
      subject: ({ inviter, form }) => `${inviter} bittet Sie um eine Mitunterschrift: ${form}`,
      text: ({ inviter, form, office, until, address }) => `Guten Tag,

${inviter} bittet Sie, das Formular „${form}“ für die Behörde ${office} mitzuunterschreiben.

Lesen Sie es und bestätigen oder lehnen Sie hier ab. Sie brauchen ein Konto mit dieser E-Mail:
${address}

Der Link gilt bis ${until}. Wenn es Sie nicht betrifft, löschen Sie diese Nachricht.

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
      text: ({ who, form, office, address }) => `Guten Tag,

${who} hat abgelehnt, das Formular „${form}“ für die Behörde ${office} mitzuunterschreiben.
Sie können jemand anderen bitten:
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
    sent: {
      subject: subject => `Eingabe mit Ihrer Mitunterschrift: ${subject}`,
      body: ({ sender, mark, at, signedAt }) =>
        `${sender} hat die Eingabe gesendet, die Sie am ${signedAt} mitunterschrieben haben. Die Behörde erhielt sie am ${at} und führt sie unter ${mark}. Der ganze Text liegt bei.`,
    },
  },
}

/** An e-mail in one language, or below each other in several, for a reader whose own is unknown. */
export function mailIn(
  langs: readonly Lang[],
  kind: Kind,
  told: (lang: Lang) => CosignMail,
): { subject: string; text: string } {
  return {
    subject: langs.map(lang => cosignMails[lang][kind].subject(told(lang))).join(' / '),
    text: langs.map(lang => cosignMails[lang][kind].text(told(lang))).join('\n\n———\n\n'),
  }
}
