import type { Texts } from '../../../platform/i18n/index.ts'
import type { FieldRefusal } from '../rules/fields.ts'

/** The fields of all forms of the identity. */
export type FieldName =
  | 'givenName'
  | 'surname'
  | 'birthDate'
  | 'ico'
  | 'firmName'
  | 'actingName'
  | 'street'
  | 'town'
  | 'postcode'
  | 'email'
  | 'phone'
  | 'password'
  | 'newPassword'
  | 'old'
  | 'proof'
  | 'agreed'
  | 'name'

type FieldWords = { label: string; hint?: string; empty: string }

type Words = {
  fields: Record<FieldName, FieldWords>
  refusals: Record<Exclude<FieldRefusal, 'empty'>, string>
}

const cs: Words = {
  fields: {
    givenName: { label: 'Jméno', empty: 'Zadejte jméno.' },
    surname: { label: 'Příjmení', empty: 'Zadejte příjmení.' },
    birthDate: {
      label: 'Datum narození',
      hint: 'Například 12. 4. 1986',
      empty: 'Zadejte datum narození.',
    },
    ico: { label: 'IČO', hint: 'Osm číslic', empty: 'Zadejte IČO.' },
    firmName: {
      label: 'Název firmy nebo spolku',
      hint: 'Přesně podle rejstříku',
      empty: 'Zadejte název.',
    },
    actingName: {
      label: 'Kdo za ni jedná',
      hint: 'Jméno a příjmení člověka, který přijde na úřad s dokladem',
      empty: 'Zadejte jméno a příjmení toho, kdo jedná.',
    },
    street: { label: 'Ulice a číslo', empty: 'Zadejte ulici a číslo, nebo jen číslo popisné.' },
    town: { label: 'Obec', empty: 'Zadejte obec.' },
    postcode: { label: 'PSČ', hint: 'Například 339 01', empty: 'Zadejte PSČ.' },
    email: { label: 'E-mail', empty: 'Zadejte e-mail.' },
    phone: {
      label: 'Telefon',
      hint: 'Zavoláme, jen když to bude nutné',
      empty: 'Zadejte telefon.',
    },
    password: { label: 'Heslo', empty: 'Zadejte heslo.' },
    newPassword: {
      label: 'Heslo',
      hint: 'Aspoň 12 znaků. Dobře se pamatují tři nebo čtyři slova za sebou.',
      empty: 'Zadejte heslo.',
    },
    old: { label: 'Dosavadní heslo', empty: 'Zadejte dosavadní heslo.' },
    proof: {
      label: 'Vaše heslo',
      hint: 'Jen když měníte e-mail: přes něj by se dal účet převzít.',
      empty: 'Ke změně e-mailu zadejte své heslo.',
    },
    agreed: {
      label: 'Beru na vědomí, jak portál zpracovává mé údaje',
      empty: 'Zaškrtněte, že jste se seznámili se zpracováním údajů.',
    },
    name: { label: 'Jméno a příjmení', empty: 'Zadejte jméno a příjmení.' },
  },
  refusals: {
    'too-long': 'Je to příliš dlouhé. Vejde se nejvýš 100 znaků (do e-mailu 254).',
    'not-email': 'E-mail má mít tvar jmeno@domena.cz.',
    'not-phone': 'Zadejte devět číslic, nebo cizí číslo s předvolbou, například +49 9922 1234.',
    'not-postcode': 'PSČ má pět číslic, například 339 01.',
    'not-ico':
      'Takové IČO neexistuje: má osm číslic a poslední je kontrolní. Zkontrolujte překlepy.',
    'not-date': 'Takový den není v kalendáři. Napište ho jako 12. 4. 1986.',
    'in-future': 'Datum je v budoucnosti.',
    'too-old': 'Datum je příliš dávné. Zkontrolujte rok.',
    'not-chosen': 'Zaškrtněte nebo vyberte.',
    short: 'Heslo je krátké. Potřebuje aspoň 12 znaků.',
    long: 'Heslo je delší než 200 znaků.',
    common: 'Takové heslo se dá snadno uhodnout: je z běžných slov a čísel. Přidejte další slova.',
    repeated: 'Heslo opakuje stále totéž. Zvolte rozmanitější.',
    row: 'Heslo je řada kláves nebo číslic za sebou. Zvolte jiné.',
    'about-you': 'V hesle je vaše jméno, e-mail nebo obec. To hádá útočník jako první.',
    'wrong-password': 'Heslo nesouhlasí.',
    'too-many-guesses': 'Příliš mnoho pokusů. Zkuste to za 15 minut.',
    'too-many-letters': 'Odkaz jsme během hodiny poslali už třikrát. Zkuste to později.',
    'not-four': 'Zadejte přesně čtyři písmena nebo číslice.',
  },
}

