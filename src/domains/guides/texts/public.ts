import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  guides: string
  guidesAbout: string
  search: string
  searchHint: string
  noGuides: string
  categories: string
  office: string
  forOffice: (name: string) => string
  nationalOnly: string
  notConnected: (name: string) => string
  notDone: (name: string) => string
  chooseOffice: string
  town: string
  townHint: string
  showOffice: string
  changeOffice: string
  home: (name: string) => string
  noTown: (words: string) => string
  foundOffices: string
  binding: string
  bindingBody: string
  onlyCzech: string
  toCheck: string
  contents: string
  fill: (form: string) => string
  ask: string
  askSubject: (title: string) => string
  book: string
  forms: string
  fillForm: string
  formGone: string
  fee: string
  amount: string
  byLaw: string
  localFee: string
  noFees: string
  questions: string
  law: string
  related: string
  contact: string
  hours: string
  unit: string
  person: string
  phone: string
  email: string
  room: string
  about: string
  responsible: string
  validFrom: string
  validTo: string
  checkedOn: string
  register: string
  service: string
  act: string
  localMark: (name: string) => string
  nationalText: string
  differs: (name: string) => string
  differences: { fees: string; hours: string; contact: string; forms: string }
  replaces: (section: string) => string
  adds: (section: string) => string
  helped: string
  yes: string
  no: string
  comment: string
  commentHint: string
  send: string
  thanks: string
  thanksBody: string
  refusals: { 'no-choice': string; 'comment-too-long': string }
}

const cs: Words = {
  guides: 'Životní situace',
  guidesAbout: 'Co, kde, kdy a za kolik vyřídíte na úřadě. Srozumitelně a s formuláři.',
  search: 'Hledat návody',
  searchHint: 'Třeba: poplatek za psa, svatba, kácení stromu',
  noGuides: 'Zatím tu není žádný návod.',
  categories: 'Oblasti',
  office: 'Který úřad',
  forOffice: name => `Údaje platí pro úřad ${name}.`,
  nationalOnly: 'Čtete celostátní text. Vyberte úřad a uvidíte jeho poplatky, hodiny a kontakty.',
  notConnected: name =>
    `Úřad ${name} zatím není připojen. Čtete celostátní text, místní údaje ověřte u úřadu.`,
  notDone: name => `Úřad ${name} tuto věc nevyřizuje. Zeptejte se ho, kam se obrátit.`,
  chooseOffice: 'Vybrat úřad',
  town: 'Obec, kde bydlíte nebo kde věc řešíte',
  townHint: 'Stačí začátek názvu.',
  showOffice: 'Zobrazit pro tuto obec',
  changeOffice: 'Vybrat jiný úřad',
  home: name => `Podle vaší adresy: ${name}`,
  noTown: words => `Obec „${words}“ v adresáři není. Zkuste jen začátek názvu.`,
  foundOffices: 'Nalezené úřady',
  binding: 'Závazný je český text.',
  bindingBody: 'Překlad slouží jen k informaci.',
  onlyCzech: 'Tato část zatím není přeložena.',
  toCheck: 'Tyto údaje má úřad ještě ověřit',
  contents: 'Obsah',
  fill: form => `Vyplnit: ${form}`,
  ask: 'Zeptat se úřadu',
  askSubject: title => `Dotaz: ${title}`,
  book: 'Objednat se na úřad',
  forms: 'Formuláře',
  fillForm: 'Vyplnit',
  formGone: 'Formulář zatím není k dispozici elektronicky.',
  fee: 'Poplatek',
  amount: 'Částka',
  byLaw: 'Podle',
  localFee: 'stanoví každý úřad',
  noFees: 'zdarma',
  questions: 'Časté otázky',
  law: 'Podle kterých předpisů',
  related: 'Související návody',
  contact: 'Na koho se obrátit',
  hours: 'Hodiny pro veřejnost',
  unit: 'Útvar',
  person: 'Kontaktní osoba',
  phone: 'Telefon',
  email: 'E-mail',
  room: 'Místnost',
  about: 'O tomto návodu',
  responsible: 'Za správnost odpovídá',
  validFrom: 'Platí od',
  validTo: 'Platí do',
  checkedOn: 'Naposledy ověřeno',
  register: 'Služba v registru práv a povinností',
  service: 'Služba',
  act: 'Úkon',
  localMark: name => `Platí pro úřad ${name}`,
  nationalText: 'Celostátní text',
  differs: name => `Co je u úřadu ${name} jinak`,
  differences: {
    fees: 'Poplatky',
    hours: 'Hodiny pro veřejnost',
    contact: 'Kontakt',
    forms: 'Formuláře',
  },
  replaces: section => `${section}: vlastní text místo celostátního`,
  adds: section => `${section}: doplnění`,
  helped: 'Pomohl vám tento návod?',
  yes: 'Ano',
  no: 'Ne',
  comment: 'Co chybělo nebo co bylo nejasné',
  commentHint: 'Nepište osobní údaje. Na vzkaz neodpovídáme, čte ho autor návodu.',
  send: 'Odeslat',
  thanks: 'Děkujeme za odpověď.',
  thanksBody: 'Autor návodu ji uvidí.',
  refusals: {
    'no-choice': 'Vyberte, zda návod pomohl',
    'comment-too-long': 'Vzkaz zkraťte na 1000 znaků',
  },
}

