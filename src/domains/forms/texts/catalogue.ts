import { plural, type Texts } from '../../../platform/i18n/index.ts'
import type { FormCategory } from '../rules/definition.ts'

const cs = {
  title: 'Formuláře',
  lead: 'Vyplníte je přímo na stránce a úřad je dostane hned. Rozepsaný formulář se uloží a dokončíte ho kdykoli.',
  description: 'Formuláře obecních a městských úřadů k vyplnění na stránce.',
  atOffice: (office: string) => `Formuláře úřadu ${office}`,
  allOffices: 'Formuláře všech úřadů',
  none: 'Zatím tu žádný formulář není. Úřadu můžete napsat volné podání.',
  freeLetter: 'Nenašli jste formulář? Napište úřadu vlastními slovy',
  categories: {
    fees: 'Poplatky',
    environment: 'Životní prostředí',
    transport: 'Doprava',
    documents: 'Doklady',
    'public-space': 'Veřejné prostranství',
    information: 'Informace a stížnosti',
    subsidies: 'Dotace',
    registry: 'Matrika a evidence obyvatel',
    other: 'Ostatní',
  } satisfies Record<FormCategory, string>,
  office: {
    title: 'Kterému úřadu formulář pošlete?',
    chosen: 'Úřad',
    change: 'Změnit úřad',
    search: 'Obec nebo město',
    hint: 'Například Klatovy, nebo vaše adresa či PSČ. Na háčcích a čárkách nezáleží.',
    none: 'Takový úřad jsme nenašli. Zkontrolujte, zda je jméno napsané správně.',
    notConnected: 'zatím není připojen, přes portál mu formulář poslat nelze',
    notOffered: (office: string) => `${office} tento formulář nenabízí. Vyberte jiný úřad.`,
    choose: (office: string) => `Vybrat: ${office}`,
    home: (office: string) => `Podle vaší adresy: ${office}`,
    onlyThese: 'Tento formulář nabízejí jen tyto úřady:',
    nobodyNow: 'Tento formulář teď nenabízí žádný připojený úřad.',
    which: 'Který úřad',
    showing: (office: string) => `Vidíte formuláře, které nabízí ${office}, i ty společné.`,
    ownToo: 'Vidíte formuláře společné všem úřadům. Vyberte úřad a uvidíte i ty jeho vlastní.',
  },
  start: 'Začít vyplňovat',
  signInFirst:
    'Nejdřív se přihlásíte. Jméno a adresu z ověřené totožnosti předvyplníme, opravíte je, kde je třeba.',
  pages: (count: number, varies: boolean) => {
    const pages = plural('cs', count, { one: 'stránka', few: 'stránky', other: 'stránek' })
    return varies
      ? `asi ${count} ${pages} s otázkami, podle odpovědí více nebo méně`
      : `${count} ${pages} s otázkami`
  },
  facts: {
    need: 'Co si připravit',
    length: 'Rozsah',
    time: 'Kdy se dočkáte odpovědi',
    fees: 'Kolik to stojí',
    inPerson: 'Kdo musí na úřad osobně',
    law: 'Podle čeho',
    nothing: 'Nic zvláštního, stačí vaše údaje.',
    free: 'Za podání formuláře se neplatí. Případný poplatek vám úřad sdělí.',
    days: (count: number, law: string) => `Úřad má na vyřízení ${count} dnů (${law}).`,
    months: (count: number, law: string) => `Úřad má na vyřízení ${count} měsíců (${law}).`,
    byAnswers: 'podle odpovědí',
  },
  unconfirmed:
    'Část formuláře je společná všem úřadům a jednotlivé úřady ji zatím nepotvrdily; když si nejste jisti, zeptejte se svého úřadu.',
  unconfirmedBy: (office: string) =>
    `Část formuláře je společná všem úřadům a úřad ${office} ji zatím nepotvrdil; když si nejste jisti, zeptejte se ho.`,
  binding: '',
}

type Words = typeof cs

const en: Words = {
  title: 'Forms',
  lead: 'You fill them in right on the page and the office gets them at once. An unfinished form is kept and you complete it whenever you like.',
  description: 'Forms of municipal offices to be filled in on the page.',
  atOffice: office => `Forms of the office ${office}`,
  allOffices: 'Forms of all offices',
  none: 'There is no form here yet. You can write the office a free letter.',
  freeLetter: 'Did not find a form? Write to the office in your own words',
  categories: {
    fees: 'Fees',
    environment: 'Environment',
    transport: 'Transport',
    documents: 'Documents',
    'public-space': 'Public space',
    information: 'Information and complaints',
    subsidies: 'Subsidies',
    registry: 'Registry and residents’ records',
    other: 'Other',
  },
  office: {
    title: 'To which office do you send the form?',
    chosen: 'Office',
    change: 'Change the office',
    search: 'Municipality or town',
    hint: 'For example Klatovy, or your address or postcode. Accents do not matter.',
    none: 'We found no such office. Check whether the name is spelt correctly.',
    notConnected: 'not connected yet, forms cannot be sent to it through the portal',
    notOffered: office => `${office} does not offer this form. Choose another office.`,
    choose: office => `Choose: ${office}`,
    home: office => `By your address: ${office}`,
    onlyThese: 'Only these offices offer this form:',
    nobodyNow: 'No connected office offers this form now.',
    which: 'Which office',
    showing: office => `You see the forms that ${office} offers, the common ones included.`,
    ownToo: 'You see the forms common to all offices. Choose an office to see its own ones, too.',
  },
  start: 'Start filling in',
  signInFirst:
    'You sign in first. We fill in your name and address from your verified identity; you correct them where needed.',
  pages: (count, varies) => {
    const pages = plural('en', count, { one: 'page', other: 'pages' })
    return varies
      ? `about ${count} ${pages} of questions, more or fewer depending on the answers`
      : `${count} ${pages} of questions`
  },
  facts: {
    need: 'What to have at hand',
    length: 'Length',
    time: 'When you get an answer',
    fees: 'What it costs',
    inPerson: 'Who must come to the office in person',
    law: 'Legal basis',
    nothing: 'Nothing special, your own data are enough.',
    free: 'Sending the form costs nothing. The office tells you of a fee, if any.',
    days: (count, law) => `The office has ${count} days to deal with it (${law}).`,
    months: (count, law) => `The office has ${count} months to deal with it (${law}).`,
    byAnswers: 'depends on the answers',
  },
  unconfirmed:
    'Parts of this form are common to all offices, which have not confirmed them yet; if in doubt, ask your office.',
  unconfirmedBy: office =>
    `Parts of this form are common to all offices and ${office} has not confirmed them yet; if in doubt, ask the office.`,
  binding: 'The Czech wording of the form is binding.',
}

