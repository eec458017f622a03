import type { Texts } from '../../../platform/i18n/index.ts'
import type { UnitRefusal } from '../../offices/index.ts'

type Words = {
  units: string
  unitsAbout: string
  unitName: string
  unitAbbreviation: string
  unitAbbreviationHint: string
  noUnits: string
  newUnit: string
  addUnit: string
  changeUnit: string
  saveUnit: string
  unitSaved: string
  /** The abbreviations it had before. */
  unitEarlier: (earlier: string) => string
  unitChange: string
  unitRefusals: Record<UnitRefusal, string>
}

const cs: Words = {
  units: 'Útvary',
  unitsAbout: 'Odbory a oddělení, kterým podatelna přiděluje podání.',
  unitName: 'Název útvaru',
  unitAbbreviation: 'Zkratka',
  unitAbbreviationHint: 'Nejvýš 12 písmen nebo číslic, například ŽP',
  noUnits: 'Úřad zatím nemá žádný útvar.',
  newUnit: 'Nový útvar',
  addUnit: 'Přidat útvar',
  changeUnit: 'Změna útvaru',
  saveUnit: 'Uložit útvar',
  unitSaved: 'Útvar je uložen.',
  unitEarlier: earlier => `Dříve: ${earlier}.`,
  unitChange:
    'Když změníte zkratku, zveřejněné formuláře a průvodci ten útvar dál najdou i pod dřívější.',
  unitRefusals: {
    'unit-lacks-name': 'Zadejte název, nejvýš 200 znaků.',
    'unit-abbreviation-malformed': 'Zkratka má 1 až 12 písmen, číslic nebo spojovníků.',
    'unit-taken': 'Tuto zkratku už má jiný útvar.',
    'unit-was-taken':
      'Tuto zkratku měl dřív jiný útvar a zveřejněné formuláře jí ho dál míní. Zvolte jinou.',
  },
}

const en: Words = {
  units: 'Units',
  unitsAbout: 'Departments to which the filing room assigns submissions.',
  unitName: 'Name of the unit',
  unitAbbreviation: 'Abbreviation',
  unitAbbreviationHint: 'At most 12 letters or digits, for example ŽP',
  noUnits: 'The office has no unit yet.',
  newUnit: 'New unit',
  addUnit: 'Add the unit',
  changeUnit: 'Change of the unit',
  saveUnit: 'Save the unit',
  unitSaved: 'The unit is saved.',
  unitEarlier: earlier => `Before: ${earlier}.`,
  unitChange:
    'If you change the abbreviation, published forms and guides still find the unit by the earlier one.',
  unitRefusals: {
    'unit-lacks-name': 'Enter a name of at most 200 characters.',
    'unit-abbreviation-malformed': 'An abbreviation has 1 to 12 letters, digits or hyphens.',
    'unit-taken': 'Another unit has this abbreviation.',
    'unit-was-taken':
      'Another unit had this abbreviation before, and published forms still mean that unit by it. Choose another.',
  },
}

const de: Words = {
  units: 'Abteilungen',
  unitsAbout: 'Abteilungen, denen die Posteingangsstelle Eingaben zuteilt.',
  unitName: 'Name der Abteilung',
  unitAbbreviation: 'Kürzel',
  unitAbbreviationHint: 'Höchstens 12 Buchstaben oder Ziffern, z. B. ŽP',
  noUnits: 'Die Behörde hat noch keine Abteilung.',
  newUnit: 'Neue Abteilung',
  addUnit: 'Abteilung hinzufügen',
  changeUnit: 'Abteilung ändern',
  saveUnit: 'Abteilung speichern',
  unitSaved: 'Die Abteilung ist gespeichert.',
  unitEarlier: earlier => `Früher: ${earlier}.`,
  unitChange:
    'Ändern Sie das Kürzel, finden veröffentlichte Formulare und Ratgeber die Abteilung auch unter dem früheren.',
  unitRefusals: {
    'unit-lacks-name': 'Geben Sie einen Namen mit höchstens 200 Zeichen ein.',
    'unit-abbreviation-malformed': 'Ein Kürzel hat 1 bis 12 Buchstaben, Ziffern oder Bindestriche.',
    'unit-taken': 'Dieses Kürzel hat schon eine andere Abteilung.',
    'unit-was-taken':
      'Dieses Kürzel hatte früher eine andere Abteilung, und veröffentlichte Formulare meinen weiterhin sie. Wählen Sie ein anderes.',
  },
}

export const texts: Texts<Words> = { cs, en, de }
