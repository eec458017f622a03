import type { Texts } from '../../platform/i18n/index.ts'
import { cs, type Words } from './texts/cs.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'

/** The words of records, by language. */
export const texts: Texts<Words> = { cs, en, de }

export { changes } from './texts/changes.ts'
export { clockTexts } from './texts/clock.ts'
export { deedTexts } from './texts/deeds.ts'
export { keepingTexts } from './texts/keeping.ts'
export { formatArrival, names } from './texts/names.ts'
export { paperFormRows } from './texts/paper-form.ts'
export { refusals } from './texts/refusals.ts'
export { templates, withTemplate } from './texts/templates.ts'
