import type { Texts } from '../../../platform/i18n/index.ts'
import type { Competence, GuideCategory, SectionName } from '../rules/guide.ts'

/** The headings of a guide, as questions that a reader would ask. */
export const sectionTexts: Texts<Record<SectionName, string>> = {
  cs: {
    who: 'Koho se to týká',
    conditions: 'Za jakých podmínek',
    start: 'Jak začít',
    where: 'Kde a s kým to vyřídíte',
    when: 'Kdy přijít nebo podat',
    documents: 'Co budete potřebovat',
    fees: 'Kolik to stojí',
    deadlines: 'Do kdy a jak dlouho to trvá',
    participants: 'Koho dalšího se to týká',
    electronic: 'Jak to vyřídíte elektronicky',
    remedies: 'Jak se můžete bránit',
    sanctions: 'Co hrozí, když povinnost nesplníte',
    more: 'Co ještě vědět',
  },
  en: {
    who: 'Who it concerns',
    conditions: 'Under what conditions',
    start: 'How to begin',
    where: 'Where and with whom',
    when: 'When to come or send it',
    documents: 'What you will need',
    fees: 'What it costs',
    deadlines: 'By when and how long it takes',
    participants: 'Who else takes part',
    electronic: 'How to do it online',
    remedies: 'How you can object',
    sanctions: 'What happens if you do not do it',
    more: 'What else to know',
  },
  de: {
    who: 'Wen es betrifft',
    conditions: 'Unter welchen Bedingungen',
    start: 'Wie Sie beginnen',
    where: 'Wo und bei wem',
    when: 'Wann Sie kommen oder einreichen',
    documents: 'Was Sie brauchen',
    fees: 'Was es kostet',
    deadlines: 'Bis wann und wie lange es dauert',
    participants: 'Wer noch beteiligt ist',
    electronic: 'Wie es elektronisch geht',
    remedies: 'Wie Sie sich wehren können',
    sanctions: 'Was bei Versäumnis droht',
    more: 'Was Sie noch wissen sollten',
  },
}

/** What guides are about. */
export const categoryTexts: Texts<Record<GuideCategory, string>> = {
  cs: {
    documents: 'Doklady a evidence',
    family: 'Rodina',
    housing: 'Bydlení a stavba',
    transport: 'Doprava a vozidla',
    fees: 'Poplatky a daně',
    environment: 'Životní prostředí',
    business: 'Podnikání',
    'public-space': 'Veřejný prostor a akce',
    elections: 'Volby',
    information: 'Informace a stížnosti',
    death: 'Úmrtí',
    help: 'Pomoc v nouzi',
  },
  en: {
    documents: 'Documents and registers',
    family: 'Family',
    housing: 'Housing and building',
    transport: 'Transport and vehicles',
    fees: 'Fees and taxes',
    environment: 'Environment',
    business: 'Business',
    'public-space': 'Public space and events',
    elections: 'Elections',
    information: 'Information and complaints',
    death: 'Death',
    help: 'Help in need',
  },
  de: {
    documents: 'Ausweise und Register',
    family: 'Familie',
    housing: 'Wohnen und Bauen',
    transport: 'Verkehr und Fahrzeuge',
    fees: 'Gebühren und Abgaben',
    environment: 'Umwelt',
    business: 'Gewerbe',
    'public-space': 'Öffentlicher Raum und Veranstaltungen',
    elections: 'Wahlen',
    information: 'Informationen und Beschwerden',
    death: 'Todesfall',
    help: 'Hilfe in Not',
  },
}

/** Who does it; without a competence every office. */
export const competenceTexts: Texts<Record<Competence | '', string>> = {
  cs: {
    '': 'každý úřad',
    authorised: 'jen pověřené obecní úřady',
    extended: 'jen úřady obcí s rozšířenou působností',
  },
  en: {
    '': 'every office',
    authorised: 'only authorised municipal offices',
    extended: 'only offices of municipalities with extended powers',
  },
  de: {
    '': 'jede Behörde',
    authorised: 'nur beauftragte Gemeindeämter',
    extended: 'nur Behörden der Gemeinden mit erweitertem Wirkungsbereich',
  },
}
