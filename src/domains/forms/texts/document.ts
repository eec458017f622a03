import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  sender: string
  to: string
  made: string
  form: string
  version: (number: number) => string
  notAnswered: string
  fees: string
  fee: string
  czk: string
  law: string
  total: string
  /** A fee that the form could not count. */
  uncounted: (fee: string) => string
  inPerson: string
  attachments: string
  file: string
  size: string
  hash: string
  small: string
  /** In the document of whoever signed too: above the sender's answers, and above their own. */
  answeredBy: (sender: string, signer: string) => string
  ownAnswers: (signer: string) => string
  signed: string
  signedSmall: string
  certificate: {
    title: string
    intro: (office: string) => string
    done: string
    issued: string
    mark: string
    matter: string
    way: string
    wayName: string
    /** What the letter says that brings it. */
    letter: { subject: (matter: string) => string; body: (mark: string) => string }
    hash: string
    law: string
  }
}

/** What the documents of a sent form say around the form's own words. */
export const documentTexts: Texts<Words> = {
  cs: {
    sender: 'Odesílatel',
    to: 'Úřad',
    made: 'Vyplněno',
    form: 'Formulář',
    version: number => `verze ${number}`,
    notAnswered: 'bez odpovědi',
    fees: 'Poplatky',
    fee: 'Poplatek',
    czk: 'Částka',
    law: 'Předpis',
    total: 'Celkem',
    uncounted: fee => `Poplatek „${fee}“ formulář nedokázal spočítat. Jeho výši sdělí úřad.`,
    inPerson: 'Kdo přijde na úřad osobně',
    attachments: 'Přílohy',
    file: 'Soubor',
    size: 'Velikost',
    hash: 'SHA-256',
    answeredBy: (sender, signer) =>
      `Na následující otázky odpověděl(a) ${sender}; „vy“ a „váš“ tu znamená tuto osobu. Odpovědi viděl(a) a podepsal(a) ${signer}.`,
    ownAnswers: signer =>
      `Na následující otázky odpověděl(a) ${signer}; „vy“ a „váš“ tu znamená tuto osobu.`,
    signed: 'Spolupodepsal(a)',
    signedSmall:
      'Je tu jen to, co osoba při spolupodpisu viděla. Celé podání má odesílatel a úřad.',
    small:
      'Dokument nese uvnitř XML podle otevřené formální normy „dokumenty z formulářů“ a metadata dokumentu. Odpovědi jako data (JSON) jsou v podání vedle něj.',
    certificate: {
      title: 'Osvědčení digitálního úkonu',
      intro: office =>
        `Osvědčuje se, že níže uvedená osoba učinila vůči úřadu ${office} digitální úkon.`,
      done: 'Úkon proveden',
      issued: 'Osvědčení vystaveno',
      mark: 'Číslo jednací',
      matter: 'Věc',
      way: 'Způsob provedení',
      wayName: 'prostřednictvím portálu po prokázání totožnosti',
      letter: {
        subject: matter => `Osvědčení digitálního úkonu: ${matter}`,
        body: mark =>
          `V příloze je osvědčení o vašem podání ${mark}. Dokládá, kdo, kdy a vůči komu úkon učinil. Uschovejte si ho.`,
      },
      hash: 'Otisk podání (SHA-256)',
      law: 'Vydáno podle § 5 zák. č. 12/2020 Sb., o právu na digitální služby. Uvnitř je totéž jako XML podle otevřené formální normy.',
    },
  },
  en: {
    sender: 'Sender',
    to: 'Office',
    made: 'Filled in',
    form: 'Form',
    version: number => `version ${number}`,
    notAnswered: 'no answer',
    fees: 'Fees',
    fee: 'Fee',
    czk: 'Amount',
    law: 'Law',
    total: 'Total',
    uncounted: fee => `The form could not count the fee “${fee}”. The office will tell its amount.`,
    inPerson: 'Who comes to the office in person',
    attachments: 'Attachments',
    file: 'File',
    size: 'Size',
    hash: 'SHA-256',
    answeredBy: (sender, signer) =>
      `The following answers are those of ${sender}, who is meant by “you” and “your” in them. They were seen and signed by ${signer}.`,
    ownAnswers: signer =>
      `The following answers are those of ${signer}, who is meant by “you” and “your” in them.`,
    signed: 'Co-signed by',
    signedSmall:
      'This is only what the person saw when signing. The sender and the office have the whole submission.',
    small:
      'Inside, the document carries the XML of the open formal standard for documents from forms, and metadata; the answers as data (JSON) lie beside it in the submission. The Czech wording of the form is binding.',
    certificate: {
      title: 'Certificate of a digital act',
      intro: office =>
        `It is certified that the person named below made a digital act towards the office ${office}.`,
      done: 'Act made',
      issued: 'Certificate issued',
      mark: 'Record mark',
      matter: 'Matter',
      way: 'Way of making',
      wayName: 'by the portal, after the identity was proven',
      letter: {
        subject: matter => `Certificate of a digital act: ${matter}`,
        body: mark =>
          `Attached is the certificate of your submission ${mark}. It shows who made the act, when and towards whom. Keep it.`,
      },
      hash: 'Hash of the submission (SHA-256)',
      law: 'Issued under § 5 zák. č. 12/2020 Sb. on the right to digital services. Inside is the same as XML of the open formal standard. The Czech XML is binding.',
    },
  },
  de: {
    sender: 'Absender',
    to: 'Behörde',
    made: 'Ausgefüllt',
    form: 'Formular',
    version: number => `Version ${number}`,
    notAnswered: 'keine Antwort',
    fees: 'Gebühren',
    fee: 'Gebühr',
    czk: 'Betrag',
    law: 'Vorschrift',
    total: 'Gesamt',
    uncounted: fee =>
      `Die Gebühr „${fee}“ konnte das Formular nicht berechnen. Die Behörde teilt die Höhe mit.`,
    inPerson: 'Wer persönlich zur Behörde kommt',
    attachments: 'Anlagen',
    file: 'Datei',
    size: 'Größe',
    hash: 'SHA-256',
    answeredBy: (sender, signer) =>
      `Die folgenden Fragen hat ${sender} beantwortet; „Sie“ und „Ihr“ meint hier diese Person. Gesehen und unterschrieben hat die Antworten ${signer}.`,
    ownAnswers: signer =>
      `Die folgenden Fragen hat ${signer} beantwortet; „Sie“ und „Ihr“ meint hier diese Person.`,
    signed: 'Mitunterschrieben von',
    signedSmall:
      'Nur das, was die Person beim Unterschreiben sah. Die ganze Eingabe haben Absender und Behörde.',
    small:
      'Im Dokument stecken das XML der offenen formalen Norm für Dokumente aus Formularen und Metadaten; die Antworten als Daten (JSON) liegen in der Eingabe daneben. Verbindlich ist der tschechische Wortlaut des Formulars.',
    certificate: {
      title: 'Bescheinigung einer digitalen Handlung',
      intro: office =>
        `Es wird bescheinigt, dass die unten genannte Person gegenüber der Behörde ${office} eine digitale Handlung vorgenommen hat.`,
      done: 'Handlung vorgenommen',
      issued: 'Bescheinigung ausgestellt',
      mark: 'Geschäftszeichen',
      matter: 'Angelegenheit',
      way: 'Art der Vornahme',
      wayName: 'über das Portal, nach Nachweis der Identität',
      letter: {
        subject: matter => `Bescheinigung einer digitalen Handlung: ${matter}`,
        body: mark =>
          `Anbei die Bescheinigung zu Ihrer Eingabe ${mark}. Sie belegt, wer wann gegenüber wem gehandelt hat. Bewahren Sie sie auf.`,
      },
      hash: 'Prüfsumme der Eingabe (SHA-256)',
      law: 'Ausgestellt nach § 5 zák. č. 12/2020 Sb. über das Recht auf digitale Dienste. Im Dokument steckt dasselbe als XML der offenen formalen Norm. Verbindlich ist das tschechische XML.',
    },
  },
}
