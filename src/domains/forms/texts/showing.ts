import type { Texts } from '../../../platform/i18n/index.ts'

/** Answers in words. */
export const texts: Texts<{ yes: string; no: string; declared: string; born: string }> = {
  cs: { yes: 'Ano', no: 'Ne', declared: 'Prohlašuji', born: 'nar.' },
  en: { yes: 'Yes', no: 'No', declared: 'I declare', born: 'born' },
  de: { yes: 'Ja', no: 'Nein', declared: 'Ich erkläre', born: 'geb.' },
}
