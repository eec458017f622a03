import type { Texts } from '../../../platform/i18n/index.ts'

/** Answers in words. */
export const texts: Texts<{
  yes: string
  no: string
  /** The sentence under which the box was ticked. */
  declared: (text: string) => string
  born: string
  /** When a verified person signed too. */
  signed: (at: string) => string
}> = {
  cs: {
    ...{ yes: 'Ano', no: 'Ne', born: 'nar.' },
    declared: text => `Potvrzeno: „${text}“`,
    signed: at => `podepsáno ${at} s ověřenou totožností`,
  },
  en: {
    ...{ yes: 'Yes', no: 'No', born: 'born' },
    declared: text => `Confirmed: “${text}”`,
    signed: at => `signed ${at} with a verified identity`,
  },
  de: {
    ...{ yes: 'Ja', no: 'Nein', born: 'geb.' },
    declared: text => `Bestätigt: „${text}“`,
    signed: at => `unterschrieben ${at} mit bestätigter Identität`,
  },
}
