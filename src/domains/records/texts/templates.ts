/** A beginning of an answer that the officer edits; official letters are in Czech. */
export type Template = { id: string; name: string; text: (subject: string) => string }

/** The templates of answers, few on purpose. */
export const templates: readonly Template[] = [
  {
    id: 'vyhoveno',
    name: 'Žádosti se vyhovuje',
    text: subject =>
      `Dobrý den,\n\nvaší žádosti ve věci „${subject}“ vyhovujeme.\n\n` +
      'Co bude následovat: \n\nS pozdravem',
  },
  {
    id: 'nevyhoveno',
    name: 'Žádosti nelze vyhovět',
    text: subject =>
      `Dobrý den,\n\nvaší žádosti ve věci „${subject}“ nelze vyhovět.\n\nDůvod: \n\n` +
      'Co můžete udělat: \n\nS pozdravem',
  },
  {
    id: 'informace',
    name: 'Poskytnutí informace (zák. č. 106/1999 Sb.)',
    text: subject =>
      'Dobrý den,\n\nna základě vaší žádosti podle zákona č. 106/1999 Sb., o svobodném přístupu ' +
      `k informacím, ve věci „${subject}“ sdělujeme:\n\n\n\nS pozdravem`,
  },
  {
    id: 'prijato',
    name: 'Sdělení o přijetí a dalším postupu',
    text: subject =>
      `Dobrý den,\n\nvaše podání „${subject}“ jsme přijali a zabýváme se jím.\n\n` +
      'Další postup: \n\nS pozdravem',
  },
]
