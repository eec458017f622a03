import type { Texts } from '../../../platform/i18n/index.ts'
import type { FieldKind } from '../rules/definition.ts'

type Words = {
  optional: string
  advised: string
  yes: string
  no: string
  parts: {
    personName: string
    birthDate: string
    street: string
    town: string
    postcode: string
    country: string
    email: string
  }
  forExample: (example: string) => string
  /** Said of a question that an answer has just brought. */
  fresh: string
  /** What is shown where the form gives no example of its own. */
  examples: Partial<Record<FieldKind, string>>
  birthExample: string
  /** Of the birth date of a person who may be left out as a whole. */
  birthIfNamed: string
  abroad: string
  countryOnPaper: string
  addRow: (name: string) => string
  /** When some rows are there already. */
  addAnotherRow: (name: string) => string
  removeRow: (name: string) => string
  noRows: string
  files: string
  addFiles: string
  noFiles: string
  removeFile: string
  takes: (endings: string) => string
  atMost: (files: number, megabytes: number | undefined) => string
  /** With places for the name and the size of a file, which a script fills in. */
  tooLarge: (megabytes: number) => string
  computed: string
  notYet: string
  signed: string
  /** Who signs is known from an answer before, or will be. */
  signsAs: (name: string, label: string) => string
  signsAsAnswered: (label: string) => string
  signerVerified: string
  goOn: string
}

const cs: Words = {
  optional: '(nepovinné)',
  advised: '(doporučené)',
  yes: 'Ano',
  no: 'Ne',
  parts: {
    personName: 'Jméno a příjmení',
    birthDate: 'Datum narození',
    street: 'Ulice a číslo domu',
    town: 'Obec',
    postcode: 'PSČ',
    country: 'Země',
    email: 'E-mail',
  },
  forExample: example => `Například ${example}`,
  fresh: 'Podle vaší odpovědi se ptáme ještě na toto.',
  examples: {
    date: '5. 11. 2026',
    time: '9:30',
    phone: '603 123 456',
    'birth-number': '860412/1234',
    ico: '00255661',
    'bank-account': '19-2000145399/0800 nebo IBAN',
    plate: '1P2 3456',
    parcel: '1245/7 nebo st. 12',
  },
  birthExample: '12. 4. 1986',
  birthIfNamed: 'Vyplňte, když napíšete jméno.',
  abroad:
    'Vyplňte jen u adresy v cizině, například Rakousko. PSČ pak napište tak, jak se píše tam.',
  countryOnPaper: 'Země (jen v cizině)',
  addRow: name => `Přidat: ${name}`,
  addAnotherRow: name => `Přidat další: ${name}`,
  removeRow: name => `Odebrat: ${name}`,
  noRows: 'Zatím nic.',
  files: 'Přiložené soubory',
  addFiles: 'Přiložit soubor',
  noFiles: 'Zatím není přiložen žádný soubor.',
  removeFile: 'Odebrat soubor',
  takes: endings => `Soubory typu ${endings}.`,
  atMost: (files, megabytes) =>
    `Nejvýše ${files}${megabytes === undefined ? '' : `, každý do ${megabytes} MB`}.`,
  tooLarge: megabytes =>
    `Soubor {name} jsme nevybrali: má {size} MB a nejvýše může mít ${megabytes} MB. Vyberte prosím menší, třeba fotku v menší velikosti.`,
  computed: 'Počítá se z vašich odpovědí; když je změníte, přepočítá se po uložení stránky.',
  notYet: 'spočítá se po uložení stránky',
  signed: 'Už podepsáno',
  signsAs: (name, label) => `Podepíše: ${name}. Jméno změníte v odpovědi na „${label}“.`,
  signerVerified:
    'Potřebuje účet na portálu a totožnost ověřenou na úřadě. Řekněte to předem tomu, koho zvete.',
  signsAsAnswered: label => `Podepíše osoba z odpovědi na „${label}“.`,
  goOn: 'Pokračovat',
}