const en: Words = {
  guides: 'Life situations',
  guidesAbout:
    'What to do at the office, where, when and for how much. In plain words, with forms.',
  search: 'Search the guides',
  searchHint: 'For example: dog fee, wedding, felling a tree',
  noGuides: 'There is no guide yet.',
  categories: 'Topics',
  office: 'Which office',
  forOffice: name => `The details are valid for the office of ${name}.`,
  nationalOnly:
    'You are reading the national text. Choose an office to see its fees, hours and contacts.',
  notConnected: name =>
    `The office of ${name} is not connected yet. You are reading the national text; check local details with the office.`,
  notDone: name => `The office of ${name} does not handle this matter. Ask it where to turn.`,
  chooseOffice: 'Choose an office',
  town: 'Town or village where you live or have the matter',
  townHint: 'The beginning of the name is enough.',
  showOffice: 'Show for this place',
  changeOffice: 'Choose another office',
  home: name => `By your address: ${name}`,
  noTown: words => `“${words}” is not in the directory. Try just the beginning of the name.`,
  foundOffices: 'Offices found',
  binding: 'The Czech text is binding.',
  bindingBody: 'The translation is for information only.',
  onlyCzech: 'This part is not translated yet.',
  toCheck: 'The office still has to confirm this',
  contents: 'Contents',
  fill: form => `Fill in: ${form}`,
  ask: 'Ask the office',
  askSubject: title => `Question: ${title}`,
  book: 'Book a visit',
  forms: 'Forms',
  fillForm: 'Fill in',
  formGone: 'The form is not available online yet.',
  fee: 'Fee',
  amount: 'Amount',
  byLaw: 'By law',
  localFee: 'set by each office',
  noFees: 'free of charge',
  questions: 'Frequent questions',
  law: 'Legal basis',
  related: 'Related guides',
  contact: 'Whom to contact',
  hours: 'Opening hours',
  unit: 'Unit',
  person: 'Contact person',
  phone: 'Phone',
  email: 'E-mail',
  room: 'Room',
  about: 'About this guide',
  responsible: 'Responsible for the text',
  validFrom: 'Valid from',
  validTo: 'Valid until',
  checkedOn: 'Last checked',
  register: 'Service in the register of rights and duties',
  service: 'Service',
  act: 'Act',
  localMark: name => `Valid for the office of ${name}`,
  nationalText: 'National text',
  differs: name => `What is different at the office of ${name}`,
  differences: {
    fees: 'Fees',
    hours: 'Opening hours',
    contact: 'Contact',
    forms: 'Forms',
  },
  replaces: section => `${section}: own text instead of the national one`,
  adds: section => `${section}: an addition`,
  helped: 'Did this guide help you?',
  yes: 'Yes',
  no: 'No',
  comment: 'What was missing or unclear',
  commentHint: 'No personal data, please. We do not reply; the author of the guide reads it.',
  send: 'Send',
  thanks: 'Thank you for your answer.',
  thanksBody: 'The author of the guide will see it.',
  refusals: {
    'no-choice': 'Choose whether the guide helped',
    'comment-too-long': 'Shorten the message to 1000 characters',
  },
}

