import { dayOf } from '../../../foundation/dates/index.ts'
import { withQuery } from '../../../foundation/path.ts'
import { within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { languages, type Texts } from '../../../platform/i18n/index.ts'
import {
  changeOfficeSettings,
  findOffice,
  formatMark,
  type Hours,
  listConnectedOffices,
  type Office,
  type OfficeSettings,
  type SettingsRefusal,
  whyNotSettings,
} from '../../offices/index.ts'
import { resetByOperator } from '../actions/factor-resets.ts'
import * as paths from '../paths.ts'
import { countRegistered, countVerified } from '../queries/index.ts'
import { normalEmail } from '../rules/fields.ts'
import { hoursFrom, hoursText } from '../rules/hours.ts'
import { texts } from '../texts/office.ts'
import { administrationPage } from '../views/administration.ts'
import { type Change, settingsPage } from '../views/office.ts'
import { operationPage } from '../views/operation.ts'
import { readForm } from './reading.ts'

const administrator = { who: ['administrator'] } as const

export const officeRoutes: Route[] = [
  get(paths.administration, administrator, visit => page(administrationPage(visit))),
  get(paths.officeSettings, administrator, showSettings),
  post(paths.officeSettings, { ...administrator, audit: 'identity.office-settings' }, saveSettings),
  get(paths.operation, { who: ['operator'] }, visit => showOperation(visit)),
  post(
    paths.operationFactor,
    { who: ['operator'], audit: 'identity.factor-reset', perMinute: 10 },
    resetFactor,
  ),
]

async function showSettings(visit: Visit): Promise<Answer> {
  const office = await findOffice(visit.services.sql, visit.caller!.desk!.officeId)
  return page(settingsPage(visit, { values: valuesOf(office), errors: {}, preview: null }))
}

async function saveSettings(visit: Visit): Promise<Answer> {
  const values = readForm(visit, [...plainNames, ...dayNames, ...handleNames, 'step'])
  const hours = readHours(values)
  if (!Array.isArray(hours)) return refused(visit, values, 'hours-malformed', hours.day)

  const settings = settingsFrom(values, hours)
  const refusal = whyNotSettings(settings)
  if (refusal) return refused(visit, values, refusal)
  if (values.step === 'preview') {
    const year = Number(dayOf(visit.now).slice(0, 4))
    const mark = formatMark(settings.markPattern, settings.abbreviation, exampleSerial, year)
    const changes = await changesFor(visit, values)
    return page(settingsPage(visit, { values, errors: {}, preview: { mark, year, changes } }))
  }
  const { officeId } = visit.caller!.desk!
  const outcome = await within(visit.services.sql, { officeId }, tx =>
    changeOfficeSettings(tx, officeId, settings),
  )
  if (!outcome.ok) return refused(visit, values, outcome.refusal)
  return seeOther(visit, withQuery(paths.officeSettings(), { zprava: 'saved' }))
}

async function changesFor(visit: Visit, values: Record<string, string>): Promise<Change[]> {
  const office = await findOffice(visit.services.sql, visit.caller!.desk!.officeId)
  return Object.entries(valuesOf(office))
    .map(([name, before]) => ({ name, before, after: values[name] ?? '' }))
    .filter(({ before, after }) => before !== after)
}

/** The texts of the preview name the same number. */
const exampleSerial = 42

function refused(
  visit: Visit,
  values: Record<string, string>,
  refusal: SettingsRefusal,
  day = 1,
): Answer {
  const errors = { [fieldOf(refusal, day)]: texts[visit.lang].refusals[refusal] }
  return page(settingsPage(visit, { values, errors, preview: null }), 422)
}

function fieldOf(refusal: SettingsRefusal, day: number): string {
  if (refusal.startsWith('mark')) return 'markPattern'
  if (refusal.startsWith('hours')) return `hours${day}`
  if (refusal.startsWith('data-box')) return 'dataBoxId'
  return refusal.split('-')[0]!
}

const plainNames = [
  'street',
  'town',
  'postcode',
  'phone',
  'email',
  'web',
  'dataBoxId',
  'abbreviation',
  'markPattern',
] as const satisfies (keyof OfficeSettings)[]

const days = [1, 2, 3, 4, 5, 6, 7]
const dayNames = days.map(day => `hours${day}`)
const handleNames = languages.map(lang => `handles-${lang}`)

function valuesOf(office: Office): Record<string, string> {
  const plain = plainNames.map(name => [name, office[name] ?? ''])
  const hours = days.map(day => [`hours${day}`, hoursText(office.hours, day)])
  const handles = languages.map(lang => [`handles-${lang}`, office.handles[lang].join('\n')])
  return Object.fromEntries([...plain, ...hours, ...handles])
}

/** All opening hours, or the first day that cannot be read. */
function readHours(values: Record<string, string>): Hours[] | { day: number } {
  const read = days.map(day => hoursFrom(values[`hours${day}`] ?? '', day))
  const wrong = read.indexOf(null)
  return wrong < 0 ? read.flatMap(hours => hours ?? []) : { day: wrong + 1 }
}

function settingsFrom(values: Record<string, string>, hours: Hours[]): OfficeSettings {
  const lines = (name: string) =>
    (values[name] ?? '')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
  const handles = Object.fromEntries(
    languages.map(lang => [lang, lines(`handles-${lang}`)]),
  ) as Texts<string[]>
  const plain = Object.fromEntries(plainNames.map(name => [name, values[name] ?? '']))
  return { ...(plain as Pick<OfficeSettings, (typeof plainNames)[number]>), hours, handles }
}

async function resetFactor(visit: Visit): Promise<Answer> {
  const typed = field(visit, 'email')
  const { services, caller, now } = visit
  const email = normalEmail(typed)
  const outcome = await resetByOperator(services.sql, caller!.accountId, email, now)
  if (!outcome.ok) return showOperation(visit, typed)
  return seeOther(visit, withQuery(paths.operation(), { zprava: 'factor' }))
}

async function showOperation(visit: Visit, refused?: string): Promise<Answer> {
  const { sql } = visit.services
  const [offices, registered, verified] = await Promise.all([
    listConnectedOffices(sql),
    countRegistered(sql),
    countVerified(sql),
  ])
  const facts = { offices, registered, verified, refused }
  return page(operationPage(visit, facts), refused === undefined ? 200 : 422)
}
