import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  signer: 'Kdo podepíše',
  signerHint:
    'Když se formulář na toho člověka už ptal, vyberte tu otázku: jméno se nepíše dvakrát, pozvánka půjde na něj a podepíše jen ten, kdo ho má ověřené. Změna té odpovědi pozvánku ukončí. Otázka na osobu musí stát dřív.',
  namedHere: 'jméno se napíše u této otázky',
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
  signer: 'Who signs',
  signerHint:
    'When the form has asked for that person already, choose that question: the name is not written twice, the invitation is for them, and only who has that name verified signs. A change of that answer ends the invitation. The question about the person has to come first.',
  namedHere: 'the name is written at this question',
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
  signer: 'Wer unterschreibt',
  signerHint:
    'Hat das Formular schon nach der Person gefragt, wählen Sie jene Frage: Der Name wird nicht zweimal geschrieben, die Einladung gilt ihr, und nur wer diesen Namen bestätigt hat, unterschreibt. Wird jene Antwort geändert, endet die Einladung. Die Frage nach der Person muss vorher stehen.',
  namedHere: 'der Name wird bei dieser Frage geschrieben',
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