const de: Words = {
  guides: 'Lebenslagen',
  guidesAbout:
    'Was Sie bei der Behörde erledigen, wo, wann und was es kostet. Verständlich und mit Formularen.',
  search: 'Ratgeber suchen',
  searchHint: 'Zum Beispiel: Hundegebühr, Hochzeit, Baumfällung',
  noGuides: 'Hier gibt es noch keinen Ratgeber.',
  categories: 'Themen',
  office: 'Welche Behörde',
  forOffice: name => `Die Angaben gelten für die Behörde ${name}.`,
  nationalOnly:
    'Sie lesen den landesweiten Text. Wählen Sie eine Behörde, um ihre Gebühren, Zeiten und Kontakte zu sehen.',
  notConnected: name =>
    `Die Behörde ${name} ist noch nicht angeschlossen. Sie lesen den landesweiten Text; örtliche Angaben erfragen Sie bei der Behörde.`,
  notDone: name =>
    `Die Behörde ${name} bearbeitet diese Sache nicht. Fragen Sie dort, an wen Sie sich wenden.`,
  chooseOffice: 'Behörde wählen',
  town: 'Gemeinde, in der Sie wohnen oder die Sache anfällt',
  townHint: 'Der Anfang des Namens genügt.',
  showOffice: 'Für diese Gemeinde anzeigen',
  changeOffice: 'Andere Behörde wählen',
  home: name => `Nach Ihrer Adresse: ${name}`,
  noTown: words =>
    `„${words}“ steht nicht im Verzeichnis. Versuchen Sie nur den Anfang des Namens.`,
  foundOffices: 'Gefundene Behörden',
  binding: 'Verbindlich ist der tschechische Text.',
  bindingBody: 'Die Übersetzung dient nur der Information.',
  onlyCzech: 'Dieser Teil ist noch nicht übersetzt.',
  toCheck: 'Diese Angaben muss die Behörde noch bestätigen',
  contents: 'Inhalt',
  fill: form => `Ausfüllen: ${form}`,
  ask: 'Die Behörde fragen',
  askSubject: title => `Anfrage: ${title}`,
  book: 'Termin buchen',
  forms: 'Formulare',
  fillForm: 'Ausfüllen',
  formGone: 'Das Formular gibt es noch nicht elektronisch.',
  fee: 'Gebühr',
  amount: 'Betrag',
  byLaw: 'Nach',
  localFee: 'legt jede Behörde fest',
  noFees: 'kostenlos',
  questions: 'Häufige Fragen',
  law: 'Rechtsgrundlage',
  related: 'Verwandte Ratgeber',
  contact: 'An wen Sie sich wenden',
  hours: 'Sprechzeiten',
  unit: 'Abteilung',
  person: 'Ansprechperson',
  phone: 'Telefon',
  email: 'E-Mail',
  room: 'Raum',
  about: 'Über diesen Ratgeber',
  responsible: 'Für die Richtigkeit verantwortlich',
  validFrom: 'Gültig ab',
  validTo: 'Gültig bis',
  checkedOn: 'Zuletzt geprüft',
  register: 'Dienst im Register der Rechte und Pflichten',
  service: 'Dienst',
  act: 'Handlung',
  localMark: name => `Gilt für die Behörde ${name}`,
  nationalText: 'Landesweiter Text',
  differs: name => `Was bei der Behörde ${name} anders ist`,
  differences: {
    fees: 'Gebühren',
    hours: 'Sprechzeiten',
    contact: 'Kontakt',
    forms: 'Formulare',
  },
  replaces: section => `${section}: eigener Text statt des landesweiten`,
  adds: section => `${section}: Ergänzung`,
  helped: 'Hat Ihnen dieser Ratgeber geholfen?',
  yes: 'Ja',
  no: 'Nein',
  comment: 'Was fehlte oder unklar war',
  commentHint:
    'Bitte keine persönlichen Daten. Wir antworten nicht; der Verfasser des Ratgebers liest es.',
  send: 'Absenden',
  thanks: 'Danke für Ihre Antwort.',
  thanksBody: 'Der Verfasser des Ratgebers wird sie sehen.',
  refusals: {
    'no-choice': 'Wählen Sie, ob der Ratgeber geholfen hat',
    'comment-too-long': 'Kürzen Sie die Nachricht auf 1000 Zeichen',
  },
}

export const texts: Texts<Words> = { cs, en, de }
