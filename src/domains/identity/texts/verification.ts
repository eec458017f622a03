import type { Texts } from '../../../platform/i18n/index.ts'
import type { DocumentKind, VerificationRefusal } from '../rules/verification.ts'

type Words = {
  title: string
  intro: string
  byCode: string
  code: string
  codeHint: string
  find: string
  byName: string
  byNameHint: string
  name: string
  birthDate: string
  birthDateHint: string
  noCode: string
  noName: string
  several: string
  choose: string
  person: string
  checkTitle: string
  checkIntro: string
  checkFirm: string
  documentKind: string
  documentKinds: Record<DocumentKind, string>
  documentEnd: string
  documentEndHint: string
  agrees: string
  agreesFirm: string
  toContract: string
  differs: string
  contractTitle: string
  contractIntro: string
  print: string
  signed: string
  activate: string
  back: string
  contractMark: string
  document: string
  checkedAt: string
  officer: string
  office: string
  doneTitle: (name: string) => string
  doneText: string
  next: string
  refusals: Record<VerificationRefusal, string>
  verifiedAt: (date: string, office: string) => string
}

const cs: Words = {
  title: 'Ověření totožnosti',
  intro: 'Občan nebo firma přišli s kódem ze svého účtu. Ověřit je může kterýkoli připojený úřad.',
  byCode: 'Podle kódu',
  code: 'Kód osoby',
  codeHint: 'Osm znaků, například K7QM-4R2T. Osoba ho najde ve svém účtu.',
  find: 'Najít',
  byName: 'Nemá kód u sebe',
  byNameHint: 'Jen fyzické osoby. Firma ať si kód zobrazí v účtu.',
  name: 'Jméno a příjmení',
  birthDate: 'Datum narození',
  birthDateHint: 'Například 12. 4. 1986',
  noCode: 'Tento kód nikdo nemá. Přečtěte ho znovu, znak po znaku.',
  noName: 'Nikdo toho jména a data narození není registrován. Zkontrolujte obojí podle dokladu.',
  several: 'Nalezené osoby',
  choose: 'Vybrat',
  person: 'Údaje z registrace',
  checkTitle: 'Kontrola dokladu',
  checkIntro: 'Porovnejte doklad s údaji z registrace a s tím, kdo před vámi stojí.',
  checkFirm:
    'Doklad předkládá ten, kdo za firmu jedná. Ověřte také v obchodním rejstříku, že za ni jednat smí.',
  documentKind: 'Druh dokladu',
  documentKinds: {
    'identity-card': 'Občanský průkaz',
    passport: 'Cestovní pas',
    'residence-permit': 'Povolení k pobytu',
  },
  documentEnd: 'Poslední čtyři znaky čísla dokladu',
  documentEndHint: 'Víc se neuchovává.',
  agrees: 'Doklad je platný a údaje s ním souhlasí',
  agreesFirm: 'Doklad je platný, údaje s ním souhlasí a osoba smí za firmu jednat',
  toContract: 'Připravit smlouvu',
  differs:
    'Nesouhlasí jméno nebo datum narození? Neověřujte. Osoba ať se zaregistruje znovu se správnými údaji.',
  contractTitle: 'Podpis smlouvy',
  contractIntro:
    'Vytiskněte smlouvu dvakrát. Osoba obě podepíše před vámi, jednu si nechá. Potom účet aktivujte.',
  print: 'Smlouva k tisku (PDF)',
  signed: 'Osoba smlouvu přede mnou podepsala',
  activate: 'Zaznamenat podpis a aktivovat účet',
  back: 'Zpět ke kontrole dokladu',
  contractMark: 'Číslo smlouvy',
  document: 'Doklad',
  checkedAt: 'Doklad zkontrolován',
  officer: 'Úřední osoba',
  office: 'Úřad',
  doneTitle: name => `Účet je aktivní: ${name}`,
  doneText: 'Osoba může hned odesílat podání. V účtu vidí, kdo ji ověřil, kde a kdy.',
  next: 'Ověřit další osobu',
  refusals: {
    'not-confirmed':
      'Osoba zatím nepotvrdila svůj e-mail. Ať otevře odkaz, který jí přišel, a zkuste to znovu.',
    'already-verified': 'Tato osoba už je ověřená. Není třeba nic dělat.',
    'already-signed': 'Podpis této smlouvy už je zaznamenaný.',
  },
  verifiedAt: (date, office) => `Ověřena ${date}, ${office}.`,
}

