import { formOf } from './example.ts'

/** The use of a pavement: a fee by its area, a paper, somebody in person, a unit of Klatovy. */
export const pavement = formOf(
  [
    {
      name: 'plocha',
      title: { cs: 'Jakou plochu zaberete?', en: 'Which area?', de: 'Welche Fläche?' },
      fields: [
        {
          name: 'metry',
          kind: 'number',
          label: { cs: 'Plocha', en: 'Area', de: 'Fläche' },
          min: 1,
        },
        { name: 'situace', kind: 'file', label: { cs: 'Plánek', en: 'Plan', de: 'Plan' } },
        { name: 'znacka', kind: 'plate', need: 'recommended', label: { cs: 'Značka vozu' } },
      ],
    },
    {
      name: 'konec',
      title: { cs: 'Prohlášení' },
      fields: [
        {
          name: 'pravda',
          kind: 'declaration',
          label: { cs: 'Je to pravda' },
          text: { cs: 'Údaje jsou pravdivé.' },
        },
      ],
    },
  ],
  {
    slug: 'zabor',
    title: { cs: 'Zábor chodníku', en: 'Use of a pavement', de: 'Nutzung eines Gehwegs' },
    subject: { cs: 'Zábor chodníku: {metry}' },
    fees: [
      { name: { cs: 'Místní poplatek' }, czk: 'metry * 10', law: '§ 4 zák. č. 565/1990 Sb.' },
      { name: { cs: 'Správní poplatek' }, czk: '100', law: '§ 1 zák. č. 634/2004 Sb.' },
    ],
    inPerson: [{ who: { cs: 'Vlastník vozu' }, when: "znacka == ''" }],
    routes: [{ unit: 'OD' }],
  },
)
