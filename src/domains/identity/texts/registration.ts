import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  identity: string
  alreadyTitle: string
  already: (name: string) => string
  toAccount: string
  naturalTitle: string
  firmTitle: string
  intro: string
  toFirm: string
  toNatural: string
  aboutYou: string
  aboutFirm: string
  where: string
  access: string
  privacyTitle: string
  privacy: string[]
  register: string
  sentTitle: string
  sent: string
  sentNext: string
  confirmTitle: string
  confirm: string
  confirmButton: string
  againTitle: string
  again: string
  againButton: string
  againSent: string
  overviewIntro: string
  steps: { title: string; body: string }[]
  verifyWhere: string
}

const cs: Words = {
  identity: 'Správa identit',
  alreadyTitle: 'Účet už máte',
  already: name =>
    `Jste přihlášeni jako ${name}. Chcete-li zaregistrovat někoho jiného nebo firmu, nejdřív se odhlaste.`,
  toAccount: 'Můj účet',
  naturalTitle: 'Registrace občana',
  firmTitle: 'Registrace firmy nebo spolku',
  intro:
    'Vyplnění trvá asi dvě minuty. Údaje opište tak, jak jsou v dokladu; u firmy tak, jak jsou v rejstříku.',
  toFirm: 'Registrujete firmu nebo spolek?',
  toNatural: 'Registrujete sebe?',
  aboutYou: 'O vás',
  aboutFirm: 'O firmě',
  where: 'Adresa a spojení',
  access: 'Přihlašování',
  privacyTitle: 'Jak portál zpracovává vaše údaje',
  privacy: [
    'Údaje zpracovává provozovatel portálu, aby vám mohl vést účet a předávat vaše podání úřadům. Nikomu jinému je nepředává.',
    'Každé nahlédnutí úřední osoby do vašich údajů se zaznamenává a vy záznam vidíte ve svém účtu.',
    'O dokladu, který předložíte při ověření, se uchová jen jeho druh a poslední čtyři znaky čísla.',
  ],
  register: 'Zaregistrovat se',
  sentTitle: 'Podívejte se do e-mailu',
  sent: 'Poslali jsme vám zprávu s odkazem. Otevřete ho do tří dnů, tím registraci dokončíte.',
  sentNext: 'Zpráva nepřišla? Zkontrolujte spam, nebo si ji nechte poslat znovu.',
  confirmTitle: 'Potvrzení e-mailu',
  confirm: 'Ještě jeden krok: potvrďte, že je tento e-mail váš.',
  confirmButton: 'Potvrdit e-mail',
  againTitle: 'Poslat potvrzovací zprávu znovu',
  again: 'Zadejte e-mail, se kterým jste se registrovali.',
  againButton: 'Poslat zprávu',
  againSent: 'Pokud registrace s tímto e-mailem čeká na potvrzení, zpráva je na cestě.',
  overviewIntro:
    'S účtem pošlete podání kterémukoli připojenému úřadu, sledujete jeho vyřizování a máte všechny zprávy na jednom místě.',
  steps: [
    { title: '1. Registrace', body: 'Vyplníte své údaje a potvrdíte e-mail. Trvá to dvě minuty.' },
    {
      title: '2. Příprava podání',
      body: 'Hned po registraci můžete podání psát a ukládat. Odeslat je půjde po ověření.',
    },
    {
      title: '3. Ověření na úřadu',
      body: 'Přijdete jednou s dokladem na kterýkoli připojený úřad, podepíšete smlouvu a účet je aktivní.',
    },
  ],
  verifyWhere: 'Kde se nechat ověřit',
}

