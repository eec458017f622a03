import { formOf } from './example.ts'

/** A flat that changes hands: the owner and the neighbour sign, each of them something else. */
export const flat = formOf(
  [
    {
      name: 'byt',
      title: { cs: 'Který byt?', en: 'Which flat?', de: 'Welche Wohnung?' },
      fields: [
        { name: 'adresa', kind: 'text', label: { cs: 'Adresa bytu', en: 'Address of the flat' } },
        { name: 'plan', kind: 'file', label: { cs: 'Plánek bytu' }, need: 'optional' },
      ],
    },
    {
      name: 'zadatel',
      title: { cs: 'Kdo žádá?' },
      fields: [
        { name: 'rodneCislo', kind: 'birth-number', label: { cs: 'Rodné číslo žadatele' } },
        { name: 'duvod', kind: 'text', label: { cs: 'Proč o byt žádáte' } },
        { name: 'lekar', kind: 'file', label: { cs: 'Zpráva lékaře' }, need: 'optional' },
      ],
    },
    {
      name: 'podpisy',
      title: { cs: 'Kdo podepíše s vámi?' },
      fields: [
        {
          name: 'vlastnik',
          kind: 'cosignature',
          label: { cs: 'Vlastník', en: 'Owner' },
          shows: { pages: ['byt', 'zadatel', 'podpisy'], fees: true },
        },
        {
          name: 'soused',
          kind: 'cosignature',
          label: { cs: 'Soused', en: 'Neighbour' },
          shows: { fields: ['adresa'] },
        },
      ],
    },
    {
      name: 'za-vlastnika',
      title: { cs: 'Za vlastníka' },
      party: 'cosigner',
      cosigner: 'vlastnik',
      fields: [
        { name: 'najem', kind: 'money', label: { cs: 'Výše nájmu' } },
        { name: 'smlouva', kind: 'file', label: { cs: 'Smlouva' }, need: 'optional' },
      ],
    },
    {
      name: 'za-souseda',
      title: { cs: 'Za souseda' },
      party: 'cosigner',
      cosigner: 'soused',
      fields: [{ name: 'namitky', kind: 'text', label: { cs: 'Vaše námitky' } }],
    },
  ],
  {
    slug: 'byt',
    title: { cs: 'Žádost o byt', en: 'Request for a flat', de: 'Antrag auf eine Wohnung' },
    subject: { cs: 'Byt {adresa}: {duvod}' },
    fees: [{ name: { cs: 'Poplatek za byt' }, czk: '500.0' }],
  },
)
