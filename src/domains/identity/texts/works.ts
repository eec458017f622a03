import type { Texts } from '../../../platform/i18n/index.ts'

type Words = { forms: string; formsAbout: string; guides: string; guidesAbout: string }

const cs: Words = {
  forms: 'Tvorba formulářů',
  formsAbout: 'Formuláře vašeho úřadu: napsat, vyzkoušet, zveřejnit.',
  guides: 'Správa návodů',
  guidesAbout: 'Návody k životním situacím: co je u vás jinak.',
}

const en: Words = {
  forms: 'Form building',
  formsAbout: 'The forms of your office: write, try, publish.',
  guides: 'Guide editing',
  guidesAbout: 'Guides to life situations: what is different with you.',
}

const de: Words = {
  forms: 'Formulare bauen',
  formsAbout: 'Die Formulare Ihrer Behörde: schreiben, ausprobieren, veröffentlichen.',
  guides: 'Ratgeber pflegen',
  guidesAbout: 'Ratgeber zu Lebenslagen: was bei Ihnen anders ist.',
}

/** Where an office writes for the public, as its administration names it. */
export const texts: Texts<Words> = { cs, en, de }