const en: Words = {
  fields: {
    givenName: { label: 'Given name', empty: 'Enter your given name.' },
    surname: { label: 'Surname', empty: 'Enter your surname.' },
    birthDate: {
      label: 'Date of birth',
      hint: 'In the order day, month, year: 25/4/1986 is 25 April 1986',
      empty: 'Enter your date of birth.',
    },
    ico: { label: 'Company number (IČO)', hint: 'Eight digits', empty: 'Enter the number.' },
    firmName: {
      label: 'Name of the firm or association',
      hint: 'Exactly as in the register',
      empty: 'Enter the name.',
    },
    actingName: {
      label: 'Who acts for it',
      hint: 'Name of the person who will come to the office with a document',
      empty: 'Enter the name of the person who acts.',
    },
    street: { label: 'Street and number', empty: 'Enter the street and number.' },
    town: { label: 'Town', empty: 'Enter the town.' },
    postcode: { label: 'Postcode', hint: 'For example 339 01', empty: 'Enter the postcode.' },
    email: { label: 'E-mail', empty: 'Enter your e-mail.' },
    phone: {
      label: 'Phone',
      hint: 'We call only when it is necessary',
      empty: 'Enter your phone number.',
    },
    password: { label: 'Password', empty: 'Enter your password.' },
    newPassword: {
      label: 'Password',
      hint: 'At least 12 characters. Three or four words in a row are easy to remember.',
      empty: 'Enter a password.',
    },
    old: { label: 'Present password', empty: 'Enter your present password.' },
    proof: {
      label: 'Your password',
      hint: 'Only when you change the e-mail: it could be used to take over the account.',
      empty: 'Enter your password to change the e-mail.',
    },
    agreed: {
      label: 'I have read how the portal processes my data',
      empty: 'Tick that you have read how the portal processes your data.',
    },
    name: { label: 'Given name and surname', empty: 'Enter the name.' },
  },
  refusals: {
    'too-long': 'This is too long. At most 100 characters fit (254 for an e-mail).',
    'not-email': 'An e-mail looks like name@domain.com.',
    'not-phone':
      'Enter nine digits, or a foreign number with its country code, e.g. +49 9922 1234.',
    'not-postcode': 'A Czech postcode has five digits, for example 339 01.',
    'not-ico':
      'There is no such number: it has eight digits and the last one is a check. Look for a typing error.',
    'not-date': 'There is no such day. Write it as 12. 4. 1986 (day, month, year).',
    'in-future': 'The date is in the future.',
    'too-old': 'The date is too long ago. Check the year.',
    'not-chosen': 'Tick or choose this.',
    short: 'The password is short. It needs at least 12 characters.',
    long: 'The password is longer than 200 characters.',
    common: 'This password is easy to guess: common words and numbers only. Add more words.',
    repeated: 'The password repeats the same thing. Choose a more varied one.',
    row: 'The password is a row of keys or digits. Choose another.',
    'about-you': 'The password holds your name, e-mail or town. An attacker tries those first.',
    'wrong-password': 'This is not your password.',
    'too-many-guesses': 'Too many attempts. Try again in 15 minutes.',
    'too-many-letters': 'We have sent the link three times within an hour. Try again later.',
    'not-four': 'Enter exactly four letters or digits.',
  },
}