const en: Words = {
  identity: 'Identity',
  alreadyTitle: 'You have an account already',
  already: name =>
    `You are signed in as ${name}. To register somebody else or a firm, sign out first.`,
  toAccount: 'My account',
  naturalTitle: 'Registration of a citizen',
  firmTitle: 'Registration of a firm or association',
  intro:
    'It takes about two minutes. Write the data as they stand in your document; a firm, as in its register.',
  toFirm: 'Registering a firm or an association?',
  toNatural: 'Registering yourself?',
  aboutYou: 'About you',
  aboutFirm: 'About the firm',
  where: 'Address and contact',
  access: 'Signing in',
  privacyTitle: 'How the portal processes your data',
  privacy: [
    'The operator of the portal processes the data to keep your account and to pass your submissions to offices. They are passed to nobody else.',
    'Each reading of your data by an officer is recorded, and you see the record in your account.',
    'Of the document that you show for verification, only its kind and the last four characters of its number are kept.',
  ],
  register: 'Register',
  sentTitle: 'Look into your e-mail',
  sent: 'We have sent you a message with a link. Open it within three days to finish the registration.',
  sentNext: 'No message? Check the spam folder, or have it sent once more.',
  confirmTitle: 'Confirmation of e-mail',
  confirm: 'One more step: confirm that this e-mail is yours.',
  confirmButton: 'Confirm the e-mail',
  againTitle: 'Send the confirmation once more',
  again: 'Enter the e-mail with which you registered.',
  againButton: 'Send the message',
  againSent:
    'If a registration with this e-mail waits for confirmation, the message is on its way.',
  overviewIntro:
    'With an account you send submissions to any connected office, follow how they are handled and have all messages in one place.',
  steps: [
    { title: '1. Registration', body: 'Fill in your data and confirm your e-mail. Two minutes.' },
    {
      title: '2. Preparing submissions',
      body: 'You can write and save submissions at once. They can be sent after verification.',
    },
    {
      title: '3. Verification at an office',
      body: 'Come once with a document to any connected office, sign the contract, and the account is active.',
    },
  ],
  verifyWhere: 'Where to be verified',
}

const de: Words = {
  identity: 'Identität',
  alreadyTitle: 'Sie haben schon ein Konto',
  already: name =>
    `Sie sind als ${name} angemeldet. Um jemand anderen oder eine Firma zu registrieren, melden Sie sich zuerst ab.`,
  toAccount: 'Mein Konto',
  naturalTitle: 'Registrierung',
  firmTitle: 'Registrierung einer Firma oder eines Vereins',
  intro:
    'Es dauert etwa zwei Minuten. Schreiben Sie die Daten wie im Ausweis; bei einer Firma wie im Register.',
  toFirm: 'Sie registrieren eine Firma oder einen Verein?',
  toNatural: 'Sie registrieren sich selbst?',
  aboutYou: 'Über Sie',
  aboutFirm: 'Über die Firma',
  where: 'Anschrift und Kontakt',
  access: 'Anmeldung',
  privacyTitle: 'Wie das Portal Ihre Daten verarbeitet',
  privacy: [
    'Der Betreiber des Portals verarbeitet die Daten, um Ihr Konto zu führen und Ihre Eingaben an Behörden zu übergeben. Sonst werden sie niemandem übergeben.',
    'Jede Einsicht einer Amtsperson in Ihre Daten wird verzeichnet; Sie sehen das Verzeichnis in Ihrem Konto.',
    'Vom Dokument, das Sie bei der Prüfung vorlegen, werden nur die Art und die letzten vier Zeichen der Nummer aufbewahrt.',
  ],
  register: 'Registrieren',
  sentTitle: 'Sehen Sie in Ihre E-Mail',
  sent: 'Wir haben Ihnen eine Nachricht mit einem Link gesandt. Öffnen Sie ihn binnen drei Tagen, um die Registrierung abzuschließen.',
  sentNext: 'Keine Nachricht? Prüfen Sie den Spam-Ordner oder lassen Sie sie noch einmal senden.',
  confirmTitle: 'Bestätigung der E-Mail-Adresse',
  confirm: 'Noch ein Schritt: Bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört.',
  confirmButton: 'E-Mail-Adresse bestätigen',
  againTitle: 'Bestätigung noch einmal senden',
  again: 'Geben Sie die E-Mail-Adresse ein, mit der Sie sich registriert haben.',
  againButton: 'Nachricht senden',
  againSent:
    'Falls eine Registrierung mit dieser Adresse auf Bestätigung wartet, ist die Nachricht unterwegs.',
  overviewIntro:
    'Mit einem Konto senden Sie Eingaben an jede angeschlossene Behörde, verfolgen die Bearbeitung und haben alle Nachrichten an einem Ort.',
  steps: [
    {
      title: '1. Registrierung',
      body: 'Sie füllen Ihre Daten aus und bestätigen die E-Mail-Adresse. Zwei Minuten.',
    },
    {
      title: '2. Eingaben vorbereiten',
      body: 'Schreiben und speichern können Sie sofort. Gesendet wird nach der Prüfung.',
    },
    {
      title: '3. Prüfung bei einer Behörde',
      body: 'Sie kommen einmal mit einem Dokument zu einer angeschlossenen Behörde, unterschreiben den Vertrag, und das Konto ist aktiv.',
    },
  ],
  verifyWhere: 'Wo Sie sich prüfen lassen',
}

export const texts: Texts<Words> = { cs, en, de }
