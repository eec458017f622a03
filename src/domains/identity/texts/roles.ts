import type { Role } from '../../../platform/http/index.ts'
import type { Texts } from '../../../platform/i18n/index.ts'

/** The names of the roles. */
export const texts: Texts<Record<Role, string>> = {
  cs: {
    'filing-clerk': 'Pracovník podatelny',
    'case-officer': 'Referent',
    head: 'Vedoucí odboru',
    mayor: 'Starosta',
    administrator: 'Správce úřadu',
    operator: 'Provozovatel',
  },
  en: {
    'filing-clerk': 'Filing clerk',
    'case-officer': 'Case officer',
    head: 'Head of unit',
    mayor: 'Mayor',
    administrator: 'Office administrator',
    operator: 'Operator',
  },
  de: {
    'filing-clerk': 'Posteingangsstelle',
    'case-officer': 'Sachbearbeiter',
    head: 'Abteilungsleiter',
    mayor: 'Bürgermeister',
    administrator: 'Verwalter der Behörde',
    operator: 'Betreiber',
  },
}
