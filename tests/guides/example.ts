import type { Guide, Overlay } from '../../src/domains/guides/index.ts'

const say = (cs: string, en: string, de: string) => ({ cs, en, de })

/** A guide as the operator shares it: whole, in three languages, nothing to mend. */
export const dogGuide: Guide = {
  format: 1,
  kind: 'guide',
  slug: 'poplatek-za-psa',
  title: say('Poplatek ze psů', 'Dog fee', 'Hundegebühr'),
  summary: say(
    'Kdo má psa staršího tří měsíců, přihlásí ho a platí poplatek obci.',
    'Whoever keeps a dog older than three months registers it and pays a fee to the municipality.',
    'Wer einen Hund hält, der älter als drei Monate ist, meldet ihn an und zahlt eine Gebühr.',
  ),
  keywords: say('pes, známka', 'dog, tag', 'Hund, Marke'),
  category: 'fees',
  sections: {
    who: say(
      'Týká se každého, kdo má psa a bydlí v obci.',
      'It concerns everyone who keeps a dog and lives in the municipality.',
      'Es betrifft alle, die einen Hund halten und in der Gemeinde wohnen.',
    ),
    start: say(
      'Psa ohlaste **formulářem** nebo osobně:\n\n- jméno psa,\n- číslo čipu.',
      'Register the dog by a **form** or in person:\n\n- its name,\n- the number of its chip.',
      'Melden Sie den Hund mit einem **Formular** oder persönlich an:\n\n- Name,\n- Chipnummer.',
    ),
    where: say('Na obecním úřadě.', 'At the municipal office.', 'Im Gemeindeamt.'),
    documents: say('Průkaz totožnosti.', 'An identity card.', 'Einen Ausweis.'),
    deadlines: say('Do 15 dnů.', 'Within 15 days.', 'Binnen 15 Tagen.'),
    remedies: say(
      'Proti vyměření se můžete odvolat do 30 dnů.',
      'You can appeal against the assessment within 30 days.',
      'Gegen die Festsetzung können Sie binnen 30 Tagen Widerspruch einlegen.',
    ),
  },
  law: ['§ 2 zák. č. 565/1990 Sb.'],
  forms: ['poplatek-ze-psu'],
  fees: [
    { name: say('Za prvního psa', 'For the first dog', 'Für den ersten Hund'), local: true },
    {
      name: say('Ohlášení', 'Registration', 'Anmeldung'),
      czk: 0,
      law: '§ 14 zák. č. 565/1990 Sb.',
    },
  ],
  questions: [
    {
      question: say('Kdo neplatí?', 'Who does not pay?', 'Wer zahlt nicht?'),
      answer: say('Držitel průkazu ZTP.', 'The holder of a card ZTP.', 'Inhaber eines Ausweises.'),
    },
  ],
  bookable: 'poplatky',
  services: [{ service: 'S980', act: 'U1290' }],
  responsible: say('Finanční odbor', 'Finance unit', 'Finanzabteilung'),
  checkedOn: '2026-10-01',
}

/** What Klatovy says otherwise. */
export const dogOverlay: Overlay = {
  format: 1,
  kind: 'overlay',
  slug: dogGuide.slug,
  sections: {
    where: {
      how: 'replaces',
      text: say('Na radnici, v přízemí.', 'In the town hall.', 'Im Rathaus.'),
    },
    who: {
      how: 'adds',
      text: say('Chovatelé v Lubech také.', 'In Luby, too.', 'Auch in Luby.'),
    },
  },
  fees: [{ name: say('Za prvního psa', 'For the first dog', 'Für den ersten Hund'), czk: 300 }],
  hours: say('Po a St 8–17', 'Mon and Wed 8–17', 'Mo und Mi 8–17'),
  contact: { name: 'Věra Horáková', phone: '+420 376 000 200', email: 'vera@urad.example' },
}
