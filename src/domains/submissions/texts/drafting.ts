import type { Texts } from '../../../platform/i18n/index.ts'
import { drafting as cs } from './cs/drafting.ts'
import { drafting as de } from './de/drafting.ts'
import { drafting as en } from './en/drafting.ts'
import type { DraftWords } from './words.ts'

/** What is said on the way from an empty form to the sent submission. */
export const draftTexts: Texts<DraftWords> = { cs, en, de }
