import type { Texts } from '../../../platform/i18n/index.ts'
import type { CosignState, SignRefusal } from '../rules/cosigning.ts'

type Mail = { inviter: string; office: string; until: string; address: string; who: string }

const cs = {
  section: 'Spolupodpis',
  states: {
    none: (name: string) => `${name} zatím pozvánku nedostal(a).`,
    invited: (name: string, until: string) => `Čeká se na: ${name}, pozvánka platí do ${until}.`,
    confirmed: (name: string, at: string) => `Potvrdil(a): ${name}, ${at}.`,
    refused: (name: string, at: string) => `Odmítl(a): ${name}, ${at}.`,
    'taken-back': () => 'Pozvánku jste vzali zpět.',
    expired: (name: string) => `${name} na pozvánku do 30 dnů neodpověděl(a).`,
    outdated: (name: string) =>
      `${name} potvrdil(a) jiné odpovědi, než jsou tu teď. Pozvěte znovu.`,
  } satisfies Record<CosignState, (...words: string[]) => string>,
  invite: 'Poslat pozvánku e-mailem',
  inviteAgain: 'Pozvat znovu',
  takeBack: 'Vzít pozvánku zpět',
  waits: 'Formulář půjde odeslat, až ho všichni potvrdí. Do té doby zůstane uložený.',
  partner: {
    title: 'Žádost o spolupodpis',
    lead: (inviter: string, office: string) =>
      `${inviter} vás žádá, abyste spolupodepsal(a) formulář pro úřad ${office}.`,
    form: 'Formulář',
    subject: 'Věc',
    inviter: 'Kdo vás žádá',
    office: 'Úřad',
    until: 'Odpovězte do',
    only: 'Vidíte jen to, co se týká vás. Ostatní odpovědi formuláře vám neukazujeme.',
    toAnswer: 'Než potvrdíte, vyplňte',
    yours: 'Vaše odpovědi',
    change: 'Změnit',
    confirm: 'Potvrdit a spolupodepsat',
    declaration: 'Potvrzením se k podání připojujete svým jménem.',
    refuse: 'Odmítnout',
    verify: 'Spolupodepsat může jen ten, kdo má ověřenou totožnost.',
    goOn: 'Uložit a pokračovat',
    back: 'Zpět na přehled',
    states: {
      confirmed: (at: string) => `Formulář jste potvrdil(a) ${at}. Dál ho má ten, kdo vás žádal.`,
      refused: (at: string) => `Spolupodpis jste odmítl(a) ${at}.`,
      expired: () => 'Pozvánka už neplatí. Požádejte o novou toho, kdo ji poslal.',
      outdated: () => 'Od vašeho potvrzení se odpovědi změnily. Dostanete novou pozvánku.',
      sent: (mark: string) => `Formulář byl odeslán, úřad ho vede pod číslem ${mark}.`,
    },
  },
  refusals: {
    'own-invitation': 'Tuto pozvánku jste poslali vy. Potvrdit ji musí někdo jiný.',
    'not-verified': 'Spolupodepsat může jen ten, kdo má ověřenou totožnost.',
    unanswered: 'Nejdřív odpovězte na své otázky.',
    'no-longer-open': 'Na tuto pozvánku už nejde odpovědět.',
    'changed-meanwhile': 'Odpovědi se mezitím změnily. Podívejte se na ně znovu a pak potvrďte.',
  } satisfies Record<SignRefusal, string>,
  mail: {
    invitation: {
      subject: ({ inviter }: Mail) => `${inviter} vás žádá o spolupodpis`,
      text: ({ inviter, office, until, address }: Mail) => `Dobrý den,

${inviter} vás žádá, abyste spolupodepsal(a) formulář pro úřad ${office}.

Co se vás týká, si přečtete a potvrdíte nebo odmítnete tady (potřebujete vlastní účet na portálu):
${address}

Odkaz platí do ${until}. Pokud s tím nemáte nic společného, zprávu smažte.

S pozdravem
VIRTUOS`,
    },
    confirmed: {
      subject: ({ who }: Mail) => `${who} potvrdil(a) spolupodpis`,
      text: ({ who, office, address }: Mail) => `Dobrý den,

${who} potvrdil(a) spolupodpis vašeho formuláře pro úřad ${office}. Teď ho můžete odeslat:
${address}

S pozdravem
VIRTUOS`,
    },
    refused: {
      subject: ({ who }: Mail) => `${who} odmítl(a) spolupodpis`,
      text: ({ who, office, address }: Mail) => `Dobrý den,

${who} odmítl(a) spolupodepsat váš formulář pro úřad ${office}. Požádat můžete někoho jiného:
${address}

S pozdravem
VIRTUOS`,
    },
  },
}

