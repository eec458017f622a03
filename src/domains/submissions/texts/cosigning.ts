import type { Texts } from '../../../platform/i18n/index.ts'
import { type CosignWords, cs } from './cosigning/cs.ts'
import { de } from './cosigning/de.ts'
import { en } from './cosigning/en.ts'

/** What is said when somebody else is asked to sign a form too. */
export const cosignTexts: Texts<CosignWords> = { cs, en, de }
