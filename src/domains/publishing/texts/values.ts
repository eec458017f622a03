import type { Texts } from '../../../platform/i18n/index.ts'

const cs = { nothing: 'nic', yes: 'ano', no: 'ne' }

type Words = typeof cs

export const valueTexts: Texts<Words> = {
  cs,
  en: { nothing: 'nothing', yes: 'yes', no: 'no' },
  de: { nothing: 'nichts', yes: 'ja', no: 'nein' },
}
