import { openGap } from '../rules/deeds.ts'

/** A beginning of an answer that the officer edits; official letters are in Czech. */
export type Template = { id: string; name: string; text: (subject: string) => string }

/** The templates of answers, few on purpose. */
export const templates: readonly Template[] = [
  {
    id: 'vyhoveno',
    name: 'Žádosti se vyhovuje',
    text: subject =>
      `Dobrý den,\n\nvaší žádosti ve věci „${subject}“ vyhovujeme.\n\n` +
      `Co bude následovat: ${openGap}`,
  },
  {
    id: 'nevyhoveno',
    name: 'Žádosti nelze vyhovět',
    text: subject =>
      `Dobrý den,\n\nvaší žádosti ve věci „${subject}“ nelze vyhovět.\n\n` +
      `Důvod: ${openGap}\n\nCo můžete udělat: ${openGap}`,
  },
  {
    id: 'informace',
    name: 'Poskytnutí informace (zák. č. 106/1999 Sb.)',
    text: subject =>
      'Dobrý den,\n\nna základě vaší žádosti podle zákona č. 106/1999 Sb., o svobodném přístupu ' +
      `k informacím, ve věci „${subject}“ sdělujeme:\n\n${openGap}`,
  },
  {
    id: 'prijato',
    name: 'Sdělení o přijetí a dalším postupu',
    text: subject =>
      `Dobrý den,\n\nvaše podání „${subject}“ jsme přijali a zabýváme se jím.\n\n` +
      `Další postup: ${openGap}`,
  },
]

/** A template below what is typed already, signed by the officer of the office. */
export function withTemplate(
  typed: string,
  template: Template,
  { subject, officer, office }: { subject: string; officer: string; office: string },
): string {
  const letter = `${template.text(subject)}\n\nS pozdravem\n\n${officer}\n${office}`
  return typed.trim() === '' ? letter : `${typed.trimEnd()}\n\n${letter}`
}
