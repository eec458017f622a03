import { formatDate, formatNumber, type Lang, type Texts } from '../../../platform/i18n/index.ts'
import type { Wrong, WrongCode } from '../rules/answers.ts'

type Say = (detail: string) => string
type Words = Record<Exclude<WrongCode, 'own-rule'>, Say> & {
  missingPart: string
  parts: Record<string, string>
}

const cs: Words = {
  missing: () => 'odpovězte na tuto otázku',
  missingPart: 'doplňte tento údaj',
  'no-file': () => 'přiložte soubor',
  'too-long': detail => `zkraťte text nejvýše na tento počet znaků: ${detail}`,
  'not-a-number': detail =>
    detail === '0'
      ? 'napište celé číslo, například 25'
      : 'napište číslo, například 1 500 nebo 12,5',
  'number-unclear': () =>
    'napište tisíce bez čárky (1 500), nebo desetinné číslo s jedním či dvěma místy (1,50)',
  'too-many-decimals': detail =>
    detail === '0' ? 'napište celé číslo' : `desetinných míst může být nejvýše ${detail}`,
  'too-small': detail => `napište číslo ${detail} nebo větší`,
  'too-big': detail => `napište číslo ${detail} nebo menší`,
  'not-a-date': detail => `napište datum, které existuje, například ${detail}`,
  'date-no-year': detail => `napište i celý rok, například ${detail}`,
  'date-no-day': detail => `napište den, měsíc i rok, například ${detail}`,
  'too-early': detail => `den nesmí být dříve než ${detail}`,
  'too-late': detail => `den nesmí být později než ${detail}`,
  'not-a-time': () => 'napište čas, například 9:30',
  'not-an-option': () => 'vyberte jednu z nabídnutých možností',
  'not-an-email': () => 'napište e-mail ve tvaru jmeno@domena.cz',
  'not-a-phone': () => 'napište telefon, například 603 123 456 nebo +49 170 1234567',
  'not-a-birth-number': () =>
    'zkontrolujte rodné číslo, některá číslice nesedí; má tvar 860412/1234',
  'not-an-ico': () => 'zkontrolujte IČO, má 8 číslic a některá z nich nesedí',
  'ico-not-digits': () => 'napište jen číslice, IČO jich má 8',
  'account-not-digits': () =>
    'napište číslo účtu jen číslicemi, například 19-2000145399/0800, nebo IBAN',
  'not-an-address': () =>
    'napište PSČ jako pět číslic, například 339 01; u adresy v cizině doplňte i zemi',
  'not-a-person': () => 'napište jméno a datum narození',
  'not-an-account': () =>
    'zkontrolujte číslo účtu, některá číslice nesedí; má tvar 19-2000145399/0800 nebo IBAN',
  'not-a-plate': () => 'napište registrační značku, například 1P2 3456',
  'not-a-parcel': () => 'napište jedno parcelní číslo, například 1245/7 nebo st. 12',
  'not-declared': () => 'bez tohoto prohlášení nelze pokračovat, zaškrtněte ho',
  'signer-unnamed': () => 'nejdřív odpovězte na otázku, kdo to je',
  'too-few-rows': detail => `doplňte, nejméně jich musí být ${detail}`,
  'too-many-rows': detail => `nejvýše jich může být ${detail}, některé odeberte`,
  'too-many-files': detail => `souborů může být nejvýše ${detail}, některé odeberte`,
  'file-too-big': detail => `soubor je větší než ${detail} MB, přiložte menší`,
  'file-refused': () => 'soubor se nepodařilo přijmout, přiložte prosím jiný',
  'file-of-other-kind': detail => `přiložte soubor v jednom z těchto formátů: ${detail}`,
  parts: {
    name: 'jméno',
    birthDate: 'datum narození',
    street: 'ulice a číslo',
    town: 'obec',
    postcode: 'PSČ',
    country: 'země',
    email: 'e-mail',
  },
}

