import type { Answers, Field, FormDefinition, Words } from '../../src/domains/forms/index.ts'
import { formOf, pageOf } from './example.ts'

const words = (cs: string, en: string, de: string): Words => ({ cs, en, de })

const fields: Field[] = [
  {
    name: 'before',
    kind: 'information',
    label: words('Co budete potřebovat', 'What you will need', 'Was Sie brauchen'),
    text: words('Průkaz.\n\nČíslo účtu.', 'A card.\n\nAn account.', 'Ausweis.\n\nKonto.'),
  },
  {
    name: 'subject',
    kind: 'text',
    label: words('Věc', 'Subject', 'Betreff'),
    help: words('Stručně, o co jde.', 'In short.', 'In Kürze.'),
    example: words('oprava chodníku', 'a broken pavement', 'ein kaputter Gehweg'),
  },
  { name: 'story', kind: 'long-text', label: words('Popis', 'Description', 'Beschreibung') },
  { name: 'count', kind: 'number', label: words('Počet', 'Count', 'Anzahl'), min: 1, max: 9 },
  {
    name: 'area',
    kind: 'number',
    decimals: 1,
    label: words('Výměra', 'Area', 'Fläche'),
    unit: words('m²', 'sq m', 'm²'),
  },
  { name: 'cost', kind: 'money', label: words('Náklady', 'Costs', 'Kosten') },
  { name: 'day', kind: 'date', label: words('Den', 'Day', 'Tag'), min: 'today' },
  { name: 'hour', kind: 'time', label: words('Začátek', 'Start', 'Beginn') },
  { name: 'public', kind: 'yes-no', label: words('Pro veřejnost?', 'Public?', 'Öffentlich?') },
  {
    name: 'place',
    kind: 'choice',
    label: words('Místo', 'Place', 'Ort'),
    options: ['náměstí', 'park'].map(value => ({
      value,
      label: words(`Městské ${value}`, `Town ${value}`, `Stadt ${value}`),
      hint: words('V centru.', 'In the centre.', 'Im Zentrum.'),
    })),
  },
  {
    name: 'street',
    kind: 'choice',
    label: words('Část města', 'Part of the town', 'Stadtteil'),
    options: Array.from({ length: 9 }, (_, at) => ({
      value: `c${at}`,
      label: words(`Část ${at}`, `Part ${at}`, `Teil ${at}`),
    })),
  },
  {
    name: 'needs',
    kind: 'choices',
    label: words('Co potřebujete', 'What you need', 'Was Sie brauchen'),
    need: 'optional',
    options: ['proud', 'voda'].map(value => ({ value, label: words(value, value, value) })),
  },
  { name: 'mail', kind: 'email', label: words('E-mail', 'E-mail', 'E-Mail'), prefill: 'email' },
  {
    name: 'phone',
    kind: 'phone',
    label: words('Telefon', 'Phone', 'Telefon'),
    need: 'recommended',
  },
  { name: 'who', kind: 'person', label: words('Pořadatel', 'Organiser', 'Veranstalter') },
  { name: 'birthNumber', kind: 'birth-number', label: words('Rodné číslo', 'Birth number', 'Nr.') },
  { name: 'firm', kind: 'ico', label: words('IČO', 'Company number', 'Identifikationsnummer') },
  { name: 'home', kind: 'address', label: words('Adresa', 'Address', 'Anschrift') },
  { name: 'account', kind: 'bank-account', label: words('Účet', 'Account', 'Konto') },
  { name: 'car', kind: 'plate', label: words('Značka vozidla', 'Plate', 'Kennzeichen') },
  { name: 'land', kind: 'parcel', label: words('Parcela', 'Parcel', 'Parzelle') },
  {
    name: 'plan',
    kind: 'file',
    label: words('Plánek', 'Plan', 'Plan'),
    accepts: ['pdf', 'picture'],
    maxFiles: 2,
    maxMegabytes: 10,
  },
  {
    name: 'stalls',
    kind: 'group',
    label: words('Stánky', 'Stalls', 'Stände'),
    rowName: words('Stánek', 'Stall', 'Stand'),
    fields: [
      { name: 'goods', kind: 'text', label: words('Zboží', 'Goods', 'Ware') },
      { name: 'keeper', kind: 'person', label: words('Prodejce', 'Seller', 'Verkäufer') },
      { name: 'hot', kind: 'yes-no', label: words('Vaří se tam?', 'Cooking?', 'Wird gekocht?') },
    ],
  },
  {
    name: 'total',
    kind: 'computed',
    label: words('Stánků celkem', 'Stalls in all', 'Stände gesamt'),
    value: 'size(stalls)',
  },
  {
    name: 'truth',
    kind: 'declaration',
    label: words('Prohlašuji to', 'I declare it', 'Ich erkläre es'),
    text: words('Údaje jsou pravdivé.', 'The data are true.', 'Die Angaben stimmen.'),
  },
  {
    name: 'second',
    kind: 'cosignature',
    label: words('Spolupořadatel', 'Co-organiser', 'Mitveranstalter'),
    need: 'optional',
    shows: { fields: ['subject', 'day'] },
  },
]

/** One page with a question of each kind, complete in three languages. */
export const everyKind: FormDefinition = formOf([pageOf(...fields)], { slug: 'vsechny-druhy' })

/** Some answers, with a file that is kept and two rows. */
export const someAnswers: Answers = {
  subject: 'Vánoční trh',
  area: 12.5,
  day: '2026-12-05',
  public: true,
  plan: [
    {
      id: '01939d6e-0000-7000-8000-000000000001',
      name: 'planek-namesti.pdf',
      sha256: 'a'.repeat(64),
      sizeBytes: 120_000,
      mimeType: 'application/pdf',
    },
  ],
  stalls: [{ goods: 'perníky' }, { goods: 'svařené víno', hot: true }],
}