const de: Words = {
  title: 'Formulare',
  lead: 'Sie füllen sie direkt auf der Seite aus, und die Behörde erhält sie sofort. Ein angefangenes Formular bleibt gespeichert, Sie beenden es, wann Sie wollen.',
  description: 'Formulare der Gemeindeämter zum Ausfüllen auf der Seite.',
  atOffice: office => `Formulare der Behörde ${office}`,
  allOffices: 'Formulare aller Behörden',
  none: 'Hier gibt es noch kein Formular. Sie können der Behörde frei schreiben.',
  freeLetter: 'Kein Formular gefunden? Schreiben Sie der Behörde mit eigenen Worten',
  categories: {
    fees: 'Gebühren',
    environment: 'Umwelt',
    transport: 'Verkehr',
    documents: 'Dokumente',
    'public-space': 'Öffentlicher Raum',
    information: 'Auskünfte und Beschwerden',
    subsidies: 'Zuschüsse',
    registry: 'Standesamt und Meldewesen',
    other: 'Sonstiges',
  },
  office: {
    title: 'An welche Behörde senden Sie das Formular?',
    chosen: 'Behörde',
    change: 'Behörde ändern',
    search: 'Gemeinde oder Stadt',
    hint: 'Zum Beispiel Klatovy, oder Ihre Anschrift oder Postleitzahl. Akzente spielen keine Rolle.',
    none: 'Eine solche Behörde haben wir nicht gefunden. Prüfen Sie die Schreibweise.',
    notConnected: 'noch nicht angeschlossen, über das Portal kann man ihr kein Formular senden',
    notOffered: office =>
      `${office} bietet dieses Formular nicht an. Wählen Sie eine andere Behörde.`,
    choose: office => `Auswählen: ${office}`,
    home: office => `Nach Ihrer Anschrift: ${office}`,
    onlyThese: 'Nur diese Behörden bieten dieses Formular an:',
    nobodyNow: 'Dieses Formular bietet derzeit keine angeschlossene Behörde an.',
    which: 'Welche Behörde',
    showing: office => `Sie sehen die Formulare der Behörde ${office} und die gemeinsamen.`,
    ownToo:
      'Sie sehen die Formulare, die alle Behörden gemeinsam haben. Wählen Sie eine Behörde, um auch ihre eigenen zu sehen.',
  },
  start: 'Mit dem Ausfüllen beginnen',
  signInFirst:
    'Zuerst melden Sie sich an. Name und Adresse füllen wir aus Ihrer bestätigten Identität vor; Sie berichtigen sie, wo nötig.',
  pages: (count, varies) => {
    const pages = plural('de', count, { one: 'Seite', other: 'Seiten' })
    return varies
      ? `etwa ${count} ${pages} mit Fragen, je nach Antworten mehr oder weniger`
      : `${count} ${pages} mit Fragen`
  },
  facts: {
    need: 'Was Sie bereithalten sollten',
    length: 'Umfang',
    time: 'Wann Sie eine Antwort erhalten',
    fees: 'Was es kostet',
    inPerson: 'Wer persönlich zur Behörde kommen muss',
    law: 'Rechtsgrundlage',
    nothing: 'Nichts Besonderes, Ihre eigenen Angaben genügen.',
    free: 'Das Einreichen kostet nichts. Eine etwaige Gebühr teilt Ihnen die Behörde mit.',
    days: (count, law) => `Die Behörde hat ${count} Tage Zeit (${law}).`,
    months: (count, law) => `Die Behörde hat ${count} Monate Zeit (${law}).`,
    byAnswers: 'je nach Antworten',
  },
  unconfirmed:
    'Teile dieses Formulars sind allen Behörden gemeinsam und von ihnen noch nicht bestätigt; fragen Sie im Zweifel Ihre Behörde.',
  unconfirmedBy: office =>
    `Teile dieses Formulars sind allen Behörden gemeinsam und von ${office} noch nicht bestätigt; fragen Sie im Zweifel die Behörde.`,
  binding: 'Verbindlich ist der tschechische Wortlaut des Formulars.',
}

/** The public pages of forms: what there is, and what awaits whoever begins. */
export const catalogueTexts: Texts<Words> = { cs, en, de }
