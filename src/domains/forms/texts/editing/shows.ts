import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  pages: 'Které stránky uvidí a podepíše',
  pagesHint:
    'Ukažte jen to, co se toho člověka týká. Rodná čísla a ostatní podepisující se se stránkou neukážou.',
  fields: 'Jednotlivé otázky navíc',
  fieldsHint: 'Když celá stránka je moc.',
  birthNumber: 'Rodné číslo: ukažte ho, jen když je k podpisu nutné.',
  fees: 'Uvidí také poplatky',
  cosigner: 'Která osoba stránku vyplňuje',
  cosignerHint: 'Každý, kdo spolupodepisuje, má své vlastní stránky.',
  previewed: (label: string) => `Co uvidí a podepíše: ${label}`,
  nothing: 'Nic. Vyberte u otázky stránky, které uvidí.',
}

type Words = typeof cs

const en: Words = {
  pages: 'Which pages they see and sign',
  pagesHint:
    'Show only what concerns the person. Birth numbers and others who sign are not shown with a page.',
  fields: 'Single questions besides',
  fieldsHint: 'When a whole page is too much.',
  birthNumber: 'Birth number: show it only when it is needed for signing.',
  fees: 'They see the fees, too',
  cosigner: 'Which person fills the page in',
  cosignerHint: 'Everybody who signs has pages of their own.',
  previewed: label => `What is seen and signed by: ${label}`,
  nothing: 'Nothing. Choose at the question which pages they see.',
}

const de: Words = {
  pages: 'Welche Seiten die Person sieht und unterschreibt',
  pagesHint:
    'Zeigen Sie nur, was sie betrifft. Geburtsnummern und andere Unterschreibende zeigt eine Seite nicht.',
  fields: 'Einzelne Fragen dazu',
  fieldsHint: 'Wenn eine ganze Seite zu viel ist.',
  birthNumber: 'Geburtsnummer: nur zeigen, wenn es zur Unterschrift nötig ist.',
  fees: 'Auch die Gebühren',
  cosigner: 'Welche Person die Seite ausfüllt',
  cosignerHint: 'Wer mitunterschreibt, hat eigene Seiten.',
  previewed: label => `Was sieht und unterschreibt: ${label}`,
  nothing: 'Nichts. Wählen Sie bei der Frage, welche Seiten zu sehen sind.',
}

/** How a clerk chooses what a person sees who signs a form too. */
export const showsTexts: Texts<Words> = { cs, en, de }
