import type { Texts } from '../../../platform/i18n/index.ts'
import { tracking as cs } from './cs/tracking.ts'
import { tracking as de } from './de/tracking.ts'
import { tracking as en } from './en/tracking.ts'
import type { TrackingWords } from './words.ts'

/** The list of submissions and the story of each of them. */
export const trackingTexts: Texts<TrackingWords> = { cs, en, de }