const en: Words = {
  optional: '(optional)',
  advised: '(recommended)',
  yes: 'Yes',
  no: 'No',
  parts: {
    personName: 'First name and surname',
    birthDate: 'Date of birth',
    street: 'Street and house number',
    town: 'Town',
    postcode: 'Postcode',
    country: 'Country',
    email: 'E-mail',
  },
  forExample: example => `For example ${example}`,
  fresh: 'Because of your answer we ask this, too.',
  examples: {
    date: '5 Nov 2026',
    time: '9:30',
    phone: '603 123 456 or +44 20 7946 0018',
    'birth-number': '860412/1234',
    ico: '00255661',
    'bank-account': '19-2000145399/0800 or an IBAN',
    plate: '1P2 3456',
    parcel: '1245/7 or st. 12',
  },
  birthExample: '12 Apr 1986',
  birthIfNamed: 'Fill in if you write a name.',
  abroad:
    'Only for an address outside the Czech Republic, for example Austria. Then write the postcode as it is written there.',
  countryOnPaper: 'Country (if not Czech)',
  addRow: name => `Add: ${name}`,
  addAnotherRow: name => `Add another: ${name}`,
  removeRow: name => `Remove: ${name}`,
  noRows: 'Nothing yet.',
  files: 'Attached files',
  addFiles: 'Attach a file',
  noFiles: 'No file is attached yet.',
  removeFile: 'Remove the file',
  takes: endings => `Files of type ${endings}.`,
  atMost: (files, megabytes) =>
    `At most ${files}${megabytes === undefined ? '' : `, each up to ${megabytes} MB`}.`,
  tooLarge: megabytes =>
    `We have not taken the file {name}: it has {size} MB and may have ${megabytes} MB at most. Please choose a smaller one, such as a photo in a smaller size.`,
  computed: 'Counted from your answers; if you change them, once the page is saved.',
  notYet: 'will be counted once the page is saved',
  signed: 'Signed already',
  signsAs: (name, label) => `Signs: ${name}. Change the name in the answer to “${label}”.`,
  signerVerified:
    'They need an account on the portal and an identity verified at an office. Tell whom you invite beforehand.',
  signsAsAnswered: label => `The person from the answer to “${label}” signs.`,
  goOn: 'Continue',
}

const de: Words = {
  optional: '(optional)',
  advised: '(empfohlen)',
  yes: 'Ja',
  no: 'Nein',
  parts: {
    personName: 'Vor- und Nachname',
    birthDate: 'Geburtsdatum',
    street: 'Straße und Hausnummer',
    town: 'Ort',
    postcode: 'Postleitzahl',
    country: 'Land',
    email: 'E-Mail',
  },
  forExample: example => `Zum Beispiel ${example}`,
  fresh: 'Wegen Ihrer Antwort fragen wir auch danach.',
  examples: {
    date: '5.11.2026',
    time: '9:30',
    phone: '603 123 456 oder +49 170 1234567',
    'birth-number': '860412/1234',
    ico: '00255661',
    'bank-account': '19-2000145399/0800 oder eine IBAN',
    plate: '1P2 3456',
    parcel: '1245/7 oder st. 12',
  },
  birthExample: '12.4.1986',
  birthIfNamed: 'Ausfüllen, wenn Sie einen Namen angeben.',
  abroad:
    'Nur bei einer Anschrift außerhalb Tschechiens, zum Beispiel Österreich. Die Postleitzahl schreiben Sie dann so, wie sie dort lautet.',
  countryOnPaper: 'Land (nur im Ausland)',
  addRow: name => `Hinzufügen: ${name}`,
  addAnotherRow: name => `Weiteren Eintrag hinzufügen: ${name}`,
  removeRow: name => `Entfernen: ${name}`,
  noRows: 'Noch nichts.',
  files: 'Angehängte Dateien',
  addFiles: 'Datei anhängen',
  noFiles: 'Noch ist keine Datei angehängt.',
  removeFile: 'Datei entfernen',
  takes: endings => `Dateien vom Typ ${endings}.`,
  atMost: (files, megabytes) =>
    `Höchstens ${files}${megabytes === undefined ? '' : `, jede bis ${megabytes} MB`}.`,
  tooLarge: megabytes =>
    `Die Datei {name} haben wir nicht übernommen: Sie hat {size} MB, höchstens ${megabytes} MB sind möglich. Bitte wählen Sie eine kleinere, etwa ein Foto in geringerer Größe.`,
  computed: 'Wird aus Ihren Antworten berechnet; ändern Sie diese, nach dem Speichern der Seite.',
  notYet: 'wird nach dem Speichern der Seite berechnet',
  signed: 'Bereits unterschrieben',
  signsAs: (name, label) =>
    `Es unterschreibt: ${name}. Den Namen ändern Sie in der Antwort auf „${label}“.`,
  signerVerified:
    'Nötig sind ein Konto im Portal und eine bei einer Behörde bestätigte Identität. Sagen Sie es vorher der Person, die Sie einladen.',
  signsAsAnswered: label => `Es unterschreibt die Person aus der Antwort auf „${label}“.`,
  goOn: 'Weiter',
}

export const texts: Texts<Words> = { cs, en, de }
