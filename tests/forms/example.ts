import type {
  Answers,
  Field,
  FormDefinition,
  FormPage,
  World,
} from '../../src/domains/forms/index.ts'

/** A day of the demonstration in Klatovy, where a citizen fills a form in. */
export const world: World = {
  today: '2026-11-22',
  office: { type: 3, population: 22_000 },
  sender: { kind: 'natural' },
}

/** A form around the pages of a test, with everything else in order. */
export function formOf(pages: FormPage[], more: Partial<FormDefinition> = {}): FormDefinition {
  return {
    format: 1,
    slug: 'zkouska',
    title: { cs: 'Zkouška', en: 'Trial', de: 'Probe' },
    purpose: { cs: 'Zkouší se, co formulář umí.' },
    category: 'other',
    law: ['§ 37 zák. č. 500/2004 Sb.'],
    matters: [{ kind: 'general' }],
    subject: { cs: 'Zkouška' },
    pages,
    ...more,
  }
}

/** One page named `page` with such fields. */
export function pageOf(...fields: Field[]): FormPage {
  return { name: 'page', title: { cs: 'Stránka' }, fields }
}

const rate = 'dogs.map(dog, dog.age >= 1 ? (seniorDogs ? 200 : 1500) : 0)'

/** The notice of a dog: a condition, a group of rows, a computed value and a fee. */
export const dogForm: FormDefinition = formOf(
  [
    {
      name: 'drzitel',
      title: { cs: 'Kdo psa drží', en: 'Who keeps the dog', de: 'Wer den Hund hält' },
      fields: [
        {
          name: 'holder',
          kind: 'person',
          label: { cs: 'Držitel', en: 'Keeper' },
          prefill: 'person',
        },
        { name: 'senior', kind: 'yes-no', label: { cs: 'Je vám 65 a více let?' } },
        { name: 'phone', kind: 'phone', label: { cs: 'Telefon' }, need: 'recommended' },
      ],
    },
    {
      name: 'sleva',
      title: { cs: 'Sleva' },
      when: 'senior',
      fields: [
        { name: 'pensionCard', kind: 'text', label: { cs: 'Číslo průkazu' }, maxLength: 20 },
        { name: 'seniorDogs', kind: 'yes-no', label: { cs: 'Žijete sami?' } },
      ],
    },
    {
      name: 'psi',
      title: { cs: 'Psi' },
      fields: [
        {
          name: 'dogs',
          kind: 'group',
          label: { cs: 'Psi' },
          rowName: { cs: 'Pes', en: 'Dog', de: 'Hund' },
          maxRows: 5,
          fields: [
            { name: 'dogName', kind: 'text', label: { cs: 'Jméno psa' } },
            { name: 'age', kind: 'number', label: { cs: 'Stáří' }, min: 0, max: 30 },
            {
              name: 'chip',
              kind: 'text',
              label: { cs: 'Číslo čipu' },
              when: 'age >= 1',
              checks: [{ rule: 'count(chip) == 15', message: { cs: 'Čip má 15 číslic.' } }],
            },
          ],
        },
        { name: 'total', kind: 'computed', label: { cs: 'Psů' }, value: 'size(dogs)' },
      ],
      checks: [
        {
          rule: 'size(dogs) <= 3 || !senior',
          message: { cs: 'Sleva je na tři psy.' },
          field: 'dogs',
        },
      ],
    },
  ],
  {
    slug: 'ohlaseni-psa',
    subject: { cs: 'Ohlášení psů: {total} ({holder})', en: 'Notice of {total} dogs' },
    matters: [{ kind: 'notice', when: 'size(dogs) > 0' }, { kind: 'general' }],
    fees: [{ name: { cs: 'Poplatek ze psů' }, czk: `sum(${rate})` }],
    inPerson: [{ who: { cs: 'Držitel' }, when: 'total > 4' }],
    routes: [{ unit: 'OŽP', when: 'senior' }, { unit: 'FIN' }],
  },
)

/** Jana keeps two dogs, one of them a puppy. */
export const janasDogs: Answers = {
  holder: { name: 'Jana Nováková', birthDate: '1986-04-12' },
  senior: false,
  dogs: [
    { dogName: 'Rek', age: 4, chip: '203098100123456' },
    { dogName: 'Bára', age: 0 },
  ],
}