const de: Words = {
  fields: {
    givenName: { label: 'Vorname', empty: 'Geben Sie den Vornamen ein.' },
    surname: { label: 'Nachname', empty: 'Geben Sie den Nachnamen ein.' },
    birthDate: {
      label: 'Geburtsdatum',
      hint: 'Zum Beispiel 12. 4. 1986',
      empty: 'Geben Sie das Geburtsdatum ein.',
    },
    ico: {
      label: 'Identifikationsnummer (IČO)',
      hint: 'Acht Ziffern',
      empty: 'Geben Sie die Nummer ein.',
    },
    firmName: {
      label: 'Name der Firma oder des Vereins',
      hint: 'Genau wie im Register',
      empty: 'Geben Sie den Namen ein.',
    },
    actingName: {
      label: 'Wer für sie handelt',
      hint: 'Name der Person, die mit einem Dokument zur Behörde kommt',
      empty: 'Geben Sie den Namen der handelnden Person ein.',
    },
    street: { label: 'Straße und Hausnummer', empty: 'Geben Sie Straße und Hausnummer ein.' },
    town: { label: 'Ort', empty: 'Geben Sie den Ort ein.' },
    postcode: {
      label: 'Postleitzahl',
      hint: 'Zum Beispiel 339 01',
      empty: 'Geben Sie die Postleitzahl ein.',
    },
    email: { label: 'E-Mail', empty: 'Geben Sie die E-Mail-Adresse ein.' },
    phone: {
      label: 'Telefon',
      hint: 'Wir rufen nur an, wenn es nötig ist',
      empty: 'Geben Sie die Telefonnummer ein.',
    },
    password: { label: 'Passwort', empty: 'Geben Sie das Passwort ein.' },
    newPassword: {
      label: 'Passwort',
      hint: 'Mindestens 12 Zeichen. Drei oder vier Wörter hintereinander merkt man sich gut.',
      empty: 'Geben Sie ein Passwort ein.',
    },
    old: { label: 'Bisheriges Passwort', empty: 'Geben Sie das bisherige Passwort ein.' },
    proof: {
      label: 'Ihr Passwort',
      hint: 'Nur bei Änderung der E-Mail: Über sie könnte man das Konto übernehmen.',
      empty: 'Geben Sie Ihr Passwort ein, um die E-Mail zu ändern.',
    },
    agreed: {
      label: 'Ich habe gelesen, wie das Portal meine Daten verarbeitet',
      empty: 'Bestätigen Sie, dass Sie dies gelesen haben.',
    },
    name: { label: 'Vor- und Nachname', empty: 'Geben Sie den Namen ein.' },
  },
  refusals: {
    'too-long': 'Das ist zu lang. Höchstens 100 Zeichen (bei E-Mail 254).',
    'not-email': 'Eine E-Mail-Adresse hat die Form name@domain.de.',
    'not-phone': 'Geben Sie neun Ziffern ein oder eine Nummer mit Vorwahl, z. B. +49 9922 1234.',
    'not-postcode': 'Eine tschechische Postleitzahl hat fünf Ziffern, z. B. 339 01.',
    'not-ico':
      'Diese Nummer gibt es nicht: Sie hat acht Ziffern, die letzte ist eine Prüfziffer. Suchen Sie Tippfehler.',
    'not-date': 'Diesen Tag gibt es nicht. Schreiben Sie ihn als 12. 4. 1986.',
    'in-future': 'Das Datum liegt in der Zukunft.',
    'too-old': 'Das Datum liegt zu weit zurück. Prüfen Sie das Jahr.',
    'not-chosen': 'Bitte ankreuzen oder auswählen.',
    short: 'Das Passwort ist kurz. Es braucht mindestens 12 Zeichen.',
    long: 'Das Passwort ist länger als 200 Zeichen.',
    common:
      'Dieses Passwort ist leicht zu erraten: nur gängige Wörter und Zahlen. Fügen Sie Wörter hinzu.',
    repeated: 'Das Passwort wiederholt immer dasselbe. Wählen Sie ein vielfältigeres.',
    row: 'Das Passwort ist eine Reihe von Tasten oder Ziffern. Wählen Sie ein anderes.',
    'about-you': 'Im Passwort steht Ihr Name, Ihre E-Mail oder Ihr Ort. Das wird zuerst erraten.',
    'wrong-password': 'Das Passwort stimmt nicht.',
    'too-many-guesses': 'Zu viele Versuche. Versuchen Sie es in 15 Minuten.',
    'too-many-letters':
      'Wir haben den Link binnen einer Stunde dreimal gesendet. Versuchen Sie es später.',
    'not-four': 'Geben Sie genau vier Buchstaben oder Ziffern ein.',
  },
}

export const texts: Texts<Words> = { cs, en, de }
