import type { Texts } from '../../../platform/i18n/index.ts'

/** Answers in words. */
export const texts: Texts<{
  yes: string
  no: string
  declared: string
  born: string
  /** When a verified person signed too. */
  signed: (at: string) => string
}> = {
  cs: {
    ...{ yes: 'Ano', no: 'Ne', declared: 'Prohlašuji', born: 'nar.' },
    signed: at => `podepsáno ${at} s ověřenou totožností`,
  },
  en: {
    ...{ yes: 'Yes', no: 'No', declared: 'I declare', born: 'born' },
    signed: at => `signed ${at} with a verified identity`,
  },
  de: {
    ...{ yes: 'Ja', no: 'Nein', declared: 'Ich erkläre', born: 'geb.' },
    signed: at => `unterschrieben ${at} mit bestätigter Identität`,
  },
}
