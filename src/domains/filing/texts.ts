import type { Texts } from '../../platform/i18n/index.ts'
import { cs, type Words } from './texts/cs.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'

/** The words of the filing room, by language. */
export const texts: Texts<Words> = { cs, en, de }
