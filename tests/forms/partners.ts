import { formOf } from './example.ts'

/** A wedding that names the other partner first; they sign, under the name given there. */
export const partners = formOf(
  [
    {
      name: 'snoubenci',
      title: { cs: 'Kdo se bere?' },
      fields: [
        { name: 'tajne', kind: 'text', label: { cs: 'Jen pro úřad' } },
        { name: 'druhy', kind: 'person', label: { cs: 'Druhý snoubenec' } },
      ],
    },
    {
      name: 'podpis',
      title: { cs: 'Kdo podepíše s vámi?' },
      fields: [
        {
          name: 'souhlas',
          kind: 'cosignature',
          label: { cs: 'Souhlas druhého' },
          person: 'druhy',
          shows: { fields: ['tajne'] },
        },
      ],
    },
  ],
  { slug: 'snatek', title: { cs: 'Žádost o sňatek' }, subject: { cs: 'Sňatek' } },
)
