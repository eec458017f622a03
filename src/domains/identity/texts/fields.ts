import type { Texts } from '../../../platform/i18n/index.ts'
import { cs } from './fields/cs.ts'
import { de } from './fields/de.ts'
import { en } from './fields/en.ts'
import type { FieldTexts } from './fields/words.ts'

export type { FieldName } from './fields/words.ts'

/** The fields of all forms of the identity. */
export const texts: Texts<FieldTexts> = { cs, en, de }
