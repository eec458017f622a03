import { isPhone, isPostcode } from '../../../foundation/czech/index.ts'
import { type MarkRefusal, whyNotPattern } from './marks.ts'
import type { Hours, Office } from './office.ts'

/** What an office may change about itself; its name, code and type come from the register. */
export type OfficeSettings = Pick<
  Office,
  | 'street'
  | 'town'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'web'
  | 'dataBoxId'
  | 'hours'
  | 'handles'
  | 'markPattern'
> & { abbreviation: string }

export type SettingsRefusal =
  | MarkRefusal
  | 'abbreviation-malformed'
  | 'abbreviation-taken'
  | 'hours-malformed'
  | 'hours-overlap'
  | 'postcode-malformed'
  | 'phone-malformed'
  | 'email-malformed'
  | 'web-malformed'
  | 'data-box-malformed'

const time = /^([01]\d|2[0-3]):[0-5]\d$/

/** Each rule: the setting is acceptable, or it is refused by this name. */
const rules: [(settings: OfficeSettings) => boolean, SettingsRefusal][] = [
  [s => /^[A-Z0-9]{2,8}$/.test(s.abbreviation), 'abbreviation-malformed'],
  [s => s.postcode === '' || isPostcode(s.postcode), 'postcode-malformed'],
  [s => s.phone === '' || isPhone(s.phone), 'phone-malformed'],
  [s => s.email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(s.email), 'email-malformed'],
  [s => s.web === '' || /^https?:\/\/[^\s]+$/.test(s.web), 'web-malformed'],
  [s => s.dataBoxId === '' || /^[a-z0-9]{7}$/.test(s.dataBoxId), 'data-box-malformed'],
  [s => s.hours.every(isStretch), 'hours-malformed'],
  [s => !overlap(s.hours), 'hours-overlap'],
]

/** Why an office may not have these settings; null when it may. */
export function whyNotSettings(settings: OfficeSettings): SettingsRefusal | null {
  const broken = rules.find(([holds]) => !holds(settings))
  return broken ? broken[1] : whyNotPattern(settings.markPattern)
}

function isStretch({ day, from, to }: Hours): boolean {
  return day >= 1 && day <= 7 && time.test(from) && time.test(to) && from < to
}

function overlap(hours: readonly Hours[]): boolean {
  return hours.some((one, place) =>
    hours.some(
      (other, later) =>
        later > place && one.day === other.day && one.from < other.to && other.from < one.to,
    ),
  )
}