const en: Words = {
  missing: () => 'please answer this question',
  missingPart: 'please fill this in',
  'no-file': () => 'please attach a file',
  'too-long': detail => `please shorten the text to ${detail} characters`,
  'not-a-number': detail =>
    detail === '0'
      ? 'please write a whole number, for example 25'
      : 'please write a number, for example 1500 or 12.5',
  'number-unclear': () =>
    'please write thousands without a comma (1500), or a decimal number with one or two places (1.50)',
  'too-many-decimals': detail =>
    detail === '0' ? 'please write a whole number' : `at most ${detail} decimal places`,
  'too-small': detail => `please write ${detail} or a greater number`,
  'too-big': detail => `please write ${detail} or a smaller number`,
  'not-a-date': detail =>
    `please write a date that exists, for example ${detail} (day, month, year)`,
  'date-no-year': detail => `please write the whole year, too, for example ${detail}`,
  'date-no-day': detail => `please write day, month and year, for example ${detail}`,
  'too-early': detail => `the day cannot be before ${detail}`,
  'too-late': detail => `the day cannot be after ${detail}`,
  'not-a-time': () => 'please write a time, for example 9:30',
  'not-an-option': () => 'please choose one of the options',
  'not-an-email': () => 'please write an e-mail address like name@example.com',
  'not-a-phone': () => 'please write a phone number, for example 603 123 456 or +44 20 7946 0018',
  'not-a-birth-number': () =>
    'please check the birth number, one of its digits does not fit; it looks like 860412/1234',
  'not-an-ico': () => 'please check the company number, one of its 8 digits does not fit',
  'ico-not-digits': () => 'please write digits only, the company number has 8',
  'account-not-digits': () =>
    'please write the account in digits only, for example 19-2000145399/0800, or an IBAN',
  'not-an-address': () =>
    'please write the postcode as five digits, for example 339 01; abroad add the country, too',
  'not-a-person': () => 'please write the name and the date of birth',
  'not-an-account': () =>
    'please check the account, one of its digits does not fit; 19-2000145399/0800 or an IBAN',
  'not-a-plate': () => 'please write the plate, for example 1P2 3456',
  'not-a-parcel': () => 'please write one parcel number, for example 1245/7 or st. 12',
  'not-declared': () => 'you cannot go on without this declaration, please tick it',
  'signer-unnamed': () => 'please answer first who that is',
  'too-few-rows': detail => `please fill in at least ${detail}`,
  'too-many-rows': detail => `there can be at most ${detail}, please remove some`,
  'too-many-files': detail => `at most ${detail} files, please remove some`,
  'file-too-big': detail => `the file is larger than ${detail} MB, please attach a smaller one`,
  'file-refused': () => 'the file could not be taken, please attach another one',
  'file-of-other-kind': detail => `please attach a file in one of these formats: ${detail}`,
  parts: {
    name: 'name',
    birthDate: 'date of birth',
    street: 'street and number',
    town: 'town',
    postcode: 'postcode',
    country: 'country',
    email: 'e-mail',
  },
}

