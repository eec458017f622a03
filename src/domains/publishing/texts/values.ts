import type { Texts } from '../../../platform/i18n/index.ts'

const cs = { nothing: 'nic', yes: 'ano', no: 'ne' }

export const valueTexts: Texts<typeof cs> = {
  cs,
  en: { nothing: 'nothing', yes: 'yes', no: 'no' },
  de: { nothing: 'nichts', yes: 'ja', no: 'nein' },
}
