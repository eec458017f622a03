import { formOf } from './example.ts'

/** A wedding: one of the two fills it in, the other one answers for themselves and signs. */
export const wedding = formOf(
  [
    {
      name: 'snoubenec',
      title: { cs: 'Kdo se žení a vdává?' },
      fields: [
        { name: 'tajne', kind: 'text', label: { cs: 'Jen pro úřad' } },
        {
          name: 'druhy',
          kind: 'cosignature',
          label: { cs: 'Druhý snoubenec' },
          shows: { pages: ['snoubenec'] },
        },
      ],
    },
    {
      name: 'druhy-snoubenec',
      title: { cs: 'Za druhého snoubence' },
      party: 'cosigner',
      fields: [
        { name: 'prijmeni', kind: 'text', label: { cs: 'Příjmení po svatbě' } },
        { name: 'souhlas', kind: 'yes-no', label: { cs: 'Souhlasíte?' } },
      ],
    },
  ],
  { slug: 'svatba', title: { cs: 'Žádost o sňatek' }, subject: { cs: 'Svatba' } },
)
