import type { Texts } from '../../../platform/i18n/index.ts'
import { cs, type FillingWords } from './filling/cs.ts'
import { de } from './filling/de.ts'
import { en } from './filling/en.ts'

/** What is said on the way through a form. */
export const fillingTexts: Texts<FillingWords> = { cs, en, de }
