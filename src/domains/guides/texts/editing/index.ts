import type { Texts } from '../../../../platform/i18n/index.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Words } from './shape.ts'

export const texts: Texts<Words> = { cs, en, de }