const en: Words = {
  title: 'Identity verification',
  intro:
    'A citizen or a firm has come with a code from their account. Any connected office may verify them.',
  byCode: 'By code',
  code: 'Code of the person',
  codeHint: 'Eight characters, for example K7QM-4R2T. The person finds it in their account.',
  find: 'Find',
  byName: 'The code is not at hand',
  byNameHint: 'Natural persons only. A firm has to look up the code in its account.',
  name: 'Given name and surname',
  birthDate: 'Date of birth',
  birthDateHint: 'In the order day, month, year: 25/4/1986 is 25 April 1986',
  noCode: 'Nobody has this code. Read it again, character by character.',
  noName: 'Nobody of this name and date of birth is registered. Check both against the document.',
  several: 'People found',
  choose: 'Choose',
  person: 'Registered data',
  checkTitle: 'Check of the document',
  checkIntro: 'Compare the document with the registered data and with who stands before you.',
  checkFirm:
    'The document is shown by the one who acts for the firm. Also check in the commercial register that they may act for it.',
  documentKind: 'Kind of document',
  documentKinds: {
    'identity-card': 'Identity card',
    passport: 'Passport',
    'residence-permit': 'Residence permit',
  },
  documentEnd: 'Last four characters of the document number',
  documentEndHint: 'No more is kept.',
  agrees: 'The document is valid and agrees with the data',
  agreesFirm: 'The document is valid, agrees with the data, and the person may act for the firm',
  toContract: 'Prepare the contract',
  differs:
    'The name or date of birth differs? Do not verify. The person should register again with the right data.',
  contractTitle: 'Signing the contract',
  contractIntro:
    'Print the contract twice. The person signs both before you and keeps one. Then activate the account.',
  print: 'Contract to print (PDF)',
  signed: 'The person has signed the contract before me',
  activate: 'Record the signature and activate the account',
  back: 'Back to the check of the document',
  contractMark: 'Contract number',
  document: 'Document',
  checkedAt: 'Document checked',
  officer: 'Officer',
  office: 'Office',
  doneTitle: name => `The account is active: ${name}`,
  doneText:
    'The person can send submissions at once. Their account shows who verified them, where and when.',
  next: 'Verify another person',
  refusals: {
    'not-confirmed':
      'The person has not confirmed their e-mail yet. They should open the link they were sent; then try again.',
    'already-verified': 'This person is verified already. There is nothing to do.',
    'already-signed': 'The signature of this contract is recorded already.',
  },
  verifiedAt: (date, office) => `Verified ${date}, ${office}.`,
}

const de: Words = {
  title: 'Identitätsprüfung',
  intro:
    'Ein Bürger oder eine Firma ist mit dem Code aus dem Konto gekommen. Prüfen darf jede angeschlossene Behörde.',
  byCode: 'Nach Code',
  code: 'Code der Person',
  codeHint: 'Acht Zeichen, zum Beispiel K7QM-4R2T. Die Person findet ihn in ihrem Konto.',
  find: 'Suchen',
  byName: 'Code nicht zur Hand',
  byNameHint: 'Nur natürliche Personen. Eine Firma muss den Code im Konto nachsehen.',
  name: 'Vor- und Nachname',
  birthDate: 'Geburtsdatum',
  birthDateHint: 'Zum Beispiel 12.4.1986',
  noCode: 'Diesen Code hat niemand. Lesen Sie ihn noch einmal, Zeichen für Zeichen.',
  noName:
    'Niemand mit diesem Namen und Geburtsdatum ist registriert. Prüfen Sie beides anhand des Dokuments.',
  several: 'Gefundene Personen',
  choose: 'Auswählen',
  person: 'Daten aus der Registrierung',
  checkTitle: 'Prüfung des Dokuments',
  checkIntro:
    'Vergleichen Sie das Dokument mit den Daten aus der Registrierung und mit der Person vor Ihnen.',
  checkFirm:
    'Das Dokument legt vor, wer für die Firma handelt. Prüfen Sie auch im Handelsregister, dass die Person handeln darf.',
  documentKind: 'Art des Dokuments',
  documentKinds: {
    'identity-card': 'Personalausweis',
    passport: 'Reisepass',
    'residence-permit': 'Aufenthaltstitel',
  },
  documentEnd: 'Letzte vier Zeichen der Dokumentnummer',
  documentEndHint: 'Mehr wird nicht aufbewahrt.',
  agrees: 'Das Dokument ist gültig und stimmt mit den Daten überein',
  agreesFirm:
    'Das Dokument ist gültig, stimmt mit den Daten überein, und die Person darf für die Firma handeln',
  toContract: 'Vertrag vorbereiten',
  differs:
    'Name oder Geburtsdatum weichen ab? Prüfen Sie nicht. Die Person soll sich mit den richtigen Daten neu registrieren.',
  contractTitle: 'Unterschrift des Vertrags',
  contractIntro:
    'Drucken Sie den Vertrag zweimal. Die Person unterschreibt beide vor Ihnen und behält einen. Danach aktivieren Sie das Konto.',
  print: 'Vertrag zum Drucken (PDF)',
  signed: 'Die Person hat den Vertrag vor mir unterschrieben',
  activate: 'Unterschrift festhalten und Konto aktivieren',
  back: 'Zurück zur Prüfung des Dokuments',
  contractMark: 'Vertragsnummer',
  document: 'Dokument',
  checkedAt: 'Dokument geprüft',
  officer: 'Amtsperson',
  office: 'Behörde',
  doneTitle: name => `Das Konto ist aktiv: ${name}`,
  doneText:
    'Die Person kann sofort Eingaben senden. Im Konto sieht sie, wer sie wo und wann geprüft hat.',
  next: 'Weitere Person prüfen',
  refusals: {
    'not-confirmed':
      'Die Person hat ihre E-Mail noch nicht bestätigt. Sie soll den zugesandten Link öffnen; versuchen Sie es dann erneut.',
    'already-verified': 'Diese Person ist bereits geprüft. Es ist nichts zu tun.',
    'already-signed': 'Die Unterschrift dieses Vertrags ist bereits festgehalten.',
  },
  verifiedAt: (date, office) => `Geprüft am ${date}, ${office}.`,
}

export const texts: Texts<Words> = { cs, en, de }