type Words = typeof cs

const en: Words = {
  section: 'Co-signature',
  states: {
    none: name => `${name} has not been invited yet.`,
    invited: (name, until) => `Waiting for: ${name}; the invitation is valid until ${until}.`,
    confirmed: (name, at) => `Confirmed by: ${name}, ${at}.`,
    refused: (name, at) => `Refused by: ${name}, ${at}.`,
    'taken-back': () => 'You took the invitation back.',
    expired: name => `${name} did not answer the invitation within 30 days.`,
    outdated: name => `${name} confirmed other answers than there are now. Invite again.`,
  },
  invite: 'Send the invitation by e-mail',
  inviteAgain: 'Invite again',
  takeBack: 'Take the invitation back',
  waits: 'The form can be sent when everybody has confirmed it. Until then it stays kept.',
  partner: {
    title: 'Request for a co-signature',
    lead: (inviter, office) =>
      `${inviter} asks you to sign a form for the office ${office} as well.`,
    form: 'Form',
    subject: 'Matter',
    inviter: 'Who asks you',
    office: 'Office',
    until: 'Answer by',
    only: 'You see only what concerns you. The other answers of the form are not shown to you.',
    toAnswer: 'Before you confirm, fill in',
    yours: 'Your answers',
    change: 'Change',
    confirm: 'Confirm and sign',
    declaration: 'By confirming you join the submission in your own name.',
    refuse: 'Refuse',
    verify: 'Only somebody with a verified identity can sign.',
    goOn: 'Save and continue',
    back: 'Back to the overview',
    states: {
      confirmed: at => `You confirmed the form on ${at}. It is now with the person who asked you.`,
      refused: at => `You refused to sign on ${at}.`,
      expired: () => 'The invitation is no longer valid. Ask its sender for a new one.',
      outdated: () => 'The answers have changed since you confirmed. You will be invited again.',
      sent: mark => `The form has been sent; the office keeps it under ${mark}.`,
    },
  },
  refusals: {
    'own-invitation': 'You sent this invitation. Somebody else has to confirm it.',
    'not-verified': 'Only somebody with a verified identity can sign.',
    unanswered: 'Answer your questions first.',
    'no-longer-open': 'This invitation can no longer be answered.',
    'changed-meanwhile': 'The answers have changed meanwhile. Look at them again, then confirm.',
  },
  mail: {
    invitation: {
      subject: ({ inviter }) => `${inviter} asks you for a co-signature`,
      text: ({ inviter, office, until, address }) => `Hello,

${inviter} asks you to sign a form for the office ${office} as well.

Read what concerns you and confirm or refuse here (you need an account of your own):
${address}

The link is valid until ${until}. If this does not concern you, delete the message.

Kind regards
VIRTUOS`,
    },
    confirmed: {
      subject: ({ who }) => `${who} has confirmed the co-signature`,
      text: ({ who, office, address }) => `Hello,

${who} has signed your form for the office ${office}. You can send it now:
${address}

Kind regards
VIRTUOS`,
    },
    refused: {
      subject: ({ who }) => `${who} has refused the co-signature`,
      text: ({ who, office, address }) => `Hello,

${who} has refused to sign your form for the office ${office}. You can ask somebody else:
${address}

Kind regards
VIRTUOS`,
    },
  },
}

const de: Words = {
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

/** What is said when somebody else is asked to sign a form too. */
export const cosignTexts: Texts<Words> = { cs, en, de }