const de: Words = {
  missing: () => 'bitte beantworten Sie diese Frage',
  missingPart: 'bitte ergänzen Sie diese Angabe',
  'no-file': () => 'bitte hängen Sie eine Datei an',
  'too-long': detail => `bitte kürzen Sie den Text auf höchstens ${detail} Zeichen`,
  'not-a-number': detail =>
    detail === '0'
      ? 'bitte schreiben Sie eine ganze Zahl, zum Beispiel 25'
      : 'bitte schreiben Sie eine Zahl, zum Beispiel 1500 oder 12,5',
  'number-unclear': () =>
    'bitte schreiben Sie Tausender ohne Komma (1500) oder eine Dezimalzahl mit ein bis zwei Stellen (1,50)',
  'too-many-decimals': detail =>
    detail === '0' ? 'bitte schreiben Sie eine ganze Zahl' : `höchstens ${detail} Nachkommastellen`,
  'too-small': detail => `bitte schreiben Sie ${detail} oder eine größere Zahl`,
  'too-big': detail => `bitte schreiben Sie ${detail} oder eine kleinere Zahl`,
  'not-a-date': detail => `bitte schreiben Sie ein gültiges Datum, zum Beispiel ${detail}`,
  'date-no-year': detail => `bitte schreiben Sie auch das ganze Jahr, zum Beispiel ${detail}`,
  'date-no-day': detail => `bitte schreiben Sie Tag, Monat und Jahr, zum Beispiel ${detail}`,
  'too-early': detail => `der Tag darf nicht vor dem ${detail} liegen`,
  'too-late': detail => `der Tag darf nicht nach dem ${detail} liegen`,
  'not-a-time': () => 'bitte schreiben Sie eine Uhrzeit, zum Beispiel 9:30',
  'not-an-option': () => 'bitte wählen Sie eine der Möglichkeiten',
  'not-an-email': () => 'bitte schreiben Sie eine E-Mail-Adresse wie name@beispiel.de',
  'not-a-phone': () => 'bitte schreiben Sie eine Telefonnummer, zum Beispiel +49 170 1234567',
  'not-a-birth-number': () =>
    'bitte prüfen Sie die Geburtsnummer, eine Ziffer stimmt nicht; Form 860412/1234',
  'not-an-ico': () => 'bitte prüfen Sie die IČO, eine ihrer 8 Ziffern stimmt nicht',
  'ico-not-digits': () => 'bitte schreiben Sie nur Ziffern, die IČO hat 8',
  'account-not-digits': () =>
    'bitte schreiben Sie das Konto nur mit Ziffern, etwa 19-2000145399/0800, oder eine IBAN',
  'not-an-address': () =>
    'bitte schreiben Sie die Postleitzahl mit fünf Ziffern, etwa 339 01; im Ausland auch das Land',
  'not-a-person': () => 'bitte schreiben Sie Namen und Geburtsdatum',
  'not-an-account': () =>
    'bitte prüfen Sie das Konto, eine Ziffer stimmt nicht; 19-2000145399/0800 oder IBAN',
  'not-a-plate': () => 'bitte schreiben Sie das Kennzeichen, zum Beispiel 1P2 3456',
  'not-a-parcel': () => 'bitte schreiben Sie eine Flurstücksnummer, etwa 1245/7 oder st. 12',
  'not-declared': () => 'ohne diese Erklärung geht es nicht weiter, bitte kreuzen Sie sie an',
  'signer-unnamed': () => 'bitte beantworten Sie zuerst, wer das ist',
  'too-few-rows': detail => `bitte füllen Sie mindestens ${detail} aus`,
  'too-many-rows': detail => `höchstens ${detail}, bitte entfernen Sie einige`,
  'too-many-files': detail => `höchstens ${detail} Dateien, bitte entfernen Sie einige`,
  'file-too-big': detail => `die Datei ist größer als ${detail} MB, bitte eine kleinere anhängen`,
  'file-refused': () => 'die Datei konnte nicht angenommen werden, bitte hängen Sie eine andere an',
  'file-of-other-kind': detail =>
    `bitte hängen Sie eine Datei in einem dieser Formate an: ${detail}`,
  parts: {
    name: 'Name',
    birthDate: 'Geburtsdatum',
    street: 'Straße und Hausnummer',
    town: 'Ort',
    postcode: 'Postleitzahl',
    country: 'Land',
    email: 'E-Mail',
  },
}

const texts: Texts<Words> = { cs, en, de }

/**
 * What is wrong, in one sentence that names the question: `Stáří (Pes 2): napište číslo…`.
 *
 * Takes the language; the form's own message stands alone, in Czech where it is missing.
 */
export function wrongText(wrong: Wrong, lang: Lang): string {
  const { code, message } = wrong
  const label = `${(wrong.label[lang] ?? wrong.label.cs).replace(/[?:.\s]+$/, '')}${placeOf(wrong, lang)}`
  if (code === 'missing' && partOf(wrong, lang)) return `${label}: ${texts[lang].missingPart}`
  if (code !== 'own-rule') return `${label}: ${texts[lang][code](detailOf(wrong, lang))}`
  const said = message?.[lang] ?? message?.cs ?? ''
  return label === '' ? said : `${label}: ${said}`
}

/** All that is wrong by the names of the inputs, as the summary of errors wants it. */
export function fieldErrors(wrong: readonly Wrong[], lang: Lang): Record<string, string> {
  const first = new Map<string, string>()
  for (const one of wrong) if (!first.has(one.field)) first.set(one.field, wrongText(one, lang))
  return Object.fromEntries(first)
}

/** The row in which it stands, and the part of the answer: ` (Pes 2, datum narození)`. */
function placeOf(wrong: Wrong, lang: Lang): string {
  const { row } = wrong
  const part = partOf(wrong, lang)
  const said = [row && `${row.name[lang] ?? row.name.cs} ${row.number}`, part].filter(Boolean)
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}

/** What a part of an answer is called; nothing when the answer has no parts. */
function partOf({ field, row }: Wrong, lang: Lang): string | undefined {
  return texts[lang].parts[field.split('.')[row ? 3 : 1] ?? '']
}

/** Their detail is a day: a limit, or an example of how one is written. */
const ofDays: readonly WrongCode[] = [
  ...(['too-early', 'too-late', 'not-a-date', 'date-no-year', 'date-no-day'] as const),
]

function detailOf({ code, detail }: Wrong, lang: Lang): string {
  if (ofDays.includes(code)) return formatDate(lang, String(detail))
  return typeof detail === 'number' ? formatNumber(lang, detail) : (detail ?? '')
}
